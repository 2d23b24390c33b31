import Catalog
import Logging
import Model
import Press
import Settings
import Synchronization
import TestSupport
import Testing

@testable import Daemon

/// A whole Vidimus in a temporary folder, with a press of its own on loopback.
final class Workshop: Sendable {
    let folder: TemporaryFolder
    let press: Press
    let configuration: Configuration
    let logger: Logger
    /// The URL of each visit when it has been made, told by the log.
    let visits: AsyncStream<String>
    private let visited: AsyncStream<String>.Continuation

    init(_ adjust: (inout Configuration) -> Void = { _ in }) throws {
        let folder = try TemporaryFolder("daemon")
        let press = try Press.started()
        var configuration = Configuration()
        configuration.chronicle = []
        configuration.archive.path = folder.file("archive")
        configuration.archive.freeSpace = 0
        configuration.fetch.delay = 0
        configuration.fetch.connectTo = ["*": Endpoint(host: "127.0.0.1", port: press.port)]
        configuration.fetch.allowAddresses = [try #require(AddressBlock("127.0.0.0/8"))]
        // A busy machine may hold a whole process up for seconds.
        configuration.fetch.connectTimeout = 30
        configuration.fetch.firstByteTimeout = 30
        configuration.fetch.timeout = 60
        configuration.fetch.retry.base = 0.05
        adjust(&configuration)
        self.folder = folder
        self.press = press
        self.configuration = configuration
        (visits, visited) = AsyncStream.makeStream()
        logger = Logger(label: "test") { [visited] _ in
            Listener { event in
                if event.message == "visited", let url = event.metadata?["url"] { visited.yield("\(url)") }
            }
        }
    }

    deinit { press.stop() }

    func open(isScheduling: Bool = false) async throws -> LocalEngine {
        try await LocalEngine.open(configuration, isScheduling: isScheduling, logger: logger)
    }

    /// Opens an engine, runs `body` on it and closes it.
    func working(_ body: (LocalEngine) async throws -> Void) async throws {
        let engine = try await open()
        do { try await body(engine) } catch {
            await engine.close()
            throw error
        }
        await engine.close()
    }

    /// A page whose article has these paragraphs, dressed in chrome.
    static func page(_ title: String, _ paragraphs: [String], advert: String = "Buy now") -> Page {
        let body = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
        return Page(
            html: """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(title) - The Daily Test</title>
                <meta property="og:title" content="\(title)"></head><body>
                <nav><a href="/a">World</a> <a href="/b">Sport</a></nav><div class="ad">\(advert)</div>
                <article><h1>\(title)</h1>\(body)</article>
                <footer>Copyright The Daily Test</footer></body></html>
                """)
    }

    static let story = [
        "The council of the valley met on Tuesday evening to decide whether the old stone bridge should be closed to "
            + "lorries, after engineers found cracks in two of its five arches during the spring inspection.",
        "Repairs would cost 240,000 crowns and take four months, the town's engineer told the members, who asked for a "
            + "second opinion before any money is spent on scaffolding or on a temporary crossing.",
        "Farmers on the far bank said that the detour over the northern road adds forty minutes to every trip to the "
            + "market, and that the mill could not run through the winter without regular deliveries.",
        "A decision is expected at the next meeting, when the report of the university's laboratory will be read out in "
            + "full and the members will vote by show of hands.",
    ]
}

extension LocalEngine {
    /// Performs a request and returns everything that it reported.
    func events(_ request: EngineRequest) async throws -> [EngineEvent] {
        let gathered = Gathered()
        try await perform(request) { event in gathered.events.withLock { $0.append(event) } }
        return gathered.events.withLock { $0 }
    }

    func fetch(_ targets: String...) async throws -> [VisitLine] {
        try await events(.fetch(FetchOrder(choice: .targets, targets: targets))).compactMap {
            if case .visited(let line) = $0 { line } else { nil }
        }
    }

    func check(_ order: CheckOrder) async throws -> [CheckLine] {
        try await events(.check(order)).compactMap { if case .checked(let line) = $0 { line } else { nil } }
    }
}

final class Gathered: Sendable {
    let events = Mutex<[EngineEvent]>([])
}
