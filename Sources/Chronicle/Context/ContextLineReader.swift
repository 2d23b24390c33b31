internal import Model

/// Reads the lines of a Context file by the grammar of each line, knowing only the section above it.
struct ContextLineReader {
    private let bytes: [UInt8]
    private var section: ContextLine.Section?
    private var hidden: HiddenLines

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        hidden = HiddenLines(bytes)
    }

    mutating func readAll() -> [ContextLine] {
        var lines: [ContextLine] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: .newline).map { $0 + 1 } ?? bytes.count
            let line = withoutMark(bytes.trimmed(start..<end))
            let isHidden = hidden.hides(line, body: afterOrdinal(line) ?? line)
            let content = isHidden ? .hidden : content(of: line)
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

    /// `1. [Label](URL)`, with anything beside it: more sources, links that belong to them, running text.
    private func source(_ range: Range<Int>) -> ContextLine.Item? {
        let scan = MarkdownLinkScanner(bytes, range)
        let urls = scan.links.filter { bytes.startsURL(in: $0.target) }
        if urls.isEmpty, let bare = bare(range, hidden: scan.hidden) { return bare }
        var found: [ContextLine.Item] = []
        for link in urls.isEmpty ? Array(scan.links.prefix(1)) : urls {
            let item = ContextLine.Item(label: link.label, target: link.target, image: nil, note: nil)
            guard var owner = found.popLast() else {
                found.append(item)
                continue
            }
            let name = bytes.text(link.label)
            if let kind = Companion.named(by: name) {
                owner.companions.append(ContextLine.Beside(kind: kind, target: link.target))
                found.append(owner)
            } else if name == "IMG" {
                owner.image = owner.image ?? link.target
                found.append(owner)
            } else {
                found += [owner, item]
            }
        }
        guard var first = found.first else { return nil }
        first.others = Array(found.dropFirst())
        return first
    }

    /// `[Archive 2008-04-12](https://…)` at the start of a line.
    private func beside(_ range: Range<Int>) -> ContextLine.Beside? {
        guard bytes[range.lowerBound] == .leftBracket,
            let link = MarkdownLinkScanner(bytes, range).links.first, link.span.lowerBound == range.lowerBound,
            let kind = Companion.named(by: bytes.text(link.label))
        else { return nil }
        return ContextLine.Beside(kind: kind, target: link.target)
    }

    /// `1. http://…`, `1. Label http://…`, `1. <http://…>`.
    private func bare(_ range: Range<Int>, hidden: [Range<Int>]) -> ContextLine.Item? {
        var low = range.lowerBound
        for gap in hidden + [range.upperBound..<range.upperBound] {
            let part = low..<max(low, gap.lowerBound)
            if let start = bytes.find("http://", in: part) ?? bytes.find("https://", in: part) {
                return bare(start, in: range)
            }
            low = gap.upperBound
        }
        return nil
    }

    private func bare(_ start: Int, in range: Range<Int>) -> ContextLine.Item {
        let isInAngles = start > range.lowerBound && bytes[start - 1] == .less
        var end = start
        while end < range.upperBound, !bytes[end].isBlank, !isInAngles || bytes[end] != .greater { end += 1 }
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
            guard bytes[i] == .hyphen || bytes[i] == .star || bytes[i] == .plus else { return nil }
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
