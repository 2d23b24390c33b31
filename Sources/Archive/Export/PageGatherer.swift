internal import Foundation
internal import Model
internal import WARC

/// Gathers from groups of records which pages a reader may open.
struct PageGatherer {
    struct Page {
        var id: CaptureID
        var source: SourceKey
        /// As the first hop was asked for.
        var url: String
        var moment: Timestamp
        var title: String?
        var version: Int?
        var text: SHA256Digest?
        /// When the reading was made that the facts are from; nil for the first one.
        var reread: Timestamp?
    }

    private let chosen: Set<CaptureID>?
    private var pages: [CaptureID: Page] = [:]

    /// - Parameter chosen: the captures that were asked for; nil for all. Others come along as further pages.
    init(chosen: Set<CaptureID>?) { self.chosen = chosen }

    mutating func add(_ group: ExportWalk.Group) {
        guard let last = group.records.last?.entry.record,
            last.targetURI?.hasPrefix(CaptureGroup.captureURN) == true,
            let record = try? JSONDecoder().decode(CaptureRecord.self, from: Data(last.body)),
            // What others saw is no page of ours.
            record.foreign == nil, let hop = record.hops.first, hop.status != nil
        else { return }
        if let known = pages[record.id] {
            // Of several readings of one visit the latest counts.
            guard let at = record.rereading?.at, known.reread.map({ $0 < at }) ?? true else { return }
        }
        pages[record.id] = Page(
            id: record.id, source: record.source, url: TargetURI.clean(hop.url), moment: hop.started,
            title: record.article?.title, version: record.version, text: record.textDigest,
            reread: record.rereading?.at)
    }

    /// The first sight of each version, or of a source of which no version is known, and all others, by time.
    func lists() -> (main: [Page], extra: [Page]) {
        var main: [Page] = []
        var extra: [Page] = []
        var last: [SourceKey: SHA256Digest] = [:]
        let versioned = Set(pages.values.filter(isVersion).map(\.source))
        var seen: Set<SourceKey> = []
        for page in pages.values.sorted(by: { ($0.moment, $0.id.text) < ($1.moment, $1.id.text) }) {
            let isFirst =
                versioned.contains(page.source)
                ? isVersion(page) && last[page.source] != page.text
                : isChosen(page) && seen.insert(page.source).inserted
            if isFirst {
                last[page.source] = page.text
                main.append(page)
            } else {
                extra.append(page)
            }
        }
        return (main, extra)
    }

    private func isChosen(_ page: Page) -> Bool { chosen?.contains(page.id) ?? true }

    private func isVersion(_ page: Page) -> Bool { isChosen(page) && page.version != nil && page.text != nil }
}
