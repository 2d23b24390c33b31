/// Tells which lines of Markdown stand in an HTML comment or in a fenced block of code (CommonMark 0.31 § 4.5, 4.6).
struct HiddenLines {
    private let bytes: [UInt8]
    private let lastClose: Int
    private var fence: Fence?
    private var comment: Comment?

    private struct Fence {
        let mark: UInt8
        let length: Int
    }

    private enum Comment {
        /// Began a line: goes on to its end mark, or to the file's end.
        case block
        /// Began within a line: goes on to its end mark, or to the paragraph's end.
        case inLine
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lastClose = bytes.findLast("-->", in: 0..<bytes.count) ?? -1
    }

    /// Whether a line is hidden; to be asked of every line in turn.
    ///
    /// - Parameters:
    ///   - line: without white space at its ends.
    ///   - body: what follows a list item's number; the line where it is none.
    mutating func hides(_ line: Range<Int>, body: Range<Int>) -> Bool {
        if let open = fence {
            let run = HiddenLines.fence(bytes, line)
            if let run, run.mark == open.mark, run.length >= open.length, run.length == line.count { fence = nil }
            return true
        }
        if let open = comment {
            if open == .inLine, line.isEmpty {
                comment = nil
                return false
            }
            if bytes.find("-->", in: line) != nil {
                comment = nil
                openComment(line)
            }
            return true
        }
        if let opened = HiddenLines.fence(bytes, line) ?? HiddenLines.fence(bytes, body),
            opened.mark != .backtick
                || !bytes[(body.upperBound - tail(body, opened))..<body.upperBound].contains(.backtick)
        {
            fence = opened
            return true
        }
        let isBlock = bytes.has("<!--", at: line.lowerBound, before: line.upperBound)
        openComment(line, isBlock: isBlock)
        return isBlock
    }

    /// How much of the line follows the fence.
    private func tail(_ body: Range<Int>, _ fence: Fence) -> Int {
        let start = bytes[body].firstIndex(of: fence.mark) ?? body.upperBound
        return max(0, body.upperBound - start - fence.length)
    }

    /// Takes note of a comment that is open at the line's end.
    private mutating func openComment(_ line: Range<Int>, isBlock: Bool = false) {
        guard let open = bytes.findLast("<!--", in: line), bytes.find("-->", in: (open + 2)..<line.upperBound) == nil
        else { return }
        if isBlock, open == line.lowerBound { comment = .block } else if open < lastClose { comment = .inLine }
    }

    private static func fence(_ bytes: [UInt8], _ line: Range<Int>) -> Fence? {
        guard let first = line.first, bytes[first] == .backtick || bytes[first] == .tilde else { return nil }
        let length = bytes[line].prefix { $0 == bytes[first] }.count
        return length > 2 ? Fence(mark: bytes[first], length: length) : nil
    }
}
