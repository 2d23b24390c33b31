internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Model
internal import Synchronization

/// `vidimus import`.
struct ImportCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read a chronicle: its events, their citations, the sources.",
        discussion: """
            Unchanged files are not read again, so repeating an import costs nothing. No file is ever rejected; what is \
            odd is reported with file, line and code.

            Examples:
              vidimus import                       the chronicles that config.json names
              vidimus import news/                 a folder in a format that is found out
              vidimus import --format wce data/    Wikipedia Current Events wikitext
              cat urls.txt | vidimus import -      a list of URLs
              vidimus import --dry-run news/       only count and diagnose
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "A folder, a file, or - for a list on standard input (default: as configured).")
    var path: String?

    @Option(help: ArgumentHelp("auto, context, wce or urls.", valueName: "format"))
    var format = "auto"

    @Flag(help: "Store nothing, only count and diagnose.")
    var dryRun = false

    func run() async throws {
        var order = ImportOrder(format: format, dryRun: dryRun)
        if path == "-" {
            order.input = try StandardStreams.input()
            if format == "auto" { order.format = "urls" }
        } else if let path {
            order.path = URL(fileURLWithPath: path).standardizedFileURL.path
            guard FileManager.default.fileExists(atPath: path) else {
                throw EngineFailure("\(path.printable): there is no such file or folder", code: .usage)
            }
        }
        let printer = ImportPrinter(terminal: terminal, json: json, quiet: options.quiet || root.options.quiet)
        try await perform(.importChronicle(order)) { printer.show($0) }
        if printer.hasErrors { throw ExitStatus.fetchesFailed }
    }
}

/// Shows an import as it goes on.
final class ImportPrinter: Sendable {
    private let terminal: Terminal
    private let json: Bool
    private let quiet: Bool
    private let progress: ProgressLine
    private let shown = Mutex(0)
    private let errors = Mutex(0)

    /// Whether something could not be read at all.
    var hasErrors: Bool { errors.withLock { $0 > 0 } }

    /// More diagnostics than this are only counted, unless as JSON.
    private static let patience = 20

    init(terminal: Terminal, json: Bool, quiet: Bool) {
        self.terminal = terminal
        self.json = json
        self.quiet = quiet
        progress = ProgressLine("reading", terminal: terminal)
    }

    func show(_ event: EngineEvent) {
        switch event {
        case .planned(let total, let what): progress.plan(total: total, label: what)
        case .progress(let done): progress.advance(to: done)
        case .diagnostic(let diagnostic):
            if diagnostic.severity == .error { errors.withLock { $0 += 1 } }
            if json { return terminal.out(JSONLine(["diagnostic": diagnostic]).text) }
            let number = shown.withLock { count in
                count += 1
                return count
            }
            if quiet || number > Self.patience { return }
            progress.clear()
            terminal.note(diagnostic.description)
        case .note(let note):
            progress.clear()
            terminal.note(note)
        case .imported(let summary): finish(summary)
        default: break
        }
    }

    private func finish(_ summary: ImportSummary) {
        progress.clear()
        if json { return terminal.out(JSONLine(summary).text) }
        let hidden = shown.withLock { $0 } - Self.patience
        if hidden > 0, !quiet { terminal.note("… and \(grouped(hidden)) more; --json prints them all") }
        terminal.out(
            "\(counted(summary.events, "event")), \(counted(summary.citations, "citation")), "
                + "\(counted(summary.sources, "source")) from \(counted(summary.files, "file"))"
                + (summary.unchanged > 0 ? " (\(grouped(summary.unchanged)) unchanged)" : "")
                + " in \(span(summary.seconds))")
        if summary.newSources > 0 {
            terminal.out("\(counted(summary.newSources, "source")) new; `vidimus fetch --due` visits them")
        }
    }
}
