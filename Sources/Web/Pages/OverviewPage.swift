internal import Catalog
internal import Model

/// `/`: how the whole stands, and what happened last.
struct OverviewPage: Sendable {
    let totals: Totals
    let standings: [Standing: Int]
    let queue: QueueCounts
    let changes: [ChangeNews]
    /// Dead and failing sources, latest visit first.
    let deaths: [SourceRow]
    let outlets: [StandingCounts]
    let pulse: DaemonPulse?

    init(_ catalog: Catalog, pulse: DaemonPulse?, now: Timestamp) async throws {
        totals = try await catalog.totals()
        standings = try await catalog.standings()
        queue = try await catalog.queueCounts(at: now)
        changes = try await catalog.latestChanges(limit: 8)
        var filter = SourceFilter()
        filter.standings = [.dead, .failing]
        filter.order = .lastVisit
        filter.limit = 8
        deaths = try await catalog.sources(filter)
        outlets = try await catalog.outletReport(limit: 12)
        self.pulse = pulse
    }

    func html(_ links: Links) -> HTML {
        let body: HTML = """
            <h1 class="lead">\(summary(links))</h1>
            \(Parts.bar(standings))
            <ul class="legend">\(Standing.inOrder.html { legend($0, links) })</ul>
            <div class="columns">
            <section><h2>Lately changed</h2>\(changed(links))</section>
            <section><h2>Lately lost</h2>\(lost(links))</section>
            </div>
            \(outletTable(links))
            <section><h2>The archive</h2>\(figures)</section>
            """
        return PageFrame(links: links, section: .overview).page("Overview", body)
    }

    /// One sentence with the figures that matter.
    private func summary(_ links: Links) -> HTML {
        if totals.sources == 0 { return "No chronicle has been read yet. <code>vidimus import</code> reads one." }
        let clauses = Standing.inOrder.compactMap { standing -> HTML? in
            guard let count = standings[standing], count > 0 else { return nil }
            return """
                <a class="\(standing.rawValue)" href="\(links.sources(standings: [standing]))">\
                \(count) \(standing.predicate(of: count))</a>
                """
        }
        let all: HTML =
            "Of \(totals.sources.counted("source")) that \(totals.events.counted("event cites", "events cite")), "
        guard let last = clauses.last, clauses.count > 1 else { return "\(all)\(clauses)." }
        let first: HTML = clauses.dropLast().joined(by: ", ")
        return "\(all)\(first) and \(last)."
    }

    private func legend(_ standing: Standing, _ links: Links) -> HTML {
        let count = standings[standing, default: 0]
        let share = count > 0 ? (Double(count) / Double(totals.sources)).percent : ""
        return """
            <li><a href="\(links.sources(standings: [standing]))">\(Parts.mark(standing))\
            <b>\(count)</b><span class="quiet">\(share)</span></a></li>
            """
    }

    private func changed(_ links: Links) -> HTML {
        if changes.isEmpty { return "<p class=\"quiet\">No text has changed since it was first seen.</p>" }
        let lines = changes.html { news -> HTML in
            let grade = news.grade?.rawValue ?? "changed"
            return """
                <li>\(Parts.name(news.title, news.url, links))
                <span class="quiet">\(news.outlet) · \(grade), version \(news.version) · \(news.seen.html)</span></li>
                """
        }
        return "<ul class=\"news\">\(lines)</ul>"
    }

    private func lost(_ links: Links) -> HTML {
        if deaths.isEmpty { return "<p class=\"quiet\">No source is dead.</p>" }
        let lines = deaths.html { row -> HTML in
            let visit: HTML = row.state.lastVisit.map { " · \($0.html)" } ?? ""
            let category = row.state.category?.words ?? ""
            return """
                <li>\(Parts.name(row.title, row.url, links))
                <span class="quiet">\(row.outlet) · \(Parts.mark(row.state.standing)), \(category)\(visit)</span></li>
                """
        }
        return "<ul class=\"news\">\(lines)</ul>"
    }

    private func outletTable(_ links: Links) -> HTML {
        guard let most = outlets.map(\.sources).max() else { return "" }
        let rows = outlets.html { outlet -> HTML in
            let lost = outlet.standings[.dead, default: 0] + outlet.standings[.failing, default: 0]
            return """
                <tr><th scope="row"><a href="\(links.sources(outlet: outlet.name))"><bdi>\(outlet.name)</bdi></a></th>
                <td class="number" data-name="sources">\(outlet.sources)</td>
                <td class="number" data-name="changed">\(outlet.standings[.changed, default: 0])</td>
                <td class="number" data-name="lost">\(lost)</td>
                <td class="wide">\(Parts.bar(outlet.standings, of: most))</td></tr>
                """
        }
        return """
            <section><h2>Outlets</h2>
            <table><thead><tr><th scope="col">Outlet</th><th scope="col" class="number">Sources</th>
            <th scope="col" class="number">Changed</th><th scope="col" class="number">Lost</th><td></td></tr></thead>
            <tbody>\(rows)</tbody></table></section>
            """
    }

    private var figures: HTML {
        let next: HTML =
            if queue.due > 0 { "\(queue.due.counted("source")) due now" } else if let moment = queue.next {
                moment.html
            } else { "none is scheduled" }
        let daemon: HTML =
            pulse.map { pulse -> HTML in
                let rest: HTML = pulse.paused.map { ", resting: \($0)" } ?? ""
                return "<div><dt>Daemon</dt><dd>since \(pulse.since.html)\(rest)</dd></div>"
            } ?? ""
        return """
            <dl class="figures">
            <div><dt>Citations</dt><dd>\(totals.citations)</dd></div>
            <div><dt>Hosts</dt><dd>\(totals.hosts)</dd></div>
            <div><dt>Captures</dt><dd>\(totals.captures)</dd></div>
            <div><dt>Versions</dt><dd>\(totals.versions)</dd></div>
            <div><dt>WARC files</dt><dd>\(totals.warcs), \(totals.bytes.byteCount)</dd></div>
            <div><dt>Next visit</dt><dd>\(next)</dd></div>
            \(daemon)
            </dl>
            """
    }
}
