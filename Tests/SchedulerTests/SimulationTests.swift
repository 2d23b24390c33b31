import Model
import Testing

@testable import Scheduler

@Suite("A crawl with a clock made by hand")
struct SimulationTests {
    /// Plays the shell: takes visits, lets every hop last a while, follows redirects, and keeps the books.
    struct Play {
        enum Hop {
            case running(ends: Timestamp, host: String, redirectTo: String?)
            case inLine(until: Timestamp, host: String)
        }

        var frontier: Frontier
        var random: SeededNumbers
        var now = noon
        var underWay: [(item: FrontierItem, hop: Hop)] = []
        /// Per host: every request's begin and end, in order of beginning.
        var requests: [String: [(begin: Timestamp, end: Timestamp)]] = [:]
        var done: [(item: FrontierItem, at: Timestamp)] = []
        var busiest = 0
        /// The answer of a host, as status and the host it redirects to.
        var answer: (FrontierItem, String, inout SeededNumbers) -> (HopOutcome, redirect: String?) = { _, _, _ in
            (.answered(status: 200, retryAfter: nil), nil)
        }
        var outcomes: [SourceKey: HopOutcome] = [:]

        init(options: PolitenessOptions, seed: UInt64) {
            frontier = Frontier(options: options)
            random = SeededNumbers(seed)
        }

        mutating func send(_ item: FrontierItem, to host: String) -> Hop {
            let (outcome, redirect) = answer(item, host, &random)
            let end = now + Double.random(in: 0.05...4, using: &random)
            requests[host, default: []].append((now, end))
            outcomes[item.key] = outcome
            return .running(ends: end, host: host, redirectTo: redirect)
        }

        mutating func advanceHops() {
            var rest: [(item: FrontierItem, hop: Hop)] = []
            for (item, hop) in underWay {
                switch hop {
                case .running(let ends, _, let redirect) where ends <= now:
                    frontier.hopEnded(item.key, outcomes[item.key]!, now: now, using: &random)
                    if let redirect {
                        rest.append((item, ask(item, redirect)))
                    } else {
                        frontier.finished(item.key, now: now, using: &random)
                        done.append((item, now))
                    }
                case .inLine(let until, let host) where until <= now: rest.append((item, ask(item, host)))
                default: rest.append((item, hop))
                }
            }
            underWay = rest
        }

        mutating func ask(_ item: FrontierItem, _ host: String) -> Hop {
            switch frontier.turn(for: host, of: item.key, now: now, using: &random) {
            case .go: send(item, to: host)
            case .wait(let until): .inLine(until: until, host: host)
            }
        }

        /// Runs until nothing is left or the limit is reached.
        mutating func run(until limit: Timestamp) {
            while now < limit {
                advanceHops()
                var alarm: Timestamp?
                begin: while true {
                    switch frontier.next(now: now, using: &random) {
                    case .visit(let item): underWay.append((item, send(item, to: item.host)))
                    case .wait(let until):
                        alarm = until
                        break begin
                    case .busy: break begin
                    case .idle: return
                    }
                }
                busiest = max(busiest, underWay.filter { if case .running = $0.hop { true } else { false } }.count)
                let ends = underWay.map { visit in
                    switch visit.hop {
                    case .running(let ends, _, _): ends
                    case .inLine(let until, _): until
                    }
                }
                now = max(now + 0.000_001, min(ends.min() ?? limit, alarm ?? limit))
            }
        }

        /// The shortest time from the end of a request to the beginning of the next one on the same host.
        var shortestPause: Double {
            requests.values.map { list in
                zip(list, list.dropFirst()).map { $1.begin - $0.end }.min() ?? .infinity
            }.min() ?? .infinity
        }
    }

    @Test("10,000 sources on 50 hosts: no host is pressed, none starves, every source has its visit")
    func many() throws {
        var play = Play(options: PolitenessOptions(), seed: 23)
        for i in 0..<10_000 { play.frontier.add(try item("https://h\(i % 50).example/\(i)")) }
        play.run(until: noon + 10 * 86400)
        #expect(play.done.count == 10_000)
        #expect(Set(play.done.map(\.item.key)).count == 10_000)
        #expect(play.busiest <= 64)
        #expect(play.shortestPause >= 1.4)
        // About 4 s a visit, 200 visits a host, all hosts side by side.
        let last = play.done.map { $0.at - noon }.max()!
        #expect(last < 1000)
        let half = play.done.prefix(5000)
        let shares = Dictionary(grouping: half, by: \.item.host).mapValues(\.count)
        #expect(shares.count == 50)
        #expect(shares.values.min()! > 80 && shares.values.max()! < 120)
    }

    @Test("fewer places than hosts: the hosts still take turns")
    func fewPlaces() throws {
        var options = PolitenessOptions()
        options.concurrency = 4
        var play = Play(options: options, seed: 29)
        for i in 0..<2000 { play.frontier.add(try item("https://h\(i % 50).example/\(i)")) }
        play.run(until: noon + 10 * 86400)
        #expect(play.done.count == 2000)
        #expect(play.busiest == 4)
        #expect(play.shortestPause >= 1.4)
        let shares = Dictionary(grouping: play.done.prefix(1000), by: \.item.host).mapValues(\.count)
        #expect(shares.values.min()! >= 18 && shares.values.max()! <= 22)
    }

    @Test("a huge host does not hold up the small ones")
    func uneven() throws {
        var play = Play(options: PolitenessOptions(), seed: 31)
        for i in 0..<3000 { play.frontier.add(try item("https://huge.example/\(i)", due: noon - 1000)) }
        for i in 0..<100 { play.frontier.add(try item("https://small\(i).example/")) }
        play.run(until: noon + 10 * 86400)
        #expect(play.done.count == 3100)
        let small = play.done.filter { $0.item.host != "huge.example" }.map { $0.at - noon }
        #expect(small.max()! < 20)
        #expect(play.shortestPause >= 1.4)
    }

    @Test("hosts that refuse, fail and redirect to each other: the rules hold for every hop")
    func rough() throws {
        var play = Play(options: PolitenessOptions(), seed: 37)
        play.answer = { _, host, random in
            switch Int.random(in: 0..<100, using: &random) {
            case 0..<25: (.answered(status: 302, retryAfter: nil), "h\(Int.random(in: 0..<20, using: &random)).example")
            case 25..<27: (.answered(status: 429, retryAfter: 30), nil)
            case 27..<28: (.answered(status: 503, retryAfter: nil), nil)
            case 28..<30: (.failed(.reset), nil)
            case 30..<32: (.failed(.nameNotFound), nil)
            default: (.answered(status: 200, retryAfter: nil), nil)
            }
        }
        for i in 0..<4000 { play.frontier.add(try item("https://h\(i % 20).example/\(i)")) }
        play.run(until: noon + 30 * 86400)
        #expect(play.done.count == 4000)
        #expect(play.busiest <= 64)
        #expect(play.shortestPause >= 1.4)
        #expect(play.frontier.underWay == 0)
        #expect(play.frontier.hosts.allSatisfy { $0.line.isEmpty && $0.turn.inFlight == 0 })
    }

    @Test("stopped and started again from what was saved, no host is asked early")
    func killed() throws {
        var saved: [String: HostState] = [:]
        var left = Set(0..<300)
        var ends: [String: Timestamp] = [:]
        var random = SeededNumbers(41)
        var now = noon
        var rounds = 0
        while !left.isEmpty, rounds < 2000 {
            rounds += 1
            // A new process: states from the catalog, sources from the catalog.
            var frontier = Frontier(options: PolitenessOptions())
            for (host, state) in saved { frontier.restore(state, for: host, now: now) }
            for i in left.sorted() { frontier.add(try item("https://h\(i % 5).example/\(i)")) }
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                guard case .visit(let visit) = frontier.next(now: now, using: &random) else { break }
                if let end = ends[visit.host] { #expect(now - end >= 1.4) }
                let end = now + 0.5
                let update = try #require(
                    frontier.finished(
                        visit.key, .answered(status: 200, retryAfter: nil), now: end, using: &random))
                ends[visit.host] = end
                saved[update.host] = update.state
                left.remove(try #require(Int(visit.url.path.dropFirst())))
            }
            now = now + 0.7
        }
        #expect(left.isEmpty)
    }
}
