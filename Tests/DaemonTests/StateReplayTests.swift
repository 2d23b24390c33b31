import Archive
import Foundation
import Model
import Press
import Settings
import Testing

@testable import Catalog
@testable import Daemon

@Suite("A rebuilt catalog knows where sources stand")
struct StateReplayTests {
    private let url = "http://daily.example/bridge"

    @Test("standing, counts and schedule are what they were")
    func rebuilt() async throws {
        let shop = try Workshop { $0.rot.confirm = false }
        var before: SourceState?
        let gone = "http://daily.example/gone"
        try await shop.working { engine in
            try shop.press.publish(Workshop.page("Bridge", Workshop.story), at: url)
            _ = try await engine.fetch(url, gone)
            try shop.press.publish(Workshop.page("Bridge", Workshop.story.dropLast()), at: url)
            _ = try await engine.fetch(url)
            before = try await engine.catalog.source(try WebURL(url))?.state
        }
        let compared = try await Rebuild.compare(shop.configuration)
        #expect(compared.tables.count == 12 && compared.tables.allSatisfy(\.isEqual))
        #expect(compared.tables.count { $0.rows > 0 } == 11, "nothing came from others")
        let path = shop.configuration.archive.path
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: "\(path)/catalog.sqlite\(suffix)")
        }
        _ = try await Rebuild.run(shop.configuration)
        try await shop.working { engine in
            let after = try #require(try await engine.catalog.source(try WebURL(url))?.state)
            #expect(after.visits == 2 && after == before)
            #expect(try await engine.catalog.source(try WebURL(gone))?.state.standing == .failing)
        }
    }

    @Test("a comparison names what the catalog says otherwise")
    func differences() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            try shop.press.publish(Workshop.page("Bridge", Workshop.story), at: url)
            _ = try await engine.fetch(url)
            try await engine.catalog.write("testing") { db in
                try db.run("UPDATE version SET title = 'Another'")
                try db.run("DELETE FROM verdict")
            }
        }
        let tables = try await Rebuild.compare(shop.configuration).tables
        let differing = tables.filter { !$0.isEqual }
        #expect(differing.map(\.what) == ["verdicts", "versions"])
        #expect(differing.map(\.missing) == [0, 1] && differing.map(\.surplus) == [1, 1])
        #expect(differing.last?.examples == ["example,daily)/bridge"])
    }

    @Test("three dead verdicts far enough apart are a death; one too soon does not count")
    func death() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            let replay = StateReplay(catalog: engine.catalog, configuration: Configuration())
            let days = [0.0, 3.5, 4, 7]
            let captures = days.map { row(.notFound, at: $0) }
            #expect(replay.state(after: Array(captures.prefix(3))).standing == .failing)
            let dead = replay.state(after: captures)
            #expect(dead.standing == .dead && dead.failures == 4)
            let due = try #require(dead.due)
            #expect(due - captures[3].finished > 20 * 86_400, "the dead are re-tested monthly")
            #expect(replay.state(after: captures + [row(.ok, at: 9)]).standing == .alive)
        }
    }

    private func row(_ category: Model.Category, at day: Double) -> CaptureRow {
        let moment = Timestamp(microseconds: 1_700_000_000_000_000) + day * 86_400
        let web = try! WebURL(url)
        return CaptureRow(
            id: CaptureID(at: moment), source: SourceKey(web), url: web, started: moment, finished: moment,
            verdict: Verdict(category, findings: [], judge: "test"), notModified: false,
            place: RecordPlace(warc: "w", offset: 0, length: 1), hops: [])
    }
}
