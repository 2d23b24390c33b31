import Model
import Testing

@testable import Scheduler

@Suite("robots.txt of many origins")
struct RobotsCacheTests {
    private let page = try! WebURL("https://example.org:8443/news/1")
    private let day = 86400.0

    private func file(_ text: String) -> RobotsFetch { .file(Array(text.utf8)) }

    @Test("an unknown origin's file must be fetched first, and the file itself may always be")
    func unknown() throws {
        var cache = RobotsCache()
        let robots = try WebURL("https://example.org:8443/robots.txt")
        #expect(cache.verdict(for: page, now: noon) == .mustFetch(robots))
        #expect(cache.verdict(for: robots, now: noon) == .allowed)
    }

    @Test("a file holds for a day, for its own scheme, host and port")
    func fresh() throws {
        var cache = RobotsCache()
        cache.record(file("user-agent: *\ndisallow: /news/\ncrawl-delay: 7"), for: page, now: noon)
        guard case .disallowed(.rule(let rule)) = cache.verdict(for: page, now: noon + day - 1) else {
            Issue.record("not disallowed")
            return
        }
        #expect(rule.line == 2)
        #expect(cache.crawlDelay(for: page) == 7)
        #expect(cache.verdict(for: try WebURL("https://example.org:8443/"), now: noon) == .allowed)
        for other in ["http://example.org:8443/", "https://example.org/", "https://www.example.org:8443/"] {
            guard case .mustFetch = cache.verdict(for: try WebURL(other), now: noon) else {
                Issue.record("\(other) was not asked for")
                continue
            }
        }
        guard case .mustFetch = cache.verdict(for: page, now: noon + day) else {
            Issue.record("a day later it was still believed")
            return
        }
        guard case .mustFetch = cache.verdict(for: page, now: noon - 5) else {
            Issue.record("a file from the future was believed")
            return
        }
    }

    @Test("no file allows everything, no answer nothing")
    func absent() {
        var cache = RobotsCache()
        cache.record(.unavailable(status: 404), for: page, now: noon)
        #expect(cache.verdict(for: page, now: noon + day - 1) == .allowed)
        let trouble = RobotsTrouble.failure(FetchFailure(.connectTimeout, "no answer within 10 s"))
        cache.record(.unreachable(trouble), for: page, now: noon)
        #expect(cache.verdict(for: page, now: noon + 60) == .disallowed(.unreachable(trouble)))
        guard case .mustFetch = cache.verdict(for: page, now: noon + 3600) else {
            Issue.record("an unreachable file is asked for again within the hour")
            return
        }
    }

    @Test("the last copy holds while the file is unreachable")
    func copy() {
        var cache = RobotsCache()
        cache.record(file("user-agent: *\ndisallow: /private"), for: page, now: noon)
        let state = cache.record(.unreachable(.status(503)), for: page, now: noon + day)
        #expect(cache.verdict(for: page, now: noon + day) == .allowed)
        #expect(state.textFetched == noon)
        #expect(state.unreachableSince == noon + day)
        #expect(state.text != nil)
    }

    @Test("a file that could not be had for thirty days counts as absent")
    func giveUp() {
        var cache = RobotsCache()
        cache.record(.unreachable(.status(500)), for: page, now: noon)
        cache.record(.unreachable(.status(502)), for: page, now: noon + 29 * day)
        #expect(cache.verdict(for: page, now: noon + 29 * day) == .disallowed(.unreachable(.status(502))))
        cache.record(.unreachable(.status(500)), for: page, now: noon + 30 * day)
        #expect(cache.verdict(for: page, now: noon + 30 * day) == .allowed)
        // One answer in between starts the count again.
        cache.record(.unavailable(status: 404), for: page, now: noon + 31 * day)
        cache.record(.unreachable(.status(500)), for: page, now: noon + 32 * day)
        #expect(cache.verdict(for: page, now: noon + 32 * day) == .disallowed(.unreachable(.status(500))))
    }

    @Test("with robots ignored nothing is asked for and all is allowed")
    func ignore() {
        var options = RobotsOptions()
        options.respect = false
        var cache = RobotsCache(options: options)
        #expect(cache.verdict(for: page, now: noon) == .allowed)
        cache.record(file("user-agent: *\ndisallow: /"), for: page, now: noon)
        #expect(cache.verdict(for: page, now: noon) == .allowed)
    }

    @Test("a saved state is taken up again, unless memory knows better")
    func restart() {
        var before = RobotsCache()
        let saved = before.record(file("user-agent: *\ndisallow: /news/"), for: page, now: noon)
        var after = RobotsCache()
        #expect(!after.knows(page))
        after.restore(saved)
        #expect(after.knows(page))
        #expect(after.verdict(for: page, now: noon + 60) == before.verdict(for: page, now: noon + 60))
        after.record(.unavailable(status: 410), for: page, now: noon + 60)
        after.restore(saved)
        #expect(after.verdict(for: page, now: noon + 61) == .allowed)
    }

    @Test("memory is bounded in origins and in bytes")
    func bounded() throws {
        var options = RobotsOptions()
        options.capacity = 100
        options.memory = 1 << 20
        var cache = RobotsCache(options: options)
        for i in 0..<1000 {
            cache.record(.unavailable(status: 404), for: try WebURL("https://h\(i).example/"), now: noon)
        }
        #expect(cache.count <= 100)
        #expect(cache.knows(try WebURL("https://h999.example/")))
        let big = file(String(repeating: "#", count: 200_000))
        for i in 0..<20 { cache.record(big, for: try WebURL("https://big\(i).example/"), now: noon) }
        #expect(cache.count <= 3)
        #expect(cache.knows(try WebURL("https://big19.example/")))
    }

    @Test(
        "a hop says what is known",
        arguments: [
            (200, nil, .done(.file([65]))), (204, nil, .done(.file([65]))),
            (404, nil, .done(.unavailable(status: 404))), (401, nil, .done(.unavailable(status: 401))),
            (403, nil, .done(.unavailable(status: 403))), (429, nil, .done(.unreachable(.status(429)))),
            (500, nil, .done(.unreachable(.status(500)))), (503, nil, .done(.unreachable(.status(503)))),
            (304, nil, .done(.unavailable(status: 304))), (301, nil, .done(.unavailable(status: 301))),
            (301, "ftp://example.org/robots.txt", .done(.unavailable(status: 301))),
            (302, "/r.txt", .follow(try! WebURL("https://example.org/r.txt"))),
            (308, "https://b.example/robots.txt", .follow(try! WebURL("https://b.example/robots.txt"))),
        ] as [(Int, String?, RobotsFetch.Step)])
    func step(_ status: Int, _ location: String?, _ expected: RobotsFetch.Step) throws {
        let headers = HeaderFields(location.map { [.init("Location", $0)] } ?? [])
        let exchange = Exchange(
            url: try WebURL("https://example.org/robots.txt"), started: noon,
            outcome: .response(Response(status: status, headers: headers, body: [65])))
        #expect(RobotsFetch.step(after: exchange, hop: 0) == expected)
    }

    @Test("five redirects are followed, a sixth is not")
    func redirects() throws {
        let headers = HeaderFields([.init("Location", "/next")])
        let exchange = Exchange(
            url: try WebURL("https://example.org/robots.txt"), started: noon,
            outcome: .response(Response(status: 302, headers: headers)))
        let followed = (0...6).filter {
            if case .follow = RobotsFetch.step(after: exchange, hop: $0) { true } else { false }
        }
        #expect(followed == [0, 1, 2, 3, 4])
    }

    @Test("a failure forbids, but a name that does not exist leaves the proof to the page")
    func failures() throws {
        for kind in FetchFailure.Kind.allCases {
            let failure = FetchFailure(kind, "x")
            let exchange = Exchange(
                url: try WebURL("https://example.org/robots.txt"), started: noon, outcome: .failure(failure))
            let expected: RobotsFetch =
                kind == .nameNotFound ? .unavailable(status: nil) : .unreachable(.failure(failure))
            #expect(RobotsFetch.step(after: exchange, hop: 0) == .done(expected))
        }
    }
}
