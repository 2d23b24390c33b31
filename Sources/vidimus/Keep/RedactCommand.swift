internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

/// `vidimus redact`.
struct RedactCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Take what was stored of a source, or of one capture, out of the archive.",
        discussion: """
            Every response with its bytes and every text becomes a tombstone: a record of the same name and date that says what \
            was taken out, when and why, and the digests that it had. The WARC files are written anew, each with a line in the \
            ledger that names both digests of the file. The article's bytes and text are taken out under whatever URL they \
            stand; error pages that other sources share stay with those. Captures that refer to them lead to the tombstone.

            What tells of the visit stays: requests, headers of hops, verdict, and the capture's record with the title of the \
            article, its words counted, and the events that cite it. Exports that were made before, quarantine/ and copies of \
            the archive are not touched: look after those yourself.

            The source is visited on as before. If it shall not be fetched again, remove the citation or exclude the source.

            The daemon must be stopped meanwhile. Asks before anything is changed; --yes does not. Exits 5 when a part of the \
            archive could not be read, where bytes may be left; that part is named.

            Examples:
              vidimus redact --dry-run http://rt.com/news/some-story/ --reason "court order 7/26"
              vidimus redact http://rt.com/news/some-story/ --reason "court order 7/26"
              vidimus redact 01kaf3v2q8x5n4m7c6b1d9e0ha --reason "names a child" --yes
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(
        help:
            "A source's URL in any spelling, or the id of one capture (`vidimus why --all URL` shows ours, `vidimus show URL` those of others)."
    )
    var target: String

    @Option(help: ArgumentHelp("Why; stands in the archive for good (at most 500 characters).", valueName: "text"))
    var reason: String

    @Flag(help: "Change nothing: say which files, captures and bytes are meant.")
    var dryRun = false

    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    func validate() throws {
        if words.isEmpty { throw ValidationError("--reason needs words: it is all that will be known of why") }
        if words.count > 500 {
            throw ValidationError("--reason takes at most 500 characters, and this is \(words.count)")
        }
    }

    /// The reason, safe wherever it will be shown.
    private var words: String { reason.trimmingCharacters(in: .whitespacesAndNewlines).printable }

    func run() async throws {
        let configuration = try configuration()
        try checkOwner(configuration)
        let meant = try await resolved()
        if !dryRun, !yes, isatty(STDIN_FILENO) != 1 {
            throw EngineFailure("nobody can be asked here: add --yes, or --dry-run to see what is meant", code: .usage)
        }
        let line = ProgressLine("reading", terminal: terminal)
        let report: RedactionReport
        do {
            report = try await Archive.redact(
                configuration.resolve(configuration.archive.path), meant, reason: words,
                progress: { done, total in
                    line.plan(total: total / 1_000_000, label: "reading, MB")
                    line.advance(to: done / 1_000_000)
                },
                confirm: { report in
                    line.clear()
                    return !dryRun && (yes || isConfirmed(report))
                })
        } catch {
            line.clear()
            throw EngineFailure(error.description, code: .archive)
        }
        line.clear()
        show(report)
        if !report.faults.isEmpty { throw ExitStatus.archive }
    }

    private func resolved() async throws -> RedactionTarget {
        try await reading { catalog in
            if target.contains("://") {
                return .source(try await TargetResolver(catalog: catalog).source(url: target).key)
            }
            guard let id = CaptureID(target) else {
                throw EngineFailure(
                    "\"\(target.printable)\" is no URL and no capture's id; `vidimus why --all URL` shows the ids",
                    code: .usage)
            }
            let isOurs = try await catalog.capture(id) != nil
            let isTheirs = try await catalog.foreignCapture(id) != nil
            guard isOurs || isTheirs else {
                throw EngineFailure("there is no capture \(id)", code: .usage)
            }
            return .capture(id)
        }
    }

    private func isConfirmed(_ report: RedactionReport) -> Bool {
        describe(report).forEach { terminal.note($0) }
        terminal.write("This cannot be undone. Take it out? [y/N] ", to: STDERR_FILENO)
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }

    private func show(_ report: RedactionReport) {
        if json { return terminal.out(JSONLine(RedactionLine(report, reason: words)).text) }
        report.recovery.warnings.forEach { terminal.note($0.printable) }
        if report.isEmpty {
            terminal.out(
                "nothing to take out: \(counted(report.captures.count, "capture")), none with bytes or a text that is still there"
            )
        } else if let done = report.done {
            describe(report).forEach { terminal.out($0) }
            terminal.out("taken out on \(done.iso8601): \(words)")
        } else if dryRun {
            describe(report).forEach { terminal.out($0) }
            terminal.out("nothing was changed")
        } else {
            terminal.out("nothing was changed")
        }
        report.faults.forEach { terminal.out("could not be read, bytes may be left there: \($0.printable)") }
    }

    private func describe(_ report: RedactionReport) -> [String] {
        var lines = [
            "\(counted(report.captures.count, "capture")): \(counted(report.responses, "response")) and "
                + "\(counted(report.texts, "text")), \(byteCount(report.bytes))"
        ]
        for file in report.files {
            let after = file.after.map { " → \(byteCount($0))" } ?? ""
            lines.append("  \(file.name)  \(counted(file.records, "record")), \(byteCount(file.before))\(after)")
        }
        for other in report.others { lines.append("  the same bytes stand under \(other.printable)") }
        return lines
    }
}

/// What `redact --json` prints.
private struct RedactionLine: Encodable {
    struct File: Encodable {
        var name: String
        var records: Int
        var before: Int
        var after: Int?
        var replaced: SHA256Digest
        var sha256: SHA256Digest?
    }

    var done: Timestamp?
    var reason: String
    var captures: [CaptureID]
    var responses: Int
    var texts: Int
    var bytes: Int
    var others: [String]
    var files: [File]
    var faults: [String]

    init(_ report: RedactionReport, reason: String) {
        done = report.done
        self.reason = reason
        captures = report.captures
        responses = report.responses
        texts = report.texts
        bytes = report.bytes
        others = report.others
        files = report.files.map { file in
            File(
                name: file.name, records: file.records, before: file.before, after: file.after,
                replaced: file.replaced, sha256: file.sha256)
        }
        faults = report.faults
    }
}
