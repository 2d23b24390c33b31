internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Model

/// `vidimus list`.
struct ListCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List sources: where they stand, their versions, what cites them.",
        discussion: """
            Examples:
              vidimus list                              every source
              vidimus list --standing dead,failing      the rotten ones
              vidimus list --outlet RT --limit 10
              vidimus list --event 2008-04-12           of events whose id begins so
              vidimus list --events                     events instead of sources
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "Only sources whose URL contains this.")
    var text: String?

    @Option(help: ArgumentHelp("new, alive, changed, failing, dead, unsure; several with commas.", valueName: "list"))
    var standing: String?

    @Option(
        help: ArgumentHelp(
            "Categories of the latest verdict (soft_404, edited, …); several with commas.",
            valueName: "list"))
    var category: String?

    @Option(help: "The publisher's name, as `list` prints it.")
    var outlet: String?

    @Option(help: "A host name.")
    var host: String?

    @Option(help: "An event id, or its beginning.")
    var event: String?

    @Option(help: "A file or folder of the chronicle.")
    var path: String?

    @Flag(help: "Only sources that were never visited.")
    var unvisited = false

    @Flag(help: "List events, not sources.")
    var events = false

    @Flag(help: "List citations whose URL cannot be fetched.")
    var invalid = false

    @Option(help: ArgumentHelp("At most so many; 0 for all.", valueName: "n"))
    var limit = 0

    func run() async throws {
        try await readingArchive { archive, configuration in
            let catalog = archive.catalog
            if invalid { return try await listInvalid(catalog) }
            if events { return try await listEvents(catalog) }
            let filter = try await filter(catalog)
            let rows = try await catalog.sources(filter)
            if rows.isEmpty, !json { terminal.note("no source fits") }
            let overrides = try overrides(configuration)
            for row in rows {
                let override = OverrideLine(overrides, for: row.key)
                // Only what is gone or altered was ever looked for elsewhere.
                let isMeant = row.state.standing == .dead || row.state.standing == .changed
                let rescue = isMeant ? try await RescueView(row, in: catalog) : nil
                if json {
                    terminal.out(
                        JSONLine(ListedSource(source: SourceLine(row), rescued: rescue?.memento, override: override))
                            .text)
                } else {
                    let rescued = rescue?.sentence.map { terminal.paint("  \($0)", .dim) } ?? ""
                    terminal.out(line(row) + rescued)
                    if let override { terminal.out(terminal.paint("              \(override.sentence)", .dim)) }
                }
            }
        }
    }

    private func filter(_ catalog: Catalog) async throws -> SourceFilter {
        var filter = SourceFilter()
        filter.limit = limit > 0 ? limit : -1
        filter.urlContains = text
        filter.outlet = outlet
        filter.host = host
        filter.path = path
        filter.neverFetched = unvisited
        filter.standings = Set(try values(standing, "standing"))
        filter.categories = Set(try values(category, "category"))
        if let event {
            guard let found = try await catalog.event(event) else {
                throw EngineFailure("no event has an id that begins with \"\(event.printable)\"", code: .usage)
            }
            filter.event = found.id
        }
        return filter
    }

    /// The values of a comma-separated list; an unknown one is an error that names the known ones.
    private func values<Value: RawRepresentable<String> & CaseIterable>(
        _ list: String?, _ what: String
    ) throws -> [Value] {
        try (list ?? "").split(separator: ",").map { word in
            guard let value = Value(rawValue: String(word)) else {
                let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw EngineFailure("there is no \(what) \"\(word)\"; choose from \(known)", code: .usage)
            }
            return value
        }
    }

    private func line(_ row: SourceRow) -> String {
        let standing = terminal.paint(row.state.standing, row.state.standing.rawValue.padded(to: 8))
        let version = row.version.map { "v\($0)" } ?? "-"
        let outlet = row.outlet.printable.shortened(to: 18).padded(to: 18)
        let url = row.url.string.printable
        let cited = row.citations == 1 ? "" : terminal.paint("  ×\(row.citations)", .dim)
        return "\(standing) \(version.padded(to: 4)) \(outlet) \(url)\(cited)"
    }

    private func listEvents(_ catalog: Catalog) async throws {
        var filter = EventFilter()
        filter.limit = limit > 0 ? limit : -1
        filter.title = text
        filter.path = path
        for row in try await catalog.events(filter) {
            if json {
                terminal.out(JSONLine(EventLine(row)).text)
            } else {
                let title = row.title.printable.shortened(to: max(20, terminal.width - 36))
                terminal.out("\(row.id.text.padded(to: 22)) \(String(row.citations).leftPadded(to: 3)) \(title)")
            }
        }
    }

    private func listInvalid(_ catalog: Catalog) async throws {
        for row in try await catalog.invalidCitations(limit: limit > 0 ? limit : -1, offset: 0) {
            if json {
                terminal.out(JSONLine(row).text)
            } else {
                terminal.out(
                    "\(row.file.printable):\(row.line): \((row.problem ?? "").printable): \(row.url.printable.shortened(to: 200))"
                )
            }
        }
    }
}

/// One event as `list --events --json` prints it.
struct EventLine: Encodable {
    var id: EventID
    var date: CalendarDay?
    var title: String
    var topics: [String]
    var citations: Int
    var files: [String]

    init(_ row: EventRow) {
        id = row.id
        date = row.date
        title = row.title
        topics = row.topics
        citations = row.citations
        files = row.appearances.filter { $0.withdrawn == nil }.map { "\($0.file):\($0.line)" }
    }
}

extension Terminal {
    /// The colour of a standing.
    func paint(_ standing: Standing, _ text: String) -> String {
        switch standing {
        case .alive: paint(text, .green)
        case .changed, .failing: paint(text, .yellow)
        case .dead: paint(text, .red)
        case .unsure: paint(text, .blue)
        case .new: paint(text, .dim)
        }
    }
}
