internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Model
internal import Settings

/// `vidimus why`.
struct WhyCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Show the evidence behind a source's verdict: hops, rules, digests, where the bytes lie.",
        discussion: """
            Examples:
              vidimus why http://rt.com/news/some-story/
              vidimus why --all URL                     every visit's verdict
              vidimus why --json URL | jq .captures[0].verdict
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "The source's URL in any spelling.")
    var url: String

    @Flag(help: "Every visit, not only the latest.")
    var all = false

    func run() async throws {
        try await readingArchive { archive, configuration in
            let catalog = archive.catalog
            let invalid = try await catalog.invalidCitations(written: url)
            if !invalid.isEmpty { return show(invalid) }
            let row = try await TargetResolver(catalog: catalog).source(url: url)
            let override = OverrideLine(try overrides(configuration), for: row.key)
            let captures = try await catalog.captures(of: row.key, limit: all ? -1 : 1)
            let rescue = try await RescueView(row, in: catalog)
            if json {
                let evidence = Evidence(
                    source: SourceLine(row), captures: captures, history: try await catalog.verdicts(of: row.key),
                    foreign: try await catalog.foreignCaptures(of: row.key), rescue: rescue.record,
                    override: override)
                return terminal.out(JSONLine(evidence).text)
            }
            terminal.out(terminal.paint(row.url.string.printable, .bold))
            if captures.isEmpty {
                return terminal.out("never visited; `vidimus fetch \(row.url.string.printable)` does it now")
            }
            terminal.out(
                "stands \(terminal.paint(row.state.standing, row.state.standing.rawValue)) after "
                    + "\(counted(row.state.visits, "visit"))")
            if let override { terminal.out(override.sentence) }
            rescue.showAll(on: terminal)
            for capture in captures { show(capture) }
            let foreign = try await catalog.foreignCaptures(of: row.key)
            if !foreign.isEmpty {
                terminal.out()
                terminal.out(
                    "others saw it, too: \(counted(foreign.count, "capture")) that `vidimus show` lists; no verdict rests on them"
                )
            }
        }
    }

    /// What is cited but no URL: nothing can be fetched, and the citation itself is the evidence.
    private func show(_ invalid: [CitationRow]) {
        let lines = invalid.map { CheckLine(invalid: $0) }
        if json { return terminal.out(JSONLine(Unfetched(citations: lines)).text) }
        terminal.out(terminal.paint(url.printable, .bold))
        terminal.out("stands \(terminal.paint(Standing.dead, "dead")): it is no URL, so nothing could be fetched")
        for line in lines {
            terminal.out()
            for (rule, detail) in zip(line.rules, line.evidence) {
                terminal.out("  rule    \(terminal.paint(rule.padded(to: 24), .bold)) \(detail.printable)")
            }
            for event in line.events {
                let place = event.file.map { "\($0.printable):\(event.line ?? 0)" } ?? event.id.text
                terminal.out("  cited   at \(place), \(event.title.printable.shortened(to: 60))")
            }
        }
    }

    private func show(_ capture: CaptureRow) {
        let verdict = capture.verdict
        terminal.out()
        terminal.out(
            "\(capture.started.minute) UTC  "
                + terminal.paint(verdict.state, "\(verdict.state.rawValue), \(verdict.category.rawValue)")
                + "  capture \(capture.id)")
        for hop in capture.hops {
            terminal.out("  hop     \(describe(hop))")
            if let redaction = hop.response?.redaction {
                terminal.out("          \(redaction.sentence("its payload"))")
            }
        }
        for (i, finding) in verdict.findings.enumerated() {
            let decided = i == verdict.findings.count - 1
            let rule = finding.rule.padded(to: 24)
            terminal.out("  rule    \(decided ? terminal.paint(rule, .bold) : rule) \(finding.detail.printable)")
        }
        asked(verdict)
        if let similarity = verdict.similarity {
            let grade = verdict.change.map { ", graded \($0.rawValue)" } ?? ""
            terminal.out("  text    \(Int((similarity * 100).rounded())) % like the last known text\(grade)")
        }
        if let digest = capture.textDigest {
            terminal.out("  text    version \(capture.version.map(String.init) ?? "-"), sha256:\(digest.hex)")
        }
        if let extractor = capture.extractor {
            let again = capture.rereading.map { ", which read the stored bytes again at \($0.at.minute)" } ?? ""
            terminal.out("  read    by extractor \(extractor.printable)\(again)")
        }
        proof(capture.place)
        if let later = capture.rereading?.place { proof(later) }
    }

    /// What the verdict rests on beside the page.
    private func asked(_ verdict: Verdict) {
        if let probe = verdict.circumstances?.probe {
            terminal.out("  asked   \(probe.url.string.printable), which cannot exist: \(answer(probe))")
        }
        if let front = verdict.circumstances?.front {
            terminal.out("  asked   \(front.url.string.printable), the front page: \(answer(front))")
        }
        if let control = verdict.circumstances?.control {
            terminal.out("  asked   \(control ? "others, who answered" : "others, who did not answer either")")
        }
        for url in verdict.circumstances?.sharing ?? [] {
            terminal.out("  shares  its end with \(url.string.printable)")
        }
    }

    private func answer(_ facts: ProbeFacts) -> String {
        guard let status = facts.status else { return "no answer" }
        let place = facts.finalURL.flatMap { $0 == facts.url ? nil : " at \($0.string.printable)" } ?? ""
        let title = facts.title.map { ", titled \"\($0.printable.shortened(to: 60))\"" } ?? ""
        return "status \(status)\(place)\(title)"
    }

    private func proof(_ place: RecordPlace) {
        terminal.out("  proof   \(place.warc) at byte \(place.offset), \(place.length) bytes")
    }

    private func describe(_ hop: HopRow) -> String {
        var parts = [hop.url.string.printable]
        if let status = hop.status { parts.append("→ \(status)") }
        if let failure = hop.failure { parts.append("→ \(failure.kind.rawValue): \(failure.detail.printable)") }
        if let location = hop.location { parts.append("to \(location.printable)") }
        if let length = hop.payloadLength {
            parts.append("(\(byteCount(length)), \((hop.mime ?? "no type").printable))")
        }
        if let truncated = hop.truncated { parts.append("cut by \(truncated.rawValue)") }
        if let address = hop.address { parts.append("from \(address)") }
        parts.append("in \(span(hop.seconds))")
        return parts.joined(separator: " ")
    }
}

private struct Unfetched: Encodable {
    var captures: [CaptureRow] = []
    var citations: [CheckLine]
}

private struct Evidence: Encodable {
    var source: SourceLine
    var captures: [CaptureRow]
    var history: [VerdictRow]
    /// What others have seen, of any judgement.
    var foreign: [ForeignCaptureRow]
    /// The last search for mementos that found nothing.
    var rescue: RescueRecord?
    var override: OverrideLine?
}
