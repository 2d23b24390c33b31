internal import Archive
internal import Catalog
internal import Model
internal import WARC

extension ExportCommand {
    /// `--cdxj`.
    func exportIndex(_ archive: ArchiveReader, _ selection: CaptureFilter) async throws -> ExportReport {
        let plan = try await ExportPlan(archive, selection)
        let out = try ExportOutput(output, force: force, terminal: terminal)
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
