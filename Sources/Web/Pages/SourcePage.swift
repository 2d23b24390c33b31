internal import Catalog
internal import HTTPTypes
internal import Model

/// `/source`: where one source stands, what cites it, what it said when, and the evidence.
struct SourcePage: Sendable {
    let row: SourceRow
    let citations: [CitationRow]
    let versions: [VersionRow]
    /// The latest visits, latest first.
    let captures: [CaptureRow]
    /// The version whose text is shown; nil when there is none.
    let chosen: VersionRow?
    let text: String?
    /// When and why the text was taken out; nil when it is there.
    let redaction: Redaction?
    /// What others saw.
    let foreign: [ForeignCaptureRow]

    /// - Throws: `Refusal` when the source or the version is not known; `CatalogError`.
    init(_ fields: QueryFields, _ catalog: Catalog) async throws {
        guard let written = try fields.value("url", limit: WebURL.maximumLength) else {
            throw Refusal(.badRequest, "Say which source: its URL goes into the field “url”.")
        }
        let url: WebURL
        do { url = try WebURL(written) } catch { throw Refusal(.badRequest, "That is no URL to fetch: \(error).") }
        guard let row = try await catalog.source(url) else {
            throw Refusal(.notFound, "No entry of the chronicle cites \(url.string).")
        }
        self.row = row
        citations = try await catalog.citations(of: row.key)
        versions = try await catalog.versions(of: row.key)
        captures = try await catalog.captures(of: row.key, limit: 20)
        if let number = try fields.number("version") {
            guard let found = versions.first(where: { $0.number == number }) else {
                throw Refusal(
                    .notFound, "This source has \(versions.count.counted("version")), but no version \(number).")
            }
            chosen = found
        } else {
            chosen = versions.last
        }
        text = if let chosen { try await catalog.text(chosen.textDigest) } else { nil }
        redaction = if let chosen, text == nil { try await catalog.redaction(ofText: chosen.textDigest) } else { nil }
        foreign = try await catalog.foreignCaptures(of: row.key, limit: 50)
    }

    func html(_ links: Links) -> HTML {
        let title = chosen?.title ?? row.title
        let heading: HTML = title.map { "<bdi>\($0)</bdi>" } ?? "\(row.url.shown)"
        let verdict: HTML = row.state.category.map { " \($0.sentence)" } ?? " It has not been visited yet."
        let body: HTML = """
            <p class="over">\(Parts.mark(row.state.standing))\
            <a href="\(links.sources(outlet: row.outlet))"><bdi>\(row.outlet)</bdi></a></p>
            <h1>\(heading)</h1>
            <p>\(Parts.living(row.url))</p>
            <p class="say">\(verdict) <span class="quiet">\(schedule)</span></p>
            <section><h2>Cited by</h2>\(citedBy(links))</section>
            \(versionSection(links))
            \(textSection)
            \(EvidenceSection(captures).html)
            \(ForeignSection(foreign).html)
            """
        return PageFrame(links: links).page(title ?? row.url.shown, body)
    }

    private var schedule: HTML {
        let visits: HTML = row.state.lastVisit.map { "\(row.state.visits.counted("visit")), the last \($0.html)" } ?? ""
        let next: HTML =
            row.state.due.map { due in row.state.lastVisit == nil ? "Due \(due.html)" : "; next \(due.html)" } ?? ""
        return "\(visits)\(next)."
    }

    private func citedBy(_ links: Links) -> HTML {
        if citations.isEmpty { return "<p class=\"quiet\">No entry; it was added by hand.</p>" }
        let lines = citations.html { citation -> HTML in
            let gone: HTML = citation.withdrawn == nil ? "" : " · no longer"
            let label: HTML = citation.label.isEmpty ? "" : "as <bdi>\(citation.label)</bdi> · "
            return """
                <li>\(Parts.event(citation.event, citation.date, citation.title, links))
                <span class="quiet">\(label)\(citation.file):\(String(citation.line))\(gone)</span></li>
                """
        }
        return "<ul class=\"news\">\(lines)</ul>"
    }

    private func versionSection(_ links: Links) -> HTML {
        if versions.isEmpty { return "" }
        let lines = versions.reversed().html { version -> HTML in
            let current: HTML = version.number == chosen?.number ? " aria-current=\"true\"" : ""
            let change: HTML = version.grade.map { "\($0.rawValue)" } ?? (version.number == 1 ? "first seen" : "–")
            return """
                <tr><th scope="row"><a href="\(links.source(row.url, version: version.number))"\(current)>\
                Version \(version.number)</a></th>
                <td data-name="change">\(change)</td><td class="when" data-name="from">\(version.firstSeen.html)</td>
                <td class="when" data-name="to">\(version.lastSeen.html)</td>
                <td class="number" data-name="captures">\(version.captures)</td>
                <td class="number" data-name="words">\(version.words)</td></tr>
                """
        }
        return """
            <section><h2>Versions</h2>
            <table><thead><tr><td></td><th scope="col">Change</th><th scope="col">First seen</th>
            <th scope="col">Last seen</th><th scope="col" class="number">Captures</th>
            <th scope="col" class="number">Words</th></tr></thead><tbody>\(lines)</tbody></table></section>
            """
    }

    private var textSection: HTML {
        guard let chosen else { return "" }
        let article: HTML =
            text.map(Parts.article) ?? redaction.map {
                "<p>It was taken out \($0.at.html): <bdi>\($0.reason)</bdi></p>"
            }
            ?? "<p class=\"quiet\">Only the digest of this text is known.</p>"
        return """
            <section><h2>The text of version \(chosen.number)</h2>
            \(article)
            <p class="proof">sha256:\(chosen.textDigest.hex)</p></section>
            """
    }
}
