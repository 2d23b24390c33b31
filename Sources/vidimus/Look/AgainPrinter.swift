internal import Daemon
internal import Model
internal import Synchronization

/// Shows what reading captures again changed, source by source, and the sum of it.
final class AgainPrinter: Sendable {
    private struct Sum: Encodable {
        var sources = 0
        var captures = 0
        var read = 0
        var texts = 0
        var facts = 0
        /// Captures whose bytes were taken out.
        var redacted = 0
        /// Sources with another number of versions.
        var renumbered = 0
        var faults = 0
        var dry_run: Bool
    }

    private let terminal: Terminal
    private let json: Bool
    private let progress: ProgressLine
    private let sum: Mutex<Sum>

    init(terminal: Terminal, json: Bool, dryRun: Bool) {
        self.terminal = terminal
        self.json = json
        progress = ProgressLine("reading", terminal: terminal)
        sum = Mutex(Sum(dry_run: dryRun))
    }

    func show(_ event: EngineEvent) {
        switch event {
        case .planned(let total, let what): progress.plan(total: total, label: what)
        case .progress(let done): progress.advance(to: done)
        case .reread(let line): show(line)
        case .note(let note):
            progress.clear()
            terminal.note(note)
        default: break
        }
    }

    private func show(_ line: RereadLine) {
        sum.withLock {
            $0.sources += 1
            $0.captures += line.captures
            $0.read += line.read
            $0.texts += line.texts
            $0.facts += line.facts
            $0.redacted += line.redacted
            $0.renumbered += line.versions == line.versionsAfter ? 0 : 1
            $0.faults += line.faults.count
        }
        // Of a million sources only those matter that are not as they were.
        guard line.texts + line.facts + line.faults.count > 0 else { return }
        progress.clear()
        if json { return terminal.out(JSONLine(line).text) }
        let versions = line.versions == line.versionsAfter ? "" : ", versions \(line.versions) → \(line.versionsAfter)"
        if line.texts + line.facts > 0 {
            terminal.out(
                "\(counted(line.texts, "text")) of \(counted(line.read, "capture"))\(versions)  \(line.url.printable)")
        }
        for fault in line.faults { terminal.note("\(line.url.printable): \(fault.printable)") }
    }

    /// Prints the sum.
    ///
    /// - Throws: the exit status when bytes could not be read.
    func finish() throws {
        progress.clear()
        let sum = sum.withLock { $0 }
        if json {
            terminal.out(JSONLine(["summary": sum]).text)
        } else {
            let verb = sum.dry_run ? "would change" : "changed"
            let facts = sum.facts > 0 ? ", and \(counted(sum.facts, "title or verdict", "titles or verdicts"))" : ""
            terminal.note(
                "\(counted(sum.read, "capture")) of \(counted(sum.sources, "source")) read: "
                    + "\(counted(sum.texts, "text")) \(verb)\(facts); "
                    + "\(counted(sum.renumbered, "source")) \(sum.dry_run ? "would have" : "with") another number of versions"
            )
            if sum.redacted > 0 {
                terminal.note("\(counted(sum.redacted, "capture")) stayed as known: what they held was taken out")
            }
        }
        if sum.faults > 0 { throw ExitStatus.archive }
    }
}

/// `1 title or verdict`, `2 titles or verdicts`.
private func counted(_ number: Int, _ singular: String, _ plural: String) -> String {
    "\(grouped(number)) \(number == 1 ? singular : plural)"
}
