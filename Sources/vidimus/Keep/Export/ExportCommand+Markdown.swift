internal import Archive
internal import Model

extension ExportCommand {
    /// `--md`.
    func exportMarkdown(_ archive: ArchiveReader, _ choice: ExportChoice) async throws -> ExportReport {
        guard let md else { return ExportReport() }
        try guarded(archive).check(md, isFolder: true)
        let folder = try ExportFolder(md, mark: MarkdownFolder.mark, force: force)
        let progress = ProgressLine("events", terminal: terminal)
        defer { progress.clear() }
        var tree = MarkdownFolder(folder, archive)
        try await choice.forEachEvent(in: archive.catalog) { event, citations in
            try await tree.add(event, citations)
            progress.advance()
        }
        try tree.finish(choice.sentence)
        var report = ExportReport()
        report.lines = tree.citations
        report.bytes = folder.bytes
        report.files = [folder.path]
        return report
    }
}
