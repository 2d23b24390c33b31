package import Model

/// What comes after a visit: a repeat soon, if it failed in a way that may pass, else the next ordinary visit.
package struct VisitSchedule: Hashable, Sendable {
    package var retry: RetryPolicy
    package var revisit: Revisit

    package init(retry: RetryPolicy = RetryPolicy(), revisit: Revisit = Revisit()) {
        self.retry = retry
        self.revisit = revisit
    }

    package enum Next: Hashable, Sendable {
        /// The visit is repeated then; it does not count yet.
        case again(at: Timestamp)
        /// The visit counts, and this is when the next one is due.
        case due(Timestamp)

        package var moment: Timestamp {
            switch self {
            case .again(let at): at
            case .due(let at): at
            }
        }
    }

    /// Records a visit in `state` and says when the source is due again.
    ///
    /// - Parameters:
    ///   - outcome: what the verdict says of the text.
    ///   - hop: how the chain's last hop ended.
    package func next(
        after outcome: Revisit.Outcome, hop: HopOutcome, _ state: inout RevisitState, now: Timestamp,
        using random: inout some RandomNumberGenerator
    ) -> Next {
        // Vidimus itself broke off: as if there had been no visit.
        if hop == .failed(.cancelled) { return .again(at: now) }
        if outcome == .unsure {
            // Bounded, so that a count that grew for years cannot overflow.
            state.attempts = min(max(0, state.attempts), 1 << 20) + 1
            let decision = retry.decision(after: hop, attempt: state.attempts, now: now, using: &random)
            if case .retry(let at) = decision { return .again(at: at) }
        }
        return .due(revisit.next(after: outcome, &state, now: now, using: &random))
    }
}
