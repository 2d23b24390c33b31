import Testing

@testable import Fetcher

@Suite("A transfer's clocks")
struct PaceTests {
    private func pace(timeout: Double? = nil) -> Pace { Pace(options: FetcherOptions(), timeout: timeout, now: 1000) }

    @Test("no first byte within its time after the request")
    func firstByte() {
        var pace = pace()
        #expect(pace.check(now: 1040, bytes: 0) == nil)
        pace.sent(at: 1040)
        #expect(pace.check(now: 1069, bytes: 0) == nil)
        #expect(pace.check(now: 1070, bytes: 0) == .firstByte)
    }

    @Test("at a host that hangs the first byte has half of its time, what has begun to come has all of it")
    func hurry() {
        var waiting = pace()
        waiting.sent(at: 1040)
        var coming = waiting
        coming.received(at: 1041)
        waiting.hurry()
        coming.hurry()
        #expect(waiting.nextLimit == 1055)
        #expect(waiting.check(now: 1054, bytes: 0) == nil && waiting.check(now: 1055, bytes: 0) == .hanging)
        #expect(coming.check(now: 1070, bytes: 4000) == nil)
    }

    @Test("the next moment to look is when the nearest clock may run out")
    func nextLimit() {
        var pace = pace()
        #expect(pace.nextLimit == 1120)
        pace.sent(at: 1001)
        #expect(pace.nextLimit == 1031)
        pace.received(at: 1002)
        #expect(pace.nextLimit == 1032)
        #expect(pace.check(now: 1032, bytes: 1 << 20) == nil)
        #expect(pace.nextLimit == 1062)
    }

    @Test("the whole hop ends in time, sooner where asked")
    func total() {
        var whole = pace()
        #expect(whole.check(now: 1119.9, bytes: 0) == nil)
        #expect(whole.check(now: 1120, bytes: 1 << 20) == .total)
        var short = pace(timeout: 3)
        #expect(short.check(now: 1003, bytes: 0) == .total)
        var long = pace(timeout: 999)
        #expect(long.check(now: 1120, bytes: 0) == .total)
    }

    @Test("a trickle below the floor stalls, a slow stream above it does not")
    func stall() {
        var trickle = pace()
        trickle.sent(at: 1000)
        trickle.received(at: 1001)
        #expect(trickle.check(now: 1030, bytes: 2999) == nil)
        #expect(trickle.check(now: 1031, bytes: 2999) == .stalled)
        var slow = pace()
        slow.sent(at: 1000)
        slow.received(at: 1000)
        for second in stride(from: 1.0, to: 119, by: 1) {
            #expect(slow.check(now: 1000 + second, bytes: Int(second * 150)) == nil)
        }
    }

    @Test("a stream that stops stalls one window after its last good one")
    func stops() {
        var pace = pace()
        pace.sent(at: 1000)
        pace.received(at: 1000)
        #expect(pace.check(now: 1010, bytes: 5000) == nil)
        #expect(pace.check(now: 1039, bytes: 5000) == nil)
        #expect(pace.check(now: 1040, bytes: 5000) == .stalled)
    }

    @Test("time in which Vidimus held it back is forgiven")
    func forgiven() {
        var pace = pace()
        pace.sent(at: 1000)
        pace.received(at: 1000)
        pace.forgive(100)
        #expect(pace.check(now: 1129, bytes: 1) == nil)
        #expect(pace.deadline == 1220)
    }

    @Test("memory is shared, and the eldest never waits")
    func budget() {
        var budget = MemoryBudget(limit: 100, allowance: 0)
        #expect(budget.take(60, for: 1, held: 0, now: 0) == true)
        #expect(budget.take(60, for: 2, held: 0, now: 0) == false)
        budget.eldest = 2
        #expect(budget.take(60, for: 2, held: 0, now: 0) == true)
        #expect(budget.take(1, for: 1, held: 0, now: 0) == false)
        budget.give(back: 60)
        #expect(budget.take(40, for: 1, held: 0, now: 0) == true)
        #expect(budget.used == 100)
    }

    @Test("bodies in other hands fill the budget, too, and hold the eldest up while they are let go")
    func handedOver() {
        var budget = MemoryBudget(limit: 100, allowance: 0)
        budget.eldest = 2
        _ = budget.take(100, for: 1, held: 0, now: 0)
        budget.handOver(100, now: 0)
        let early = budget.take(10, for: 2, held: 0, now: 1)
        #expect(!early)
        // Nobody lets go of anything: the eldest must not wait for ever.
        let late = budget.take(10, for: 2, held: 0, now: 61)
        #expect(late)
        budget.release(100, now: 62)
        let other = budget.take(80, for: 3, held: 0, now: 62)
        #expect(other && budget.used == 90)
    }
}
