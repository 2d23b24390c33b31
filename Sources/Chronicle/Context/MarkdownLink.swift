/// One inline link of a line of Markdown, by the places of its parts.
struct MarkdownLink {
    /// Brackets included.
    let span: Range<Int>
    let label: Range<Int>
    /// The URL, without angle brackets and title.
    let target: Range<Int>
}

/// Finds the inline links of one line of Markdown (CommonMark 0.31 § 6.3), but none in code (§ 6.1) or comments (§ 6.6).
///
/// It bears more than the standard does: white space in a URL, brackets that nobody closed or opened.
struct MarkdownLinkScanner {
    private let bytes: [UInt8]
    private let end: Int
    private var i: Int
    /// Square brackets that are open, and the first that was opened since the last link.
    private var brackets: [Int] = []
    private var firstBracket: Int?
    /// Round brackets of the running text that are open.
    private var parens = 0
    private(set) var links: [MarkdownLink] = []
    /// Code and comments.
    private(set) var hidden: [Range<Int>] = []

    /// A line has no more links than this; each may take one look at the whole line.
    private static let most = 64

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        self.bytes = bytes
        end = line.upperBound
        i = line.lowerBound
        while i < end, links.count < MarkdownLinkScanner.most { step() }
    }

    private mutating func step() {
        switch bytes[i] {
        case .backslash: i += 2
        case .backtick: skipCode()
        case .less where bytes.has("<!--", at: i, before: end): skipComment()
        case .leftBracket:
            brackets.append(i)
            firstBracket = firstBracket ?? i
            i += 1
        case .rightBracket: closeBracket()
        case .leftParen:
            parens += 1
            i += 1
        case .rightParen:
            parens = max(0, parens - 1)
            i += 1
        default: i += 1
        }
    }

    /// A run of backticks closes with the next one as long.
    private mutating func skipCode() {
        let start = i
        func run(_ from: Int) -> Int { bytes[from..<end].firstIndex { $0 != .backtick } ?? end }
        let opened = run(start)
        i = opened
        var j = opened
        while let next = bytes[j..<end].firstIndex(of: .backtick) {
            j = run(next)
            if j - next == opened - start {
                hidden.append(start..<j)
                i = j
                return
            }
        }
    }

    private mutating func skipComment() {
        let stop = bytes.find("-->", in: (i + 2)..<end).map { $0 + 3 } ?? end
        hidden.append(i..<stop)
        i = stop
    }

    private mutating func closeBracket() {
        let open = brackets.popLast()
        guard bytes.has("](", at: i, before: end) else {
            i += 1
            return
        }
        let isPicture = open.map { $0 > 0 && bytes[$0 - 1] == .bang } ?? false
        let isInLabel = !brackets.isEmpty && !bytes.startsURL(in: (i + 2)..<end)
        guard !isInLabel || isPicture, let start = brackets.first ?? open ?? firstBracket else {
            i += 1
            return
        }
        let found = destination(from: i + 2)
        if !isPicture {
            let label = bytes.trimmed((start + 1)..<i)
            links.append(MarkdownLink(span: start..<found.end, label: label, target: bytes.trimmed(found.target)))
            brackets = []
            firstBracket = nil
        }
        i = found.end
    }

    /// The URL behind `](`, and where the link ends.
    private func destination(from start: Int) -> (target: Range<Int>, end: Int) {
        var low = start
        while low < end, bytes[low].isBlank { low += 1 }
        if low < end, bytes[low] == .less, let close = bytes[low..<end].firstIndex(of: .greater),
            let stop = closing(behind: close + 1)
        {
            return ((low + 1)..<close, stop)
        }
        var depth = 0
        var hasBlank = false
        var j = low
        while j < end {
            switch bytes[j] {
            case .backslash: j += 1
            case .leftParen: depth += 1
            case .rightParen where depth == 0:
                let close = lastClosing(after: j)
                return (low..<close, close + 1)
            case .rightParen: depth -= 1
            case let byte where byte.isBlank && !hasBlank:
                hasBlank = true
                if let stop = closing(behind: j) { return (low..<j, stop) }
            default: break
            }
            j += 1
        }
        return unbalanced(from: low)
    }

    /// Where a link ends whose URL does at `place`, a title in quotes between them; nil when something else follows.
    private func closing(behind place: Int) -> Int? {
        var k = bytes.trimmed(place..<end).lowerBound
        guard k < end else { return nil }
        if k > place, bytes[k] == .quote || bytes[k] == .apostrophe {
            let quote = bytes[k]
            k += 1
            while k < end, bytes[k] != quote { k += bytes[k] == .backslash ? 2 : 1 }
            guard k < end else { return nil }
            k = bytes.trimmed((k + 1)..<end).lowerBound
        }
        return k < end && bytes[k] == .rightParen ? k + 1 : nil
    }

    /// A URL with a closing bracket too many reads on to the line's last one, where that stands in the same word or
    /// nothing but such brackets follow; in running text in brackets it does not.
    private func lastClosing(after close: Int) -> Int {
        guard parens == 0, close + 1 < end else { return close }
        let next = bytes.find(" [", in: (close + 1)..<end) ?? end
        let rest = (close + 1)..<bytes.trimmed((close + 1)..<max(next, close + 1)).upperBound
        guard rest.lowerBound < rest.upperBound, bytes[rest.upperBound - 1] == .rightParen else { return close }
        if bytes[rest].allSatisfy({ $0 == .rightParen || $0.isBlank }) { return rest.upperBound - 1 }
        guard !"[*<`".utf8.contains(bytes[rest.lowerBound]) else { return close }
        var depth = 0
        for k in rest {
            if bytes[k].isBlank || bytes.has("](", at: k, before: end) { return close }
            if bytes[k] == .leftParen { depth += 1 }
            if bytes[k] == .rightParen {
                if depth == 0, k == rest.upperBound - 1 { return k }
                depth = max(0, depth - 1)
            }
        }
        return close
    }

    /// The end of a URL that opened more brackets than it closed: at the first one with which a word ends.
    private func unbalanced(from low: Int) -> (target: Range<Int>, end: Int) {
        for k in low..<max(low, end) where bytes[k] == .rightParen {
            var next = k + 1
            while next < end, ",.;:".utf8.contains(bytes[next]) { next += 1 }
            if next >= end || bytes[next].isBlank { return (low..<k, k + 1) }
        }
        return (low..<end, end)
    }
}

extension [UInt8] {
    /// Whether a URL with its scheme, or a host's name, stands at the start of the range.
    func startsURL(in range: Range<Int>) -> Bool {
        var low = range.lowerBound
        while low < range.upperBound, self[low].isBlank || self[low] == .less { low += 1 }
        return hasFolded("http", at: low, before: range.upperBound)
            || hasFolded("www.", at: low, before: range.upperBound)
    }
}
