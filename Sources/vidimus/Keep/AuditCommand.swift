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

            Each fault is named with file, byte, URL and the events that cite it. Nothing is mended. Exits 5 when anything \
            was found. A daemon may go on writing meanwhile.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Flag(help: "Read every byte.")
    var readData = false

    @Option(help: ArgumentHelp("Read every byte of a sample of visits: 5% or 2/7.", valueName: "sample"))
    var subset: String?

    func validate() throws {
        if let subset, AuditSample(subset) == nil {
            throw ValidationError("--subset is a share such as 5%, or a part such as 2/7, not \"\(subset.printable)\"")
        }
        if subset != nil, readData {
            throw ValidationError("--read-data reads everything, --subset a sample: give one of them")
        }
    }

    func run() async throws {
        let configuration = try configuration()
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
        print(report)
        if !report.findings.isEmpty { throw ExitStatus.archive }
    }

    private var level: Audit.Level {
        if readData { return .everything }
        return subset.flatMap { AuditSample($0) }.map { .sample($0) } ?? .structure
    }

    private func print(_ report: Audit.Report) {
        if json {
            terminal.out(JSONLine(AuditLine(report, read: readData ? "everything" : subset ?? "structure")).text)
            return
        }
        report.faults.forEach { terminal.out($0.printable) }
        report.notes.forEach { terminal.out("note: \($0.printable)") }
        var parts = [counted(report.files, "file")]
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

    init(_ report: Audit.Report, read: String) {
        self.read = read
        files = report.files
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
