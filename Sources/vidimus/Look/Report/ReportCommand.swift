internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Foundation
internal import Model
internal import Settings
internal import Web

/// `vidimus report`.
struct ReportCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report on link rot: what is lost, how long sources live, by outlet, year, country and topic.",
        discussion: """
            Visits nothing; reports what earlier visits found. Events without a living source come first, then those with one \
            left, then survival curves (Kaplan-Meier, each source counted from its first sight), then tables.

            Examples:
              vidimus report                                 on the terminal
              vidimus report --format html --out rot.html    one file with curves, for a browser
              vidimus report --format md --by year,outlet    tables for a wiki
              vidimus report --path news/2008/ --since 2008-04-01 --until 2008-04-30
              vidimus report --json | jq '.lost.events[].file'
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case md
        case html
        case json
        /// The first curve alone.
        case svg
    }

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Option(
        help: ArgumentHelp("text, md, html, json, or svg (the curve of all sources alone).", valueName: "format"))
    var format: Format = .text

    @Option(
        name: [.short, .customLong("out")],
        help: ArgumentHelp("Where the report goes (default: standard output).", valueName: "file"))
    var output: String?

    @Flag(help: "Write over a file that exists.")
    var force = false

    @Option(help: ArgumentHelp("Tables by outlet, year, country, topic; several with commas.", valueName: "list"))
    var by = "outlet,year,country,topic"

    @Option(help: "Only a file or folder of the chronicle.")
    var path: String?

    @Option(help: ArgumentHelp("Only events of this day and later.", valueName: "yyyy-mm-dd"))
    var since: CalendarDay?

    @Option(help: ArgumentHelp("Only events of this day and earlier.", valueName: "yyyy-mm-dd"))
    var until: CalendarDay?

    @Option(
        help: ArgumentHelp("At most so many events of each list, and rows of each table; 0 for all.", valueName: "n"))
    var limit = 20

    @Option(help: ArgumentHelp("Draw a curve from where so many sources are watched at once.", valueName: "n"))
    var atLeast = 10

    func validate() throws {
        _ = try headings
        if limit < 0 { throw ValidationError("--limit takes a number from 0 on, not \(limit)") }
        if atLeast < 1 { throw ValidationError("--at-least takes a number from 1 on, not \(atLeast)") }
        if let since, let until, until < since {
            throw ValidationError("--until \(until) lies before --since \(since)")
        }
    }

    func run() async throws {
        try await readingArchive { archive, configuration in
            let guarded = ExportOutput.Guarded(
                archive: configuration.resolve(configuration.archive.path), force: force)
            let out = try ExportOutput(output, guarded, terminal: terminal)
            let report = try await report(archive.catalog)
            try out.write(try bytes(report))
            if let file = try out.finish() { terminal.remark("wrote \(file.printable)") }
        }
    }

    private var headings: [RotHeading] {
        get throws {
            try by.split(separator: ",").map { word in
                guard let heading = RotHeading(rawValue: word.trimmingCharacters(in: .whitespaces)) else {
                    let known = RotHeading.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ValidationError("there is no table by \"\(String(word).printable)\"; choose from \(known)")
                }
                return heading
            }
        }
    }

    /// All of a table's rows are in the figures; what is printed of them is the form's affair.
    private func report(_ catalog: Catalog) async throws -> RotReport {
        let scope = RotScope(path: path, since: since, until: until)
        let lives = LifeSorter(try await catalog.lives(scope), atLeast: atLeast)
        let endangered = try await catalog.endangered(scope, limit: limit == 0 ? -1 : limit)
        var report = RotReport(
            made: .now, scope: .init(path: path, since: since, until: until),
            totals: try await catalog.rotTotals(scope),
            lost: .init(count: endangered.lostCount, events: endangered.lost),
            lastStanding: .init(count: endangered.lastCount, events: endangered.last), undecided: endangered.undecided,
            survival: lives.survival, by: [:])
        for heading in try headings {
            report.by[heading] = try await catalog.rot(by: heading, scope).map { counts in
                RotReport.Row(counts, life: heading == .outlet ? lives.curve(of: counts.name) : nil)
            }
        }
        return report
    }

    /// Colours are for terminals, not for files.
    private var paper: Terminal { output == nil ? terminal : Terminal(colour: .never) }

    private func bytes(_ report: RotReport) throws -> [UInt8] {
        let format = json ? .json : format
        if format == .json { return Array((JSONLine(report).text + "\n").utf8) }
        if format == .svg { return try SurvivalFile(report.survival).bytes }
        let document = ReportDocument(report, headings: try headings, limit: limit == 0 ? -1 : limit)
        return switch format {
        case .md: Array(ReportMarkdown(document: document).text.utf8)
        case .html: ReportPage(document: document, atLeast: atLeast).html.bytes
        default: Array((ReportText(document: document, terminal: paper).lines.joined(separator: "\n") + "\n").utf8)
        }
    }
}
