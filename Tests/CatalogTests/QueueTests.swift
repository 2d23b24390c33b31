import Model
import Testing

@testable import Catalog

@Suite("The queue and its hosts")
struct QueueTests {
    @Test("sources come due in order, by host, without those in flight")
    func due() async throws {
        let test = try TestCatalog()
        for (i, url) in ["https://a.example/1", "https://a.example/2", "https://a.example/3", "https://b.example/1"]
            .enumerated()
        {
            _ = try await test.catalog.addSource(WebURL(url), at: noon + Double(i))
        }
        func keys(_ due: [DueSource]) -> [String] { due.map(\.key.text) }
        let catalog = test.catalog
        #expect(try await catalog.due(at: noon - 1, limit: 9).isEmpty)
        #expect(try await keys(catalog.due(at: noon + 1, limit: 9)) == ["example,a)/1", "example,a)/2"])
        #expect(try await keys(catalog.due(at: noon + 9, limit: 2)) == ["example,a)/1", "example,a)/2"])
        #expect(try await keys(catalog.due(at: noon + 9, limit: 2, perHost: 1)) == ["example,a)/1", "example,b)/1"])
        #expect(try await keys(catalog.due(at: noon + 9, limit: 9, excludingHosts: ["a.example"])) == ["example,b)/1"])
        let flying: Set = [SourceKey(text: "example,a)/1")]
        #expect(try await keys(catalog.due(at: noon + 9, limit: 1, excluding: flying)) == ["example,a)/2"])
        #expect(
            try await keys(catalog.due(ofHost: "a.example", at: noon + 1, limit: 9, excluding: flying))
                == ["example,a)/2"])
        let counts = try await catalog.queueCounts(at: noon + 2)
        #expect(counts == QueueCounts(due: 3, scheduled: 4, hosts: 1, next: noon))
    }

    @Test("a source's state reads back as stored, with its last sixteen observations")
    func state() async throws {
        let test = try TestCatalog()
        let row = try await test.catalog.addSource(WebURL("https://a.example/1"), at: noon)
        #expect(row.state == SourceState(due: noon) && row.firstSeen == noon && row.outlet == "a.example")
        var state = SourceState(due: noon + 86400)
        state.interval = 86400.5
        state.visits = 20
        state.lastVisit = noon
        state.lastChange = noon - 5
        state.etag = "W/\"x\""
        state.lastModified = "Sun, 06 Nov 1994 08:49:37 GMT"
        state.conditional = 3
        state.failures = 2
        state.category = .edited
        state.standing = .failing
        state.observations = (0..<20).map { .init(seconds: Double($0) * 1.5, changed: $0 % 3 == 0) }
        try await test.catalog.reschedule(row.key, state)
        state.observations.removeFirst(4)
        #expect(try await test.catalog.source(row.key)?.state == state)
        #expect(try await test.catalog.dueSource(row.key, at: noon)?.state == state)
        state.due = nil
        try await test.catalog.reschedule(row.key, state)
        #expect(try await test.catalog.due(at: noon + 1e9, limit: 9).isEmpty)
        #expect(try await test.catalog.dueSource(row.key, at: noon)?.due == noon)
    }

    @Test("sources are moved up the queue, never down")
    func expedited() async throws {
        let test = try TestCatalog()
        _ = try await test.catalog.addSource(WebURL("https://a.example/1"), at: noon)
        _ = try await test.catalog.addSource(WebURL("https://b.example/1"), at: noon + 100)
        #expect(try await test.catalog.expedite(SourceFilter(), to: noon + 50) == 1)
        #expect(try await test.catalog.due(at: noon + 50, limit: 9).map(\.due) == [noon, noon + 50])
    }

    @Test("a commit stores the state of the visit")
    func committed() async throws {
        let test = try TestCatalog()
        let url = "https://a.example/1"
        var state = SourceState(due: noon + 60)
        state.visits = 1
        state.category = .ok
        state.standing = .alive
        try await test.catalog.commit([visit(url, at: noon, text: "x", state: state)], warcs: [])
        let row = try #require(try await test.catalog.source(key(url)))
        #expect(row.state == state && row.version == 1 && row.words == 1 && row.title == "A title")
    }

    @Test("politeness outlives a restart; a claim fences off the one before")
    func hosts() async throws {
        let test = try TestCatalog()
        var host = HostRow(name: "a.example")
        host.nextTurn = noon + 2
        host.blockedUntil = noon + 60
        host.backoff = 3
        host.delay = 5
        host.failures = 1
        try await test.catalog.save([host])
        #expect(try await test.catalog.hosts(["a.example", "none.example"]) == [host])
        let catalog = test.catalog
        #expect(try await catalog.claim(host: "a.example", owner: "one", until: noon + 10, now: noon) == 1)
        #expect(try await catalog.claim(host: "a.example", owner: "two", until: noon + 20, now: noon + 9) == nil)
        #expect(try await catalog.claim(host: "a.example", owner: "two", until: noon + 20, now: noon + 11) == 2)
        try await catalog.release(host: "a.example", token: 1)
        #expect(try await catalog.host("a.example")?.owner == "two")
        try await catalog.release(host: "a.example", token: 2)
        #expect(try await catalog.host("a.example")?.owner == nil)
    }

    @Test("robots.txt is kept by origin, its bytes as they came")
    func robots() async throws {
        let test = try TestCatalog()
        var row = RobotsRow(
            origin: "https://a.example", fetched: noon, status: 200, failure: nil, body: [0, 255, 10])
        try await test.catalog.save(row)
        #expect(try await test.catalog.robots(origin: "https://a.example") == row)
        #expect(try await test.catalog.robots(origin: "http://a.example") == nil)
        row = RobotsRow(origin: "https://a.example", fetched: noon + 1, status: nil, failure: .timeout, body: [])
        try await test.catalog.save(row)
        #expect(try await test.catalog.robots(origin: "https://a.example") == row)
    }
}
