internal import Model

/// One Markdown file of the Context, an entry or a day index, line by line and lossless:
/// `ContextDocument(bytes).printed == bytes` for any bytes whatever.
///
/// The grammar belongs to lines: of CommonMark it has the inline link, the comment and the fenced code, and bears more. Markup is ASCII, so files in Windows-1252 have the same lines as their UTF-8 twins.
package struct ContextDocument: Hashable, Sendable {
    /// What a file is.
    package enum Kind: Sendable {
        case entry
        /// A list of one day's or one section's entries; it cites nothing.
        case index
        case other
    }

    package let bytes: [UInt8]
    /// The lines tile the bytes without gap or overlap.
    package let lines: [ContextLine]
    package let kind: Kind

    /// Reads the file; every file can be read.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var reader = ContextLineReader(bytes)
        lines = reader.readAll()
        kind = ContextDocument.kind(of: lines)
    }

    /// The file's bytes, put together from its lines.
    package var printed: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for line in lines { out += bytes[line.range] }
        return out
    }

    /// The text of a part of a line, as UTF-8.
    package func text(_ range: Range<Int>) -> String { bytes.text(range) }

    /// The numbered items of one section with their line numbers, counted from 1.
    package func items(of wanted: ContextLine.Section) -> [(item: ContextLine.Item, line: Int)] {
        var section: ContextLine.Section?
        var found: [(item: ContextLine.Item, line: Int)] = []
        for (i, line) in lines.enumerated() {
            switch line.content {
            case .section(let name): section = name
            case .item(let item) where section == wanted: found.append((item, i + 1))
            default: break
            }
        }
        return found
    }

    /// The document with the target of the item on that line (counted from 1) replaced and every other byte kept.
    ///
    /// - Returns: nil when there is no item on the line.
    package func replacingTarget(onLine number: Int, with target: String) -> ContextDocument? {
        guard lines.indices.contains(number - 1), case .item(let item) = lines[number - 1].content else { return nil }
        return ContextDocument(
            Array(bytes[..<item.target.lowerBound]) + Array(target.utf8) + bytes[item.target.upperBound...])
    }

    /// Whether the bytes carry one of the heads by which a Context file is known.
    static func marks(_ bytes: [UInt8]) -> Bool {
        switch ContextDocument(Array(bytes.prefix(8192))).kind {
        case .entry, .index: true
        case .other: false
        }
    }

    private static func kind(of lines: [ContextLine]) -> Kind {
        var hasStory = false
        for line in lines {
            switch line.content {
            case .day(_, let level): return level == 3 ? .entry : .index
            case .story, .previousDay: hasStory = true
            default: break
            }
        }
        return hasStory ? .index : .other
    }
}
