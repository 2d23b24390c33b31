import Catalog
import Model
import Press
import Rescue
import TestSupport
import Testing

@testable import Daemon

@Suite("A dead source is rescued from another archive")
struct RescueTests {
    private let story = RescueShop.story
    private let other = Workshop.page(
        "A late harvest",
        [
            "Growers of apples in the northern hills expect a late harvest this autumn, since the frost of May took the early "
                + "blossoms from nine trees in ten, and the price of seedlings has doubled.",
            "Many orchards will be left fallow until prices and weather are better, which nobody expects to happen before "
                + "the spring, a dealer in seedlings said at the fair on Sunday.",
        ])

    @Test("the memento that is the article is kept among the captures of others, and the source stands dead as before")
    func rescued() async throws {
        let place = try RescueShop.withMemento()
        try await place.working { engine in
            let line = try #require(try await engine.rescue().first)
            #expect(line.outcome == .rescued)
            #expect(line.memento == RescueShop.address(RescueShop.moment))
            #expect(line.archive == "archive.example")
            let source = try await engine.rescuedSource
            #expect(source.state.standing == .dead)
            #expect(source.version == nil)
            let kept = try #require(try await engine.catalog.foreignCaptures(of: source.key).first)
            #expect(kept.id == line.capture)
            #expect(kept.moment == Timestamp(digits14: RescueShop.moment))
            #expect(kept.title == "The bridge is closed")
            #expect(try await engine.catalog.captures(of: source.key).allSatisfy { $0.version == nil })
        }
    }

    @Test("what was rescued is not asked for again")
    func again() async throws {
        let place = try RescueShop.withMemento()
        try await place.working { engine in
            _ = try await engine.rescue()
            place.shop.press.clearLog()
            let lines = try await engine.rescue()
            #expect(lines.map(\.outcome) == [.known])
            #expect(place.shop.press.requests(for: "http://archive.example/web/\(RescueShop.url)").isEmpty)
        }
    }

    @Test("a dry run finds the same and keeps nothing")
    func dryRun() async throws {
        let place = try RescueShop.withMemento()
        try await place.working { engine in
            let line = try #require(try await engine.rescue(RescueOrder(dryRun: true)).first)
            #expect(line.outcome == .rescued && line.capture == nil)
            let source = try await engine.rescuedSource
            #expect(try await engine.catalog.foreignCaptures(of: source.key).isEmpty)
        }
    }

    @Test("what this archive holds is the rescue, and nobody else is asked")
    func own() async throws {
        let place = try RescueShop()
        try place.shop.press.publish(story, at: RescueShop.url)
        try await place.working { engine in
            try place.shop.press.retract(RescueShop.url)
            _ = try await engine.fetch(RescueShop.url)
            let line = try #require(try await engine.rescue().first)
            #expect(line.outcome == .own)
            #expect(place.shop.press.requests(for: "http://archive.example/web/\(RescueShop.url)").isEmpty)
        }
    }

    @Test("an archived error page is passed over for the next nearest memento")
    func errorPage() async throws {
        let place = try RescueShop()
        let later = "20080420000000"
        try place.announce([RescueShop.moment, later])
        try place.archive(
            Page(html: "<title>404 Not Found</title><h1>Not found</h1>", status: 404), at: RescueShop.moment)
        try place.archive(story, at: later)
        try await place.working { engine in
            let line = try #require(try await engine.rescue().first)
            #expect(line.outcome == .rescued)
            #expect(line.memento == RescueShop.address(later))
            #expect(line.refused.map(\.code) == ["judged-not_found"])
        }
    }

    /// What a lying archive gives out at the address of its only memento, and why it is refused.
    static let lies: [(name: String, page: Page, said: String?, original: String?, code: String)] = [
        (
            "wrong datetime", Workshop.page("The bridge is closed", Workshop.story), "20090101000000", nil,
            "other-moment"
        ),
        ("future", Workshop.page("The bridge is closed", Workshop.story), "20770101000000", nil, "future"),
        (
            "another page's", Workshop.page("The bridge is closed", Workshop.story), nil, "http://other.example/",
            "other-page"
        ),
        (
            "login", Page(html: "<title>Sign in</title><form><input type=password></form><p>Sign in to go on."), nil,
            nil,
            "judged-login"
        ),
        (
            "soft 404",
            Page(
                html:
                    "<title>Page not found</title><h1>Page not found</h1><p>The page you are looking for was not found."
            ),
            nil, nil, "judged-soft_404"
        ),
        ("empty", Page(html: ""), nil, nil, "judged-empty"),
    ]

    @Test("what a lying archive gives out is refused, told and remembered", arguments: lies.indices)
    func lying(index: Int) async throws {
        let lie = Self.lies[index]
        let place = try RescueShop()
        try place.announce([RescueShop.moment])
        try place.archive(lie.page, at: RescueShop.moment, saying: lie.said, of: lie.original ?? RescueShop.url)
        try await place.working { engine in
            let line = try #require(try await engine.rescue().first)
            #expect(line.outcome == .none, "\(lie.name)")
            #expect(line.refused.first?.code == lie.code, "\(lie.name)")
            let source = try await engine.rescuedSource
            let record = try #require(try await engine.catalog.rescueRecord(of: source.key))
            #expect(record.refused == line.refused)
            #expect(try await engine.catalog.foreignCaptures(of: source.key).isEmpty)
            let lines = try await engine.rescue()
            #expect(lines.map(\.outcome) == [.asked])
        }
    }

    @Test("another story under the same address is refused, whatever its title says")
    func otherStory() async throws {
        let place = try RescueShop()
        try place.announce([RescueShop.moment])
        var page = other
        page.body = Array(
            String(decoding: page.body, as: UTF8.self)
                .replacing("A late harvest", with: "</title><script>alert(1)</script>\u{1B}[2J").utf8)
        try place.archive(page, at: RescueShop.moment)
        try await place.working { engine in
            let lines = try await engine.rescue()
            #expect(lines.first?.refused.map(\.code) == ["not-the-article"])
        }
    }

    @Test("a bomb in an archive is refused")
    func bomb() async throws {
        let place = try RescueShop.withMemento()
        try place.shop.press.misbehave(RescueShop.address(RescueShop.moment, "id_"), .bomb(inflated: 150_000_000))
        try await place.working { engine in
            let line = try #require(try await engine.rescue().first)
            #expect(line.outcome != .rescued)
            #expect(!line.refused.isEmpty)
            let source = try await engine.rescuedSource
            #expect(try await engine.catalog.foreignCaptures(of: source.key).isEmpty)
        }
    }

    @Test("an archived redirect is followed, and both hops are kept")
    func redirect() async throws {
        let place = try RescueShop()
        let moved = "http://daily.example/new/bridge"
        try place.announce([RescueShop.moment])
        var page = Page(status: 301)
        page.headers.append("Location", moved)
        try place.archive(page, at: RescueShop.moment)
        var target = story
        target.headers.append("Memento-Datetime", RescueShop.date(RescueShop.moment))
        target.headers.append("Link", "<\(moved)>; rel=\"original\"")
        try place.shop.press.publish(target, at: RescueShop.address(RescueShop.moment, "id_", of: moved))
        try await place.working { engine in
            let lines = try await engine.rescue()
            #expect(lines.map(\.outcome) == [.rescued])
            let source = try await engine.rescuedSource
            let kept = try await engine.catalog.foreignCaptures(of: source.key)
            #expect(kept.first?.hops.map(\.url.string) == [RescueShop.url, moved])
        }
    }

    @Test("an archive that asks for quiet is left alone, and the source put off")
    func quiet() async throws {
        let place = try RescueShop()
        try place.shop.press.misbehave(host: "archive.example", .rateLimited(retryAfter: 7200))
        try await place.working { engine in
            let lines = try await engine.rescue()
            #expect(lines.map(\.outcome) == [.putOff])
            let again = try await engine.rescue()
            #expect(again.map(\.outcome) == [.putOff])
            let gate = "http://archive.example/web/\(RescueShop.url)"
            #expect(place.shop.press.requests(for: gate).count == 1)
        }
    }

    @Test("a living source is not meant")
    func living() async throws {
        let place = try RescueShop()
        try place.shop.press.publish(story, at: RescueShop.url)
        try await place.working { engine in
            let named = try await engine.rescue(RescueOrder(targets: [RescueShop.url]))
            #expect(named.map(\.outcome) == [.notMeant])
            let all = try await engine.rescue()
            #expect(all.isEmpty)
        }
    }
}
