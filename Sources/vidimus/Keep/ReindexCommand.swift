internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

/// `vidimus reindex`.
struct ReindexCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "reindex",
        abstract: "Rebuild the catalog from the WARC files.",
        discussion: """
            The WARC files hold everything: captures, versions, texts, and the events that cited them. What the catalog knows \
            already stays; run it after moving a damaged catalog.sqlite away. A rebuild that was stopped goes on where it was.

            With --compare nothing is changed: the catalog is rebuilt beside the present one, and the two are compared row by \
            row. What comes from the chronicle and what may be forgotten (robots.txt, hosts' turns) is left out; that a visit \
            was put off is no difference.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Flag(help: "Change nothing: rebuild beside the catalog and say where the two differ.")
    var compare = false

    func run() async throws {
        if compare { return try await runComparison() }
        let configuration = try configuration()
        try checkOwner(configuration)
        let terminal = terminal
        let report: Archive.ReindexReport
        do {
            report = try await Rebuild.run(configuration) { name in
                if terminal.progress { terminal.note("reading \(name)") }
            }
        } catch {
            throw EngineFailure(error.description, code: .archive)
        }
        if json {
            terminal.out(
                JSONLine(
                    ReindexLine(
                        files: report.files, resumed: report.resumed, captures: report.captures, added: report.added,
                        faults: report.faults)
                ).text)
        } else {
            terminal.out(
                "\(counted(report.captures, "capture")) in \(counted(report.files, "file")), \(grouped(report.added)) of them new to the catalog"
            )
            if report.resumed > 0 {
                terminal.note("\(counted(report.resumed, "file")) had been taken in before the rebuild was stopped")
            }
            report.faults.forEach { terminal.out("  \($0.printable)") }
        }
        if !report.faults.isEmpty { throw ExitStatus.archive }
    }

    private func runComparison() async throws {
        let configuration = try configuration()
        try checkOwner(configuration)
        let terminal = terminal
        let found: (report: Archive.ReindexReport, tables: [CatalogComparison])
        do {
            found = try await Rebuild.compare(configuration) { name in
                if terminal.progress { terminal.note("reading \(name)") }
            }
        } catch {
            throw EngineFailure(error.description, code: .archive)
        }
        let isEqual = found.tables.allSatisfy { $0.isEqual || $0.mayDiffer }
        if json {
            found.tables.forEach { terminal.out(JSONLine($0).text) }
            terminal.out(
                JSONLine(
                    Summary(
                        summary: .init(captures: found.report.captures, equal: isEqual, faults: found.report.faults))
                )
                .text)
        } else {
            found.tables.forEach { terminal.out(line($0)) }
            found.report.faults.forEach { terminal.out("  \($0.printable)") }
            terminal.out(
                isEqual
                    ? "the catalog says what the WARC files say"
                    : "the catalog does not say what the WARC files say: move catalog.sqlite away and run `vidimus reindex`"
            )
        }
        if !isEqual || !found.report.faults.isEmpty { throw ExitStatus.archive }
    }

    private func line(_ table: CatalogComparison) -> String {
        let name = table.what.padding(toLength: 19, withPad: " ", startingAt: 0)
        let rows = grouped(table.rows)
        let count = String(repeating: " ", count: max(0, 10 - rows.count)) + rows
        if table.isEqual { return "\(name)\(count)  equal" }
        if table.mayDiffer { return "\(name)\(count)  equal but for \(grouped(table.missing)) put off since" }
        let examples = table.examples.map(\.printable).joined(separator: ", ")
        return "\(name)\(count)  \(grouped(table.missing)) only in the catalog, "
            + "\(grouped(table.surplus)) only in the WARC files: \(examples)"
    }

    private struct Summary: Encodable {
        var summary: Figures

        struct Figures: Encodable {
            var captures: Int
            var equal: Bool
            var faults: [String]
        }
    }
}

private struct ReindexLine: Encodable {
    var files: Int
    var resumed: Int
    var captures: Int
    var added: Int
    var faults: [String]
}
