internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

/// `vidimus status`.
struct StatusCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "How much there is, what is due, and whether a daemon runs.",
        discussion: """
            --space shows what takes room instead: WARC files, catalog, quarantine, what is left of the disk and of \
            archive.maxBytes, what revisits spare, and the largest sources.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Flag(help: "What takes room, and how much is left.")
    var space = false

    @Option(help: ArgumentHelp("With --space, name so many of the largest sources (default: 10).", valueName: "n"))
    var top: Int?

    func validate() throws {
        if top != nil, !space { throw ValidationError("only --space knows --top") }
        if let top, top < 0 { throw ValidationError("--top is a number of sources, 0 for none") }
    }

    func run() async throws {
        if space { return try await showSpace() }
        let report = try await report()
        if json { return terminal.out(JSONLine(report).text) }
        if let pid = report.pid {
            terminal.out("daemon    runs as process \(pid)\(report.since.map { ", since \($0.minute) UTC" } ?? "")")
        } else {
            terminal.out("daemon    does not run; `vidimus run` or the systemd service starts it")
        }
        if let paused = report.paused {
            terminal.out("          \(terminal.paint("resting: \(paused.printable)", .yellow))")
        }
        if let trouble = report.trouble {
            terminal.out("          \(terminal.paint(trouble.printable, .red))")
        }
        terminal.out(
            "archive   \(report.archive.printable): \(counted(report.warcFiles, "WARC file")), \(byteCount(report.warcBytes))"
        )
        terminal.out(
            "chronicle \(counted(report.events, "event")), \(counted(report.citations, "citation")), "
                + counted(report.sources, "source"))
        terminal.out("evidence  \(counted(report.captures, "capture")), \(counted(report.versions, "version"))")
        let standings = Standing.allCases.compactMap { standing in
            report.standings[standing.rawValue].map { terminal.paint(standing, "\(grouped($0)) \(standing.rawValue)") }
        }
        terminal.out("standing  \(standings.isEmpty ? "no source yet" : standings.joined(separator: ", "))")
        if let fixity = report.fixity { show(fixity) }
        if let notify = report.notify { show(notify) }
        let next = report.nextDue.map { $0 > .now ? ", the next at \($0.minute) UTC" : "" } ?? ""
        terminal.out("schedule  \(grouped(report.due)) due, \(report.inFlight) under way\(next)")
    }

    private func show(_ fixity: FixityReport) {
        let read = "\(grouped(fixity.read)) of \(counted(fixity.files, "file")) read whole within 90 days"
        let verdict =
            fixity.findingCount == 0
            ? terminal.paint("nothing found", .green)
            : terminal.paint("\(counted(fixity.findingCount, "fault")); `vidimus audit --read-data` names them", .red)
        terminal.out("fixity    \(read), \(verdict)")
        for finding in fixity.findings.prefix(5) { terminal.out("          \(finding.printable)") }
    }

    private func showSpace() async throws {
        let report = try await readingArchive { archive, configuration in
            SpaceReport(
                archive.folder.path, configuration.archive, try await archive.catalog.spaceUse(top: top ?? 10))
        }
        if json {
            terminal.out(JSONLine(report).text)
        } else {
            report.show(on: terminal)
        }
    }

    private func show(_ notify: NotifyReport) {
        let gathered = notify.gathered.map { "gathered at \($0.minute) UTC" } ?? "not all gathered yet"
        let pending = notify.pending.isEmpty ? "nothing to deliver" : "\(notify.pending.count) to deliver"
        let failed = notify.failed.isEmpty ? "" : ", " + terminal.paint("\(notify.failed.count) given up", .red)
        terminal.out("news      \(gathered), \(pending)\(failed)")
        for line in notify.pending.prefix(5) where line.attempts > 0 {
            terminal.out("          \(line.sentence), again at \(line.next.minute) UTC")
        }
        for line in notify.failed.suffix(5) { terminal.out("          \(line.sentence), given up") }
    }

    /// From the daemon when one runs, else from the catalog.
    private func report() async throws -> StatusReport {
        let configuration = try configuration()
        let remote = RemoteEngine(path: LocalEngine.socketPath(configuration))
        if await remote.isReachable() {
            let found = Collected<StatusReport>()
            try await remote.perform(.status) { if case .status(let report) = $0 { found.append(report) } }
            if let report = found.values.last { return report }
        }
        return try await reading { catalog in
            try await StatusReport(catalog, archive: configuration.resolve(configuration.archive.path))
        }
    }
}
