internal import Catalog
internal import Extractor
internal import Model

/// A report as Markdown. Nothing that came from the chronicle or the web can become markup in it.
struct ReportMarkdown {
    let document: ReportDocument

    var text: String {
        var parts = [
            "# \(ReportDocument.title)",
            "\(document.scope.printable.markdownWords) · \(document.made.minute) UTC",
        ]
        for block in document.blocks {
            switch block {
            case .heading(let words): parts.append("## \(words)")
            case .words(let words): parts.append(words)
            case .events(let events, let more):
                parts.append(
                    events.map(item).joined(separator: "\n") + (more > 0 ? "\n- … and \(grouped(more)) more" : ""))
            case .curve(let panel): parts.append("### \(panel.name.printable.markdownWords)")
            case .panels: break
            case .table(let table): parts.append(markdown(table))
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func item(_ event: EndangeredEvent) -> String {
        let date = event.date.map { "\($0) " } ?? ""
        let place = "\(event.file.printable.markdownWords):\(event.line)"
        let cited = event.cited.map { "\n  - \(standing(of: $0)): \(address(of: $0))" }.joined()
        return "- \(date)**\(event.title.printable.markdownWords)** (\(place))\(cited)"
    }

    private func standing(of cited: EndangeredEvent.Cited) -> String {
        cited.isLost && cited.standing == .changed ? "replaced" : cited.standing?.rawValue ?? "no URL"
    }

    private func address(of cited: EndangeredEvent.Cited) -> String {
        let words = cited.url.printable.markdownWords
        return cited.standing == nil ? words : "[\(words)](\(cited.url.printable.markdownDestination))"
    }

    private func markdown(_ table: ReportDocument.Table) -> String {
        func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
        let rule = table.columns.indices.map { $0 < table.figuresFrom ? "---" : "---:" }
        let rows = table.rows.map { line($0.map { $0.printable.markdownWords }) }
        let more =
            table.more > 0
            ? [line(["… and \(grouped(table.more)) more"] + table.columns.dropFirst().map { _ in "" })] : []
        return ([line(table.columns), line(rule)] + rows + more).joined(separator: "\n")
    }
}
