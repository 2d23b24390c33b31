import Foundation
import Model
import Testing

@testable import Scheduler

/// Figures, not rules: `VIDIMUS_BENCH=1 swift test -c release -Xswiftc -enable-testing --filter Scale`.
@Suite("Scale", .serialized, .enabled(if: ProcessInfo.processInfo.environment["VIDIMUS_BENCH"] != nil))
struct ScaleTests {
    @Test("every operation stays cheap", arguments: [(10_000, 500), (100_000, 5000), (1_000_000, 50_000)])
    func frontier(_ sources: Int, _ hosts: Int) throws {
        let items = try (0..<sources).map { i in
            try item("https://h\(i % hosts).example/news/2017/11/article-\(i).html", due: noon - Double(i % 977))
        }
        let before = residentBytes()
        let clock = ContinuousClock()
        var random = SeededNumbers()
        var options = PolitenessOptions()
        options.concurrency = 256
        var frontier = Frontier(options: options, capacity: sources)
        let adding = clock.measure { for item in items { frontier.add(item) } }
        let bytes = residentBytes() - before
        var now = noon
        var underWay: [FrontierItem] = []
        var asked = 0
        let draining = clock.measure {
            loop: while true {
                asked += 1
                switch frontier.next(now: now, using: &random) {
                case .visit(let item): underWay.append(item)
                case .idle: break loop
                case .busy, .wait:
                    now = now + 0.1
                    for item in underWay {
                        frontier.finished(
                            item.key, .answered(status: 200, retryAfter: nil), now: now, using: &random)
                    }
                    underWay.removeAll(keepingCapacity: true)
                }
            }
        }
        let merging = clock.measure { for item in items.prefix(10_000) { frontier.add(item) } }
        print(
            """
            frontier \(sources) sources, \(hosts) hosts: add \(per(adding, sources)), next and finished \
            \(per(draining, sources)) (\(asked) calls of next), add again \(per(merging, 10_000)), \
            \(bytes / sources) bytes a source
            """)
        #expect(frontier.count == 10_000)
    }

    @Test("robots.txt of ordinary and of hostile size")
    func robots() throws {
        let clock = ContinuousClock()
        let lines = (0..<60).map { "Disallow: /section\($0)/*/print$\n" }.joined()
        let ordinary = Array(("User-agent: *\n" + lines).utf8)
        var kept = 0
        let reading = clock.measure {
            for _ in 0..<1000 { kept += RobotsFile(ordinary, agent: "vidimus").rules.count }
        }
        let rules = RobotsFile(ordinary, agent: "vidimus").rules
        let matching = clock.measure {
            for i in 0..<100_000 where rules.allows(target: "/section\(i)/story.html?page=2") { kept += 1 }
        }
        let stars = String(repeating: "Disallow: /*ab*ba*a$\n", count: 24_000)
        let hostile = Array(("User-agent: *\n" + stars).utf8)
        var big: RobotsFile?
        let bigReading = clock.measure { big = RobotsFile(hostile, agent: "vidimus") }
        let long = "/" + String(repeating: "a", count: 8000)
        let bigMatching = clock.measure { if big?.rules.allows(target: long) == true { kept += 1 } }
        let short = clock.measure { if big?.rules.allows(target: "/news/2017/a.html") == true { kept += 1 } }
        print(
            """
            robots.txt: 60 rules read in \(per(reading, 1000)), matched in \(per(matching, 100_000)); \
            \(big?.rules.count ?? 0) hostile rules read in \(bigReading), against 8 kB in \(bigMatching), \
            against an ordinary path in \(short)
            """)
        #expect(kept > 0)
    }

    private func per(_ duration: Duration, _ count: Int) -> String {
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        return "\((seconds / Double(count) * 1e8).rounded() / 100) µs"
    }

    /// Resident memory; 0 where /proc does not say.
    private func residentBytes() -> Int {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
    }
}
