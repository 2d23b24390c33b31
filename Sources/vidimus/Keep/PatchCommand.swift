internal import ArgumentParser
internal import Chronicle
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

/// `vidimus patch`.
struct PatchCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "patch",
        abstract: "Write archive links beside dead and changed sources into the chronicle's files.",
        discussion: """
            Only what stands surely is written: sources that are dead by the death policy get a link to an archived copy, changed \
            ones a link to the version that was cited; with --moved, pages that moved for good with the same text get their new \
            address. The original link always stays. Nothing else in a file changes, and a second run changes nothing.

            The link leads to what this archive holds where --replay or rescue.replay says how the public reaches it, else to what \
            `vidimus rescue` found in another archive.

            In the Context's Markdown the link stands on a line of its own below the source; in wikitext it is {{webarchive}} \
            behind the link, or archive-url, archive-date and url-status in a cite template. A place that is written otherwise is \
            left alone and named.

            Files are replaced whole, never through symbolic links. Exits 0 when all was done or there was nothing to do, 1 when \
            a file could not be read or written; --exit-code exits 1 also when there was anything to write, as git diff does.

            Examples:
              vidimus patch --dry-run                        a diff that `git apply` takes
              vidimus patch --message message.txt            write, then: git commit -a -F message.txt
              vidimus patch news/2008/04/12/ --moved
              vidimus patch --replay https://archive.example/web/
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "URLs, event ids or paths of entries (default: every source).")
    var targets: [String] = []

    @Flag(help: "Write nothing: print what would change as a diff.")
    var dryRun = false

    @Flag(help: "Also put new addresses beside the links of pages that moved.")
    var moved = false

    @Option(help: ArgumentHelp("Write a commit message there (- for standard output).", valueName: "file"))
    var message: String?

    @Option(
        help: ArgumentHelp(
            "Where the public finds this archive's captures: before <14 digits>/<url> (default: rescue.replay).",
            valueName: "url"))
    var replay: String?

    @Flag(help: "Exit 1 when there is, or was, anything to write.")
    var exitCode = false

    func validate() throws {
        if let replay, (try? WebURL(replay)) == nil {
            throw ValidationError("--replay takes a URL, with http:// or https://")
        }
        if message == "-", dryRun || json {
            throw ValidationError("standard output is taken: name a file for --message")
        }
    }

    func run() async throws {
        let configuration = try configuration()
        let plan = try await reading { catalog in
            try await PatchPlanner(
                catalog: catalog, configuration: configuration,
                replay: replay ?? configuration.rescue.replay?.string, withMoved: moved
            ).plan(targets)
        }
        let patching = PatchRun(dry: dryRun)
        let progress = ProgressLine("patching", terminal: terminal)
        progress.plan(total: plan.files.count, label: "patching")
        var outcomes: [PatchRun.Outcome] = []
        for file in plan.files {
            try Task.checkCancellation()
            let outcome = patching.take(file)
            progress.clear()
            show(outcome)
            progress.advance()
            outcomes.append(outcome)
        }
        progress.clear()
        let written = outcomes.reduce(0) { $0 + $1.written }
        if let message, written > 0 { try write(PatchMessage(plan, outcomes).text, to: message) }
        finish(plan, outcomes)
        if outcomes.contains(where: { $0.error != nil }) || (exitCode && written > 0) { throw ExitStatus.findings }
    }

    private func show(_ outcome: PatchRun.Outcome) {
        let path = outcome.file.path.printable
        if json { return PatchLine.all(of: outcome).forEach { terminal.out(JSONLine($0).text) } }
        if let error = outcome.error { terminal.note("\(path): \(error.printable)") }
        guard let patch = outcome.patch else { return }
        for place in patch.places {
            guard case .left(let reason) = place.outcome else { continue }
            terminal.note("\(path):\(place.line): left alone, \(reason): \(place.url.printable.shortened(to: 200))")
        }
        guard outcome.written > 0 else { return }
        if dryRun {
            showDiff(UnifiedDiff.text(of: patch, path: outcome.file.path))
        } else {
            terminal.out("\(path)  \(counted(outcome.written, "link"))")
        }
    }

    /// Byte for byte into a file or a pipe, since another program will read it; escaped where a person does.
    private func showDiff(_ diff: [UInt8]) {
        guard isatty(STDOUT_FILENO) == 1 else { return terminal.write(diff, to: STDOUT_FILENO) }
        for line in String(decoding: diff, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
        {
            let text = String(line).printable
            switch line.first {
            case "+": terminal.out(terminal.paint(text, .green))
            case "-": terminal.out(terminal.paint(text, .red))
            default: terminal.out(text)
            }
        }
    }

    private func finish(_ plan: PatchPlan, _ outcomes: [PatchRun.Outcome]) {
        let written = outcomes.reduce(0) { $0 + $1.written }
        let files = outcomes.count { $0.written > 0 }
        let places = outcomes.flatMap { $0.patch?.places ?? [] }
        let present = places.count { $0.outcome == .present }
        if json {
            let summary = [
                "files": files, "written": written, "present": present,
                "left": places.count - present - places.count { $0.outcome == .written },
                "without": plan.helpless.count,
                "failed": outcomes.count { $0.error != nil },
            ]
            plan.helpless.forEach { terminal.out(JSONLine(HelplessLine($0)).text) }
            return terminal.out(JSONLine(["summary": summary]).text)
        }
        if terminal.isQuiet { return }
        for source in plan.helpless {
            terminal.note(
                "\(source.standing.rawValue)  \(source.url.printable.shortened(to: 200)): \(source.reason.printable)")
        }
        let done = "\(counted(written, "link")) in \(counted(files, "file"))"
        let rest = present > 0 ? "; \(grouped(present)) stood there already" : ""
        terminal.note((written == 0 ? "nothing to write" : dryRun ? "would write \(done)" : "wrote \(done)") + rest)
    }

    private func write(_ text: String, to path: String) throws {
        if path == "-" { return terminal.write(text, to: STDOUT_FILENO) }
        do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            throw EngineFailure(
                "the commit message cannot be written to \(path.printable): \(error.localizedDescription)", code: .usage
            )
        }
    }
}

/// One place, as `patch --json` prints it.
private struct PatchLine: Encodable {
    var chronicle: String
    var file: String
    var line: Int?
    var url: String?
    var kind: Companion?
    var link: String?
    var date: CalendarDay?
    /// `written`, `present`, `left` or `failed`.
    var outcome: String
    var reason: String?

    static func all(of outcome: PatchRun.Outcome) -> [PatchLine] {
        let base = PatchLine(
            chronicle: outcome.file.root, file: outcome.file.path, outcome: "failed", reason: outcome.error)
        var lines = outcome.error == nil ? [] : [base]
        for place in outcome.patch?.places ?? [] {
            var line = base
            line.reason = nil
            (line.line, line.url, line.kind) = (place.line, place.url, place.kind)
            let remedy = outcome.file.remedies[place.key]
            line.link = place.kind == .archive ? remedy?.copy?.url : remedy?.newAddress
            line.date = place.kind == .archive ? remedy?.copy?.day : nil
            switch place.outcome {
            case .written:
                line.outcome = outcome.error == nil ? "written" : "failed"
                line.reason = outcome.error
            case .present: line.outcome = "present"
            case .left(let reason): (line.outcome, line.reason) = ("left", reason)
            }
            lines.append(line)
        }
        return lines
    }
}

/// A source without a remedy, as `patch --json` prints it.
private struct HelplessLine: Encodable {
    var url: String
    var standing: Standing
    var outcome = "without"
    var reason: String

    init(_ source: PatchPlan.Helpless) {
        url = source.url
        standing = source.standing
        reason = source.reason
    }
}
