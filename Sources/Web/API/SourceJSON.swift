internal import Catalog

/// `api/sources`: one page of a list.
struct SourceListJSON: Encodable {
    var total: Int
    var page: Int
    var pages: Int
    var sources: [SourceLine]

    init(_ page: SourcesPage) {
        total = page.total
        self.page = page.choice.page
        pages = page.pages
        sources = page.rows.map(SourceLine.init)
    }
}

/// `api/source`: one source with the fields of `vidimus show --json`.
struct SourceDetailJSON: Encodable {
    var source: SourceLine
    var events: [CitationRow]
    var versions: [VersionRow]
    /// The latest visit.
    var capture: CaptureRow?
    /// The number of the version whose text this is.
    var shown: Int?
    var text: String?

    init(_ page: SourcePage) {
        source = SourceLine(page.row)
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
