import LinkRot
import Model
import Settings
import Testing

@Suite("The death policy")
struct DeathPolicyTests {
    private static let day = 86_400.0

    /// A history from pairs of day and category.
    private func assess(_ history: [(Double, Model.Category)]) -> DeathPolicy.Assessment {
        DeathPolicy.assess(
            history: history.map { PastVerdict($0.1, at: Timestamp(seconds: $0.0 * Self.day)) }, settings: RotSettings()
        )
    }

    @Test(
        "three dead verdicts three days apart make a death, one success undoes it",
        arguments: [
            ([], .new), ([(0, .ok)], .alive), ([(0, .edited), (1, .paywall)], .alive), ([(0, .rewritten)], .changed),
            ([(0, .notFound)], .failing), ([(0, .notFound), (3, .gone)], .failing),
            ([(0, .notFound), (3, .dns), (6, .soft404)], .dead),
            ([(0, .notFound), (1, .notFound), (2, .notFound)], .failing),
            ([(0, .notFound), (2.9, .notFound), (5.8, .notFound)], .failing),
            ([(0, .notFound), (2, .notFound), (4, .notFound), (8, .notFound)], .dead),
            ([(0, .notFound), (3, .timeout), (6, .notFound), (9, .blocked), (12, .notFound)], .dead),
            ([(0, .notFound), (3, .ok), (6, .notFound), (9, .notFound)], .failing),
            ([(0, .notFound), (3, .notFound), (6, .notFound), (40, .ok)], .alive),
            ([(0, .notFound), (3, .notFound), (6, .notFound), (40, .serverError)], .dead),
            ([(0, .ok), (1, .timeout), (2, .blocked)], .alive), ([(0, .timeout)], .unsure),
            ([(0, .timeout), (1, .notFound)], .failing),
            ([(0, .offline)], .new), ([(0, .ok), (1, .offline)], .alive),
            ([(6, .notFound), (0, .notFound), (3, .notFound)], .dead),
            ([(0, .replaced), (1, .notFound)], .failing),
        ] as [([(Double, Model.Category)], Standing)])
    func standings(history: [(Double, Model.Category)], standing: Standing) {
        #expect(assess(history).standing == standing)
    }

    @Test("the failing are asked again when it can count, the dead after a month, the living by the schedule")
    func retests() {
        #expect(assess([(0, .ok)]).next == nil)
        #expect(assess([(0, .notFound), (1, .notFound)]).next?.seconds == 3 * Self.day)
        #expect(assess([(0, .notFound), (1, .timeout)]).next?.seconds == 3 * Self.day)
        #expect(assess([(0, .notFound), (4, .timeout)]).next?.seconds == 5 * Self.day)
        #expect(assess([(0, .gone), (3, .gone), (6, .gone)]).next?.seconds == 36 * Self.day)
        #expect(assess([(0, .gone), (3, .gone), (6, .gone), (36, .blocked)]).next?.seconds == 66 * Self.day)
    }

    @Test("a standing knows since when and on what count")
    func since() {
        let dead = assess([(0, .ok), (5, .gone), (8, .gone), (11, .gone)])
        #expect(dead.since?.seconds == 5 * Self.day)
        #expect(dead.failures == 3)
        #expect(assess([(0, .ok), (5, .edited)]).since?.seconds == 0)
    }
}
