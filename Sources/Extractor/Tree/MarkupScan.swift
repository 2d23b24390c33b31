internal import Glibc

/// A place in a document, and what libxml2's HTML parser would see from there.
struct MarkupScan {
    var at = 0
    let count: Int
    private let base: UnsafePointer<UInt8>

    /// - Parameter bytes: must outlive the scan.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        base = bytes.baseAddress ?? ("" as StaticString).utf8Start
        count = bytes.count
    }

    /// The byte at an index; 0 behind the end, as the parser has it.
    subscript(_ i: Int) -> UInt8 {
        @inline(__always) get { i < count ? base[i] : 0 }
    }

    /// A part of the document, cut to it.
    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        let end = min(range.upperBound, count)
        let start = min(range.lowerBound, end)
        return UnsafeBufferPointer(start: base + start, count: end - start)
    }

    func find(_ byte: UInt8, from: Int) -> Int? { find(byte, in: min(from, count)..<count) }

    /// - Parameter range: within the document.
    func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard let hit = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
        return UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - base
    }

    /// Whether a text stands at `i`, without regard to ASCII case.
    func starts(_ i: Int, _ text: StaticString) -> Bool {
        for k in 0..<text.utf8CodeUnitCount where Bytes.lowered(self[i + k]) != text.utf8Start[k] { return false }
        return true
    }

    // MARK: - Names

    struct Name {
        var start: Int
        var end: Int
        var key: NameKey
    }

    /// libxml2 cuts names here and takes what follows for the next one.
    private static let longestName = 100

    @inline(__always)
    func name(from start: Int) -> Name {
        var i = start
        var key = NameKey()
        while MarkupScan.isNameByte(self[i]), key.length < MarkupScan.longestName {
            key.append(self[i])
            i += 1
        }
        return Name(start: start, end: i, key: key)
    }

    /// The attribute of a name that some rule reads.
    @inline(__always)
    func attribute(_ name: Name, _ names: KnownNames) -> AttributeName? {
        guard let known = names.attribute(name.key) else { return nil }
        return name.key.length <= 8 || isSame(name.start, known.text) ? known : nil
    }

    private func isSame(_ i: Int, _ text: String) -> Bool {
        zip(text.utf8, i...).allSatisfy { $0 == Bytes.lowered(self[$1]) }
    }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

    /// Letters, `_`, `:` and `.`.
    @inline(__always)
    static func opensName(_ byte: UInt8) -> Bool { isLetter(byte) || byte == 95 || byte == 58 || byte == 46 }

    @inline(__always)
    static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (48...58).contains(byte) || byte == 45 || byte == 46 || byte == 95
    }

    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 9 || byte == 13 }

    // MARK: - Within a tag

    @inline(__always)
    func afterBlanks(_ from: Int) -> Int {
        var i = from
        while MarkupScan.isBlank(self[i]) { i += 1 }
        return i
    }

    @inline(__always)
    func isTagEnd(_ i: Int) -> Bool {
        self[i] == UInt8(ascii: ">") || self[i] == UInt8(ascii: "/") && self[i + 1] == UInt8(ascii: ">")
    }

    /// Past what is no attribute: up to a blank or the tag's end.
    func afterJunk(_ from: Int) -> Int {
        var i = from
        while i < count, !MarkupScan.isBlank(self[i]), !isTagEnd(i) { i += 1 }
        return i
    }

    /// An attribute's value without its quotes, and where it ends with them; a quote that never ends takes the rest of
    /// the document.
    @inline(__always)
    func value(_ from: Int) -> (value: Range<Int>, end: Int) {
        let quote = self[from]
        if quote == 0x22 || quote == 0x27 {
            let close = find(quote, from: from + 1)
            return (from + 1..<max(from + 1, close ?? count), close.map { $0 + 1 } ?? count)
        }
        var i = from
        while i < count, self[i] != UInt8(ascii: ">"), !MarkupScan.isBlank(self[i]) { i += 1 }
        return (from..<i, i)
    }

    /// Whether a media type may be one of JSON; references are not resolved here.
    func mayNameJSON(_ range: Range<Int>) -> Bool {
        range.contains { self[$0] == UInt8(ascii: "&") || starts($0, "json") }
    }

    // MARK: - Beyond tags

    /// Past a comment that opens at `start` (HTML § 13.2.5.43 to 51).
    func commentEnd(_ start: Int) -> Int {
        if self[start + 4] == UInt8(ascii: ">") { return start + 5 }
        if starts(start + 4, "->") { return start + 6 }
        var i = start + 4
        while let dash = find(45, from: i) {
            if starts(dash + 1, "->") { return dash + 3 }
            if starts(dash + 1, "-!>") { return dash + 4 }
            i = dash + 1
        }
        return count
    }

    /// The end tag of the raw text at `at`, or the document's end; and whether nothing before looks like it.
    func rawEnd(_ name: Name) -> (end: Int, isPlain: Bool) {
        var i = at
        var isPlain = true
        while let open = find(UInt8(ascii: "<"), from: i) {
            if self[open + 1] == UInt8(ascii: "/"), isSame(open + 2, name) {
                if !MarkupScan.isNameByte(self[open + 2 + name.end - name.start]) { return (open, isPlain) }
                isPlain = false
            }
            i = open + 1
        }
        return (count, isPlain)
    }

    private func isSame(_ i: Int, _ name: Name) -> Bool {
        for k in 0..<name.end - name.start where Bytes.lowered(self[i + k]) != Bytes.lowered(self[name.start + k]) {
            return false
        }
        return true
    }
}
