internal import Catalog
package import Model

/// What became of one source, as it is told.
package struct NewsItem: Hashable, Sendable, Codable {
    package var capture: CaptureID
    package var url: String
    package var outlet: String
    package var title: String?
    package var category: Category
    package var state: VerdictState
    /// A standing or a category, and what it is now; nil before a first verdict.
    package var before: String?
    package var after: String
    /// What decided: for a rewritten text the words that differ. Quotes the web: escape before showing.
    package var reason: String
    package var visited: Timestamp
    package var version: Int?
    /// The first places that cite the source, and how many there are.
    package var events: [CheckLine.EventPlace]
    package var citations: Int
    /// Shows more of it.
    package var command: String

    /// Places that an item names; some sources are cited by hundreds.
    static let placeLimit = 10

    init(_ visit: VisitRow, _ turn: NewsRule.Turn, citedAt places: [CheckLine.EventPlace]) {
        capture = visit.capture
        url = visit.url.string
        outlet = visit.outlet
        title = visit.title
        category = visit.verdict.category
        state = visit.verdict.state
        before = turn.before
        after = turn.after
        reason = visit.verdict.reason
        visited = visit.visited
        version = visit.version
        events = Array(places.prefix(NewsItem.placeLimit))
        citations = places.count
        // In a shell's quotes, which a URL can hold: "it's" becomes 'it'\''s'.
        let quoted = visit.url.string.replacing("'", with: "'\\''")
        command = "vidimus \(visit.verdict.state == .changed ? "diff" : "why") '\(quoted)'"
    }
}

/// What is told in one message.
package struct NewsDigest: Hashable, Sendable, Codable {
    package var id: CaptureID
    package var made: Timestamp
    package var items: [NewsItem]

    package init(id: CaptureID, made: Timestamp, items: [NewsItem]) {
        self.id = id
        self.made = made
        self.items = items
    }

    /// `2 dead, 1 rewritten`.
    package var summary: String {
        var counts: [String: Int] = [:]
        for item in items { counts[item.after, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
            .joined(separator: ", ")
    }
}
