/// One logical line of a day's wikitext: a bullet, a heading or a paragraph, with the lines that its open templates,
/// references and comments run on into.
struct WikiItem {
    enum Kind: Equatable {
        /// `;Topic`, `== Topic ==`, or a whole line in bold.
        case heading
        /// As many levels deep as it has `*`, `#` and `:`.
        case bullet(depth: Int)
        case paragraph
    }

    let kind: Kind
    /// What follows the bullet or stands in the heading.
    let body: Range<Int>
    /// Counted from 1.
    let line: Int
    /// It stands in a comment that began on an earlier line.
    let isCommentedOut: Bool
}

/// Splits the body of a day file into its items.
struct WikiItemReader {
    private let bytes: [UInt8]
    private var lines: [Range<Int>]
    private var row: Int
    /// What a page shows as it is written: no item begins there.
    let verbatim: WikiVerbatim
    private var isInComment = false

    /// An item that is never closed ends after so many lines.
    private static let longestItem = 64

    /// - Parameter from: where the header template ends.
    init(_ bytes: [UInt8], lines: [Range<Int>], from start: Int) {
        self.bytes = bytes
        verbatim = WikiVerbatim(bytes)
        row = lines.firstIndex { $0.upperBound >= start } ?? lines.count
        var lines = lines
        if row < lines.count, lines[row].lowerBound < start { lines[row] = start..<lines[row].upperBound }
        self.lines = lines
    }

    mutating func next() -> WikiItem? {
        while row < lines.count {
            if skipsVerbatim() { continue }
            let first = row
            let wasInComment = isInComment
            let range = logicalLine()
            let text = bytes.trimmed(range)
            if let item = classify(text, line: first + 1, isCommentedOut: wasInComment) { return item }
        }
        return nil
    }

    /// Passes over what of a line stands in a verbatim part that began before it.
    private mutating func skipsVerbatim() -> Bool {
        let line = lines[row]
        let next = verbatim.firstIndex(endingAfter: line.lowerBound)
        guard next < verbatim.ranges.count, verbatim.ranges[next].lowerBound < line.lowerBound else { return false }
        let end = verbatim.ranges[next].upperBound
        if end < line.upperBound { lines[row] = end..<line.upperBound } else { row += 1 }
        return true
    }

    /// Takes lines together while something opened on them is not closed, but never across the start of a new item.
    private mutating func logicalLine() -> Range<Int> {
        var range = lines[row]
        var open = Open(isInComment: isInComment)
        open.scan(bytes, range)
        let first = row
        row += 1
        while open.isOpen, row < lines.count, row - first < WikiItemReader.longestItem {
            let next = lines[row]
            if startsItem(next) || range.count > 65536 { break }
            open.scan(bytes, next)
            range = range.lowerBound..<next.upperBound
            row += 1
        }
        isInComment = open.isInComment
        return range
    }

    private func startsItem(_ line: Range<Int>) -> Bool {
        guard let first = line.first else { return false }
        return "*#:;=".utf8.contains(bytes[first])
    }

    private func classify(_ text: Range<Int>, line: Int, isCommentedOut: Bool) -> WikiItem? {
        var text = text
        while bytes.has("-->", at: text.lowerBound, before: text.upperBound) {
            text = bytes.trimmed((text.lowerBound + 3)..<text.upperBound)
        }
        if isCommentedOut || bytes.has("<!--", at: text.lowerBound, before: text.upperBound) {
            text = withoutComments(text)
        }
        guard let first = text.first else { return nil }
        func item(_ kind: WikiItem.Kind, _ body: Range<Int>) -> WikiItem {
            WikiItem(kind: kind, body: bytes.trimmed(body), line: line, isCommentedOut: isCommentedOut)
        }
        switch bytes[first] {
        case .semicolon: return item(.heading, (first + 1)..<text.upperBound)
        case .equals:
            var body = text
            while let low = body.first, bytes[low] == .equals { body.removeFirst() }
            while let high = body.last, bytes[high] == .equals { body.removeLast() }
            return item(.heading, body)
        case .star, .hash, .colon:
            var depth = 0
            var i = first
            while i < text.upperBound {
                if "*#:".utf8.contains(bytes[i]) { depth += 1 } else if bytes[i] != .space { break }
                i += 1
            }
            return item(.bullet(depth: depth), i..<text.upperBound)
        case .apostrophe where isBold(text): return item(.heading, text)
        default: return item(.paragraph, text)
        }
    }

    /// Leading whole comments fall away, so that what follows them on the line is seen.
    private func withoutComments(_ text: Range<Int>) -> Range<Int> {
        var text = text
        while bytes.has("<!--", at: text.lowerBound, before: text.upperBound),
            let close = bytes.find("-->", in: text)
        {
            // A comment with links in it is read like any other text.
            if bytes.find("http", in: text.lowerBound..<close) != nil { break }
            text = bytes.trimmed((close + 3)..<text.upperBound)
        }
        return text
    }

    /// `'''Topic'''` and nothing else on the line.
    private func isBold(_ text: Range<Int>) -> Bool {
        var body = text
        if let last = body.last, bytes[last] == .colon { body.removeLast() }
        return body.count > 6 && bytes.has("'''", at: body.lowerBound, before: body.upperBound)
            && bytes.has("'''", at: body.upperBound - 3, before: body.upperBound)
            && bytes.find("'''", in: (body.lowerBound + 3)..<body.upperBound) == body.upperBound - 3
    }
}

/// What a run of lines has opened and not closed.
private struct Open {
    var isInComment: Bool
    private var templates = 0
    private var references = 0

    init(isInComment: Bool) { self.isInComment = isInComment }

    var isOpen: Bool { isInComment || templates > 0 || references > 0 }

    mutating func scan(_ bytes: [UInt8], _ line: Range<Int>) {
        var i = line.lowerBound
        let end = line.upperBound
        while i < end {
            switch bytes[i] {
            case .hyphen where isInComment && bytes.has("-->", at: i, before: end):
                isInComment = false
                i += 2
            case _ where isInComment: break
            case .less:
                if bytes.has("<!--", at: i, before: end) {
                    isInComment = true
                    i += 3
                } else if bytes.hasFolded("<ref", at: i, before: end) {
                    let stop = bytes[i..<end].firstIndex(of: .greater)
                    if stop.map({ bytes[$0 - 1] != .slash }) ?? true { references += 1 }
                } else if bytes.hasFolded("</ref", at: i, before: end) {
                    references = max(0, references - 1)
                }
            case .leftBrace where bytes.has("{{", at: i, before: end):
                templates += 1
                i += 1
            case .rightBrace where bytes.has("}}", at: i, before: end):
                templates = max(0, templates - 1)
                i += 1
            default: break
            }
            i += 1
        }
    }
}
