internal import Archive
internal import Catalog
internal import Daemon
internal import Model
internal import Settings

extension ExportCommand {
    /// `--robust-links`.
    func exportLinks(
        _ archive: ArchiveReader, _ choice: ExportChoice, _ configuration: Configuration
    ) async throws -> ExportReport {
        if let replay, (try? WebURL(replay)) == nil {
            throw EngineFailure("--replay \(replay.printable) is no http or https URL", code: .usage)
        }
        let links = RobustLinks(replay: replay ?? "http://\(configuration.http.replay)/")
        let out = try ExportOutput(output, guarded(archive), terminal: terminal)
        let progress = ProgressLine("events", terminal: terminal)
        defer { progress.clear() }
        var report = ExportReport()
        func put(_ text: String) throws {
            try out.write(Array(text.utf8))
            report.bytes += text.utf8.count
        }
        try put(RobustLinks.head)
        try await choice.forEachEvent(in: archive.catalog) { event, citations in
            var items: [String] = []
            for citation in citations {
                let source = try await citation.source.asyncMap { try await archive.catalog.source($0) } ?? nil
                let sight = try await citation.source.asyncMap { try await archive.catalog.sight(of: $0) }
                items.append(links.item(citation, source, sight?.good))
            }
            if !items.isEmpty { try put(links.section(event, items)) }
            report.lines += items.count
            progress.advance()
        }
        try put(RobustLinks.foot)
        if let path = try out.finish() { report.files = [path] }
        return report
    }
}
