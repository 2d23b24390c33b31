internal import Archive
internal import ArgumentParser
internal import Daemon
internal import Model
internal import Settings

/// `vidimus reindex`.
struct ReindexCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "reindex",
        abstract: "Rebuild the catalog from the WARC files.",
        discussion: """
            The WARC files hold everything: captures, versions, texts, and the events that cited them. What the catalog knows \
            already stays; run it after moving a damaged catalog.sqlite away. Where sources stand and when they are due follows \
            from the verdicts that are kept.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let configuration = try configuration()
        try checkOwner(configuration)
        let terminal = terminal
        let report: Archive.ReindexReport
        do {
            report = try await Rebuild.run(configuration) { name in
                if terminal.progress { terminal.note("reading \(name)") }
            }
        } catch {
            throw EngineFailure(error.description, code: .archive)
        }
        if json {
            terminal.out(
                JSONLine(
                    ReindexLine(
                        files: report.files, captures: report.captures, added: report.added, faults: report.faults)
                ).text)
        } else {
            terminal.out(
                "\(counted(report.captures, "capture")) in \(counted(report.files, "file")), \(grouped(report.added)) of them new to the catalog"
            )
            report.faults.forEach { terminal.out("  \($0.printable)") }
        }
        if !report.faults.isEmpty { throw ExitStatus.archive }
    }
}

private struct ReindexLine: Encodable {
    var files: Int
    var captures: Int
    var added: Int
    var faults: [String]
}
