internal import Catalog
internal import LinkRot
internal import Model

/// Everything that a report says, in figures.
struct RotReport: Encodable {
    var made: Timestamp
    var scope: Scope
    var totals: RotTotals
    /// Events without a living source, those with one, worst first.
    var lost: Endangered
    var lastStanding: Endangered
    /// Events with a lost source and none that is known to live, some of whose sources nobody could judge.
    var undecided: Int
    var survival: Survival
    var by: [RotHeading: [Row]]

    struct Scope: Encodable {
        var path: String?
        var since: CalendarDay?
        var until: CalendarDay?
    }

    struct Endangered: Encodable {
        var count: Int
        /// The worst of them.
        var events: [EndangeredEvent]
    }

    struct Row: Encodable {
        /// As it is counted by: an outlet's name, a year, a country's code, a topic; empty where there is none.
        var name: String
        var sources: Int
        var standings: [Standing: Int]
        /// The share of dead ones among those that could be judged; nil where none could.
        var dead: Double?
        /// Of outlets.
        var life: Curve?

        init(_ counts: StandingCounts, life: Curve? = nil) {
            name = counts.name
            sources = counts.sources
            standings = counts.standings
            dead = counts.standings.deadShare
            self.life = life
        }
    }
}

extension [Standing: Int] {
    /// The share of dead sources among those that could be judged: neither new nor unsure. Nil where there are none.
    var deadShare: Double? {
        let judged = [Standing.alive, .changed, .failing, .dead].reduce(0) { $0 + (self[$1] ?? 0) }
        return judged == 0 ? nil : Double(self[.dead] ?? 0) / Double(judged)
    }
}
