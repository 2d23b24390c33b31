internal import Model

/// Reads a list of URLs: one a line, with a label before or after it, parted by a tab or by spaces. Blank lines and
/// lines that start with `#` are skipped. Each line is an entry of its own, without a date.
struct URLListParser {
    private let bytes: [UInt8]
    private let lines: [Range<Int>]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines = Lines(bytes).ranges.map(bytes.trimmed)
    }

    /// Whether most of the lines hold a URL: what sets a list apart from prose that mentions some.
    var looksLikeList: Bool {
        var withURL = 0
        var without = 0
        for line in lines where !isSkipped(line) {
            if find(in: line) == nil { without += 1 } else { withURL += 1 }
        }
        return withURL > 0 && withURL >= without
    }

    func parse(site: String, log: inout FileLog) -> [Entry] {
        var entries: [Entry] = []
        var builder = CitationBuilder(site: site)
        for (i, line) in lines.enumerated() where !isSkipped(line) {
            guard let found = find(in: line) else {
                log.add("line-without-url", line: i + 1, "the line has no URL and is skipped")
                continue
            }
            let label = WikiText.plain(bytes, found.label)
            let written = WrittenURL(bytes, found.url, hasLabel: !label.isEmpty)
            builder.add(written, label: label, line: i + 1, log: &log)
            let citations = builder.take()
            guard let citation = citations.first else { continue }
            entries.append(
                Entry(
                    date: nil, title: citation.label.isEmpty ? citation.url : citation.label, citations: citations,
                    line: i + 1))
        }
        return entries
    }

    private func isSkipped(_ line: Range<Int>) -> Bool { line.isEmpty || bytes[line.lowerBound] == .hash }

    private func find(in line: Range<Int>) -> (url: Range<Int>, label: Range<Int>)? {
        if let tab = bytes[line].firstIndex(of: .tab) {
            let first = bytes.trimmed(line.lowerBound..<tab)
            let second = bytes.trimmed((tab + 1)..<line.upperBound)
            if isURL(first) { return (first, second) }
            if isURL(second) { return (second, first) }
        }
        if let start = start(in: line) {
            var end = start
            while end < line.upperBound, bytes.spaceLength(at: end, before: line.upperBound) == 0 { end += 1 }
            let before = bytes.trimmed(line.lowerBound..<start)
            let after = bytes.trimmed(end..<line.upperBound)
            return (start..<end, after.isEmpty ? before : after)
        }
        // One word with a dot, or with a scheme that is not ours, is meant as a URL; the gate says what is wrong.
        return isURL(line) ? (line, line.upperBound..<line.upperBound) : nil
    }

    private func start(in line: Range<Int>) -> Int? {
        for i in line where bytes[i] | 32 == UInt8(ascii: "h") {
            if bytes.hasFolded("http://", at: i, before: line.upperBound)
                || bytes.hasFolded("https://", at: i, before: line.upperBound)
            {
                return i
            }
        }
        return nil
    }

    private func isURL(_ range: Range<Int>) -> Bool {
        guard let first = range.first, bytes[range].allSatisfy({ $0 > 32 }) else { return false }
        if bytes.find(":/", in: range) != nil || bytes.has("//", at: first, before: range.upperBound) { return true }
        guard let dot = bytes[range].firstIndex(of: .dot), dot > first, dot + 1 < range.upperBound else { return false }
        return bytes[first].isWord && bytes[dot + 1].isWord
    }
}
