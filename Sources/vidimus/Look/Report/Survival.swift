internal import Catalog
internal import LinkRot
internal import Model

extension RotReport {
    /// How long sources live, and of how many that could be told.
    struct Survival: Encodable {
        /// A curve begins where so many sources are watched at once.
        var atLeast: Int
        /// Sources whose page was seen, and then watched for some time.
        var watched = 0
        /// Seen alive by one visit only, so far.
        var seenOnce = 0
        /// Already dead when they were first looked at: nobody saw when they died.
        var deadAtFirst = 0
        /// Never seen alive, and not dead: not yet visited, failing, or behind a wall.
        var notSeen = 0
        /// Cited by events without a date only: they have no age.
        var undated = 0
        /// Until the page is gone.
        var there: Curve?
        /// Until the page is gone or says something else.
        var unchanged: Curve?
    }

    /// One curve with what is said of it.
    struct Curve: Encodable {
        let curve: SurvivalCurve

        init?(_ lives: [Life], atLeast: Int) {
            guard let curve = SurvivalCurve(lives, minimum: atLeast) else { return nil }
            self.curve = curve
        }

        private enum Keys: CodingKey { case from, to, sources, ends, median, medianLower, medianUpper, steps }

        private struct Step: Encodable {
            var age: Double
            var atRisk: Int
            var ends: Int
            var survival: Double
            var lower: Double
            var upper: Double
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(curve.origin, forKey: .from)
            try container.encode(curve.end, forKey: .to)
            try container.encode(curve.lives, forKey: .sources)
            try container.encode(curve.ends, forKey: .ends)
            try container.encode(curve.median, forKey: .median)
            try container.encode(curve.medianBounds.lower, forKey: .medianLower)
            try container.encode(curve.medianBounds.upper, forKey: .medianUpper)
            let steps = curve.steps.map {
                Step(
                    age: $0.age, atRisk: $0.atRisk, ends: $0.ends, survival: $0.survival, lower: $0.lower,
                    upper: $0.upper)
            }
            try container.encode(steps, forKey: .steps)
        }
    }
}

/// Sorts what was seen of sources into lives.
struct LifeSorter {
    private(set) var survival: RotReport.Survival
    private var there: [Life] = []
    private var unchanged: [Life] = []
    private var byOutlet: [String: [Life]] = [:]

    init(_ sources: [SourceLife], atLeast: Int) {
        survival = RotReport.Survival(atLeast: atLeast)
        sources.forEach { add($0) }
        survival.there = RotReport.Curve(there, atLeast: atLeast)
        survival.unchanged = RotReport.Curve(unchanged, atLeast: atLeast)
    }

    func curve(of outlet: String) -> RotReport.Curve? {
        RotReport.Curve(byOutlet[outlet] ?? [], atLeast: survival.atLeast)
    }

    private mutating func add(_ source: SourceLife) {
        guard let cited = source.cited else {
            survival.undated += 1
            return
        }
        guard let first = source.firstLiving, let last = source.lastLiving else {
            if source.died == nil { survival.notSeen += 1 } else { survival.deadAtFirst += 1 }
            return
        }
        let life = Life(cited: cited, first: first, last: last, end: source.died)
        if life.wasWatched { survival.watched += 1 } else { survival.seenOnce += 1 }
        there.append(life)
        byOutlet[source.outlet, default: []].append(life)
        if let first = source.firstAlive, let last = source.lastAlive {
            unchanged.append(Life(cited: cited, first: first, last: last, end: source.firstChanged ?? source.died))
        }
    }
}
