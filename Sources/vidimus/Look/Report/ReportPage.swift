internal import Catalog
internal import LinkRot
internal import Model
internal import Web

/// A report as one HTML file: no script, no request, light and dark.
struct ReportPage {
    let document: ReportDocument
    let atLeast: Int

    var html: HTML {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(ReportDocument.title)</title>
        <style>
        \(ReportPage.style)
        </style>
        </head>
        <body>
        <header>
        <h1>\(ReportDocument.title)</h1>
        <p class="quiet">\(document.scope) · <time datetime="\(document.made.iso8601)">\(document.made.minute) UTC</time></p>
        </header>
        <main>
        \(parts)</main>
        </body>
        </html>

        """
    }

    private var parts: HTML {
        var out: HTML = ""
        for (i, block) in document.blocks.enumerated() {
            switch block {
            case .heading(let words): out += "<h2>\(words)</h2>\n"
            case .words(let words): out += "<p>\(words)</p>\n"
            case .events(let events, let more):
                out += "<ol class=\"events\">\n\(events.html(item))</ol>\n"
                if more > 0 { out += "<p class=\"quiet\">… and \(grouped(more)) more.</p>\n" }
            case .curve(let panel):
                let chart = SurvivalChart(
                    panel: panel, scale: AgeScale(panel.ages, ticks: 10), width: 720, height: 340, atLeast: atLeast)
                out += "<h3>\(panel.name)</h3>\n<figure>\(chart.svg(identifier: "curve-\(String(i))"))</figure>\n"
            case .panels(let panels): out += self.panels(panels, identifier: "outlet-\(String(i))")
            case .table(let table): out += self.table(table)
            }
        }
        return out
    }

    private func panels(_ panels: [ReportDocument.Panel], identifier: String) -> HTML {
        let start = panels.map(\.ages.lowerBound).min() ?? 0
        let end = panels.map(\.ages.upperBound).max() ?? 1
        let scale = AgeScale(start...end, ticks: 4)
        let figures = panels.enumerated().map { i, panel -> HTML in
            let chart = SurvivalChart(panel: panel, scale: scale, width: 340, height: 230, atLeast: atLeast)
            return """
                <figure>\(chart.svg(identifier: "\(identifier)-\(String(i))"))<figcaption><b>\(panel.name)</b> \
                <span class="quiet">median life: \(panel.curve.curve.medianWords)</span></figcaption></figure>

                """
        }
        return "<div class=\"panels\">\n\(figures)</div>\n"
    }

    private func item(_ event: EndangeredEvent) -> HTML {
        let date: HTML? = event.date.map { "<time>\($0.description)</time> · " }
        let cited = event.cited.html { cited in
            let isReplaced = cited.isLost && cited.standing == .changed
            let word = isReplaced ? "replaced" : cited.standing?.rawValue ?? "no URL"
            let kind = cited.isLost ? "dead" : cited.standing?.rawValue ?? "dead"
            let address: HTML =
                cited.standing == nil
                ? "\(cited.url)" : "<a href=\"\(cited.url)\" rel=\"nofollow noreferrer\">\(cited.url)</a>"
            return "<li><span class=\"mark \(kind)\">\(word)</span> \(address)</li>\n"
        }
        return """
            <li><b>\(event.title)</b><div class="quiet">\(date)<code>\(event.file):\(String(event.line))</code></div>
            <ul>
            \(cited)</ul></li>

            """
    }

    private func table(_ table: ReportDocument.Table) -> HTML {
        func kind(_ column: Int) -> HTML { column < table.figuresFrom ? "" : " class=\"figure\"" }
        let hasBars = !table.standings.isEmpty
        let head = table.columns.enumerated().html { "<th scope=\"col\"\(kind($0))>\($1)</th>" }
        let rows = table.rows.enumerated().html { i, row in
            let cells = row.enumerated().html { column, cell in
                column == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td\(kind(column))>\(cell)</td>"
            }
            let bar: HTML = hasBars ? "<td class=\"bar\">\(StandingBar(table.standings[i]).svg)</td>" : ""
            return "<tr>\(cells)\(bar)</tr>\n"
        }
        let barHead: HTML = hasBars ? "<th><span class=\"unseen\">Shares</span></th>" : ""
        let more: HTML = table.more > 0 ? "<p class=\"quiet\">… and \(grouped(table.more)) more.</p>\n" : ""
        return """
            <div class="wide"><table>
            <thead><tr>\(head)\(barHead)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table></div>
            \(more)
            """
    }
}

extension ReportDocument.Panel {
    /// What an axis must show.
    var ages: ClosedRange<Double> { curve.curve.origin...max(curve.curve.end, curve.curve.origin + 1e-3) }
}
