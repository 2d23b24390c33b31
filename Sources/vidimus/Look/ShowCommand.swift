internal import Archive
internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Model
internal import Settings

/// `vidimus show`.
struct ShowCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one source with its versions and text, or one event with its sources.",
        discussion: """
            Examples:
              vidimus show http://rt.com/news/some-story/
              vidimus show --version 1 URL              the text as it was first seen
              vidimus show --text URL > story.txt       only the text
              vidimus show --format md URL > story.md   the text as Markdown, with its headings and links
              vidimus show 2008-04-12-3f9a              an event and how its sources are
              vidimus show --foreign ID                 a capture that others made (`show URL` lists them)
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "A URL, or an event id or its beginning.")
    var target: String?

    @Option(help: ArgumentHelp("Show this capture that others made.", valueName: "id"))
    var foreign: String?

    @Option(
        name: .customLong("version"), help: ArgumentHelp("Which version's text (default: the latest).", valueName: "n"))
    var number: Int?

    @Flag(help: "Print the text alone.")
    var text = false

    @Option(help: ArgumentHelp("Print the text alone, as text or md.", valueName: "format"))
    var format: ExtractionFormat?

    func validate() throws {
        if (target == nil) == (foreign == nil) {
            throw ValidationError("name a URL or an event, or a capture with --foreign")
        }
        if foreign != nil, number != nil || format == .md {
            throw ValidationError("--foreign excludes --version and --format md")
        }
        if format == .md, json || text { throw ValidationError("--format md excludes --text and --json") }
    }

    func run() async throws {
        try await readingArchive { archive, configuration in
            let catalog = archive.catalog
            if let foreign {
                return try await ForeignView(foreign, in: catalog)
                    .show(on: terminal, json: json || format == .json, textOnly: text || format == .text)
            }
            guard let target else { return }
            if target.contains("://") {
                let row = try await TargetResolver(catalog: catalog).source(url: target)
                let view = try await SourceView(row, in: catalog, number: number)
                if format == .md { return try await view.showMarkdown(on: terminal, archive, configuration) }
                view.show(on: terminal, json: json || format == .json, textOnly: text || format == .text)
            } else if let event = try await catalog.event(target) {
                try await show(event, catalog)
            } else {
                throw EngineFailure(
                    "\"\(target.printable)\" is no URL and no event's id; `vidimus list --events` shows the ids",
                    code: .usage)
            }
        }
    }

    private func show(_ event: EventRow, _ catalog: Catalog) async throws {
        let citations = try await catalog.citations(of: event.id)
        if json {
            var lines: [EventSourceLine] = []
            for citation in citations { lines.append(try await EventSourceLine(citation, catalog)) }
            return terminal.out(JSONLine(EventDetail(event: EventLine(event), citations: lines)).text)
        }
        terminal.out(terminal.paint(event.title.printable, .bold))
        terminal.out("\(event.id)  \(event.topics.map(\.printable).joined(separator: " › "))")
        for place in event.appearances where place.withdrawn == nil {
            terminal.out(terminal.paint("  \(place.file.printable):\(place.line)", .dim))
        }
        if !event.lead.isEmpty {
            terminal.out()
            event.lead.printable.wrapped(to: min(terminal.width, 100)).forEach { terminal.out($0) }
        }
        terminal.out()
        for citation in citations where citation.withdrawn == nil {
            let state = try await citation.source.asyncMap { try await catalog.source($0) } ?? nil
            let standing = state?.state.standing
            let word =
                standing.map { terminal.paint($0, $0.rawValue.padded(to: 8)) } ?? terminal.paint("invalid ", .red)
            terminal.out(
                "\(String(citation.ordinal).leftPadded(to: 3)). \(word) \(citation.label.printable.padded(to: 18)) "
                    + citation.url.printable)
        }
    }
}

extension Optional {
    /// `map` for a closure that awaits.
    func asyncMap<Result>(_ body: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await body(self)
    }
}

private struct EventDetail: Encodable {
    var event: EventLine
    var citations: [EventSourceLine]
}

private struct EventSourceLine: Encodable {
    var label: String
    var url: String
    var file: String
    var line: Int
    var standing: Standing?
    var category: Category?
    var problem: String?

    init(_ citation: CitationRow, _ catalog: Catalog) async throws {
        let source = try await citation.source.asyncMap { try await catalog.source($0) } ?? nil
        label = citation.label
        url = citation.url
        file = citation.file
        line = citation.line
        standing = source?.state.standing
        category = source?.state.category
        problem = citation.problem
    }
}
