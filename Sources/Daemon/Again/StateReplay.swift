internal import Catalog
internal import LinkRot
internal import Model
internal import Scheduler
internal import Settings

/// Works out again, from the verdicts that the archive keeps, where sources stand and when they are due: what a rebuilt
/// catalog does not hold.
struct StateReplay {
    let catalog: Catalog
    let configuration: Configuration

    /// Sources taken from the catalog, and stored, at a time.
    private static let page = 500

    /// Gives a state to every source that was visited and has none.
    ///
    /// - Returns: how many there were.
    func run() async throws(CatalogError) -> Int {
        var filter = SourceFilter()
        filter.limit = Self.page
        var count = 0
        while true {
            let sources = try await catalog.sources(filter)
            if sources.isEmpty { return count }
            filter.offset += sources.count
            var states: [(key: SourceKey, state: SourceState)] = []
            for source in sources where source.state.standing == .new && source.state.visits > 0 {
                let captures = try await catalog.captures(of: source.key)
                if !captures.isEmpty { states.append((source.key, state(after: captures.reversed()))) }
            }
            try await catalog.reschedule(states)
            count += states.count
        }
    }

    /// The state that these visits have led to.
    ///
    /// - Parameter captures: from the first to the latest.
    func state(after captures: [CaptureRow]) -> SourceState {
        var state = SourceState(due: nil)
        var memory = RevisitState()
        var history: [PastVerdict] = []
        var version: Int?
        let schedule = VisitSchedule(configuration)
        var random = SystemRandomNumberGenerator()
        for capture in captures {
            let (verdict, now) = (capture.verdict, capture.finished)
            history.append(PastVerdict(verdict.category, at: now))
            state.visits += 1
            state.lastVisit = now
            state.category = verdict.category
            let answers = verdict.state == .alive || verdict.state == .changed
            state.failures = answers ? 0 : state.failures + 1
            state.standing = DeathPolicy.standing(history: history.suffix(101), settings: configuration.rot)
            let changed = capture.version != nil && capture.version != version
            if changed {
                version = capture.version
                state.lastChange = now
            }
            let outcome = Revisit.Outcome(verdict.state, changed: changed, standing: state.standing)
            let hop = capture.hops.last.map(HopOutcome.init) ?? .notSent
            state.due = schedule.next(after: outcome, hop: hop, &memory, now: now, using: &random).moment
        }
        state.take(memory)
        return state
    }
}

extension VisitSchedule {
    init(_ configuration: Configuration) {
        self.init(
            retry: RetryPolicy(options: RetryOptions(configuration)),
            revisit: Revisit(options: RevisitOptions(configuration)))
    }
}

extension Revisit.Outcome {
    init(_ verdict: VerdictState, changed: Bool, standing: Standing) {
        self =
            switch verdict {
            case .alive, .changed: changed ? .changed : .unchanged
            case .unsure: .unsure
            case .dead: standing == .dead ? .dead : .failing
            }
    }
}

extension HopOutcome {
    /// As far as the catalog remembers it.
    init(_ hop: HopRow) {
        switch (hop.failure, hop.status, hop.truncated) {
        case (let failure?, _, _): self = .failed(failure.kind)
        case (_, let status?, .disconnect), (_, let status?, .time): self = .cutShort(status: status)
        case (_, let status?, _): self = .answered(status: status, retryAfter: nil)
        default: self = .notSent
        }
    }
}
