internal import ArgumentParser
internal import Daemon
internal import Model
internal import Synchronization

/// `vidimus fetch`.
struct FetchCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Visit sources now and keep what they say.",
        discussion: """
            Waits until every capture is safely stored. Politeness holds: a host with many sources takes its time.

            Examples:
              vidimus fetch https://example.org/story      one page, cited or not
              vidimus fetch 2008-04-12-3f9a                all sources of an event
              vidimus fetch news/2008/04/12/               all sources of these entries
              vidimus fetch --due                         what the schedule would visit now
              vidimus fetch --all --max 100 --json
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "URLs, event ids or paths of entries.")
    var targets: [String] = []

    @Flag(help: "Every source whose time has come.")
    var due = false

    @Flag(help: "Every source.")
    var all = false

    @Option(help: ArgumentHelp("At most so many.", valueName: "n"))
    var max: Int?

    @Option(
        help: ArgumentHelp("Leave alone what was not visited within so long.", valueName: "30m"), transform: seconds)
    var maxTime: Double?

    func validate() throws {
        let ways = (targets.isEmpty ? 0 : 1) + (due ? 1 : 0) + (all ? 1 : 0)
        if ways == 0 { throw ValidationError("say what to fetch: URLs, events or paths, or --due, or --all") }
        if ways > 1 { throw ValidationError("targets, --due and --all exclude one another") }
        if let max, max < 1 { throw ValidationError("--max takes a number from 1") }
    }

    func run() async throws {
        let order = FetchOrder(
            choice: all ? .all : due ? .due : .targets, targets: targets, limit: max, maxTime: maxTime)
        let printer = VisitPrinter(terminal: terminal, json: json)
        try await perform(.fetch(order)) { printer.show($0) }
        try printer.finish()
    }
}

/// Shows visits as they end, and the sum of them.
final class VisitPrinter: Sendable {
    private struct Counts {
        var outcomes: [VisitLine.Outcome: Int] = [:]
        var total = 0
        var offline = 0
    }

    private let terminal: Terminal
    private let json: Bool
    private let progress: ProgressLine
    private let counts = Mutex(Counts())

    init(terminal: Terminal, json: Bool) {
        self.terminal = terminal
        self.json = json
        progress = ProgressLine("fetching", terminal: terminal)
    }

    func show(_ event: EngineEvent) {
        switch event {
        case .planned(let total, let what): progress.plan(total: total, label: what)
        case .waiting(let hosts): progress.wait(for: hosts)
        case .visited(let line):
            counts.withLock {
                $0.outcomes[line.outcome, default: 0] += 1
                $0.total += 1
                if line.outcome == .skipped, line.category == .offline { $0.offline += 1 }
            }
            progress.clear()
            terminal.out(json ? JSONLine(line).text : text(line))
            progress.advance()
        case .note(let note):
            progress.clear()
            terminal.note(note)
        default: break
        }
    }

    /// Prints the sum.
    ///
    /// - Throws: the exit status when something failed.
    func finish() throws {
        progress.clear()
        let counts = counts.withLock { $0 }
        if json {
            let summary = Dictionary(uniqueKeysWithValues: counts.outcomes.map { ($0.key.rawValue, $0.value) })
            terminal.out(JSONLine(["summary": summary]).text)
        } else if counts.total != 1 {
            let parts: [(VisitLine.Outcome, String)] = [
                (.newVersion, "new versions"), (.unchanged, "unchanged"), (.noText, "without text"),
                (.failed, "failed"), (.skipped, "not recorded"), (.notKept, "not kept"),
            ]
            let words = parts.compactMap { outcome, name in counts.outcomes[outcome].map { "\(grouped($0)) \(name)" } }
            terminal.note(
                "\(counted(counts.total, "visit")): \(words.isEmpty ? "nothing to do" : words.joined(separator: ", "))")
        }
        if counts.total > 0, counts.offline == counts.total { throw ExitStatus.offline }
        let failures: [VisitLine.Outcome] = [.failed, .notKept, .skipped]
        if failures.contains(where: { counts.outcomes[$0] != nil }) { throw ExitStatus.fetchesFailed }
    }

    private func text(_ line: VisitLine) -> String {
        let category = terminal.paint(line.state, line.category.rawValue.padded(to: 12))
        let version = line.version.map { "v\($0)" } ?? "-"
        let detail =
            switch line.outcome {
            case .newVersion: line.change.map { "\($0.rawValue): " } ?? ""
            case .unchanged: "unchanged: "
            case .noText, .failed, .skipped, .notKept, .judged: "\(line.reason.printable.shortened(to: 90)): "
            }
        let words = line.words > 0 ? "  \(counted(line.words, "word"))" : ""
        return "\(category) \(version.padded(to: 4)) \(detail)\(line.url.printable)\(words)"
    }
}
