import Catalog
import Model
import Press
import Settings
import TestSupport
import Testing

@testable import Daemon

@Suite("Hosts are asked what a page leaves open")
struct WitnessTests {
    private static let portal =
        "Welcome to the portal of the valley with the news of the region, the weather and the lottery."

    @Test("a host that answers everything with one page is found out at first sight, and asked once a week")
    func probe() async throws {
        let shop = try Workshop()
        shop.press.serve(host: "portal.example") { request in
            request.target == "/robots.txt" ? nil : Workshop.page("Portal", [WitnessTests.portal])
        }
        try shop.press.publish(
            Workshop.page("Front", Workshop.story), at: "http://portal.example/")
        try await shop.working { engine in
            for number in 1...3 {
                let line = try #require(try await engine.fetch("http://portal.example/2008/0\(number)/a.html").first)
                #expect(line.category == .soft404)
            }
            let probes = shop.press.requests.filter { $0.target.contains("vidimus-") }
            #expect(probes.count == 1)
            let capture = try #require(
                try await engine.catalog.captures(of: key("http://portal.example/2008/01/a.html")).first)
            #expect(capture.verdict.circumstances?.probe?.status == 200)
            #expect(capture.verdict.circumstances?.firstLook == .soft404)
        }
    }

    @Test("a few words everywhere, in place of an article, are a wall and no death")
    func wall() async throws {
        let shop = try Workshop()
        let url = "http://daily.example/news/bridge"
        try await shop.working { engine in
            try shop.press.publish(Workshop.page("Bridge to close", Workshop.story), at: url)
            _ = try await engine.fetch(url)
            shop.press.forget()
            shop.press.serve(host: "daily.example") { request in
                request.target == "/robots.txt"
                    ? nil : Page(html: "<title>Porter</title><p>Kindly wait for the porter.</p>")
            }
            let line = try #require(try await engine.fetch(url).first)
            #expect(line.category == .blocked, "\(line.reason)")
        }
    }

    @Test("a notice to which three cited pages lead is none of them")
    func shared() async throws {
        let shop = try Workshop()
        let names = ["bridge-12345", "mayor-23456", "floods-34567"]
        try await shop.working { engine in
            for name in names {
                try shop.press.redirect("http://daily.example/2008/\(name).html", to: "/about/relaunch")
            }
            try shop.press.publish(
                Workshop.page("We are new", Workshop.story), at: "http://daily.example/about/relaunch")
            let urls = names.map { "http://daily.example/2008/\($0).html" }
            _ = try await engine.events(
                .importChronicle(ImportOrder(format: "urls", input: Array(urls.joined(separator: "\n").utf8))))
            let first = try #require(try await engine.fetch(urls[0]).first)
            #expect(first.category == .redirectHome, "\(first.reason)")
        }
    }

    @Test("judged again by the same rules, stored evidence gives the same verdicts")
    func judgedAgain() async throws {
        let shop = try Workshop()
        let pages = ["ok", "rewritten", "gone", "soft", "home", "moved", "reset", "wall"].map {
            "http://\($0).example/2008/page-1234.html"
        }
        try await shop.working { engine in
            for url in pages { try shop.press.publish(Workshop.page("Bridge to close", Workshop.story), at: url) }
            _ = try await engine.events(.fetch(FetchOrder(choice: .targets, targets: pages)))
            try spoil(shop.press)
            _ = try await engine.events(.fetch(FetchOrder(choice: .targets, targets: pages)))
            let before = try await engine.check(CheckOrder(maxAge: nil))
            #expect(Set(before.map(\.category)).count >= 7)
            let events = try await engine.events(.check(CheckOrder(maxAge: nil, judgesAgain: true)))
            let again = events.compactMap { if case .checked(let line) = $0 { line } else { nil } }
            #expect(again.map(\.category) == before.map(\.category))
            #expect(!events.contains { if case .reread = $0 { true } else { false } })
        }
    }

    private func spoil(_ press: Press) throws {
        let path = "/2008/page-1234.html"
        let altered = Workshop.story.map { $0.replacing("240,000", with: "420,000") }
        try press.publish(Workshop.page("Bridge to close", altered), at: "http://rewritten.example\(path)")
        try press.retract("http://gone.example\(path)", status: 410)
        try press.publish(
            Page(html: "<title>Page not found</title><p>This page does not exist.</p>"),
            at: "http://soft.example\(path)")
        try press.redirect("http://home.example\(path)", to: "/")
        try press.publish(Workshop.page("Home", ["News of the day."]), at: "http://home.example/")
        try press.redirect("http://moved.example\(path)", to: "/archive/9")
        try press.publish(Workshop.page("Bridge to close", Workshop.story), at: "http://moved.example/archive/9")
        try press.misbehave("http://reset.example\(path)", .reset)
        try press.publish(Page(html: "<title>Access denied</title>", status: 403), at: "http://wall.example\(path)")
    }

    private func key(_ url: String) throws -> SourceKey { SourceKey(try WebURL(url)) }
}

@Suite("Human judgements hold")
struct OverrideBookTests {
    private let url = "http://daily.example/news/bridge"

    private func file(_ until: String) -> String {
        #"{"overrides": [{"source": "http://daily.example/*", "standing": "alive", "reason": "read by hand", "by": "Ana", "until": "\#(until)"}]}"#
    }

    @Test("an override holds the standing against a dead verdict, an expired one is told")
    func holds() async throws {
        let folder = try TemporaryFolder("overrides")
        let path = try folder.write(file("9999-12-31"), to: "overrides.json")
        let shop = try Workshop {
            $0.rot.overrides = path
            $0.rot.failures = 1
        }
        try shop.press.retract(url)
        try await shop.working { engine in
            #expect(try await engine.fetch(url).first?.standing == .alive)
            let line = try #require(try await engine.check(CheckOrder(maxAge: nil)).first)
            #expect(line.category == .notFound && line.standing == .alive)
            #expect(line.override?.reason == "read by hand" && line.override?.expired == false)
        }
        try folder.write(file("2001-01-01"), to: "overrides.json")
        try await shop.working { engine in
            let line = try #require(try await engine.check(CheckOrder(maxAge: nil)).first)
            #expect(line.standing == .dead && line.override?.expired == true)
        }
    }

    @Test("a mistake in the file stops the command and names the place")
    func mistake() async throws {
        let folder = try TemporaryFolder("overrides")
        let path = try folder.write("{\n  \"overrides\": [{}]\n}", to: "overrides.json")
        let shop = try Workshop { $0.rot.overrides = path }
        await #expect { try await shop.open() } throws: {
            ($0 as? EngineFailure)?.code == .configuration && "\($0)".contains("overrides.json:2:17")
        }
    }
}
