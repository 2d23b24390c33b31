internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Foundation
internal import Model
internal import Settings
internal import WARC

/// `vidimus export`.
struct ExportCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Take the archive, or a part of it, out in a form that other tools read.",
        discussion: """
            The archive is only read; a daemon may go on writing meanwhile. What exists is not written over without --force, \
            and what is made is there whole or not at all. Exits 5 when a part of the archive could not be read; that part is \
            named and left out.

            Examples:
              vidimus export --cdxj -o index.cdxj      a sorted index of everything
              vidimus export --warc all.warc.gz --size 1GB
              vidimus export --wacz april.wacz --event 2008-04-12-3f9a
              vidimus export --wacz one.wacz --source http://rt.com/news/some-story/
              vidimus export --md evidence --from 2008-04-01 --to 2008-04-30
              vidimus export --csv -o citations.csv    one row a citation
              vidimus export --robust-links --replay https://archive.example/web/
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Flag(help: "A sorted CDXJ index, as replay tools read it.")
    var cdxj = false

    @Option(help: ArgumentHelp("A WARC file (.warc.gz) with the records as they stand.", valueName: "file"))
    var warc: String?

    @Option(help: ArgumentHelp("A signed WACZ file: WARC files, index, pages with their texts.", valueName: "file"))
    var wacz: String?

    @Option(help: ArgumentHelp("A folder of Markdown: events, citations, versions, diffs.", valueName: "folder"))
    var md: String?

    @Flag(help: "A table with one row a citation, as CSV.")
    var csv = false

    @Flag(help: "An HTML list of links that carry where and when their evidence was taken.")
    var robustLinks = false

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "Where --cdxj, --csv and --robust-links go (default: standard output).", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Only what this event cites; may be repeated.", valueName: "event"))
    var event: [String] = []

    @Option(help: ArgumentHelp("Only this source; may be repeated.", valueName: "url"))
    var source: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only from this day on: of visits (UTC) for --cdxj, --warc and --wacz, of events for the others.",
            valueName: "yyyy-mm-dd"))
    var from: CalendarDay?

    @Option(help: ArgumentHelp("Only up to this day, likewise.", valueName: "yyyy-mm-dd"))
    var to: CalendarDay?

    @Option(help: ArgumentHelp("Begin another WARC file after that many bytes (\"500MB\").", valueName: "size"))
    var size: ByteSize?

    @Option(
        help: ArgumentHelp(
            "Sign --wacz with this key (PEM, P-384; default: keys/wacz.pem in the archive, made when it is missing).",
            valueName: "file"))
    var key: String?

    @Flag(help: "Leave --wacz unsigned.")
    var unsigned = false

    @Option(
        help: ArgumentHelp(
            "Where --robust-links finds captures: before <14 digits>/<url> (default: this archive's replay).",
            valueName: "url"))
    var replay: String?

    @Flag(help: "Write over what is there.")
    var force = false

    /// The forms that were asked for.
    private var forms: [String] {
        [
            cdxj ? "cdxj" : nil, warc.map { _ in "warc" }, wacz.map { _ in "wacz" }, md.map { _ in "md" },
            csv ? "csv" : nil, robustLinks ? "robust-links" : nil,
        ].compactMap { $0 }
    }

    func validate() throws {
        guard forms.count == 1, let form = forms.first else {
            throw ValidationError(
                "name one form: --cdxj, --warc FILE, --wacz FILE, --md FOLDER, --csv or --robust-links")
        }
        let isText = cdxj || csv || robustLinks
        if !isText, output != nil { throw ValidationError("--\(form) names its own file; leave -o out") }
        if isText, json, output == nil || output == "-" {
            throw ValidationError("--json needs -o FILE, since the export takes standard output")
        }
        if let warc, !warc.hasSuffix(".warc.gz") { throw ValidationError("name a file that ends in .warc.gz") }
        if let wacz, !wacz.hasSuffix(".wacz") { throw ValidationError("name a file that ends in .wacz") }
        if wacz == nil, key != nil || unsigned { throw ValidationError("--key and --unsigned belong to --wacz") }
        if unsigned, key != nil { throw ValidationError("--unsigned excludes --key") }
        if size != nil, warc == nil, wacz == nil { throw ValidationError("--size belongs to --warc and --wacz") }
        if replay != nil, !robustLinks { throw ValidationError("--replay belongs to --robust-links") }
        if let from, let to, to < from { throw ValidationError("--to \(to) is before --from \(from)") }
    }

    func run() async throws {
        try await readingArchive { archive, configuration in
            let report: ExportReport
            do {
                report = try await exported(archive, configuration)
            } catch let error as WARCError {
                throw EngineFailure(error.description, code: error.isOurs ? .usage : .archive)
            }
            ExportSummary(form: forms[0], report).show(on: terminal, json: json)
            if !report.faults.isEmpty { throw ExitStatus.archive }
        }
    }

    private func exported(_ archive: ArchiveReader, _ configuration: Configuration) async throws -> ExportReport {
        let choice = try await ExportChoice(self, archive.catalog)
        let result = Collected<ExportReport>()
        try await interruptible {
            switch forms[0] {
            case "cdxj": result.append(try await exportIndex(archive, choice))
            case "warc": result.append(try await exportWARC(archive, choice, configuration))
            case "wacz": result.append(try await exportWACZ(archive, choice, configuration))
            case "md": result.append(try await exportMarkdown(archive, choice))
            case "csv": result.append(try await exportTable(archive, choice))
            default: result.append(try await exportLinks(archive, choice, configuration))
            }
        }
        return result.values[0]
    }

    /// What the options leave untouched.
    func guarded(_ archive: ArchiveReader) -> ExportOutput.Guarded {
        ExportOutput.Guarded(archive: archive.folder.path, force: force)
    }

    /// Which records the options choose.
    func plan(_ archive: ArchiveReader, _ choice: ExportChoice) async throws -> ExportPlan {
        let plan = try await ExportPlan(archive, choice.captures)
        if plan.chosen?.isEmpty == true, !terminal.isQuiet {
            terminal.note("no visit fits what was chosen; `vidimus list` shows sources and when they were visited")
        }
        return plan
    }
}

/// A size on the command line: `500MB`.
struct ByteSize: ExpressibleByArgument {
    let bytes: Int

    init?(argument: String) {
        guard let bytes = SizeText.parse(argument), bytes > 0 else { return nil }
        self.bytes = bytes
    }
}

extension CalendarDay: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension WARCError {
    /// Whether the trouble is with what we write, not with the archive.
    fileprivate var isOurs: Bool { if case .unwritable = self { true } else { false } }
}
