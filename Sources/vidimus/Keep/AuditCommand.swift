internal import Archive
internal import ArgumentParser
internal import Daemon
internal import Model
internal import Settings

/// `vidimus audit`.
struct AuditCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Read every byte of the archive and check it against its digests and the ledger.",
        discussion: """
            Exits 5 when anything is not as it was sealed. A daemon may go on writing meanwhile.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let configuration = try configuration()
        let terminal = terminal
        let report: Audit.Report
        do {
            report = try Audit.run(configuration.resolve(configuration.archive.path)) { name in
                if terminal.progress { terminal.note("reading \(name)") }
            }
        } catch {
            throw EngineFailure(error.description, code: .archive)
        }
        if json {
            terminal.out(JSONLine(AuditLine(report)).text)
        } else {
            report.faults.forEach { terminal.out($0.printable) }
            let open = report.open.isEmpty ? "" : ", \(counted(report.open.count, "file")) still open"
            terminal.out(
                "\(counted(report.files, "file")), \(byteCount(report.bytes)), \(counted(report.records, "record")), "
                    + "\(counted(report.digests, "digest")) checked\(open): "
                    + (report.faults.isEmpty ? "whole" : counted(report.faults.count, "fault")))
        }
        if !report.faults.isEmpty { throw ExitStatus.archive }
    }
}

private struct AuditLine: Encodable {
    var files: Int
    var bytes: Int
    var records: Int
    var digests: Int
    var faults: [String]
    var open: [String]

    init(_ report: Audit.Report) {
        files = report.files
        bytes = report.bytes
        records = report.records
        digests = report.digests
        faults = report.faults
        open = report.open
    }
}
