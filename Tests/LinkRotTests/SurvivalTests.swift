import LinkRot
import Model
import Testing

@Suite("How long sources live")
struct SurvivalTests {
    /// Entry, exit in days, whether an end was seen. Ties, a short sight and ends of sources that came late are among them.
    static let lives = [
        (0, 30, true), (0, 400, false), (10, 90, true), (15, 15.5, false), (20, 90, true), (20, 700, false),
        (60, 365, true), (90, 800, false), (100, 730, true), (200, 500, true), (365, 900, false), (400, 650, true),
    ].map { Life(entry: $0.0, exit: $0.1, hasEnded: $0.2) }

    /// What lifelines 0.30.3 says of them:
    ///
    ///     k = lifelines.KaplanMeierFitter().fit(exits, ended, entry=entries)
    ///     k.survival_function_, k.confidence_interval_, k.median_survival_time_
    ///     lifelines.utils.median_survival_times(k.confidence_interval_)
    static let expected: [(age: Double, survival: Double, lower: Double, upper: Double)] = [
        (30, 0.8, 0.203809263268, 0.969179788867), (90, 0.48, 0.0999861042922, 0.791405352366),
        (365, 0.4, 0.0837475075584, 0.712802558991), (500, 0.333333333333, 0.0685173947598, 0.637473910243),
        (650, 0.266666666667, 0.0509098601387, 0.556155347062), (730, 0.177777777778, 0.0235230625381, 0.451313731992),
    ]

    @Test("the curve, its bands and its median are those of lifelines with delayed entry")
    func peer() throws {
        let curve = try #require(SurvivalCurve(Self.lives))
        #expect(curve.steps.map(\.age) == Self.expected.map(\.age))
        for (step, expected) in zip(curve.steps, Self.expected) {
            #expect(abs(step.survival - expected.survival) < 1e-9)
            #expect(abs(step.lower - expected.lower) < 1e-9)
            #expect(abs(step.upper - expected.upper) < 1e-9)
        }
        #expect(curve.median == 90)
        #expect(curve.medianBounds.lower == 30 && curve.medianBounds.upper == 730)
    }

    @Test("without late entries Greenwood's error is that of a proportion")
    func greenwood() throws {
        let lives = (1...10).map { Life(entry: 0, exit: Double($0), hasEnded: $0 <= 4) }
        let step = try #require(SurvivalCurve(lives)?.steps.last)
        let error = try #require(step.standardError)
        #expect(abs(step.survival - 0.6) < 1e-12 && step.atRisk == 7 && step.ends == 1)
        #expect(abs(error - (0.6 * 0.4 / 10).squareRoot()) < 1e-12)
    }

    @Test("who enters at an age is not at risk at it, who leaves at it is")
    func ties() throws {
        let lives = [(0, 5, true), (5, 9, false), (0, 5, false)].map { Life(entry: $0.0, exit: $0.1, hasEnded: $0.2) }
        let curve = try #require(SurvivalCurve(lives))
        #expect(curve.steps.map(\.atRisk) == [2] && curve.steps.map(\.survival) == [0.5])
        #expect(curve.median == 5 && curve.atRisk(after: 5) == 1)
    }

    @Test("a curve begins where enough are watched, and speaks of those alive then")
    func origin() throws {
        let early = Life(entry: 0, exit: 10, hasEnded: true)
        let later = (0..<5).map { Life(entry: 20 + Double($0), exit: 100 + Double($0), hasEnded: $0 == 0) }
        let thin = try #require(SurvivalCurve([early] + later))
        #expect(thin.steps.map(\.survival) == [0] && thin.end == 10 && thin.lives == 1)
        let curve = try #require(SurvivalCurve([early] + later, minimum: 5))
        #expect(curve.origin == 24 && curve.end == 104 && curve.lives == 5 && curve.ends == 1)
        #expect(curve.steps.map(\.survival) == [0.8] && curve.median == nil)
        #expect(SurvivalCurve([early] + later, minimum: 6) == nil)
    }

    @Test("when the last one ends the band from above stays where it was")
    func nobodyLeft() throws {
        let curve = try #require(SurvivalCurve([1, 2].map { Life(entry: 0, exit: $0, hasEnded: true) }))
        #expect(curve.steps.map(\.survival) == [0.5, 0] && curve.steps[1].lower == 0)
        #expect(curve.steps[1].upper == curve.steps[0].upper && curve.steps[1].standardError == nil)
    }

    @Test("who was seen once tells nothing of time")
    func once() {
        let day = CalendarDay(year: 2026, month: 11, day: 1)!
        let seen = day.start + 86400
        let life = Life(cited: day, first: seen, last: seen, end: nil)
        #expect(life == Life(entry: 1, exit: 1, hasEnded: false) && !life.wasWatched)
        #expect(SurvivalCurve([life]) == nil && SurvivalCurve([]) == nil)
        // Seen before the day of the event had begun.
        #expect(Life(cited: day, first: day.start - 60, last: seen, end: seen + 86400).entry == 0)
        #expect(Life(cited: day, first: day.start, last: seen, end: seen + 86400).exit == 2)
    }
}
