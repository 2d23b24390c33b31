package import Model
package import Settings

/// What a source's history says of it.
///
/// Dead verdicts count when they lie at least `spacing` apart; after `failures` of them the source stands as dead, until
/// then as failing. One success ends the count. Unsure verdicts count neither way, and `offline` is no verdict at all.
package enum DeathPolicy {
    /// A standing, and what it rests on.
    package struct Assessment: Hashable, Sendable {
        package var standing: Standing
        /// Dead verdicts that count, in the present run.
        package var failures: Int
        /// Since when the source stands so: for failing and dead, the first verdict of the run.
        package var since: Timestamp?
        /// When it must be visited again on the policy's account; nil leaves that to the schedule.
        package var next: Timestamp?
    }

    /// - Parameter history: in any order.
    package static func assess(history: [PastVerdict], settings: RotSettings) -> Assessment {
        var out = Assessment(standing: .new, failures: 0, since: nil, next: nil)
        var counted: Timestamp?
        for verdict in history.sorted(by: { $0.at < $1.at }) where verdict.category != .offline {
            let before = out.standing
            switch verdict.category.state {
            case .alive, .changed:
                out.standing = verdict.category.state == .alive ? .alive : .changed
                out.failures = 0
                counted = nil
            case .dead:
                if counted.map({ verdict.at - $0 >= settings.spacing }) ?? true {
                    out.failures += 1
                    counted = verdict.at
                }
                out.standing = out.failures >= settings.failures ? .dead : .failing
            case .unsure:
                if before == .new { out.standing = .unsure }
            }
            let goesOn = before == out.standing || (before == .failing && out.standing == .dead)
            if !goesOn { out.since = verdict.at }
            switch out.standing {
            case .dead: out.next = verdict.at + settings.retest
            case .failing:
                // The moment from which a dead verdict counts; after an unsure one at that time, a little later.
                let counts = (counted ?? verdict.at) + settings.spacing
                let isUnsure = verdict.category.state == .unsure
                out.next = isUnsure ? max(counts, verdict.at + settings.spacing / 3) : counts
            default: out.next = nil
            }
        }
        return out
    }

    package static func standing(history: [PastVerdict], settings: RotSettings) -> Standing {
        assess(history: history, settings: settings).standing
    }

    /// When a failing or dead source must be visited again; nil for all others.
    package static func nextRetest(history: [PastVerdict], settings: RotSettings) -> Timestamp? {
        assess(history: history, settings: settings).next
    }
}
