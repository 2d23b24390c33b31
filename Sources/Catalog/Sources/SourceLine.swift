package import Model

/// One source as JSON shows it, on the command line and over HTTP; times as ISO 8601.
package struct SourceLine: Encodable {
    package var url: String
    package var key: String
    package var host: String
    package var outlet: String
    package var standing: Standing
    package var category: Category?
    package var version: Int?
    package var title: String?
    package var words: Int?
    package var visits: Int
    package var lastVisit: Timestamp?
    package var lastChange: Timestamp?
    package var due: Timestamp?
    package var citations: Int

    package init(_ row: SourceRow) {
        url = row.url.string
        key = row.key.text
        host = row.host
        outlet = row.outlet
        standing = row.state.standing
        category = row.state.category
        version = row.version
        title = row.title
        words = row.words
        visits = row.state.visits
        lastVisit = row.state.lastVisit
        lastChange = row.state.lastChange
        due = row.state.due
        citations = row.citations
    }

    enum CodingKeys: String, CodingKey {
        case url, key, host, outlet, standing, category, version, title, words, visits
        case lastVisit = "last_visit"
        case lastChange = "last_change"
        case due, citations
    }
}
