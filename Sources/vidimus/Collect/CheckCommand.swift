internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

/// `vidimus check`.
struct CheckCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judge sources for link rot and report what was found.",
        discussion: """
            Visits the sources, judges each against what the archive knows, and exits 1 when there are findings.

            Examples:
              vidimus check                         every source
              vidimus check news/2008/04/           the sources of these entries
              vidimus check --max-age 7d            only what was not visited for a week
              vidimus check --no-fetch --new-only   stored verdicts since the last check
              vidimus check --fail-on any --format junit > report.xml
            """)

    enum Failing: String, ExpressibleByArgument, CaseIterable {
        case dead
        case changed
        case any
        case never
    }

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "URLs, event ids or paths of entries (default: every source).")
    var targets: [String] = []

    @Option(
        help: ArgumentHelp(
            "What counts as a finding: dead, changed (or dead), any (unsure too), never.",
            valueName: "what"))
    var failOn: Failing = .dead

    @Option(help: ArgumentHelp("text, json, junit, sarif or md.", valueName: "format"))
    var format: CheckFormat = .text

    @Option(help: ArgumentHelp("Visit only sources that were not visited for so long.", valueName: "7d"))
    var maxAge: String?

    @Flag(help: "Visit nothing, report the stored verdicts.")
    var noFetch = false

    @Flag(help: "Only what the last check did not find already.")
    var newOnly = false

    @Flag(help: "Also list the sources that are well.")
    var verbose = false

    func validate() throws {
        if noFetch, maxAge != nil { throw ValidationError("--no-fetch and --max-age exclude one another") }
        if let maxAge, seconds(maxAge) == nil {
            throw ValidationError("--max-age takes a duration such as 12h or 7d, not \"\(maxAge)\"")
        }
    }

    func run() async throws {
        let order = CheckOrder(
            targets: targets, maxAge: noFetch ? nil : maxAge.flatMap(seconds) ?? 0, newOnly: newOnly)
        let format = json ? .json : format
        let progress = ProgressLine("checking", terminal: terminal)
        let lines = Collected<CheckLine>()
        let visits = Collected<VisitLine>()
        try await perform(.check(order)) { event in
            switch event {
            case .planned(let total, let what): progress.plan(total: total, label: what)
            case .visited(let line):
                visits.append(line)
                progress.advance()
            case .note(let note):
                progress.clear()
                terminal.note(note)
            case .checked(let line): lines.append(line)
            default: break
            }
        }
        progress.clear()
        let checked = lines.values
        CheckReport(lines: checked, isFinding: isFinding, verbose: verbose).show(format, on: terminal)
        try finish(visits.values, found: checked.contains(where: isFinding))
    }

    /// Says what could not be judged anew; findings come first, since a script acts on them.
    private func finish(_ visits: [VisitLine], found: Bool) throws {
        let missed = visits.filter { $0.capture == nil }
        for line in missed.prefix(5) {
            terminal.note("not visited: \(line.url.printable): \(line.reason.printable.shortened(to: 100))")
        }
        if missed.count > 5 { terminal.note("… and \(grouped(missed.count - 5)) more; their last verdicts stand") }
        if found { throw ExitStatus.findings }
        if !missed.isEmpty, missed.count == visits.count, missed.allSatisfy({ $0.category == .offline }) {
            throw ExitStatus.offline
        }
        if !missed.isEmpty { throw ExitStatus.fetchesFailed }
    }

    private func isFinding(_ line: CheckLine) -> Bool {
        switch failOn {
        case .dead: line.state == .dead
        case .changed: line.state == .dead || line.state == .changed
        case .any: line.state != .alive
        case .never: false
        }
    }

    private func seconds(_ text: String) -> Double? { SpanText.parse(text) }
}
