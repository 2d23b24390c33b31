internal import Catalog
internal import Model

/// `/search`: the texts of all versions, by words.
struct SearchPage: Sendable {
    static let perPage = 20
    /// Bytes of the words searched for.
    static let maximumLength = 500

    /// Nil before anything was asked.
    let words: String?
    let page: Int
    let hits: [SearchHit]
    let hasMore: Bool

    init(_ fields: QueryFields, _ catalog: Catalog) async throws {
        words = try fields.value("q", limit: SearchPage.maximumLength)
        page = min(try fields.number("page") ?? 1, 1000)
        guard let words else {
            (hits, hasMore) = ([], false)
            return
        }
        var request = SearchRequest(words)
        request.limit = SearchPage.perPage + 1
        request.offset = (page - 1) * SearchPage.perPage
        let found = try await SearchPage.found(request, catalog)
        hits = Array(found.prefix(SearchPage.perPage))
        hasMore = found.count > SearchPage.perPage
    }

    /// Nothing is found where there is no word to look for.
    private static func found(_ request: SearchRequest, _ catalog: Catalog) async throws -> [SearchHit] {
        do { return try await catalog.search(request) } catch {
            if error == .emptySearch { return [] }
            throw error
        }
    }

    func html(_ links: Links) -> HTML {
        let body: HTML = """
            <h1>Search</h1>
            <form class="filter" role="search" action="\(links.search)">
            <label class="grow"><span class="unseen">Words</span>\
            <input type="search" name="q" value="\(words ?? "")" placeholder="Words, or “several words” together"></label>
            <button>Search</button>
            </form>
            \(results(links))
            """
        return PageFrame(links: links, section: .search).page(words.map { "Search: \($0)" } ?? "Search", body)
    }

    private func results(_ links: Links) -> HTML {
        guard let words else {
            return "<p class=\"quiet\">In every version of every text, also those that are gone from the web.</p>"
        }
        if hits.isEmpty { return "<p class=\"quiet\">No text holds these words.</p>" }
        let lines = hits.html { hit -> HTML in
            let version = "version \(hit.version)\(hit.isLatest ? "" : ", since replaced")"
            let events = hit.events.prefix(3).map { Parts.event($0.id, $0.date, $0.title, links) }
            let cited: HTML = events.isEmpty ? "" : "<span class=\"quiet\">\(events.joined(by: "<br>"))</span>"
            let title: HTML = hit.title.map { "<bdi>\($0)</bdi>" } ?? "\(hit.url.shown)"
            return """
                <li><a href="\(links.source(hit.url, version: hit.version))">\(title)</a>
                <span class="quiet"><bdi>\(hit.outlet)</bdi> · \(version) · \(hit.firstSeen.html)</span>
                <p class="passage" lang="" dir="auto">\(hit.snippet.pieces.html(piece))</p>\(cited)</li>
                """
        }
        return """
            <ol class="news" start="\(String((page - 1) * SearchPage.perPage + 1))">\(lines)</ol>
            \(Parts.pager(page: page, pages: hasMore ? page + 1 : page) { links.search(words, page: $0) })
            """
    }

    private func piece(_ piece: Snippet.Piece) -> HTML {
        piece.isMatch ? "<mark>\(piece.text)</mark>" : "\(piece.text)"
    }
}
