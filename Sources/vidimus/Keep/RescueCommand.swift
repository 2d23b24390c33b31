internal import ArgumentParser
internal import Daemon
internal import Model
internal import Rescue
internal import Settings
internal import Synchronization

/// `vidimus rescue`.
struct RescueCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "rescue",
        abstract: "Find the article of dead and changed sources: here, else in other archives.",
        discussion: """
            What this archive holds is the rescue; nothing is fetched then. Otherwise the TimeGates of rescue.timegates are asked \
            for the memento nearest to the event's date (RFC 7089), then those around it. One is taken only when it is the article: \
            not an archived error page, login, challenge or home page, not another story, and nothing in which its archive \
            contradicts itself. It is kept among the captures of others, with where it came from; where the source stands does not \
            change. `vidimus patch` writes the links.

            What was asked for in vain is asked again after 30 days, or when it is named. Archives have turns as other hosts do.

            With --save (or rescue.save) living sources are sent to Save Page Now, one after the other, again after 90 days.

            Exits 0 when every source that was meant has its article, 1 when one has none, 3 when an archive could not be asked.

            Examples:
              vidimus rescue --max 20
              vidimus rescue --dry-run 2008-04-12-3f9a       look, and keep nothing
              vidimus rescue news/2008/04/12/ --also-others  even where we hold the article
              vidimus rescue --json | jq .refused
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "URLs, event ids or paths of entries (default: every dead or changed source).")
    var targets: [String] = []

    @Option(
        help: ArgumentHelp("Ask other archives for at most so many sources, and send at most so many.", valueName: "n"))
    var max: Int?

    @Flag(help: "Also ask other archives where this one holds the article.")
    var alsoOthers = false

    @Flag(help: "Keep and send nothing: say what would be.")
    var dryRun = false

    @Flag(help: "Send living sources to Save Page Now.")
    var save = false

    func validate() throws {
        if let max, max < 1 { throw ValidationError("--max takes a number from 1") }
    }

    func run() async throws {
        let isSaving = try save || configuration().rescue.save
        let order = RescueOrder(
            targets: targets, limit: max, alsoOthers: alsoOthers, dryRun: dryRun, save: isSaving)
        let printer = RescuePrinter(terminal: terminal, json: json)
        try await perform(.rescue(order)) { printer.show($0) }
        try printer.finish()
    }
}

/// Shows sources as they are done, and the sum of them.
final class RescuePrinter: Sendable {
    private let terminal: Terminal
    private let json: Bool
    private let progress: ProgressLine
    private let counts = Mutex<[RescueLine.Outcome: Int]>([:])

    init(terminal: Terminal, json: Bool) {
        self.terminal = terminal
        self.json = json
        progress = ProgressLine("rescuing", terminal: terminal)
    }

    func show(_ event: EngineEvent) {
        switch event {
        case .planned(let total, let what): progress.plan(total: total, label: what)
        case .rescued(let line):
            counts.withLock { $0[line.outcome, default: 0] += 1 }
            progress.clear()
            if json { terminal.out(JSONLine(line).text) } else { show(line) }
            progress.advance()
        case .note(let note):
            progress.clear()
            terminal.note(note)
        default: break
        }
    }

    private func show(_ line: RescueLine) {
        let word = line.outcome.rawValue.replacing("_", with: " ").padded(to: 8)
        let style: Terminal.Style =
            switch line.outcome {
            case .own, .rescued, .known, .saved: .green
            case .none: .red
            case .asked, .putOff, .notSaved: .yellow
            case .notMeant: .dim
            }
        terminal.out(
            "\(terminal.paint(word, style)) \(line.url.printable): \(line.reason.printable.shortened(to: 200))")
        if let title = line.title, line.outcome == .rescued {
            terminal.out("         \(counted(line.words ?? 0, "word")): \(title.printable.shortened(to: 100))")
        }
        for refusal in line.refused {
            let place = refusal.url.map { "\($0.printable.shortened(to: 160)): " } ?? ""
            terminal.out(terminal.paint("         not \(place)\(refusal.reason.printable.shortened(to: 200))", .dim))
        }
    }

    /// Prints the sum.
    ///
    /// - Throws: the exit status when something is left to do.
    func finish() throws {
        progress.clear()
        let counts = counts.withLock { $0 }
        if json {
            let summary = Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
            terminal.out(JSONLine(["summary": summary]).text)
        } else {
            let words: [(RescueLine.Outcome, String)] = [
                (.rescued, "rescued"), (.known, "rescued before"), (.own, "held here"), (.none, "found nowhere"),
                (.asked, "asked for before"), (.putOff, "put off"), (.notMeant, "not dead or changed"),
                (.saved, "preserved"), (.notSaved, "not preserved"),
            ]
            let parts = words.compactMap { outcome, name in counts[outcome].map { "\(grouped($0)) \(name)" } }
            terminal.note(parts.isEmpty ? "nothing to rescue" : parts.joined(separator: ", "))
        }
        if counts[.putOff] != nil || counts[.notSaved] != nil { throw ExitStatus.fetchesFailed }
        if counts[.none] != nil || counts[.asked] != nil { throw ExitStatus.findings }
    }
}
