internal import Catalog
internal import HTTPTypes
internal import Model

/// `/sources`: a list, narrowed by standing, outlet and a part of the URL.
struct SourcesPage: Sendable {
    static let perPage = 100

    /// What the query asks for.
    struct Choice: Sendable {
        var standings: Set<Standing> = []
        var outlet: String?
        var text: String?
        var page = 1

        init(_ fields: QueryFields) throws(Refusal) {
            for word in try fields.all("standing") {
                for name in word.split(separator: ",") {
                    guard let standing = Standing(rawValue: String(name)) else {
                        let known = Standing.allCases.map(\.rawValue).joined(separator: ", ")
                        throw Refusal(.badRequest, "There is no standing “\(name)”; choose from \(known).")
                    }
                    standings.insert(standing)
                }
            }
            outlet = try fields.value("outlet")
            text = try fields.value("text")
            page = try fields.number("page") ?? 1
        }

        var filter: SourceFilter {
            var filter = SourceFilter()
            filter.standings = standings
            filter.outlet = outlet
            filter.urlContains = text
            filter.limit = SourcesPage.perPage
            filter.offset = (page - 1) * SourcesPage.perPage
            return filter
        }
    }

    let choice: Choice
    let total: Int
    let rows: [SourceRow]

    init(_ choice: Choice, _ catalog: Catalog) async throws {
        self.choice = choice
        total = try await catalog.count(choice.filter)
        rows = try await catalog.sources(choice.filter)
    }

    var pages: Int { max(1, (total + SourcesPage.perPage - 1) / SourcesPage.perPage) }

    func html(_ links: Links) -> HTML {
        let body: HTML = """
            <h1>\(total.counted("source"))</h1>
            \(form(links))
            \(rows.isEmpty ? Self.nothing : table(links))
            \(Parts.pager(page: choice.page, pages: pages) { address($0, links) })
            """
        return PageFrame(links: links, section: .sources).page("Sources", body)
    }

    private static let nothing: HTML = "<p class=\"quiet\">No source fits.</p>"

    private func address(_ page: Int, _ links: Links) -> String {
        links.sources(standings: choice.standings, outlet: choice.outlet, text: choice.text, page: page)
    }

    private func form(_ links: Links) -> HTML {
        let boxes = Standing.inOrder.html { standing -> HTML in
            let checked: HTML = choice.standings.contains(standing) ? " checked" : ""
            return """
                <label><input type="checkbox" name="standing" value="\(standing.rawValue)"\(checked)>\
                \(Parts.mark(standing))</label>
                """
        }
        return """
            <form class="filter" action="\(links.sources())">
            <fieldset><legend class="unseen">Standing</legend>\(boxes)</fieldset>
            <label><span class="unseen">Outlet</span>\
            <input name="outlet" placeholder="Outlet" value="\(choice.outlet ?? "")"></label>
            <label class="grow"><span class="unseen">Part of the URL</span>\
            <input name="text" placeholder="Part of the URL" value="\(choice.text ?? "")"></label>
            <button>Show</button>
            </form>
            """
    }

    private func table(_ links: Links) -> HTML {
        let lines = rows.html { row -> HTML in
            let visit: HTML = row.state.lastVisit?.html ?? "–"
            let version: HTML = row.version.map { "\($0)" } ?? "–"
            let address: HTML = row.title == nil ? "" : "<span class=\"address quiet\">\(row.url.shown)</span>"
            return """
                <tr><td>\(Parts.mark(row.state.standing))</td>
                <td class="wide">\(Parts.name(row.title, row.url, links))\(address)</td>
                <td><a href="\(links.sources(outlet: row.outlet))"><bdi>\(row.outlet)</bdi></a></td>
                <td class="number" data-name="version">\(version)</td>
                <td class="number" data-name="cited">\(row.citations)</td>
                <td class="when" data-name="visited">\(visit)</td></tr>
                """
        }
        return """
            <table><thead><tr><th scope="col">Standing</th><th scope="col">Source</th><th scope="col">Outlet</th>
            <th scope="col" class="number">Version</th><th scope="col" class="number">Cited</th>
            <th scope="col">Visited</th></tr></thead>
            <tbody>\(lines)</tbody></table>
            """
    }
}
