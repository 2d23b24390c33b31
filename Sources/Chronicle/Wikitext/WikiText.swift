/// Turns a piece of wikitext into the plain text that a reader sees: links resolved to their labels, markup,
/// references, comments and most templates dropped, entities resolved, white space folded.
///
/// One pass with a stack, so that no nesting makes it recurse, and every search forward is made at most once.
struct WikiText {
    private let bytes: [UInt8]
    private let end: Int
    private let links: [WikiLink]
    private let depth: Int
    private var nextLink = 0
    private var out: [UInt8] = []
    /// Where in `out` open wiki links began.
    private var open: [OpenLink] = []
    private var closing: [Int: Int]
    private var asides: [Aside] = []
    private var hasNoMoreReferences = false

    private struct OpenLink {
        let out: Int
        let target: Int
        var pipe: Int?
    }

    /// The label of an external link, which may be part of the sentence or the name of a source.
    private struct Aside {
        var out: Int
        let label: [UInt8]
    }

    private static let deepestTemplate = 3

    private init(_ bytes: [UInt8], _ range: Range<Int>, links: [WikiLink], depth: Int = 0) {
        self.depth = depth
        self.bytes = bytes
        end = range.upperBound
        self.links = links
        closing = WikiText.templates(bytes, range)
    }

    /// - Parameter links: the external links in the range; their labels are left out where they only name a source.
    static func plain(_ bytes: [UInt8], _ range: Range<Int>, links: [WikiLink] = []) -> String {
        var text = WikiText(bytes, range, links: links)
        text.run(from: range.lowerBound)
        return text.finish()
    }

    private mutating func run(from start: Int) {
        var i = start
        while i < end {
            while nextLink < links.count, links[nextLink].span.lowerBound < i { nextLink += 1 }
            if nextLink < links.count, links[nextLink].span.lowerBound == i {
                let link = links[nextLink]
                nextLink += 1
                takeLink(link)
                i = max(link.span.upperBound, i + 1)
                continue
            }
            let plainEnd = nextLink < links.count ? links[nextLink].span.lowerBound : end
            var run = i
            while run < plainEnd, bytes[run].isLetter { run += 1 }
            if run > i {
                out += bytes[i..<run]
                i = run
            } else {
                i = step(i)
            }
        }
    }

    /// Handles what stands at `i` and returns where to go on.
    private mutating func step(_ i: Int) -> Int {
        let next = i + 1 < end ? bytes[i + 1] : 0
        switch bytes[i] {
        case .apostrophe where next == .apostrophe: return quotes(i)
        case .leftBracket where next == .leftBracket:
            if nextLink < links.count, links[nextLink].span.lowerBound == i + 1 { return i + 1 }
            open.append(OpenLink(out: out.count, target: i + 2))
            return i + 2
        case .pipe where !open.isEmpty:
            open[open.count - 1].pipe = i
            truncate(to: open[open.count - 1].out)
            return i + 1
        case .rightBracket where next == .rightBracket: return open.isEmpty ? i + 2 : closeLink(i)
        case .hyphen where bytes.has("-->", at: i, before: end): return i + 3
        case .leftBrace where next == .leftBrace:
            guard let stop = closing[i] else { return i + 2 }
            show(WikiTemplate(bytes, (i + 2)..<stop))
            return stop + 2
        case .rightBrace where next == .rightBrace: return i + 2
        case .less: return tag(i)
        case .ampersand:
            guard let entity = Entities.decode(bytes, at: i, before: end) else { break }
            out += entity.scalar.properties.isWhitespace ? [.space] : Array(UTF8.encode(entity.scalar)!)
            return i + entity.length
        default: break
        }
        let space = bytes.spaceLength(at: i, before: end)
        if space > 0 || bytes[i].isBlank {
            out.append(.space)
            return i + max(space, 1)
        }
        out.append(bytes[i])
        return i + 1
    }

    /// Templates inside templates are followed a few levels down and no further.
    private mutating func show(_ template: WikiTemplate) {
        guard depth < WikiText.deepestTemplate else { return }
        for part in template.shown {
            switch part {
            case .literal(let text): out += text.utf8
            case .wikitext(let range):
                var inner = WikiText(bytes, range, links: [], depth: depth + 1)
                inner.run(from: range.lowerBound)
                out += inner.finish().utf8
            }
        }
    }

    /// Two, three or five apostrophes are italics and bold; more or four leave some to be read.
    private mutating func quotes(_ i: Int) -> Int {
        var j = i
        while j < end, bytes[j] == .apostrophe { j += 1 }
        let kept = j - i == 4 ? 1 : max(0, j - i - 5)
        out += repeatElement(.apostrophe, count: kept)
        return j
    }

    private mutating func closeLink(_ i: Int) -> Int {
        let link = open.removeLast()
        let target = bytes.trimmed(link.target..<(link.pipe ?? i))
        if WikiText.isMedia(bytes, target) {
            truncate(to: link.out)
        } else if target.first.map({ bytes[$0] }) == .colon, link.pipe == nil, link.out < out.count {
            out.remove(at: link.out)
            for k in asides.indices.reversed() {
                if asides[k].out <= link.out { break }
                asides[k].out -= 1
            }
        } else if link.pipe != nil, out.count == link.out {
            out += bytes[target]
        }
        return i + 2
    }

    /// Takes back the text written since, and the labels that stood in it.
    private mutating func truncate(to count: Int) {
        out.removeLast(out.count - count)
        while let last = asides.last, last.out > count { asides.removeLast() }
    }

    /// `File:`, `Image:` and `Category:` links show no text.
    private static func isMedia(_ bytes: [UInt8], _ target: Range<Int>) -> Bool {
        let (low, high) = (target.lowerBound, target.upperBound)
        return bytes.hasFolded("file:", at: low, before: high) || bytes.hasFolded("image:", at: low, before: high)
            || bytes.hasFolded("category:", at: low, before: high) || bytes.hasFolded("media:", at: low, before: high)
    }

    /// Comments and references go with what is in them; of other tags only the tag goes.
    private mutating func tag(_ i: Int) -> Int {
        if bytes.has("<!--", at: i, before: end) {
            return bytes.find("-->", in: i..<end).map { $0 + 3 } ?? end
        }
        guard i + 1 < end, bytes[i + 1].isLetter || bytes[i + 1] == .slash else {
            out.append(bytes[i])
            return i + 1
        }
        guard let stop = bytes[i..<min(end, i + 400)].firstIndex(of: .greater) else {
            out.append(bytes[i])
            return i + 1
        }
        if bytes.hasFolded("<ref", at: i, before: end), bytes[stop - 1] != .slash, !hasNoMoreReferences {
            if let close = bytes.find("</ref", in: stop..<end) {
                return bytes[close..<end].firstIndex(of: .greater).map { $0 + 1 } ?? end
            }
            hasNoMoreReferences = true
        }
        if bytes.hasFolded("<br", at: i, before: end) { out.append(.space) }
        return stop + 1
    }

    private mutating func takeLink(_ link: WikiLink) {
        guard link.kind == .bracketed else { return }
        let label = bytes.trimmed(link.label)
        if let first = label.first, !WikiText.namesSource(bytes, first) {
            asides.append(Aside(out: out.count, label: Array(WikiText.plain(bytes, label).utf8)))
        }
        out.append(.space)
    }

    /// `(BBC)`, `''(BBC)''`: a label in brackets.
    private static func namesSource(_ bytes: [UInt8], _ first: Int) -> Bool {
        var i = first
        while i < bytes.count, bytes[i] == .apostrophe || bytes[i] == .pipe || bytes[i].isBlank { i += 1 }
        return i < bytes.count && (bytes[i] == .leftParen || bytes[i] == .leftBrace)
    }

    private consuming func finish() -> String {
        if asides.isEmpty { return WikiText.folded(out) }
        let visibleEnd = out.lastIndex(where: \.isWord).map { $0 + 1 } ?? 0
        var text: [UInt8] = []
        var from = 0
        for aside in asides {
            text += out[from..<aside.out]
            from = aside.out
            let before = text.last { !$0.isBlank }
            let endsSentence = before.map { ".!?\")".utf8.contains($0) } ?? false
            if aside.out >= visibleEnd, endsSentence { continue }
            text += aside.label
        }
        text += out[from...]
        return WikiText.folded(text)
    }

    /// Single spaces, none at the ends nor before a comma or full stop, no commas left over between dropped links.
    private static func folded(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte.isBlank {
                if let last = text.last, last != .space { text.append(.space) }
                continue
            }
            if text.last == .space, byte == .comma || byte == .dot || byte == .semicolon {
                let before = text.dropLast().last ?? .comma
                if ",;.".utf8.contains(before) { continue }
                if before.isWord || before == .rightParen { text.removeLast() }
            }
            if byte == .rightParen, text.last == .space { text.removeLast() }
            text.append(byte)
        }
        while let last = text.last, last == .space || last == .comma || last == .semicolon { text.removeLast() }
        let start = text.firstIndex { $0 != .space && $0 != .comma && $0 != .semicolon } ?? text.endIndex
        return String(decoding: text[start...], as: UTF8.self)
    }

    /// Where each outermost `{{` finds its `}}`.
    private static func templates(_ bytes: [UInt8], _ range: Range<Int>) -> [Int: Int] {
        var starts: [Int] = []
        var closing: [Int: Int] = [:]
        var i = range.lowerBound
        while i + 1 < range.upperBound {
            if bytes[i] == .leftBrace, bytes[i + 1] == .leftBrace {
                starts.append(i)
                i += 2
            } else if bytes[i] == .rightBrace, bytes[i + 1] == .rightBrace {
                if let start = starts.popLast() { closing[start] = i }
                i += 2
            } else {
                i += 1
            }
        }
        return closing
    }
}
