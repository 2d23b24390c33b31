internal import Archive
internal import ArgumentParser
internal import Daemon
internal import Model
internal import Settings

/// `vidimus audit`.
struct AuditCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Check the archive: the ledger, the WARC files and the catalog, each against the others.",
        discussion: """
            Without options the structure is checked: the ledger's chain, sizes and names of files, that every record stands \
            where the catalog says, and that versions follow from captures. That reads headers only.

            --read-data reads every byte: the ledger's digest of each file, every digest in it, every visit against the \
            catalog in both directions, every text against its digest and its record. --subset reads the visits of a \
            sample, which is the same each time: 5% of them, or 2/7, the second of seven parts that together are all.

            --anchor writes a checkpoint of the ledger, once the audit has found nothing: a signed line to be published or \
            mailed, into FILE, standard output (-) or the archive's folder anchors. Where archive.timestampServer is set, its \
            time stamp is kept beside it as FILE.tsr. --verify-anchor checks one against the ledger of today, and does \
            nothing else.

            --warc checks WARC files by themselves, wherever they lie and whoever wrote them: gzip, structure, fields, digests.

            Each fault is named with file, byte, URL and the events that cite it. Nothing is mended. Exits 5 when anything \
            was found. A daemon may go on writing meanwhile.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Flag(help: "Read every byte.")
    var readData = false

    @Option(help: ArgumentHelp("Read every byte of a sample of visits: 5% or 2/7.", valueName: "sample"))
    var subset: String?

    @Flag(help: "Write a checkpoint of the ledger when nothing was found.")
    var anchor = false

    @Argument(help: ArgumentHelp("Where --anchor writes.", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("Check that the ledger still holds what this anchor names.", valueName: "file"))
    var verifyAnchor: String?

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Check these WARC files alone.", valueName: "file"))
    var warc: [String] = []

    func validate() throws {
        if !warc.isEmpty, anchor || readData || subset != nil || verifyAnchor != nil {
            throw ValidationError("--warc does nothing else: leave the other options out")
        }
        if file != nil, !anchor { throw ValidationError("only --anchor takes a file") }
        if verifyAnchor != nil, anchor || readData || subset != nil {
            throw ValidationError("--verify-anchor does nothing else: leave the other options out")
        }
        if anchor, file == "-", json {
            throw ValidationError("--json needs a file for --anchor, since the anchor takes standard output")
        }
        if let subset, AuditSample(subset) == nil {
            throw ValidationError("--subset is a share such as 5%, or a part such as 2/7, not \"\(subset.printable)\"")
        }
        if subset != nil, readData {
            throw ValidationError("--read-data reads everything, --subset a sample: give one of them")
        }
    }

    func run() async throws {
        if !warc.isEmpty {
            if try await !WARCCheck(terminal: terminal, json: json).run(warc) { throw ExitStatus.archive }
            return
        }
        let configuration = try configuration()
        if let verifyAnchor { return try verify(verifyAnchor, configuration) }
        let line = ProgressLine("reading", terminal: terminal)
        let report: Audit.Report
        do {
            report = try await Audit.run(configuration.resolve(configuration.archive.path), level: level) { progress in
                line.plan(total: progress.total / 1_000_000, label: "reading \(progress.file), MB")
                line.advance(to: progress.done / 1_000_000)
            }
        } catch {
            throw EngineFailure(error.description, code: .archive)
        }
        line.clear()
        var written: AnchorWriter.Outcome?
        if anchor, report.findings.isEmpty { written = try await AnchorWriter(configuration).write(to: file) }
        print(report, written)
        if !report.findings.isEmpty { throw ExitStatus.archive }
        if written?.problem != nil { throw ExitStatus.fetchesFailed }
    }

    private var level: Audit.Level {
        if readData { return .everything }
        return subset.flatMap { AuditSample($0) }.map { .sample($0) } ?? .structure
    }

    private func print(_ report: Audit.Report, _ anchor: AnchorWriter.Outcome?) {
        if json {
            let read = readData ? "everything" : subset ?? "structure"
            terminal.out(JSONLine(AuditLine(report, read: read, anchor: anchor)).text)
            return
        }
        if let anchor { print(anchor) }
        // Standard output is the anchor's.
        if file == "-" { return }
        report.faults.forEach { terminal.out($0.printable) }
        report.notes.forEach { terminal.out("note: \($0.printable)") }
        var parts = [counted(report.files, "file")]
        if let key = report.signers.last { parts.append("ledger signed by \(key)") }
        if level != .structure {
            parts += [
                byteCount(report.bytes), counted(report.records, "record"),
                "\(counted(report.digests, "digest")) checked",
            ]
        }
        if !report.open.isEmpty { parts.append("\(counted(report.open.count, "file")) still open") }
        let verdict = report.findings.isEmpty ? "whole" : counted(report.findings.count, "fault")
        let depth = level == .structure ? " in structure; --read-data reads every byte" : ""
        terminal.out("\(parts.joined(separator: ", ")): \(verdict)\(depth)")
    }
}

extension AuditCommand {
    private func print(_ anchor: AnchorWriter.Outcome) {
        guard let path = anchor.path else {
            terminal.write(String(decoding: anchor.bytes, as: UTF8.self), to: 1)
            return
        }
        terminal.out("anchor written to \(path.printable)")
        if let stamped = anchor.stamped { terminal.out("time stamp of \(stamped.iso8601) in \(path.printable).tsr") }
        if let problem = anchor.problem { terminal.note("no time stamp: \(problem.printable)") }
    }

    private func verify(_ path: String, _ configuration: Configuration) throws {
        let outcome = try AnchorReading(configuration).read(path)
        if json {
            terminal.out(JSONLine(outcome).text)
        } else {
            outcome.faults.forEach { terminal.out("\(path.printable): \($0.printable)") }
            if let date = outcome.date, let line = outcome.line {
                let stamp = outcome.stamped.map { ", stamped \($0.iso8601)" } ?? ""
                let verdict = outcome.faults.isEmpty ? "holds" : "does not hold"
                terminal.out("anchor of \(date.iso8601)\(stamp), \(counted(line, "line")) of the ledger: \(verdict)")
            }
        }
        if !outcome.faults.isEmpty { throw ExitStatus.archive }
    }
}

private struct AuditLine: Encodable {
    var read: String
    var files: Int
    var bytes: Int
    var records: Int
    var digests: Int
    var captures: Int
    /// The findings, one sentence each.
    var faults: [String]
    var findings: [Audit.Finding]
    var notes: [String]
    var open: [String]
    /// Lines of the ledger, and the fingerprints of the keys that signed them.
    var lines: Int
    var signers: [String]
    /// Where the anchor was written, and the moment of its time stamp.
    var anchor: String?
    var stamped: Timestamp?

    init(_ report: Audit.Report, read: String, anchor: AnchorWriter.Outcome?) {
        self.anchor = anchor?.path
        stamped = anchor?.stamped
        self.read = read
        files = report.files
        lines = report.lines
        signers = report.signers
        bytes = report.bytes
        records = report.records
        digests = report.digests
        captures = report.captures
        faults = report.faults
        findings = report.findings
        notes = report.notes
        open = report.open
    }
}
