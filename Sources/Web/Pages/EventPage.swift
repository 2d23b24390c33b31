internal import Catalog
internal import HTTPTypes
internal import Model

/// `/event/<id>`: one event and how the sources under it stand.
struct EventPage: Sendable {
    let event: EventRow
    /// In the order of the entry; the source is nil where the URL cannot be fetched.
    let citations: [(citation: CitationRow, source: SourceRow?)]

    /// - Throws: `Refusal` when there is no such event; `CatalogError`.
    init(_ id: String, _ catalog: Catalog) async throws {
        guard id.utf8.count <= 100, let event = try await catalog.event(id) else {
            throw Refusal(.notFound, "There is no event “\(id.prefix(100))”.")
        }
        self.event = event
        var filter = SourceFilter()
        filter.event = event.id
        filter.limit = -1
        let sources = Dictionary(uniqueKeysWithValues: try await catalog.sources(filter).map { ($0.key, $0) })
        citations = try await catalog.citations(of: event.id).filter { $0.withdrawn == nil }
            .map { citation in (citation, citation.source.flatMap { sources[$0] }) }
    }

    func html(_ links: Links) -> HTML {
        let day: HTML = event.date.map { "<time datetime=\"\($0.description)\">\($0.description)</time>" } ?? "undated"
        let topics: HTML = event.topics.map { "<bdi>\($0)</bdi>" as HTML }.joined(by: " › ")
        let lead: HTML = event.lead.isEmpty ? "" : "<p class=\"say\" dir=\"auto\">\(event.lead)</p>"
        let places = event.appearances.html { place -> HTML in
            let gone: HTML = place.withdrawn == nil ? "" : " (no longer)"
            return "\(place.file):\(String(place.line))\(gone)<br>"
        }
        let body: HTML = """
            <p class="over"><span class="when">\(day)</span> \(topics)</p>
            <h1><bdi>\(event.title)</bdi></h1>
            \(lead)
            <section><h2>Sources</h2>\(sourceList(links))</section>
            <p class="proof">\(event.id.text)<br>\(places)</p>
            """
        return PageFrame(links: links).page(event.title, body)
    }

    private func sourceList(_ links: Links) -> HTML {
        if citations.isEmpty { return "<p class=\"quiet\">It cites none.</p>" }
        let lines = citations.html { citation, source -> HTML in
            guard let source else {
                return """
                    <li><span class="address">\(citation.url)</span>
                    <span class="quiet">cannot be fetched: \(citation.problem ?? "no valid URL")</span></li>
                    """
            }
            let said: HTML = source.state.category.map { " · \($0.sentence)" } ?? ""
            return """
                <li>\(Parts.name(source.title, source.url, links))
                <span class="quiet">\(Parts.mark(source.state.standing)) · <bdi>\(citation.label)</bdi>\(said)</span></li>
                """
        }
        return "<ol class=\"news\">\(lines)</ol>"
    }
}
