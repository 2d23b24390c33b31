internal import ArgumentParser
internal import Chronicle
internal import Daemon
internal import Foundation
internal import Logging
internal import Model
internal import Settings

/// `vidimus check`.
struct CheckCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judge sources for link rot and report what was found.",
        discussion: """
            Visits the sources, judges each against what the archive knows, and exits 1 when there are findings.

            Where there is no archive, URLs, files and lists are judged by one look that keeps nothing: what is gone, parked \
            or walled is found, but not a text that changed, since nobody knows what it said.

            Examples:
              vidimus check                         every source
              vidimus check news/2008/04/           the sources of these entries
              vidimus check --max-age 7d            only what was not visited for a week
              vidimus check --no-fetch --new-only   stored verdicts since the last check
              vidimus check --no-fetch --judge-again   stored evidence by today's rules
              vidimus check --changed-since main    the sources of entries that this branch touches
              vidimus check --json > known.json     what is known to be rotten …
              vidimus check --baseline known.json   … and only what is new since
              vidimus check --fail-on any --format junit > report.xml
              vidimus check - < urls.txt            a list of URLs, without an archive too
            """)

    enum Failing: String, ExpressibleByArgument, CaseIterable {
        case dead
        case changed
        case any
        case never
    }

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "URLs, event ids or paths of entries, or - for a list of URLs (default: every source).")
    var targets: [String] = []

    @Option(
        help: ArgumentHelp(
            "What counts as a finding: dead, changed (or dead), any (unsure too), never.",
            valueName: "what"))
    var failOn: Failing = .dead

    @Option(help: ArgumentHelp("text, json, junit, sarif or md.", valueName: "format"))
    var format: CheckFormat = .text

    @Option(
        help: ArgumentHelp("Visit only sources that were not visited for so long.", valueName: "7d"),
        transform: seconds)
    var maxAge: Double?

    @Option(
        help: ArgumentHelp("Leave alone what was not visited within so long.", valueName: "30m"), transform: seconds)
    var maxTime: Double?

    @Flag(help: "Visit nothing, report the stored verdicts.")
    var noFetch = false

    @Flag(help: "Judge all stored captures again by today's rules, from the evidence that the archive keeps.")
    var judgeAgain = false

    @Flag(help: "Only what the last check did not find already.")
    var newOnly = false

    @Option(help: ArgumentHelp("Only what this output of `check --json` does not say already.", valueName: "file"))
    var baseline: String?

    @Option(
        help: ArgumentHelp(
            "Only sources of entries that differ from this git revision, as they lie there now.", valueName: "rev"))
    var changedSince: String?

    @Flag(help: "Judge by one look and keep nothing, even where there is an archive.")
    var noArchive = false

    @Flag(help: "Also list the sources that are well.")
    var verbose = false

    func validate() throws {
        if targets.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError(
                "a target is empty; name a URL, an event or a path, or nothing at all for every source")
        }
        if noFetch, maxAge != nil { throw ValidationError("--no-fetch and --max-age exclude one another") }
        if noArchive, noFetch || maxAge != nil || newOnly || judgeAgain {
            throw ValidationError("--no-archive has no stored verdicts; --baseline FILE compares with an earlier run")
        }
        if newOnly, baseline != nil { throw ValidationError("--new-only and --baseline exclude one another") }
        if changedSince != nil, !targets.isEmpty {
            throw ValidationError("--changed-since looks at the configured chronicles; leave the targets away")
        }
    }

    func run() async throws {
        let known = try baseline.map(CheckBaseline.init)
        let work = try await plan()
        let format = json ? .json : format
        let progress = ProgressLine("checking", terminal: terminal)
        let lines = Collected<CheckLine>()
        let visits = Collected<VisitLine>()
        let unreadable = Collected<Diagnostic>()
        let show: @Sendable (EngineEvent) -> Void = { event in
            switch event {
            case .planned(let total, let what): progress.plan(total: total, label: what)
            case .waiting(let hosts): progress.wait(for: hosts)
            case .visited(let line):
                visits.append(line)
                progress.advance()
            case .progress(let done): progress.advance(to: done)
            case .reread(let line):
                for fault in line.faults { terminal.note("\(line.url.printable): \(fault.printable)") }
            case .diagnostic(let diagnostic) where diagnostic.severity != .note:
                if diagnostic.severity == .error { unreadable.append(diagnostic) }
                progress.clear()
                terminal.note(diagnostic.description)
            case .note(let note):
                progress.clear()
                terminal.note(note)
            case .checked(let line): lines.append(line)
            default: break
            }
        }
        var isWhole = true
        do {
            if work.isBare {
                try await interruptible { try await work.engine.perform(.check(work.order)) { show($0) } }
            } else {
                try await perform(.check(work.order)) { show($0) }
            }
        } catch is CancellationError { isWhole = false }
        progress.clear()
        let missed = Dictionary(
            visits.values.filter(isMissed).map { ($0.url, $0.reason) }, uniquingKeysWith: { first, _ in first })
        var checked = lines.values.filter { known?.knows($0) != true }.map { line in
            var line = line
            line.notVisited = missed[line.url]
            return line
        }
        if work.isBare { checked.sort { $0.comesBefore($1) } }
        if format == .sarif { checked = checked.map(await TreePlaces(work.roots).fromTop) }
        if isWhole || !checked.isEmpty {
            CheckReport(lines: checked, isFinding: isFinding, verbose: verbose).show(format, on: terminal)
        }
        guard isWhole else {
            terminal.note(
                work.isBare
                    ? "interrupted after \(counted(lines.values.count, "source")); nothing is said of the others"
                    : "interrupted; what was judged is kept, and `vidimus check --no-fetch` tells it")
            throw CancellationError()
        }
        if work.isBare { say(howSure: checked) }
        try finish(visits.values, found: checked.contains(where: isFinding), isBare: work.isBare)
        if !unreadable.values.isEmpty { throw ExitStatus.fetchesFailed }
    }

    /// What is checked, and whether without an archive.
    private struct Work: Sendable {
        var order: CheckOrder
        var isBare: Bool
        var engine: BareEngine
        /// Of the configured chronicles.
        var roots: [String]
    }

    private func plan() async throws -> Work {
        let configuration = try settings()
        let isBare = try await isBare(configuration)
        var order = CheckOrder(
            maxAge: noFetch ? nil : maxAge ?? 0, newOnly: newOnly,
            judgesAgain: judgeAgain, maxTime: maxTime)
        order.targets = targets.filter { $0 != "-" }
        if targets.contains("-") {
            let list = try StandardStreams.input()
            if ChronicleParser.parse(list, path: "-", format: .urls).entries.isEmpty {
                terminal.note("the list is empty: no line of it has a URL")
            }
            order.input = list
        }
        if let changedSince {
            let changes = GitChanges(revision: changedSince)
            var files: Set<String> = []
            for chronicle in configuration.chronicle {
                files.formUnion(try await changes.files(in: configuration.resolve(chronicle.path)))
            }
            order.files = files
        }
        return Work(
            order: order, isBare: isBare,
            engine: BareEngine(
                configuration, logger: Logger(label: "vidimus") { _ in LineLogHandler(level: .error, format: .logfmt) }),
            roots: configuration.chronicle.map { configuration.resolve($0.path) })
    }

    /// A look that keeps nothing needs no configuration.
    private func settings() throws -> Configuration {
        let isNamed = configurationPath != "config.json"
        if !isNamed, !targets.isEmpty, !FileManager.default.fileExists(atPath: configurationPath) {
            return Configuration()
        }
        return try configuration()
    }

    private func isBare(_ configuration: Configuration) async throws -> Bool {
        if noArchive { return true }
        let folder = configuration.resolve(configuration.archive.path)
        if noFetch || newOnly || judgeAgain || maxAge != nil
            || FileManager.default.fileExists(atPath: folder + "/catalog.sqlite")
        {
            return false
        }
        return !targets.isEmpty
    }

    /// What an archive would add.
    private func say(howSure lines: [CheckLine]) {
        let alive = lines.count { $0.effectiveState == .alive }
        guard alive > 0 else { return }
        terminal.remark(
            "\(counted(alive, "source")) called alive by one look, without an archive to compare with: what was rewritten, "
                + "truncated or replaced is among them. `vidimus import` and `vidimus fetch` keep what sources say now."
        )
    }

    /// Says what could not be judged anew; findings come first, since a script acts on them.
    private func finish(_ visits: [VisitLine], found: Bool, isBare: Bool) throws {
        let missed = visits.filter(isMissed)
        for line in missed.prefix(5) {
            terminal.note("not visited: \(line.url.printable): \(line.reason.printable.shortened(to: 100))")
        }
        if missed.count > 5 {
            terminal.note(
                "… and \(grouped(missed.count - 5)) more\(isBare || noFetch ? "" : "; their last verdicts stand")")
        }
        if found { throw ExitStatus.findings }
        if !missed.isEmpty, missed.count == visits.count, missed.allSatisfy({ $0.category == .offline }) {
            throw ExitStatus.offline
        }
        if !missed.isEmpty { throw ExitStatus.fetchesFailed }
    }

    private func isMissed(_ line: VisitLine) -> Bool { line.capture == nil && line.outcome != .judged }

    private func isFinding(_ line: CheckLine) -> Bool {
        switch failOn {
        case .dead: line.effectiveState == .dead
        case .changed: line.effectiveState == .dead || line.effectiveState == .changed
        case .any: line.effectiveState != .alive
        case .never: false
        }
    }
}

extension CheckLine {
    /// In the order in which files cite them.
    fileprivate func comesBefore(_ other: CheckLine) -> Bool {
        let (place, its) = (events.first, other.events.first)
        return (place?.file ?? "", place?.line ?? 0, url) < (its?.file ?? "", its?.line ?? 0, other.url)
    }
}
