internal import Archive
internal import Model

extension ExportCommand {
    /// `--cdxj`.
    func exportIndex(_ archive: ArchiveReader, _ choice: ExportChoice) async throws -> ExportReport {
        let out = try ExportOutput(output, guarded(archive), terminal: terminal)
        let plan = try await plan(archive, choice)
        let progress = ProgressLine("reading", terminal: terminal)
        progress.plan(total: plan.bytes)
        defer { progress.clear() }
        var report = try IndexExport.run(plan, scratch: out.folder, progress: { progress.advance(to: $0) }) {
            try out.write($0 + [10])
        }
        if let path = try out.finish() { report.files = [path] }
        return report
    }
}
