import Catalog
import Model
import Settings
import Testing

@testable import Daemon

@Suite("What is news")
struct NewsRuleTests {
    private static let noon = Timestamp(seconds: 1_208_001_600)

    /// Visits a day apart, the last of which is looked at; a changed one opens a version.
    private static func turn(_ on: [NotifySettings.Trigger], _ categories: [Model.Category]) throws -> NewsRule.Turn? {
        var version = 1
        var visits: [PastVisit] = []
        for (day, category) in categories.enumerated() {
            if category.state == .changed { version += 1 }
            visits.append(PastVisit(category, visited: noon + Double(day) * 86_400, version: version))
        }
        let last = visits.removeLast()
        let url = try WebURL("http://a.example/1")
        var rot = RotSettings()
        rot.failures = 2
        rot.spacing = 86_400
        let visit = VisitRow(
            number: 1, source: SourceKey(url), url: url, outlet: "A", capture: CaptureID(at: last.visited),
            visited: last.visited, version: last.version,
            verdict: Verdict(last.category, findings: [], judge: "test"), past: visits.reversed())
        return NewsRule(triggers: on, rot: rot).turn(visit)
    }

    @Test(
        "death is told once, when the policy is sure of it",
        arguments: [
            ([.ok, .notFound], nil), ([.ok, .notFound, .notFound], "failing"),
            ([.ok, .notFound, .timeout, .gone], "failing"),
            ([.ok, .notFound, .notFound, .notFound], nil), ([.ok, .notFound, .ok, .notFound], nil),
            ([.ok, .notFound, .notFound, .ok, .notFound, .notFound], "failing"),
        ] as [([Model.Category], String?)])
    func death(_ categories: [Model.Category], before: String?) throws {
        let turn = try Self.turn([.state(.dead)], categories)
        #expect(turn == before.map { NewsRule.Turn(before: $0, after: "dead") })
    }

    @Test(
        "a category is told when it was another one at the last sure visit",
        arguments: [
            ([.ok, .notFound], .init(before: "ok", after: "not_found")), ([.notFound], .init(after: "not_found")),
            ([.notFound, .notFound], nil), ([.notFound, .timeout, .notFound], nil),
            ([.ok, .rewritten], .init(before: "ok", after: "rewritten")),
            ([.rewritten, .rewritten], .init(before: "rewritten", after: "rewritten")), ([.ok, .edited], nil),
        ] as [([Model.Category], NewsRule.Turn?)])
    func categories(_ categories: [Model.Category], expected: NewsRule.Turn?) throws {
        #expect(try Self.turn([.category(.notFound), .category(.rewritten)], categories) == expected)
    }

    @Test("a source that lives again is told, a first visit to a living one is not")
    func revival() throws {
        #expect(try Self.turn([.state(.alive)], [.ok]) == nil)
        #expect(try Self.turn([.state(.alive)], [.ok, .redirected]) == nil)
        #expect(try Self.turn([.state(.alive)], [.gone, .ok]) == .init(before: "gone", after: "ok"))
    }
}

@Suite("Deliveries that fail")
struct PostBookTests {
    @Test("are put off longer and longer, and given up after a day")
    func waits() throws {
        let noon = Timestamp(seconds: 1_208_001_600)
        var book = PostBook(feed: CaptureID(at: noon), since: noon)
        book.add(CaptureID(at: noon), by: [.mail], at: noon)
        var waits: [Double] = []
        var now = noon
        while let delivery = book.due(at: now).first {
            guard let next = book.failed(delivery, because: "no", at: now) else { break }
            waits.append(next - now)
            #expect(book.due(at: next - 1).isEmpty)
            now = next
        }
        #expect(waits == [60, 300, 1800, 7200, 21600, 21600, 21600, 12240])
        #expect(now == noon + 86_400)
        #expect(book.deliveries.isEmpty && book.failed.map(\.attempts) == [9])
    }

    @Test("are tried again where a wrong clock had put them off for years")
    func wrongClock() {
        let now = Timestamp(seconds: 1_208_001_600)
        var book = PostBook(feed: CaptureID(at: now), since: now)
        book.add(CaptureID(at: now), by: [.mail], at: now + 1e8)
        book.last = now + 1e8
        #expect(book.due(at: now).count == 1)
        #expect(book.isDue(every: 86_400, at: now))
    }
}
