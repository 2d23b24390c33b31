internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Model

/// `vidimus search`.
struct SearchCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search the text of every version.",
        discussion: """
            All words must occur; "several words" are a phrase, -word must not occur.

            Examples:
              vidimus search Kosovo mandate
              vidimus search '"police and justice mission" -China'
              vidimus search --latest sanctions --json
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "What to search for.")
    var words: [String]

    @Option(help: "Only this publisher.")
    var outlet: String?

    @Option(help: "Only this host.")
    var host: String?

    @Flag(help: "Only the latest version of each source.")
    var latest = false

    @Option(help: ArgumentHelp("At most so many.", valueName: "n"))
    var limit = 20

    func run() async throws {
        try await reading { catalog in
            var request = SearchRequest(words.joined(separator: " "))
            request.outlet = outlet
            request.host = host
            request.latestOnly = latest
            request.limit = limit
            let hits = try await catalog.search(request)
            if json { return hits.forEach { terminal.out(JSONLine(HitLine($0)).text) } }
            if hits.isEmpty { terminal.note("nothing found") }
            for hit in hits { show(hit) }
        }
    }

    private func show(_ hit: SearchHit) {
        let title = terminal.paint((hit.title ?? hit.url.string).printable, .bold)
        terminal.out("\(title)  \(terminal.paint("v\(hit.version)\(hit.isLatest ? "" : ", superseded")", .dim))")
        terminal.out("  \(hit.url.string.printable)")
        let passage = hit.snippet.pieces
            .map { $0.isMatch ? terminal.paint($0.text.printable, .yellow) : $0.text.printable }.joined()
        terminal.out("  …\(passage)…")
        for event in hit.events { terminal.out(terminal.paint("  \(event.id) \(event.title.printable)", .dim)) }
        terminal.out()
    }
}

/// One hit as `search --json` prints it.
private struct HitLine: Encodable {
    var url: String
    var outlet: String
    var version: Int
    var latest: Bool
    var title: String?
    var snippet: String
    var events: [EventID]

    init(_ hit: SearchHit) {
        url = hit.url.string
        outlet = hit.outlet
        version = hit.version
        latest = hit.isLatest
        title = hit.title
        snippet = hit.snippet.marked("[", "]")
        events = hit.events.map(\.id)
    }
}
