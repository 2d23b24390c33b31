package import Model

/// When a source is visited next: dense while it is new, then by how often its text changes.
package struct Revisit: Hashable, Sendable {
    package var options: RevisitOptions

    package init(options: RevisitOptions = RevisitOptions()) { self.options = options }

    /// What a visit told about the source's text.
    package enum Outcome: Hashable, Sendable {
        /// The text differs from the last one seen, or is the first. "Text", never bytes.
        case changed
        /// The same text, or 304.
        case unchanged
        /// Nothing to compare: a wall, a server error, robots.txt, offline.
        case unsure
        /// A dead verdict of a source that the death policy does not yet call dead.
        case failing
        /// A dead verdict of a source that is dead.
        case dead
    }

    /// When a source that was never visited is due: at its first age, as a rule at once.
    ///
    /// A mass import is due at one moment by this, on purpose: the frontier spreads it over hosts and turns, and every
    /// later due time counts from the visit itself.
    package func firstDue(imported: Timestamp) -> Timestamp { imported + (options.new.first ?? 0) }

    /// Records a visit and says when the next one is due.
    package func next(
        after outcome: Outcome, _ state: inout RevisitState, now: Timestamp,
        using random: inout some RandomNumberGenerator
    ) -> Timestamp {
        state.attempts = 0
        state.first = state.first ?? now
        switch outcome {
        case .changed, .unchanged:
            observe(changed: outcome == .changed, &state, now: now)
            if state.interval == nil, let age = nextAge(state, now: now) {
                return now + age * stretch(using: &random)
            }
            adapt(changed: outcome == .changed, &state)
            return now + bounded(interval(state) * stretch(using: &random))
        case .unsure:
            if state.interval == nil, let age = nextAge(state, now: now) {
                return now + age * stretch(using: &random)
            }
            return now + bounded(interval(state) * stretch(using: &random))
        // Never early: the death policy wants its verdicts at least that far apart.
        case .failing: return now + options.spacing * (1 + abs(stretch(using: &random) - 1))
        case .dead: return now + options.retest * stretch(using: &random)
        }
    }

    /// Whether the next visit may send `If-None-Match` and `If-Modified-Since`.
    package func isConditional(_ state: RevisitState) -> Bool {
        state.visits > 0 && (options.unconditionalEvery <= 0 || (state.visits + 1) % options.unconditionalEvery != 0)
    }

    /// Seconds ahead beyond which no visit is ever set.
    package var longest: Double {
        let ages = options.new.max() ?? 0
        return max(options.ceiling, options.retest, options.spacing, options.floor, ages)
            * (1 + min(abs(options.jitter), 0.9))
    }

    private func observe(changed: Bool, _ state: inout RevisitState, now: Timestamp) {
        if let last = state.last, now > last {
            // A longer one comes from a clock that was wrong.
            state.observations.append(.init(interval: min(now - last, longest), changed: changed))
            state.observations.removeFirst(max(0, state.observations.count - RevisitState.memory))
        }
        state.last = now
        state.visits += 1
    }

    /// Seconds to the next of the ages of new sources; nil when they are over.
    private func nextAge(_ state: RevisitState, now: Timestamp) -> Double? {
        let age = max(0, now - (state.first ?? now))
        // An age that has all but come is passed over, be it that jitter brought the visit early or that somebody asked
        // for it: two visits within minutes tell nothing.
        let margin = max(0.25, min(abs(options.jitter), 0.9) * 1.1)
        var previous = 0.0
        for next in options.new {
            if next > age, next - age > margin * (next - previous) { return next - age }
            previous = next
        }
        return nil
    }

    private func adapt(changed: Bool, _ state: inout RevisitState) {
        guard let known = state.interval else {
            state.interval = bounded(interval(state))
            return
        }
        state.interval = bounded(known * (changed ? options.shrink : options.grow))
    }

    /// The interval with which a source leaves its first ages: the last step between them.
    private func interval(_ state: RevisitState) -> Double {
        if let known = state.interval, known.isFinite { return known }
        let last = options.new.suffix(2)
        return last.count == 2 ? last.last! - last.first! : options.floor
    }

    private func bounded(_ interval: Double) -> Double {
        min(max(interval, options.floor), max(options.floor, options.ceiling))
    }

    private func stretch(using random: inout some RandomNumberGenerator) -> Double {
        let spread = min(abs(options.jitter), 0.9)
        return spread > 0 ? 1 + Double.random(in: -spread...spread, using: &random) : 1
    }
}
