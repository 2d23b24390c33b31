import Testing

@testable import Scheduler

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Change rate")
struct ChangeRateTests {
    private func looks(_ interval: Double, changed: Int, of n: Int) -> [RevisitState.Observation] {
        (0..<n).map { .init(interval: interval, changed: $0 < changed) }
    }

    @Test(
        "equal intervals give the improved estimator",
        arguments: [(1, 16), (4, 10), (8, 16), (15, 16), (16, 16), (1, 1)])
    func improved(_ changed: Int, _ n: Int) throws {
        let interval = 86400.0
        let expected = -log((Double(n - changed) + 0.5) / (Double(n) + 0.5)) / interval
        let rate = try #require(ChangeRate.estimate(looks(interval, changed: changed, of: n)))
        #expect(abs(rate / expected - 1) < 1e-9)
    }

    @Test("no look tells nothing, no change means none")
    func none() {
        #expect(ChangeRate.estimate([]) == nil)
        #expect(ChangeRate.estimate([.init(interval: 0, changed: true)]) == nil)
        #expect(ChangeRate.estimate(looks(60, changed: 0, of: 9)) == 0)
    }

    @Test("unequal intervals count by their length")
    func unequal() throws {
        let early = try #require(
            ChangeRate.estimate([.init(interval: 3600, changed: true), .init(interval: 864_000, changed: false)]))
        let late = try #require(
            ChangeRate.estimate([.init(interval: 3600, changed: false), .init(interval: 864_000, changed: true)]))
        #expect(early * 864_000 < 1.1, "one change in ten quiet days")
        #expect(late * 864_000 > 1.5, "a change somewhere in ten days may have been many")
    }

    @Test("intervals of any size give a finite rate", arguments: [1e-6, 1, 1e9, 1e12])
    func extremes(_ interval: Double) throws {
        let mixed = looks(interval, changed: 3, of: 4) + looks(1, changed: 2, of: 4)
        let rate = try #require(ChangeRate.estimate(mixed))
        #expect(rate.isFinite && rate > 0)
    }

    @Test("a Poisson process is found again", arguments: [0.1, 0.5, 1.0])
    func process(_ perDay: Double) throws {
        var random = SeededNumbers(17)
        var sum = 0.0
        let rounds = 2000
        for _ in 0..<rounds {
            let seen = (0..<16).map { _ -> RevisitState.Observation in
                let days = Double.random(in: 0.5...2, using: &random)
                return .init(
                    interval: days, changed: Double.random(in: 0..<1, using: &random) < 1 - exp(-perDay * days))
            }
            sum += try #require(ChangeRate.estimate(seen))
        }
        #expect(abs(sum / Double(rounds) / perDay - 1) < 0.06)
    }
}
