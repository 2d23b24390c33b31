import Catalog
import Model
import Press
import Settings
import Synchronization
import TestSupport
import Testing

@testable import Daemon

@Suite("A visit keeps what the source said")
struct VisitTests {
    private let url = "http://daily.example/news/bridge"

    @Test("the first text is version 1, the same text stays in it, an advert is no change")
    func versions() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            try shop.press.publish(Workshop.page("Bridge to close", Workshop.story), at: url)
            let first = try #require(try await engine.fetch(url).first)
            #expect(first.outcome == .newVersion && first.version == 1 && first.category == .ok)
            #expect(first.words > 100)
            try shop.press.publish(Workshop.page("Bridge to close", Workshop.story, advert: "Sold out"), at: url)
            let second = try #require(try await engine.fetch(url).first)
            #expect(second.outcome == .unchanged && second.version == 1)
        }
    }

    @Test("an advert that wanders through a paragraph is no change")
    func wanderingAdvert() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            for place in 0..<2 {
                var paragraphs = Workshop.story
                paragraphs[place] = paragraphs[place].replacing(
                    ", ", with: ",<div class=\"banner\"></div> ", maxReplacements: 1)
                try shop.press.publish(Workshop.page("Bridge to close", paragraphs), at: url)
                let line = try #require(try await engine.fetch(url).first)
                #expect(line.version == 1 && line.category == .ok)
            }
        }
    }

    @Test("a figure that is quietly altered is a rewritten second version")
    func altered() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            try shop.press.publish(Workshop.page("Bridge to close", Workshop.story), at: url)
            _ = try await engine.fetch(url)
            let altered = Workshop.story.map { $0.replacing("240,000", with: "420,000") }
            try shop.press.publish(Workshop.page("Bridge to close", altered), at: url)
            let line = try #require(try await engine.fetch(url).first)
            #expect(line.version == 2 && line.change == .rewritten && line.state == .changed)
            let versions = try await engine.catalog.versions(of: SourceKey(try WebURL(url)))
            #expect(versions.map(\.grade) == [nil, .rewritten])
        }
    }

    @Test("\"unchanged\" from a server that was not asked is no text: it is asked again, past every cache")
    func unasked() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            try shop.press.publish(Page(status: 304), at: url)
            let line = try #require(try await engine.fetch(url).first)
            #expect(line.category == .protocolError && line.version == nil)
            let asked = shop.press.requests(for: url).map { $0.headers["Cache-Control"] }
            #expect(asked == [nil, "no-cache"])
            try shop.press.publish(Workshop.page("Bridge to close", Workshop.story), at: url)
            #expect(try await engine.fetch(url).first?.version == 1)
        }
    }

    @Test("an unchanged page answers 304 and continues its version")
    func notModified() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            var page = Workshop.page("Bridge to close", Workshop.story)
            page.etag = Page.tag(for: page.body)
            try shop.press.publish(page, at: url)
            _ = try await engine.fetch(url)
            let line = try #require(try await engine.fetch(url).first)
            #expect(line.outcome == .unchanged && line.version == 1)
            #expect(shop.press.counters.notModified == 1)
        }
    }

    @Test("a page is called dead only after it was asked twice")
    func confirmed() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            let line = try #require(try await engine.fetch(url).first)
            #expect(line.category == .notFound && line.outcome == .failed && line.standing == .failing)
            #expect(line.warc != nil)
        }
        let asked = shop.press.requests(for: url).map { [$0.headers["Accept"], $0.headers["Cache-Control"]] }
        #expect(asked.count == 2 && asked[0] != asked[1] && asked[1] == ["*/*", "no-cache"])
    }

    @Test("a redirect is a chain of exchanges, each kept")
    func redirects() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            try shop.press.publish(Workshop.page("Bridge to close", Workshop.story), at: "http://new.example/bridge")
            try shop.press.redirect(url, to: "http://new.example/bridge")
            let line = try #require(try await engine.fetch(url).first)
            #expect(line.state == .alive && line.finalURL == "http://new.example/bridge")
            let id = try #require(line.capture)
            let capture = try #require(try await engine.catalog.capture(id))
            #expect(capture.hops.map(\.status) == [301, 200])
        }
    }

    @Test("all transfers of a visit together end in time")
    func visitTimeout() async throws {
        let shop = try Workshop {
            $0.fetch.visitTimeout = 2
            $0.fetch.firstByteTimeout = 600
            $0.fetch.timeout = 600
            $0.fetch.robots = .ignore
        }
        try await shop.working { engine in
            shop.press.misbehave(host: "slow.example", .hang)
            try shop.press.redirect(url, to: "http://slow.example/bridge")
            let line = try #require(try await engine.fetch(url).first)
            #expect(line.category == .timeout)
            #expect(line.seconds < 300)
        }
    }

    @Test("redirects in a circle end as such")
    func circle() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            try shop.press.redirect(url, to: "http://daily.example/other")
            try shop.press.redirect("http://daily.example/other", to: url)
            let line = try await engine.fetch(url).first
            #expect(line?.category == .redirectLoop)
        }
    }

    @Test("a redirect to a file or a private address is refused", arguments: ["file:///etc/passwd", "gopher://x/"])
    func forbiddenRedirect(target: String) async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            try shop.press.redirect(url, to: target)
            let line = try await engine.fetch(url).first
            #expect(line?.category == .brokenRedirect)
        }
    }

    @Test(
        "a private address is refused in any spelling",
        arguments: ["http://127.0.0.1/", "http://0x7f000001/", "http://[::1]/", "http://[::ffff:10.0.0.1]/"])
    func privateAddress(address: String) async throws {
        let shop = try Workshop {
            $0.fetch.connectTo = [:]
            $0.fetch.allowAddresses = []
            $0.fetch.robots = .ignore
        }
        try await shop.working { engine in
            let line = try #require(try await engine.fetch(address).first)
            #expect(line.state != .alive)
            let id = try #require(line.capture)
            let capture = try #require(try await engine.catalog.capture(id))
            #expect(capture.failure?.kind == .addressForbidden)
        }
    }

    @Test("what robots.txt forbids is not asked for, and that is kept")
    func robots() async throws {
        let shop = try Workshop()
        try shop.press.robots("daily.example", "User-agent: *\nDisallow: /news/\n")
        try shop.press.publish(Workshop.page("Bridge to close", Workshop.story), at: url)
        try await shop.working { engine in
            let line = try await engine.fetch(url).first
            #expect(line?.category == .robots)
        }
        #expect(shop.press.requests(for: url).isEmpty)
    }

    @Test("requests to one host keep their distance")
    func politeness() async throws {
        let shop = try Workshop {
            $0.fetch.delay = 0.15
            $0.fetch.jitter = 0
            $0.rot.probe = false
        }
        let urls = (1...4).map { "http://daily.example/\($0)" }
        for url in urls { try shop.press.publish(Workshop.page("Story", Workshop.story), at: url) }
        try await shop.working { engine in
            _ = try await engine.events(.fetch(FetchOrder(choice: .targets, targets: urls)))
        }
        let moments = shop.press.requests.map(\.moment).sorted()
        #expect(moments.count == 5)
        for (a, b) in zip(moments, moments.dropFirst()) { #expect(b - a > 0.14) }
    }

    @Test("a host that asks for quiet gets it, over a restart too")
    func retryAfter() async throws {
        let shop = try Workshop()
        try shop.press.misbehave(url, .rateLimited(retryAfter: 3600))
        try await shop.working { engine in
            let line = try await engine.fetch(url).first
            #expect(line?.category == .rateLimited)
        }
        let before = shop.press.requests.count
        try await shop.working { engine in
            let line = try #require(try await engine.fetch(url).first)
            #expect(line.outcome == .skipped && line.reason.contains("left alone"))
        }
        #expect(shop.press.requests.count == before)
    }

    @Test("while visits go on it is told which hosts hold them up")
    func waiting() async throws {
        let shop = try Workshop()
        shop.press.misbehave(host: "slow.example", .hang)
        try shop.press.publish(Workshop.page("Story", Workshop.story), at: url)
        let targets = ["http://slow.example/1", "http://slow.example/2", url]
        try await shop.working { engine in
            let gathered = Mutex<[HostsLeft.Host]?>(nil)
            let (told, teller) = AsyncStream.makeStream(of: Void.self)
            let work = Task {
                try await engine.perform(.fetch(FetchOrder(choice: .targets, targets: targets))) { event in
                    guard case .waiting(let hosts) = event, hosts.first?.name == "slow.example" else { return }
                    gathered.withLock { $0 = hosts }
                    teller.yield()
                }
            }
            for await _ in told { break }
            work.cancel()
            _ = try? await work.value
            #expect(gathered.withLock { $0?.first } == HostsLeft.Host(name: "slow.example", visits: 2))
        }
    }

    @Test("the hosts with the most visits left come first, those without any not at all")
    func hostsLeft() {
        var left = HostsLeft(["b.example", "a.example", "c.example", "b.example", "d.example"])
        left.end("d.example")
        left.end("unknown.example")
        #expect(left.most(2).map(\.name) == ["b.example", "a.example"])
        left.end("b.example")
        left.end("b.example")
        #expect(left.most(9).map(\.name) == ["a.example", "c.example"])
    }
}
