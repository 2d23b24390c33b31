import Archive
import Catalog
import Chronicle
import Model
import Press
import Settings
import TestSupport
import Testing

@testable import Daemon

@Suite("An engine serves one archive")
struct EngineTests {
    private func chronicle(_ shop: Workshop, _ urls: [String]) throws {
        try shop.folder.write(urls.joined(separator: "\n") + "\n", to: "chronicle/sources.txt")
    }

    private func order(_ shop: Workshop) -> EngineRequest {
        .importChronicle(ImportOrder(path: shop.folder.file("chronicle"), format: "urls"))
    }

    @Test("a second engine on the same archive is refused with the first one's process")
    func locked() async throws {
        let shop = try Workshop()
        try await shop.working { _ in
            let failure = await #expect(throws: EngineFailure.self) { _ = try await shop.open() }
            #expect(failure?.code == .archive)
            #expect(failure?.message.contains("another Vidimus") == true)
        }
    }

    @Test("import is idempotent, and reads only what changed")
    func imports() async throws {
        let shop = try Workshop()
        try chronicle(shop, ["http://a.example/1", "http://b.example/2", "http://a.example/1"])
        try await shop.working { engine in
            var summaries: [ImportSummary] = []
            for _ in 0..<2 {
                for case .imported(let summary) in try await engine.events(order(shop)) { summaries.append(summary) }
            }
            #expect(summaries.map(\.sources) == [2, 2])
            #expect(summaries.map(\.unchanged) == [0, 1])
            #expect(summaries[1].newSources == 0)
        }
    }

    @Test("a chronicle that is known by its relative path is the same one by its whole path")
    func sameChronicle() async throws {
        let shop = try Workshop()
        var configuration = shop.configuration
        var settings = ChronicleSettings()
        (settings.path, settings.include) = ("chronicle", [])
        configuration.chronicle = [settings]
        configuration.directory = shop.folder.path
        try chronicle(shop, ["http://a.example/1"])
        let engine = try await LocalEngine.open(configuration, isScheduling: false, logger: shop.logger)
        let file = ChronicleParser.parse(try shop.folder.read("chronicle/sources.txt"), path: "sources.txt")
        _ = try await engine.catalog.take([file], chronicle: "chronicle", at: .now)
        let events = try await engine.events(.importChronicle(ImportOrder()))
        let summary = events.compactMap { if case .imported(let summary) = $0 { summary } else { nil } }.first
        #expect(summary?.unchanged == 1 && summary?.citations == 1)
        let old = try await engine.catalog.knownFiles(chronicle: "chronicle")
        #expect(old.isEmpty)
        await engine.close()
    }

    @Test("an archive at its limit fetches nothing and says why; a reload with a higher limit is enough to go on")
    func limit() async throws {
        let shop = try Workshop { $0.archive.maxBytes = 1000 }
        try shop.press.publish(Workshop.page("Story", Workshop.story), at: "http://a.example/1")
        try chronicle(shop, ["http://a.example/1"])
        var raised = shop.configuration
        raised.archive.maxBytes = 1_000_000_000
        let engine = try await LocalEngine.open(
            shop.configuration, isScheduling: false, logger: shop.logger, reread: { [raised] in raised })
        _ = try await engine.events(order(shop))
        let fetch = EngineRequest.fetch(FetchOrder(choice: .all))
        let failure = await #expect(throws: EngineFailure.self) { _ = try await engine.events(fetch) }
        #expect(failure?.code == .archive && failure?.message.contains("raise archive.maxBytes") == true)
        _ = try await engine.events(.reload)
        _ = try await engine.events(fetch)
        let totals = try await engine.catalog.totals()
        #expect(totals.captures == 1)
        await engine.close()
    }

    @Test("a catalog of a newer Vidimus ends with the exit code of archives")
    func newer() {
        let error = ArchiveError.catalog(.newerSchema(path: "catalog.sqlite", unknown: ["9-future"]))
        let failure = translated(error) as? EngineFailure
        #expect(failure?.code == .archive && failure?.message.contains("newer Vidimus") == true)
    }

    @Test("every visit of a whole chronicle is reported once")
    func fetchAll() async throws {
        let shop = try Workshop()
        let urls = (0..<200).map { "http://h\($0 % 20).example/\($0)" }
        for url in urls.prefix(150) { try shop.press.publish(Workshop.page("Story", Workshop.story), at: url) }
        try chronicle(shop, urls)
        try await shop.working { engine in
            _ = try await engine.events(order(shop))
            var lines: [VisitLine] = []
            for case .visited(let line) in try await engine.events(.fetch(FetchOrder(choice: .all))) {
                lines.append(line)
            }
            #expect(Set(lines.map(\.url)).count == 200)
            #expect(lines.count { $0.category == .notFound } == 50)
            #expect(try await engine.catalog.totals().captures == 200)
        }
    }

    @Test("the schedule visits what is due by itself")
    func schedule() async throws {
        let shop = try Workshop()
        try shop.press.publish(Workshop.page("Story", Workshop.story), at: "http://a.example/1")
        try chronicle(shop, ["http://a.example/1"])
        let engine = try await shop.open(isScheduling: true)
        _ = try await engine.events(order(shop))
        let key = SourceKey(try WebURL("http://a.example/1"))
        for await url in shop.visits where url == "http://a.example/1" { break }
        let state = try #require(try await engine.catalog.source(key)?.state)
        #expect(state.visits == 1)
        let due = try #require(state.due)
        #expect(due > .now + 3000)
        await engine.close()
    }

    @Test("a visit that a wrong clock has set years ahead is made now")
    func wrongClock() async throws {
        let shop = try Workshop()
        let url = try WebURL("http://a.example/1")
        try shop.press.publish(Workshop.page("Story", Workshop.story), at: url.string)
        try await shop.working { engine in
            _ = try await engine.fetch(url.string)
            var state = try #require(try await engine.catalog.source(url)?.state)
            state.due = .now + 3 * 365 * 86_400.0
            try await engine.catalog.reschedule(SourceKey(url), state)
        }
        let engine = try await shop.open(isScheduling: true)
        // The first visit was asked for, the second is the schedule's.
        var count = 0
        for await _ in shop.visits {
            count += 1
            if count == 2 { break }
        }
        #expect(try await engine.catalog.source(url)?.state.visits == 2)
        await engine.close()
    }

    @Test("what hangs does not keep an engine from closing")
    func closing() async throws {
        let shop = try Workshop {
            $0.fetch.firstByteTimeout = 600; $0.fetch.timeout = 600
        }
        try shop.press.misbehave("http://a.example/hang", .hang)
        let engine = try await shop.open()
        async let lines = engine.fetch("http://a.example/hang")
        while shop.press.requests(for: "http://a.example/hang").isEmpty { await Task.yield() }
        let began = ContinuousClock.now
        await engine.close()
        #expect(ContinuousClock.now - began < .seconds(300), "half of what the visit may take")
        let reported = try await lines
        #expect(reported.allSatisfy { $0.outcome == .skipped })
    }

    @Test("a check reports each source with the entries that cite it, and only once when asked for news")
    func check() async throws {
        let shop = try Workshop()
        try chronicle(shop, ["http://a.example/gone", "not a url"])
        try await shop.working { engine in
            _ = try await engine.events(order(shop))
            let lines = try await engine.check(CheckOrder(newOnly: true))
            let line = try #require(lines.first { $0.url == "http://a.example/gone" })
            #expect(line.category == .notFound && line.rules.contains { $0.hasPrefix("status.") })
            #expect(line.events.first?.file == "sources.txt")
            #expect(try await engine.check(CheckOrder(maxAge: nil, newOnly: true)).isEmpty)
        }
    }

    @Test("a target that is nothing is refused with what would be something")
    func unknownTarget() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            let failure = await #expect(throws: EngineFailure.self) { try await engine.fetch("nonsense") }
            #expect(failure?.code == .usage)
            #expect(failure?.message.contains("vidimus list") == true)
        }
    }
}
