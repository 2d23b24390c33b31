internal import Model

/// Reads the lines of a Context file by the grammar of each line, knowing only the section above it.
struct ContextLineReader {
    private let bytes: [UInt8]
    private var section: ContextLine.Section?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func readAll() -> [ContextLine] {
        var lines: [ContextLine] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: .newline).map { $0 + 1 } ?? bytes.count
            let content = content(of: withoutMark(bytes.trimmed(start..<end)))
            if case .section(let name) = content { section = name }
            lines.append(ContextLine(range: start..<end, content: content))
            start = end
        }
        return lines
    }

    /// A byte order mark belongs to the file, not to its first line.
    private func withoutMark(_ line: Range<Int>) -> Range<Int> {
        line.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
            ? bytes.trimmed(min(3, line.upperBound)..<line.upperBound) : line
    }

    private func content(of line: Range<Int>) -> ContextLine.Content {
        guard let first = line.first else { return .blank }
        switch bytes[first] {
        case .hash: return heading(line)
        case .underscore: return note(line).map(ContextLine.Content.context) ?? .text
        case UInt8(ascii: "F") where bytes.has("Formats: [", at: first, before: line.upperBound): return .formats
        default:
            if section == nil { return .text }
            if section == .sources, let beside = beside(line) { return .companion(beside.kind, target: beside.target) }
            return item(line).map(ContextLine.Content.item) ?? .text
        }
    }

    private func heading(_ line: Range<Int>) -> ContextLine.Content {
        let level = bytes[line].prefix { $0 == .hash }.count
        let body = bytes.trimmed((line.lowerBound + level)..<line.upperBound)
        let afterMark = line.lowerBound + level
        guard afterMark == line.upperBound || bytes[afterMark].isBlank else { return .text }
        switch level {
        case 1: return .title(body)
        case 5: return .topic(body)
        case 2, 3:
            if let link = link(body) {
                if let day = CalendarDay(bytes.text(link.label)) { return .day(day, level: level) }
                return level == 3 ? .story(title: link.label, path: link.target) : .previousDay(path: link.target)
            }
            return level == 3 ? .section(ContextLineReader.section(bytes.text(body))) : .text
        default: return .text
        }
    }

    /// The section of a heading: `Source:`, `Sources:`, `信息来源:`, `Related:`, `有关:`, …
    private static func section(_ heading: String) -> ContextLine.Section {
        var name = heading.lowercased()
        while let last = name.last, last == ":" || last == "：" || last == " " { name.removeLast() }
        switch name {
        case "source", "sources", "信息来源", "信息來源", "資訊來源", "资讯来源", "消息来源", "消息來源", "来源", "來源": return .sources
        case "changes", "change", "更改", "变更", "變更", "变化", "變化", "修改": return .changes
        case "related", "有关", "有關", "相关", "相關", "related news", "相关新闻", "相關新聞": return .related
        default: return .other
        }
    }

    /// `[label](target)` over the whole range: parted at the last `](/` or, failing that, the first `](`.
    private func link(_ range: Range<Int>) -> (label: Range<Int>, target: Range<Int>)? {
        guard range.count > 3, bytes[range.lowerBound] == .leftBracket, bytes[range.upperBound - 1] == .rightParen,
            let middle = bytes.findLast("](/", in: range) ?? bytes.find("](", in: range)
        else { return nil }
        return (bytes.trimmed((range.lowerBound + 1)..<middle), (middle + 2)..<(range.upperBound - 1))
    }

    /// `1. [Label](target)`, with ` [IMG](image)` or ` _note_` behind it; a dash or a star for the number will do.
    private func item(_ line: Range<Int>) -> ContextLine.Item? {
        guard var rest = afterOrdinal(line) else { return nil }
        if section == .sources { return source(rest) }
        var note: Range<Int>?
        if bytes[rest.upperBound - 1] == .underscore, let mark = bytes.findLast(") _", in: rest) {
            note = (mark + 3)..<(rest.upperBound - 1)
            rest = rest.lowerBound..<(mark + 1)
        }
        guard let link = link(rest) else { return nil }
        return ContextLine.Item(label: link.label, target: link.target, image: nil, note: note)
    }

    /// `^\d+\. \[(.*?)\]\((.*)\)(?: \[IMG\]\((.*)\))?$`: whatever brackets the URL holds, the line's last one closes it.
    private func source(_ range: Range<Int>) -> ContextLine.Item? {
        var rest = range
        var companions: [ContextLine.Beside] = []
        while bytes[rest.upperBound - 1] == .rightParen, let mark = bytes.findLast(") [", in: rest),
            let found = beside((mark + 2)..<rest.upperBound)
        {
            companions.insert(found, at: 0)
            rest = rest.lowerBound..<(mark + 1)
        }
        var image: Range<Int>?
        if bytes[rest.upperBound - 1] == .rightParen, let mark = bytes.findLast(") [IMG](", in: rest) {
            image = (mark + 8)..<(rest.upperBound - 1)
            rest = rest.lowerBound..<(mark + 1)
        }
        guard bytes[rest.lowerBound] == .leftBracket, let middle = bytes.find("](", in: rest) else {
            var item = bare(rest)
            item?.companions = companions
            return item
        }
        // A label with brackets of its own: the URL starts where a scheme does.
        var split = middle
        if let scheme = bytes.find("](http", in: rest) { split = scheme }
        let end = bytes[rest.upperBound - 1] == .rightParen ? rest.upperBound - 1 : rest.upperBound
        guard end >= split + 2 else { return nil }
        return ContextLine.Item(
            label: bytes.trimmed((rest.lowerBound + 1)..<split), target: bytes.trimmed((split + 2)..<end),
            image: image, note: nil, companions: companions)
    }

    /// `[Archive 2008-04-12](https://…)` over the whole range.
    private func beside(_ range: Range<Int>) -> ContextLine.Beside? {
        guard range.count > 4, bytes[range.lowerBound] == .leftBracket, bytes[range.upperBound - 1] == .rightParen,
            let middle = bytes.find("](", in: range),
            let kind = Companion.named(by: bytes.text(bytes.trimmed((range.lowerBound + 1)..<middle)))
        else { return nil }
        return ContextLine.Beside(kind: kind, target: bytes.trimmed((middle + 2)..<(range.upperBound - 1)))
    }

    /// `1. http://…`, `1. Label http://…`.
    private func bare(_ range: Range<Int>) -> ContextLine.Item? {
        guard let start = bytes.find("http://", in: range) ?? bytes.find("https://", in: range) else { return nil }
        var end = start
        while end < range.upperBound, !bytes[end].isBlank { end += 1 }
        var label = bytes.trimmed(range.lowerBound..<start)
        while let last = label.last, ":(-<[".utf8.contains(bytes[last]) || bytes[last].isBlank { label.removeLast() }
        return ContextLine.Item(label: label, target: start..<end, image: nil, note: nil)
    }

    private func afterOrdinal(_ line: Range<Int>) -> Range<Int>? {
        guard let first = line.first else { return nil }
        var i = first
        if let number = bytes.number(at: i, before: line.upperBound) {
            guard number.end < line.upperBound, bytes[number.end] == .dot || bytes[number.end] == .rightParen else {
                return nil
            }
            i = number.end + 1
        } else {
            guard bytes[i] == .hyphen || bytes[i] == .star else { return nil }
            i += 1
        }
        let rest = bytes.trimmed(i..<line.upperBound)
        return rest.isEmpty ? nil : rest
    }

    /// What stands in `_Context: …_`, without the name before the colon.
    private func note(_ line: Range<Int>) -> Range<Int>? {
        guard line.count > 2, bytes[line.upperBound - 1] == .underscore else { return nil }
        return (line.lowerBound + 1)..<(line.upperBound - 1)
    }
}
