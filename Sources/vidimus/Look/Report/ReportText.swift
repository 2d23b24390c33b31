internal import Catalog
internal import Model

/// A report on a terminal: tables in columns, curves as the tables that belong to them.
struct ReportText {
    let document: ReportDocument
    let terminal: Terminal

    var lines: [String] {
        var lines = [
            terminal.paint(ReportDocument.title, .bold),
            terminal.paint("\(document.scope.printable) · \(document.made.minute) UTC", .dim),
        ]
        for block in document.blocks {
            switch block {
            case .heading(let words): lines += ["", terminal.paint(words, .bold)]
            case .words(let words): lines += words.wrapped(to: min(terminal.width, 100))
            case .events(let events, let more):
                lines += events.flatMap(self.lines)
                if more > 0 { lines.append("… and \(grouped(more)) more (--limit 0 for all)") }
            case .curve(let panel): lines += ["", terminal.paint(panel.name, .bold)]
            case .panels: break
            case .table(let table): lines += self.lines(table)
            }
        }
        return lines
    }

    private func lines(_ event: EndangeredEvent) -> [String] {
        let place = "\(event.file.printable):\(event.line)"
        let title = event.title.printable.shortened(to: max(30, terminal.width - 12))
        var lines = ["\(event.date?.description ?? "undated   ") \(title)"]
        lines.append(terminal.paint("           \(place)", .dim))
        for cited in event.cited {
            let word = (cited.isLost && cited.standing == .changed ? "replaced" : cited.standing?.rawValue ?? "no URL")
            let painted = terminal.paint(cited.standing ?? .dead, word.padded(to: 8))
            lines.append("           \(painted) \(cited.url.printable)")
        }
        return lines
    }

    private func lines(_ table: ReportDocument.Table) -> [String] {
        let rows = ([table.columns] + table.rows).map { $0.map { $0.printable.shortened(to: 40) } }
        let widths = table.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines = rows.enumerated().map { i, row in
            let cells = row.enumerated().map { column, cell in
                column < table.figuresFrom ? cell.padded(to: widths[column]) : cell.leftPadded(to: widths[column])
            }
            let line = cells.joined(separator: "  ")
            return i == 0 ? terminal.paint(line, .dim) : line
        }
        if table.more > 0 { lines.append("… and \(grouped(table.more)) more (--limit 0 for all)") }
        return lines
    }
}
