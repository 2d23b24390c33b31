internal import Model

/// Puts links beside the sources of an entry in Markdown: each on a line of its own that goes on with the source's item,
/// so that the source's line stays as it is, byte for byte.
struct ContextPatcher {
    private let document: ContextDocument
    private let remedies: RemedyTable

    init(_ document: ContextDocument, remedies: RemedyTable) {
        self.document = document
        self.remedies = remedies
    }

    /// A source with what stands beside it.
    private struct Item {
        var row: Int
        var item: ContextLine.Item
        var lastRow: Int
        var companions: Set<Companion>
        /// Other sources stand on the same line.
        var isShared: Bool
    }

    func plan() -> [PlannedPlace] {
        var planned: [PlannedPlace] = []
        for item in items() {
            guard !ContextEntryReader.isAsset(WikiText.plain(document.bytes, item.item.label)) else { continue }
            let written = WrittenURL(document.bytes, item.item.target, hasLabel: true)
            guard let (key, remedy) = remedies.find(written) else { continue }
            func add(_ kind: Companion, _ label: String, _ url: String) {
                var place = PatchedPlace(line: item.row + 1, url: written.url, key: key, kind: kind, outcome: .written)
                if item.companions.contains(kind) {
                    place.outcome = .present
                } else if ArchiveURL.original(of: written.url) != nil {
                    place.outcome = .left("the link is that of an archived copy itself")
                } else if item.isShared {
                    place.outcome = .left("several sources share the line")
                } else {
                    return planned.append(PlannedPlace(place: place, edits: [edit(item, label, url)]))
                }
                planned.append(PlannedPlace(place: place))
            }
            if let copy = remedy.copy { add(.archive, "Archive \(copy.day)", copy.url) }
            if let address = remedy.newAddress { add(.newAddress, "New address", address) }
        }
        return planned
    }

    private func items() -> [Item] {
        var items: [Item] = []
        var isInSources = false
        var isBeside = false
        for (row, line) in document.lines.enumerated() {
            switch line.content {
            case .section(let section):
                isInSources = section == .sources
                isBeside = false
            case .item(let item) where isInSources:
                for source in [item] + item.others {
                    let beside = Set(source.companions.map(\.kind))
                    items.append(
                        Item(
                            row: row, item: source, lastRow: row, companions: beside, isShared: !item.others.isEmpty))
                }
                isBeside = true
            case .companion(let kind, _) where isBeside:
                items[items.count - 1].companions.insert(kind)
                items[items.count - 1].lastRow = row
            case .blank, .hidden: break
            default: isBeside = false
            }
        }
        return items
    }

    private func edit(_ item: Item, _ label: String, _ url: String) -> PatchEdit {
        let bytes = document.bytes
        let line = document.lines[item.lastRow].range
        var end = line.upperBound
        if end > line.lowerBound, bytes[end - 1] == .newline { end -= 1 }
        if end > line.lowerBound, end < line.upperBound, bytes[end - 1] == .carriageReturn { end -= 1 }
        let indent = String(repeating: " ", count: markerLength(document.lines[item.row].range))
        return PatchEdit(at: end, "\(lineEnd(of: line))\(indent)[\(label)](\(LinkTarget.markdown(url)))")
    }

    /// How far `1. ` reaches into its line: what goes on with an item stands below its text (CommonMark § 5.2).
    private func markerLength(_ line: Range<Int>) -> Int {
        var i = line.lowerBound
        while i < line.upperBound, bytes(i).isBlank { i += 1 }
        while i < line.upperBound, !bytes(i).isBlank, bytes(i) != .leftBracket { i += 1 }
        while i < line.upperBound, bytes(i).isBlank { i += 1 }
        return min(max(i - line.lowerBound, 2), 9)
    }

    private func bytes(_ i: Int) -> UInt8 { document.bytes[i] }

    /// The line's own; for a last line without one that of the line before it.
    private func lineEnd(of line: Range<Int>) -> String {
        let last = document.bytes[..<line.upperBound].lastIndex(of: .newline) ?? 0
        return last > 0 && bytes(last - 1) == .carriageReturn ? "\r\n" : "\n"
    }
}
