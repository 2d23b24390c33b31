import Model
import Testing

@testable import Scheduler

@Suite("Frontier")
struct FrontierTests {
    private static let good = HopOutcome.answered(status: 200, retryAfter: nil)

    private func visited(_ action: FrontierAction) -> String? {
        if case .visit(let item) = action { item.url.string } else { nil }
    }

    @Test("nothing added, nothing to do")
    func idle() {
        var random = SeededNumbers()
        var frontier = Frontier()
        #expect(frontier.next(now: noon, using: &random) == .idle)
    }

    @Test("sources of one host go one at a time, a pause apart, by due time")
    func oneHost() throws {
        var random = SeededNumbers()
        var frontier = Frontier(options: .exact)
        frontier.add(try item("https://a.example/2", due: noon - 5))
        frontier.add(try item("https://a.example/3", due: noon))
        frontier.add(try item("https://a.example/1", due: noon - 9))
        var now = noon
        for expected in 1...3 {
            let action = frontier.next(now: now, using: &random)
            #expect(visited(action) == "https://a.example/\(expected)")
            #expect(frontier.next(now: now + 60, using: &random) == .busy)
            guard case .visit(let visit) = action else { return }
            let update = frontier.finished(visit.key, Self.good, now: now + 1, using: &random)
            #expect(update?.host == "a.example")
            #expect(update?.state.nextTurn == now + 3)
            let next = frontier.next(now: now + 1, using: &random)
            #expect(next == (expected < 3 ? .wait(until: now + 3) : .idle))
            now = now + 3
        }
        #expect(frontier.count == 0 && frontier.underWay == 0)
    }

    @Test("a source that is not due yet is waited for")
    func due() throws {
        var random = SeededNumbers()
        var frontier = Frontier(options: .exact)
        frontier.add(try item("https://a.example/1", due: noon + 100))
        #expect(frontier.next(now: noon, using: &random) == .wait(until: noon + 100))
        frontier.add(try item("https://b.example/1", due: noon + 50))
        #expect(frontier.next(now: noon, using: &random) == .wait(until: noon + 50))
        #expect(visited(frontier.next(now: noon + 50, using: &random)) == "https://b.example/1")
    }

    @Test("no more visits than places, whatever the number of hosts")
    func concurrency() throws {
        var random = SeededNumbers()
        var options = PolitenessOptions.exact
        options.concurrency = 3
        var frontier = Frontier(options: options)
        for i in 0..<5 { frontier.add(try item("https://h\(i).example/")) }
        let begun = (0..<3).compactMap { _ in visited(frontier.next(now: noon, using: &random)) }
        #expect(begun == ["https://h0.example/", "https://h1.example/", "https://h2.example/"])
        #expect(frontier.next(now: noon, using: &random) == .busy)
        frontier.finished(try item("https://h1.example/").key, Self.good, now: noon, using: &random)
        #expect(visited(frontier.next(now: noon, using: &random)) == "https://h3.example/")
    }

    @Test("who reads its answer holds no place, but only as many may read as there are places")
    func reading() throws {
        var random = SeededNumbers()
        var options = PolitenessOptions.exact
        options.concurrency = 2
        var frontier = Frontier(options: options)
        let items = try (0..<5).map { try item("https://h\($0).example/") }
        for item in items { frontier.add(item) }
        func begin() -> String? { visited(frontier.next(now: noon, using: &random)) }
        func answer(_ i: Int) { frontier.hopEnded(items[i].key, Self.good, now: noon, using: &random) }
        #expect([begin(), begin(), begin()].compactMap(\.self) == ["https://h0.example/", "https://h1.example/"])
        answer(0)
        #expect(begin() == "https://h2.example/")
        answer(1)
        #expect(begin() == nil)
        frontier.finished(items[0].key, now: noon, using: &random)
        #expect(begin() == "https://h3.example/")
        // A second look takes a place again.
        #expect(frontier.turn(for: "h1.example", of: items[1].key, now: noon + 60, using: &random) == .go)
        #expect(begin() == nil)
        frontier.finished(items[2].key, now: noon, using: &random)
        frontier.finished(items[3].key, now: noon, using: &random)
        #expect(begin() == "https://h4.example/")
    }

    @Test("what somebody asked for goes first, within its host and among hosts, but keeps to the host's turn")
    func asked() throws {
        var random = SeededNumbers()
        var options = PolitenessOptions.exact
        options.concurrency = 1
        var frontier = Frontier(options: options)
        for i in 0..<20 { frontier.add(try item("https://a.example/\(i)", due: noon - 1000)) }
        for i in 0..<20 { frontier.add(try item("https://b.example/\(i)", due: noon - 2000)) }
        frontier.add(try item("https://a.example/now", due: noon + 3600, .asked))
        #expect(visited(frontier.next(now: noon, using: &random)) == "https://a.example/now")
        frontier.finished(
            try item("https://a.example/now").key, .answered(status: 429, retryAfter: 30), now: noon, using: &random)
        frontier.add(try item("https://a.example/again", .asked))
        let others = (1...15).compactMap { second -> String? in
            let action = frontier.next(now: noon + Double(second) * 2, using: &random)
            guard case .visit(let item) = action else { return nil }
            frontier.finished(item.key, Self.good, now: noon + Double(second) * 2, using: &random)
            return item.host
        }
        #expect(others == Array(repeating: "b.example", count: 14) + ["a.example"])
    }

    @Test("the same source added again is merged: earlier, more urgent, never twice")
    func merge() throws {
        var random = SeededNumbers()
        var frontier = Frontier(options: .exact)
        #expect(frontier.add(try item("https://www.a.example/x", due: noon + 100)) == .added)
        #expect(frontier.add(try item("http://a.example/x/", due: noon + 50)) == .merged)
        #expect(frontier.add(try item("https://a.example/x", due: noon + 70)) == .merged)
        #expect(frontier.count == 1)
        #expect(frontier.next(now: noon, using: &random) == .wait(until: noon + 50))
        #expect(frontier.add(try item("https://a.example/x", due: noon + 90, .asked)) == .merged)
        #expect(visited(frontier.next(now: noon, using: &random)) == "https://www.a.example/x")
        #expect(frontier.add(try item("https://a.example/x")) == .underWay)
        #expect(frontier.contains(try item("https://a.example/x").key))
        frontier.finished(try item("https://a.example/x").key, Self.good, now: noon, using: &random)
        #expect(!frontier.contains(try item("https://a.example/x").key))
        #expect(frontier.next(now: noon, using: &random) == .idle)
    }

    @Test("a waiting source can be taken out, a visit under way cannot")
    func remove() throws {
        var random = SeededNumbers()
        var frontier = Frontier(options: .exact)
        let one = try item("https://a.example/1", due: noon - 2)
        let two = try item("https://a.example/2", due: noon - 1)
        frontier.add(one)
        frontier.add(two)
        #expect(frontier.remove(one.key) == true)
        #expect(frontier.remove(one.key) == false)
        #expect(frontier.next(now: noon, using: &random) == .visit(two))
        #expect(frontier.remove(two.key) == false)
    }

    @Test("scheduled sources beyond the capacity are refused, asked ones are not")
    func capacity() throws {
        var frontier = Frontier(options: .exact, capacity: 2)
        #expect(frontier.add(try item("https://a.example/1")) == .added)
        #expect(frontier.room == 1)
        #expect(frontier.add(try item("https://a.example/2")) == .added)
        #expect(frontier.add(try item("https://a.example/3")) == .full)
        #expect(frontier.add(try item("https://a.example/3", .asked)) == .added)
        #expect(frontier.count(host: "a.example") == 3)
        #expect(frontier.room == 0)
    }

    @Test("every hop of a chain takes the turn of the host it goes to")
    func redirect() throws {
        var random = SeededNumbers()
        var frontier = Frontier(options: .exact)
        let first = try item("https://a.example/1")
        let second = try item("https://b.example/1")
        frontier.add(first)
        frontier.add(second)
        _ = frontier.next(now: noon, using: &random)
        _ = frontier.next(now: noon, using: &random)
        frontier.hopEnded(first.key, .answered(status: 301, retryAfter: nil), now: noon + 1, using: &random)
        // b.example answers another visit: the redirect waits, and is asked to look again.
        guard case .wait = frontier.turn(for: "b.example", of: first.key, now: noon + 1, using: &random) else {
            Issue.record("two requests at a time on one host")
            return
        }
        frontier.finished(second.key, Self.good, now: noon + 2, using: &random)
        #expect(frontier.turn(for: "b.example", of: first.key, now: noon + 2, using: &random) == .wait(until: noon + 4))
        // The redirect stands in line before what is queued.
        frontier.add(try item("https://b.example/2", due: noon - 99))
        #expect(frontier.next(now: noon + 4, using: &random) == .busy)
        #expect(frontier.turn(for: "b.example", of: first.key, now: noon + 4, using: &random) == .go)
        frontier.finished(first.key, Self.good, now: noon + 5, using: &random)
        #expect(frontier.next(now: noon + 5, using: &random) == .wait(until: noon + 7))
    }

    @Test("a line is served in order, and whoever leaves it lets the others up")
    func line() throws {
        var random = SeededNumbers()
        var frontier = Frontier(options: .exact)
        let keys = (0..<3).map { SourceKey(text: "probe-\($0)") }
        #expect(frontier.turn(for: "a.example", of: keys[0], now: noon, using: &random) == .go)
        frontier.hopEnded(keys[0], Self.good, now: noon, using: &random)
        #expect(frontier.turn(for: "a.example", of: keys[1], now: noon, using: &random) == .wait(until: noon + 2))
        #expect(frontier.turn(for: "a.example", of: keys[2], now: noon, using: &random) == .wait(until: noon + 4))
        #expect(frontier.turn(for: "a.example", of: keys[2], now: noon + 2, using: &random) == .wait(until: noon + 4))
        frontier.finished(keys[1], now: noon + 2, using: &random)
        #expect(frontier.turn(for: "a.example", of: keys[2], now: noon + 2, using: &random) == .go)
        // A redirect to elsewhere gives up the old place.
        frontier.hopEnded(keys[2], Self.good, now: noon + 2, using: &random)
        _ = frontier.turn(for: "a.example", of: keys[2], now: noon + 2, using: &random)
        #expect(frontier.turn(for: "b.example", of: keys[2], now: noon + 2, using: &random) == .go)
        #expect(frontier.turn(for: "a.example", of: keys[0], now: noon + 4, using: &random) == .go)
        frontier.finished(keys[2], now: noon + 5, using: &random)
        frontier.finished(keys[0], now: noon + 5, using: &random)
        #expect(frontier.underWay == 0)
    }

    @Test("a visit in a line holds no place, and takes one again when its turn comes")
    func placesInLine() throws {
        var random = SeededNumbers()
        var options = PolitenessOptions.exact
        options.concurrency = 1
        var frontier = Frontier(options: options)
        let first = try item("https://a.example/1", due: noon - 1)
        let second = try item("https://b.example/1")
        frontier.add(first)
        frontier.add(second)
        #expect(frontier.next(now: noon, using: &random) == .visit(first))
        frontier.hopEnded(first.key, Self.good, now: noon, using: &random)
        #expect(frontier.next(now: noon, using: &random) == .busy)
        #expect(frontier.turn(for: "a.example", of: first.key, now: noon, using: &random) == .wait(until: noon + 2))
        #expect(frontier.next(now: noon, using: &random) == .visit(second))
        #expect(
            frontier.turn(for: "a.example", of: first.key, now: noon + 2, using: &random) == .wait(until: noon + 2.1))
        frontier.finished(second.key, Self.good, now: noon + 2.1, using: &random)
        #expect(frontier.turn(for: "a.example", of: first.key, now: noon + 2.1, using: &random) == .go)
    }

    @Test("visits in lines are bounded")
    func boundedLines() throws {
        var random = SeededNumbers()
        var options = PolitenessOptions.exact
        options.concurrency = 2
        var frontier = Frontier(options: options)
        for i in 0..<100 { frontier.add(try item("https://h\(i).example/")) }
        var begun = 0
        while case .visit(let item) = frontier.next(now: noon, using: &random) {
            begun += 1
            frontier.hopEnded(item.key, .answered(status: 302, retryAfter: nil), now: noon, using: &random)
            _ = frontier.turn(for: "consent.example", of: item.key, now: noon, using: &random)
        }
        #expect(begun <= 2 * Frontier.lineFactor + 1)
        #expect(frontier.next(now: noon, using: &random) == .busy)
    }

    @Test("a turn that was not used is given back")
    func notSent() throws {
        var random = SeededNumbers()
        var frontier = Frontier(options: .exact)
        for i in 0..<50 { frontier.add(try item("https://a.example/\(i)")) }
        for _ in 0..<50 {
            guard case .visit(let item) = frontier.next(now: noon, using: &random) else {
                Issue.record("robots.txt forbids them all; nobody has to wait for that")
                return
            }
            frontier.finished(item.key, .notSent, now: noon, using: &random)
        }
        #expect(frontier.next(now: noon, using: &random) == .idle)
    }

    @Test("a clock set back makes nobody go early, and nothing is lost")
    func clock() throws {
        var random = SeededNumbers()
        var options = PolitenessOptions.exact
        options.concurrency = 1
        var frontier = Frontier(options: options)
        frontier.add(try item("https://a.example/1"))
        frontier.add(try item("https://b.example/1", due: noon - 1))
        #expect(visited(frontier.next(now: noon, using: &random)) == "https://b.example/1")
        frontier.finished(try item("https://b.example/1").key, Self.good, now: noon, using: &random)
        #expect(frontier.next(now: noon - 3600, using: &random) == .wait(until: noon))
        #expect(visited(frontier.next(now: noon, using: &random)) == "https://a.example/1")
    }

    @Test("a restart goes on where hosts were: blocked stays blocked, and what is known is not overwritten")
    func restart() throws {
        var random = SeededNumbers()
        var before = Frontier(options: .exact)
        let one = try item("https://a.example/1")
        before.add(one)
        _ = before.next(now: noon, using: &random)
        let update = before.finished(one.key, .answered(status: 503, retryAfter: 600), now: noon, using: &random)
        let saved = try #require(update)
        before.add(one)
        let untouched = before.next(now: noon + 1, using: &random)

        var after = Frontier(options: .exact)
        after.restore(saved.state, for: saved.host, now: noon + 1)
        after.add(one)
        #expect(after.next(now: noon + 1, using: &random) == untouched)
        #expect(untouched == .wait(until: noon + 600))
        after.restore(HostState(), for: "a.example", now: noon + 1)
        #expect(after.next(now: noon + 1, using: &random) == untouched)
        #expect(after.state(of: "a.example") == saved.state)
        #expect(after.hostStates == [saved])
    }

    @Test("hosts with nothing to do are forgotten, so that memory follows the window")
    func forgetting() throws {
        var random = SeededNumbers()
        var frontier = Frontier(options: .exact)
        var now = noon
        for i in 0..<20_000 {
            frontier.add(try item("https://h\(i).example/", due: now))
            guard case .visit(let item) = frontier.next(now: now, using: &random) else {
                Issue.record("not ready")
                return
            }
            frontier.finished(item.key, Self.good, now: now, using: &random)
            now = now + 1
        }
        #expect(frontier.hostStates.count < 2100)
        #expect(frontier.hosts.count < 2100)
        #expect(frontier.items.count == 1)
    }
}
