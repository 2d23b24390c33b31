internal import Catalog
internal import Model

/// One source, with the fields of `vidimus list --json`.
struct SourceJSON: Encodable {
    var url: String
    var key: String
    var host: String
    var outlet: String
    var standing: Standing
    var category: Category?
    var version: Int?
    var title: String?
    var words: Int?
    var visits: Int
    var lastVisit: Timestamp?
    var lastChange: Timestamp?
    var due: Timestamp?
    var citations: Int

    init(_ row: SourceRow) {
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

/// `api/sources`: one page of a list.
struct SourceListJSON: Encodable {
    var total: Int
    var page: Int
    var pages: Int
    var sources: [SourceJSON]

    init(_ page: SourcesPage) {
        total = page.total
        self.page = page.choice.page
        pages = page.pages
        sources = page.rows.map(SourceJSON.init)
    }
}

/// `api/source`: one source with the fields of `vidimus show --json`.
struct SourceDetailJSON: Encodable {
    var source: SourceJSON
    var events: [CitationRow]
    var versions: [VersionRow]
    /// The latest visit.
    var capture: CaptureRow?
    /// The number of the version whose text this is.
    var shown: Int?
    var text: String?

    init(_ page: SourcePage) {
        source = SourceJSON(page.row)
        events = page.citations
        versions = page.versions
        capture = page.captures.first
        shown = page.chosen?.number
        text = page.text
    }
}

/// `healthz`.
struct HealthJSON: Encodable {
    /// `ok`, `resting` (alive, but not fetching), `failed`.
    var status: String
    /// Why fetching rests.
    var paused: String?
}
