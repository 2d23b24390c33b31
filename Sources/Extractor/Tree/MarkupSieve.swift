internal import Glibc

/// Writes a document anew for libxml2, without what no rule reads: the bodies of scripts and styles, comments,
/// declarations, most attributes, indentation. A third of the bytes is left, and libxml2 looks at every byte it is given.
///
/// Broken markup is taken apart as libxml2 does it and written in the plain form of what that makes of it, so that the
/// page is the same as without the sieve and both agree where a tag ends. What would cost libxml2 quadratic time
/// goes on the way: thousands of attributes on one tag, nesting without end, millions of tags. Text is never lost but for
/// the part after the tag limit.
struct MarkupSieve {
    static let maximumAttributes = 500
    static let maximumDepth = 1000
    static let maximumTags = 1_000_000
    private(set) var flags: [String] = []
    private var scan: MarkupScan
    private var out: MarkupWriter
    private var side = SideAttributes()
    /// The attributes of the tag at hand as they stand in the document.
    private var literals: [Range<Int>] = []
    private let names = KnownNames.shared
    private var depth = 0
    private var dropped = 0
    private var tags = 0
    /// The title is kept as it stands, since it is read as it stands.
    private var inTitle = false

    private init(_ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) {
        scan = MarkupScan(bytes)
        out = MarkupWriter(buffer)
    }

    /// A document as it is to be parsed, what goes past the parser, and what was cut.
    struct Sifted {
        var bytes: [UInt8] = []
        var side = SideAttributes()
        var flags: [String] = []
    }

    /// - Parameter bytes: valid UTF-8 without NUL.
    static func sifted(_ bytes: [UInt8]) -> Sifted {
        var sifted = Sifted()
        // A number in hexadecimal may be longer than the attributes that it stands for, but no tag twice as long.
        sifted.bytes = [UInt8](unsafeUninitializedCapacity: bytes.count * 2 + 16) { buffer, count in
            bytes.withUnsafeBufferPointer { source in
                var sieve = MarkupSieve(source, into: buffer)
                sieve.run()
                count = sieve.out.count
                sifted.flags = sieve.flags
                sifted.side = sieve.side
            }
        }
        return sifted
    }

    private mutating func run() {
        while scan.at < scan.count {
            text()
            guard scan.at < scan.count else { return }
            guard tags < MarkupSieve.maximumTags else { return flag("node-limit") }
            switch scan[scan.at + 1] {
            case UInt8(ascii: "/"): endTag()
            case UInt8(ascii: "!"): declaration()
            case UInt8(ascii: "?"): instruction()
            case let byte where MarkupScan.isLetter(byte): startTag()
            default: copy(1)
            }
        }
    }

    private mutating func flag(_ name: String) {
        if !flags.contains(name) { flags.append(name) }
    }

    private mutating func copy(_ count: Int) {
        out.append(scan, scan.at..<scan.at + count)
        scan.at += count
    }

    // MARK: - Text

    /// Up to the next `<`; blanks at both ends become one, a line feed where there was one among them, since that counts
    /// in preformatted text.
    private mutating func text() {
        let end = scan.find(UInt8(ascii: "<"), from: scan.at) ?? scan.count
        if inTitle { return copy(end - scan.at) }
        var feed = false
        var from = scan.at
        while from < end, MarkupScan.isBlank(scan[from]) {
            if scan[from] == 10 { feed = true }
            from += 1
        }
        if from > scan.at { out.append(feed ? 10 : 32) }
        var to = end
        feed = false
        while to > from, MarkupScan.isBlank(scan[to - 1]) {
            to -= 1
            if scan[to] == 10 { feed = true }
        }
        out.append(scan, from..<to)
        if to < end { out.append(feed ? 10 : 32) }
        scan.at = end
    }

    // MARK: - Tags

    private mutating func startTag() {
        let start = scan.at
        tags += 1
        let name = scan.name(from: start + 1)
        let kind = names.kind(name.key)
        scan.at = name.end
        let tag = attributes(kind)
        // A tag that the document ends within is left to the parser as it stands.
        let isWhole = scan.at < scan.count
        let isClosed = scan[scan.at] == UInt8(ascii: "/")
        scan.at = min(scan.count, scan.at + (isClosed ? 2 : 1))
        let body = isWhole && !isClosed && kind.contains(.raw) ? rawText(name) : nil
        if kind.contains(.nesting), depth >= MarkupSieve.maximumDepth {
            dropped += 1
            side.takeBack(to: tag.mark)
            return flag("depth-limit")
        }
        if kind.contains(.nesting) { depth += 1 }
        if kind.contains(.title), !isClosed { inTitle = true }
        out.append(scan, start..<name.end)
        write(tag, tag.carriesData ? body : nil)
        if isWhole { out.append(isClosed ? " />" : ">") }
        if tag.hasReferences, tag.carriesData, let body { out.append(scan, body) }
    }

    private struct StartTag {
        /// What went past the parser before this tag.
        let mark: SideAttributes.Mark
        var count = 0
        /// One bit an attribute: of two of the same name the first counts.
        var seen: UInt32 = 0
        /// Values with references are left to libxml2, which knows them all.
        var hasReferences = false
        /// A script of JSON rather than of code.
        var carriesData = false
    }

    /// Goes to the end of a start tag and takes the attributes that a rule reads.
    private mutating func attributes(_ kind: TagKind) -> StartTag {
        var tag = StartTag(mark: side.mark)
        literals.removeAll(keepingCapacity: true)
        scan.at = scan.afterBlanks(scan.at)
        while scan.at < scan.count, !scan.isTagEnd(scan.at) {
            let from = scan.at
            guard MarkupScan.opensName(scan[from]) else {
                scan.at = scan.afterBlanks(scan.afterJunk(from))
                continue
            }
            let name = scan.name(from: from)
            var end = name.end
            var value = end..<end
            scan.at = scan.afterBlanks(end)
            if scan[scan.at] == UInt8(ascii: "=") {
                (value, end) = scan.value(scan.afterBlanks(scan.at + 1))
                scan.at = scan.afterBlanks(end)
            }
            tag.count += 1
            if let known = scan.attribute(name, names), !known.readers.isDisjoint(with: kind) {
                take(known, value, from..<end, &tag)
            }
        }
        if tag.count > MarkupSieve.maximumAttributes {
            flag("attribute-limit")
            side.takeBack(to: tag.mark)
            tag = StartTag(mark: tag.mark)
            literals.removeAll()
        }
        return tag
    }

    private mutating func take(_ name: AttributeName, _ value: Range<Int>, _ literal: Range<Int>, _ tag: inout StartTag)
    {
        let bit: UInt32 = 1 << UInt32(name.rawValue)
        guard tag.seen & bit == 0 else { return }
        tag.seen |= bit
        side.append(name, scan.bytes(value))
        literals.append(literal)
        if scan.find(UInt8(ascii: "&"), in: value) != nil { tag.hasReferences = true }
        if name == .type { tag.carriesData = scan.mayNameJSON(value) }
    }

    /// - Parameter body: of a script that carries data.
    private mutating func write(_ tag: StartTag, _ body: Range<Int>?) {
        if tag.hasReferences {
            side.takeBack(to: tag.mark)
            for literal in literals {
                out.append(32)
                out.append(scan, literal)
            }
            return
        }
        if let body { side.append(body: scan.bytes(body)) }
        if let number = side.close(from: tag.mark) {
            out.append(" _=")
            out.append(hex: number)
        }
    }

    /// Goes to the end tag of a script or style.
    ///
    /// - Returns: its body, unless libxml2 would take something in it for markup.
    private mutating func rawText(_ name: MarkupScan.Name) -> Range<Int>? {
        let start = scan.at
        let (end, isPlain) = scan.rawEnd(name)
        scan.at = end
        let opensTag = scan[start] == UInt8(ascii: "<") && scan[start + 1] != UInt8(ascii: "!")
        return isPlain && !opensTag ? start..<end : nil
    }

    private mutating func endTag() {
        guard MarkupScan.opensName(scan[scan.at + 2]) else { return copy(2) }
        let start = scan.at
        let name = scan.name(from: start + 2)
        let close = scan.find(UInt8(ascii: ">"), from: name.end)
        scan.at = close.map { $0 + 1 } ?? scan.count
        let kind = names.kind(name.key)
        if kind.contains(.title) { inTitle = false }
        tags += 1
        if kind.contains(.nesting) {
            if dropped > 0 {
                dropped -= 1
                return
            }
            if depth > 0 { depth -= 1 }
        }
        out.append(scan, start..<name.end)
        if close != nil { out.append(UInt8(ascii: ">")) }
    }

    // MARK: - What is neither tag nor text

    /// A comment and a document type count for nothing but as an end of the text before them.
    private mutating func declaration() {
        if scan.starts(scan.at + 2, "--") {
            scan.at = scan.commentEnd(scan.at)
        } else if scan.starts(scan.at + 2, "doctype") {
            scan.at = scan.find(UInt8(ascii: ">"), from: scan.at).map { $0 + 1 } ?? scan.count
        } else {
            return copy(1)
        }
        standIn()
    }

    private mutating func instruction() {
        let byte = scan[scan.at + 2]
        guard byte >= 0x80 || MarkupScan.opensName(byte) && byte != UInt8(ascii: ".") else { return copy(2) }
        scan.at = scan.find(UInt8(ascii: ">"), from: scan.at).map { $0 + 1 } ?? scan.count
        standIn()
    }

    /// The shortest markup that makes nothing, for what was passed over; none where nothing follows.
    private mutating func standIn() {
        if scan.at < scan.count { out.append("<?x>") }
    }
}
