import Model
import Testing

@testable import Scheduler

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("What comes after a visit")
struct VisitScheduleTests {
    private let day = 86400.0
    private let good = HopOutcome.answered(status: 200, retryAfter: nil)

    @Test("a passing failure is repeated three times and then counts")
    func repeats() {
        var random = SeededNumbers(71)
        var state = RevisitState()
        var now = noon
        for attempt in 1...3 {
            let next = VisitSchedule().next(after: .unsure, hop: .failed(.timeout), &state, now: now, using: &random)
            guard case .again(let at) = next else {
                Issue.record("attempt \(attempt) was not repeated")
                return
            }
            #expect(state.attempts == attempt)
            now = at
        }
        let next = VisitSchedule().next(after: .unsure, hop: .failed(.timeout), &state, now: now, using: &random)
        guard case .due = next else {
            Issue.record("repeated for ever")
            return
        }
        #expect(state.attempts == 0)
        #expect(next.moment > now)
    }

    @Test("success in between forgets the attempts")
    func forgets() {
        var random = SeededNumbers(73)
        var state = RevisitState()
        _ = VisitSchedule().next(after: .unsure, hop: .cutShort(status: 200), &state, now: noon, using: &random)
        _ = VisitSchedule().next(after: .changed, hop: good, &state, now: noon, using: &random)
        #expect(state.attempts == 0)
        #expect(state.visits == 1)
    }

    @Test("what will not pass is not repeated: walls, dead pages, robots.txt")
    func stands() {
        var random = SeededNumbers(79)
        var state = RevisitState()
        let cases: [(Revisit.Outcome, HopOutcome)] = [
            (.unsure, .answered(status: 403, retryAfter: nil)), (.failing, .answered(status: 404, retryAfter: nil)),
            (.dead, .failed(.nameNotFound)), (.unsure, .notSent), (.unsure, .failed(.robots)),
        ]
        for (outcome, hop) in cases {
            let next = VisitSchedule().next(after: outcome, hop: hop, &state, now: noon, using: &random)
            guard case .due = next else {
                Issue.record("\(hop) was repeated")
                continue
            }
        }
    }

    @Test("a visit that was broken off leaves no trace")
    func cancelled() {
        var random = SeededNumbers(83)
        var state = RevisitState()
        let next = VisitSchedule().next(after: .unsure, hop: .failed(.cancelled), &state, now: noon, using: &random)
        #expect(next == .again(at: noon))
        #expect(state == RevisitState())
    }

    @Test("over five years lively pages are visited often and quiet ones seldom, and the rate is about right")
    func years() throws {
        var random = SeededNumbers(89)
        var visits: [Double: Int] = [:]
        for perDay in [0, 0.01, 0.1, 1] {
            var rates = 0.0
            for _ in 0..<40 {
                var state = RevisitState()
                var now = noon
                var last = noon
                while now - noon < 5 * 365 * day {
                    let chance = 1 - exp(-perDay * (now - last) / day)
                    let changed = state.visits == 0 || Double.random(in: 0..<1, using: &random) < chance
                    last = now
                    visits[perDay, default: 0] += 1
                    now =
                        VisitSchedule().next(
                            after: changed ? .changed : .unchanged, hop: good, &state, now: now, using: &random
                        ).moment
                    #expect(now - last >= 0.9 * 3600)
                }
                rates += try #require(state.changeRate) * day
            }
            if perDay > 0 { #expect(rates / 40 > perDay * 0.6 && rates / 40 < perDay * 1.6) }
        }
        // A page that never changes: seven early visits, then ever fewer, four a year in the end.
        #expect(visits[0]! / 40 < 40)
        #expect(visits[0]! < visits[0.01]! && visits[0.01]! < visits[0.1]! && visits[0.1]! < visits[1]!)
    }
}
