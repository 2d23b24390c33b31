internal import Daemon
internal import Foundation
internal import Model
internal import Synchronization

/// Shows captures of others as they are taken in, and the sum of each file.
final class IngestPrinter: Sendable {
    private let terminal: Terminal
    private let json: Bool
    private let dryRun: Bool
    private let progress: ProgressLine
    private let summaries = Mutex<[IngestSummary]>([])

    init(terminal: Terminal, json: Bool, dryRun: Bool) {
        self.terminal = terminal
        self.json = json
        self.dryRun = dryRun
        progress = ProgressLine("reading", terminal: terminal)
    }

    func show(_ event: EngineEvent) {
        switch event {
        case .planned(let total, let what): progress.plan(total: total, label: what.printable)
        case .progress(let done): progress.advance(to: done)
        case .ingested(let line):
            if json { return out(JSONLine(line).text) }
            // Of a file that was brought before nothing is new.
            if line.outcome != .known { out(text(line)) }
        case .quarantined(let line): out(json ? JSONLine(line).text : text(line))
        case .note(let note):
            progress.clear()
            terminal.note(note.printable)
        case .ingestEnded(let summary):
            summaries.withLock { $0.append(summary) }
            if !json { sentences(summary).forEach { out($0) } }
        default: break
        }
    }

    /// - Throws: the exit status when something was not believed.
    func finish() throws {
        progress.clear()
        let summaries = summaries.withLock { $0 }
        if json { terminal.out(JSONLine(["summary": ["inputs": summaries]]).text) }
        if summaries.contains(where: { $0.quarantined > 0 || $0.refused != nil }) { throw ExitStatus.findings }
    }

    private func out(_ line: String) {
        progress.clear()
        terminal.out(line)
    }

    private func text(_ line: IngestLine) -> String {
        let outcome = line.outcome == .wouldTake ? "would take" : line.outcome.rawValue
        let category = line.category?.rawValue ?? "-"
        let words = line.words.map { ", \(counted($0, "word"))" } ?? ""
        let judged = line.state.map { terminal.paint($0, category) } ?? category
        return "\(outcome)  \(line.moment.minute)  \(line.status) \(judged)\(words)  \(line.url.printable)"
    }

    private func text(_ line: QuarantineLine) -> String {
        let member = line.member.map { " \($0.printable)" } ?? ""
        let url = line.url.map { " (\($0.printable.shortened(to: 100)))" } ?? ""
        let place = line.quarantined.map { "; now in \($0.printable)" } ?? ""
        let what = terminal.paint("not believed", .red)
        return "\(what)  \(line.input.printable)\(member): byte \(line.offset): \(line.reason.printable)\(url)\(place)"
    }

    private func sentences(_ summary: IngestSummary) -> [String] {
        let name = summary.input.printable
        if let refused = summary.refused { return ["\(name): nothing was taken: \(refused.printable)"] }
        var parts = ["\(counted(summary.taken, "capture")) \(dryRun ? "would be taken in" : "taken in")"]
        if summary.known > 0 { parts.append("\(grouped(summary.known)) known already") }
        if summary.otherURLs > 0 { parts.append("\(counted(summary.otherURLs, "URL")) of no source") }
        if summary.skipped > 0 { parts.append("\(grouped(summary.skipped)) skipped") }
        if summary.unresolved > 0 { parts.append("\(grouped(summary.unresolved)) without the answer that they repeat") }
        if summary.quarantined > 0 { parts.append("\(counted(summary.quarantined, "part")) not believed") }
        let software = summary.software.map { " (\($0.printable))" } ?? ""
        return ["\(name)\(software), \(counted(summary.records, "record")): \(parts.joined(separator: ", "))"]
            + summary.notes.map { "  \($0.printable)" }
    }
}
