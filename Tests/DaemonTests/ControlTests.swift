import Catalog
import Foundation
import Model
import Press
import ServiceLifecycle
import Settings
import Synchronization
import Testing

@testable import Daemon

@Suite("Commands reach a running daemon through its socket")
struct ControlTests {
    /// Runs `body` while a server answers for `engine`.
    private func serving(_ shop: Workshop, _ body: (RemoteEngine, LocalEngine) async throws -> Void) async throws {
        try await serving(shop, with: try await shop.open(), body)
    }

    private func serving(
        _ shop: Workshop, with engine: LocalEngine, _ body: (RemoteEngine, LocalEngine) async throws -> Void
    ) async throws {
        let path = LocalEngine.socketPath(shop.configuration)
        let group = ServiceGroup(
            services: [ControlServer(path: path, engine: engine, logger: shop.logger)], logger: shop.logger)
        let running = Task { try await group.run() }
        let remote = RemoteEngine(path: path)
        while await !remote.isReachable() { await Task.yield() }
        do { try await body(remote, engine) } catch { Issue.record(error) }
        await group.triggerGracefulShutdown()
        try await running.value
        await engine.close()
    }

    @Test("a fetch through the socket reports as one in this process does")
    func fetch() async throws {
        let shop = try Workshop()
        try shop.press.publish(Workshop.page("Story", Workshop.story), at: "http://a.example/1")
        try await serving(shop) { remote, engine in
            let gathered = Gathered()
            try await remote.perform(.fetch(FetchOrder(choice: .targets, targets: ["http://a.example/1"]))) { event in
                gathered.events.withLock { $0.append(event) }
            }
            let lines = gathered.events.withLock { $0 }.compactMap {
                if case .visited(let line) = $0 { line } else { nil }
            }
            #expect(lines.map(\.category) == [.ok])
            #expect(try await engine.catalog.totals().captures == 1)
        }
    }

    @Test("captures are read again through the socket, too")
    func again() async throws {
        let shop = try Workshop()
        try shop.press.publish(Workshop.page("Story", Workshop.story), at: "http://a.example/1")
        try await serving(shop) { remote, engine in
            _ = try await engine.fetch("http://a.example/1")
            let gathered = Gathered()
            try await remote.perform(.again(AgainOrder(targets: ["a.example"]))) { event in
                gathered.events.withLock { $0.append(event) }
            }
            let lines = gathered.events.withLock { $0 }.compactMap {
                if case .reread(let line) = $0 { line } else { nil }
            }
            #expect(lines.map(\.read) == [1])
        }
    }

    @Test("a rescue through the socket reports as one in this process does, and the daemon keeps what it found")
    func rescue() async throws {
        let place = try RescueShop.withMemento()
        try await serving(place.shop, with: try await place.open()) { remote, engine in
            let gathered = Gathered()
            try await remote.perform(.rescue(RescueOrder())) { event in
                gathered.events.withLock { $0.append(event) }
            }
            let lines = gathered.events.withLock { $0 }.compactMap {
                if case .rescued(let line) = $0 { line } else { nil }
            }
            #expect(lines.map(\.outcome) == [.rescued])
            let source = try await engine.rescuedSource
            #expect(
                try await engine.catalog.foreignCaptures(of: source.key).map { $0.id }
                    == lines.compactMap { $0.capture })
        }
    }

    @Test("a failure keeps its sentence and its exit code")
    func failure() async throws {
        try await serving(try Workshop()) { remote, _ in
            let failure = await #expect(throws: EngineFailure.self) {
                try await remote.perform(.fetch(FetchOrder(choice: .targets, targets: ["file:///etc/passwd"]))) { _ in }
            }
            #expect(failure?.code == .usage)
        }
    }

    @Test("a client that leaves takes its request with it")
    func leaving() async throws {
        let shop = try Workshop {
            $0.fetch.firstByteTimeout = 30; $0.fetch.timeout = 30
        }
        try shop.press.misbehave("http://a.example/hang", .hang)
        try await serving(shop) { remote, engine in
            let client = Task {
                try await remote.perform(.fetch(FetchOrder(choice: .targets, targets: ["http://a.example/hang"]))) {
                    _ in
                }
            }
            while shop.press.requests(for: "http://a.example/hang").isEmpty { await Task.yield() }
            client.cancel()
            _ = await client.result
            #expect(await remote.isReachable())
        }
    }

    @Test("a socket whose path is longer than an address may be is reached all the same")
    func longPath() async throws {
        let shop = try Workshop { $0.archive.path += "/" + String(repeating: "deep/", count: 30) + "archive" }
        try await serving(shop) { remote, _ in #expect(await remote.isReachable()) }
    }

    @Test("lines are cut wherever the bytes were split")
    func splitting() {
        var splitter = LineSplitter()
        #expect(splitter.take(Array("ab".utf8))?.isEmpty == true)
        #expect(splitter.take(Array("c\nd\n\ne".utf8)) == [Array("abc".utf8), Array("d".utf8), []])
    }
}
