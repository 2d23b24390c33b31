import Model
import Testing

@testable import Scheduler

@Suite("Revisit")
struct RevisitTests {
    private let hour = 3600.0
    private let day = 86400.0
    private var exact: Revisit {
        var options = RevisitOptions()
        options.jitter = 0
        return Revisit(options: options)
    }

    @Test("a new source is visited at once and then at its ages")
    func ages() {
        var random = SeededNumbers(11)
        let revisit = exact
        var state = RevisitState()
        var now = revisit.firstDue(imported: noon)
        #expect(now == noon)
        var ages: [Double] = []
        for _ in 0..<7 {
            ages.append(now - noon)
            now = revisit.next(after: .unchanged, &state, now: now, using: &random)
        }
        #expect(ages == [0, hour, 6 * hour, day, 3 * day, 7 * day, 30 * day])
        #expect(state.interval == 23 * day)
        #expect(now == noon + 53 * day)
    }

    @Test("ages that passed while nobody looked are passed over")
    func late() {
        var random = SeededNumbers(11)
        var state = RevisitState()
        _ = exact.next(after: .changed, &state, now: noon, using: &random)
        let due = exact.next(after: .unchanged, &state, now: noon + 2 * day, using: &random)
        #expect(due == noon + 3 * day)
        // A visit that somebody asked for shortly before an age takes that age's place.
        let next = exact.next(after: .unchanged, &state, now: noon + 2.9 * day, using: &random)
        #expect(next == noon + 7 * day)
    }

    @Test("ages in even steps are all kept, whatever the jitter")
    func even() {
        var random = SeededNumbers(13)
        var options = RevisitOptions()
        options.new = (0..<20).map { Double($0) * day }
        for _ in 0..<50 {
            var state = RevisitState()
            var now = noon
            var visits = 0
            while state.interval == nil {
                let due = Revisit(options: options).next(after: .unchanged, &state, now: now, using: &random)
                #expect(due - now > 0.7 * day)
                now = due
                visits += 1
            }
            #expect(visits == 20)
        }
    }

    @Test("later the interval follows the text, between floor and ceiling")
    func adaptive() {
        var random = SeededNumbers(11)
        var state = RevisitState()
        state.first = noon
        state.last = noon
        state.interval = 10 * day
        var now = noon + 100 * day
        func wait(_ outcome: Revisit.Outcome) -> Double {
            let due = exact.next(after: outcome, &state, now: now, using: &random)
            defer { now = due }
            return due - now
        }
        #expect(wait(.changed) == 8 * day)
        #expect(wait(.unchanged) == 8 * day * 1.2)
        #expect(wait(.unsure) == 8 * day * 1.2, "what could not be compared teaches nothing")
        for _ in 0..<40 { _ = wait(.changed) }
        #expect(state.interval == 6 * hour)
        for _ in 0..<60 { _ = wait(.unchanged) }
        #expect(state.interval == 90 * day)
    }

    @Test("a source that never shows its text is not asked every hour for ever")
    func walled() {
        var random = SeededNumbers(11)
        var state = RevisitState()
        var now = noon
        for _ in 0..<12 { now = exact.next(after: .unsure, &state, now: now, using: &random) }
        #expect(now - noon > 100 * day)
        #expect(state.visits == 0)
    }

    @Test("dead verdicts come at least three days apart, and the dead are tested every thirty days")
    func dead() {
        var random = SeededNumbers(11)
        var state = RevisitState()
        for _ in 0..<200 {
            let again = Revisit().next(after: .failing, &state, now: noon, using: &random) - noon
            #expect(again >= 3 * day && again <= 3.3 * day)
        }
        #expect(exact.next(after: .dead, &state, now: noon, using: &random) == noon + 30 * day)
        #expect(state.interval == nil)
        #expect(state.observations.isEmpty)
    }

    @Test("what was imported together drifts apart")
    func drift() {
        var random = SeededNumbers(11)
        let dues = (0..<1000).map { _ in
            var state = RevisitState()
            return Revisit().next(after: .changed, &state, now: noon, using: &random) - noon
        }
        #expect(dues.min()! >= 0.9 * hour && dues.max()! <= 1.1 * hour)
        #expect(dues.filter { $0 < hour }.count > 400)
        #expect(Set(dues).count > 990)
    }

    @Test("every tenth visit asks without conditions, and so does the first")
    func conditional() {
        var state = RevisitState()
        let unconditional = (1...30).filter { visit in
            state.visits = visit - 1
            return !Revisit().isConditional(state)
        }
        #expect(unconditional == [1, 10, 20, 30])
    }

    @Test("the last sixteen comparisons are kept, and a clock set back adds none")
    func observations() {
        var random = SeededNumbers(11)
        var state = RevisitState()
        for i in 0..<40 {
            _ = exact.next(after: i == 39 ? .changed : .unchanged, &state, now: noon + Double(i) * day, using: &random)
        }
        #expect(state.observations.count == 16)
        #expect(state.observations.last == .init(interval: day, changed: true))
        _ = exact.next(after: .changed, &state, now: noon, using: &random)
        #expect(state.observations.count == 16)
        #expect(state.visits == 41)
    }

    @Test("a clock that ran years ahead leaves no comparison longer than any interval")
    func clockAhead() {
        let revisit = Revisit()
        var state = RevisitState()
        var random = SystemRandomNumberGenerator()
        let now = Timestamp(microseconds: 1_700_000_000_000_000)
        _ = revisit.next(after: .changed, &state, now: now, using: &random)
        _ = revisit.next(after: .unchanged, &state, now: now + 5 * 365 * 86_400.0, using: &random)
        #expect(state.observations.map(\.interval) == [revisit.longest])
        #expect(revisit.longest < 100 * 86_400)
    }

    @Test("settings without ages, or with a ceiling under the floor, still give a schedule")
    func strange() {
        var random = SeededNumbers(11)
        var options = RevisitOptions()
        options.new = []
        options.floor = 100
        options.ceiling = 10
        options.jitter = 0
        var state = RevisitState()
        let revisit = Revisit(options: options)
        #expect(revisit.firstDue(imported: noon) == noon)
        #expect(revisit.next(after: .changed, &state, now: noon, using: &random) == noon + 100)
    }
}
