internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Foundation
internal import Model
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
              vidimus export --cdxj -o index.cdxj       a sorted index over every WARC file
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Flag(help: "A sorted CDXJ index, as replay tools read it.")
    var cdxj = false

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Where --cdxj goes (default: standard output).", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Only what this event cites; may be repeated.", valueName: "event"))
    var event: [String] = []

    @Option(help: ArgumentHelp("Only this source; may be repeated.", valueName: "url"))
    var source: [String] = []

    @Option(help: ArgumentHelp("Only visits on this day or later (UTC).", valueName: "yyyy-mm-dd"))
    var from: CalendarDay?

    @Option(help: ArgumentHelp("Only visits on this day or earlier (UTC).", valueName: "yyyy-mm-dd"))
    var to: CalendarDay?

    @Flag(help: "Write over what is there.")
    var force = false

    /// The forms that were asked for.
    private var forms: [String] { cdxj ? ["--cdxj"] : [] }

    func validate() throws {
        guard forms.count == 1 else {
            throw ValidationError("name one form: --cdxj")
        }
        if output == nil, cdxj, json {
            throw ValidationError("--json needs -o, since the export takes standard output")
        }
        if let from, let to, to < from { throw ValidationError("--to \(to) is before --from \(from)") }
    }

    func run() async throws {
        try await readingArchive { archive, _ in
            let selection = try await selection(archive.catalog)
            try await interruptible {
                let report = try await exported(archive, selection)
                summary(report).show(on: terminal, json: json)
                if !report.faults.isEmpty { throw ExitStatus.archive }
            }
        }
    }

    private func exported(_ archive: ArchiveReader, _ selection: CaptureFilter) async throws -> ExportReport {
        do {
            return try await exportIndex(archive, selection)
        } catch let error as WARCError {
            throw EngineFailure(error.description, code: error.isOurs ? .usage : .archive)
        }
    }

    private func summary(_ report: ExportReport) -> ExportSummary {
        ExportSummary(form: forms.first.map { String($0.dropFirst(2)) } ?? "", report)
    }

    /// What the options choose; empty for everything.
    private func selection(_ catalog: Catalog) async throws -> CaptureFilter {
        var filter = CaptureFilter()
        let resolver = TargetResolver(catalog: catalog)
        for url in source { filter.sources.append(try await resolver.source(url: url).key) }
        for id in event {
            guard let found = try await catalog.event(id) else {
                throw EngineFailure(
                    "\"\(id.printable)\" is no event's id; `vidimus list --events` shows the ids", code: .usage)
            }
            filter.events.append(found.id)
        }
        filter.from = from?.start
        filter.until = to.map { $0.start + 86400 }
        return filter
    }
}

extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension WARCError {
    /// Whether the trouble is with what we write, not with the archive.
    fileprivate var isOurs: Bool { if case .unwritable = self { true } else { false } }
}
