internal import Archive
internal import Catalog
internal import Model

extension ExportCommand {
    private static let columns = [
        "event", "event_date", "event_title", "file", "line", "ordinal", "label", "cited_url", "source_url", "outlet",
        "standing", "category", "problem", "captures", "first_capture", "last_capture", "versions",
        "last_good_memento", "last_good_version", "last_good_capture", "warc", "offset",
    ]

    /// `--csv`.
    func exportTable(_ archive: ArchiveReader, _ choice: ExportChoice) async throws -> ExportReport {
        let out = try ExportOutput(output, guarded(archive), terminal: terminal)
        let progress = ProgressLine("events", terminal: terminal)
        defer { progress.clear() }
        var report = ExportReport()
        func put(_ cells: [String?]) throws {
            let line = Array(CSVText(cells).line.utf8)
            try out.write(line)
            report.bytes += line.count
        }
        try put(ExportCommand.columns)
        try await choice.forEachEvent(in: archive.catalog) { event, citations in
            for citation in citations { try put(try await ExportCommand.row(event, citation, archive.catalog)) }
            report.lines += citations.count
            progress.advance()
        }
        if let path = try out.finish() { report.files = [path] }
        return report
    }

    private static func row(
        _ event: EventRow, _ citation: CitationRow, _ catalog: Catalog
    ) async throws -> [String?] {
        let source = try await citation.source.asyncMap { try await catalog.source($0) } ?? nil
        let sight = try await citation.source.asyncMap { try await catalog.sight(of: $0) }
        let good = sight?.good
        return [
            event.id.text, event.date?.description, citation.title, citation.file, String(citation.line),
            String(citation.ordinal), citation.label, citation.url, source?.url.string, source?.outlet,
            source?.state.standing.rawValue, source?.state.category?.rawValue, citation.problem,
            sight.map { String($0.captures) }, sight?.first?.iso8601, sight?.last?.iso8601,
            sight.map { String($0.versions) }, good?.moment.iso8601, good.map { String($0.version) },
            good?.capture.text, good?.place.warc, good.map { String($0.place.offset) },
        ]
    }
}
