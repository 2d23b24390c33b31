package import Model

/// One source as the catalog knows it.
package struct SourceRow: Hashable, Sendable, Codable {
    package var key: SourceKey
    /// The first spelling seen, as it goes on the wire.
    package var url: WebURL
    package var host: String
    package var outlet: String
    package var firstSeen: Timestamp
    package var state: SourceState
    package var lastCapture: CaptureID?
    /// The latest version's number, title, size and digest; nil before the first text.
    package var version: Int?
    package var title: String?
    package var words: Int?
    package var textDigest: SHA256Digest?
    /// Citations that still stand.
    package var citations: Int
}

/// Which sources to list. Empty fields do not restrict.
package struct SourceFilter: Hashable, Sendable {
    package var standings: Set<Standing> = []
    package var categories: Set<Category> = []
    package var outlet: String?
    package var host: String?
    package var event: EventID?
    package var chronicle: String?
    /// A file of the chronicle that cites them, or a folder of it.
    package var path: String?
    /// A part of the URL, case ignored for ASCII.
    package var urlContains: String?
    /// Only sources without any visit.
    package var neverFetched = false
    /// Only sources due by then.
    package var dueBy: Timestamp?
    package var order: Order = .key
    /// Negative means all.
    package var limit = 100
    package var offset = 0

    package enum Order: Hashable, Sendable {
        case key
        /// Soonest first.
        case due
        /// Latest first.
        case lastVisit
    }

    package init() {}
}
