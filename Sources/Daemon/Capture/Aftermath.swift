internal import Catalog
internal import LinkRot
internal import Model
internal import Scheduler
internal import Settings

/// What a visit leaves behind in its source's row: where it stands, its validators, and when it is due again.
struct Aftermath {
    let catalog: Catalog
    let configuration: Configuration
    let overrides: Overrides

    func state(
        of source: DueSource, after finding: CapturePipeline.Finding, known: LatestState?, at now: Timestamp
    ) async throws -> SourceState {
        var state = source.state
        let verdict = finding.verdict
        state.visits += 1
        state.lastVisit = now
        state.category = verdict.category
        state.failures = verdict.state == .alive || verdict.state == .changed ? 0 : state.failures + 1
        state.standing =
            if let held = overrides.inForce(for: source.key, on: now.day) { Standing(held.standing) } else {
                try await standing(of: source, verdict, at: now)
            }
        remember(finding, in: &state)
        let changed = isChanged(finding, known)
        if changed { state.lastChange = now }
        schedule(&state, finding, changed: changed, at: now)
        return state
    }

    private func standing(of source: DueSource, _ verdict: Verdict, at now: Timestamp) async throws -> Standing {
        switch verdict.state {
        case .alive: return .alive
        case .changed: return .changed
        case .unsure: return source.state.standing == .new ? .unsure : source.state.standing
        case .dead:
            // Of a capture that was judged again the latest verdict counts, and it comes first.
            var captures: Set<CaptureID> = []
            let past = try await catalog.verdicts(of: source.key, limit: 100)
                .filter { captures.insert($0.capture).inserted }
                .map { PastVerdict($0.verdict.category, at: $0.visited) }
            return DeathPolicy.standing(
                history: past + [PastVerdict(verdict.category, at: now)], settings: configuration.rot)
        }
    }

    /// Validators of a whole, direct answer: after a redirect they belong to another URL.
    private func remember(_ finding: CapturePipeline.Finding, in state: inout SourceState) {
        if finding.notModified {
            state.conditional += 1
            return
        }
        state.conditional = 0
        guard finding.exchanges.count == 1, let response = finding.exchanges[0].response, response.status == 200,
            response.truncated == nil
        else {
            state.etag = nil
            state.lastModified = nil
            return
        }
        state.etag = response.headers["ETag"]
        state.lastModified = response.headers["Last-Modified"]
    }

    /// "Changed" means the text, never the bytes.
    private func isChanged(_ finding: CapturePipeline.Finding, _ known: LatestState?) -> Bool {
        guard LatestState.yieldsVersion(finding.verdict.category), let digest = finding.article?.textDigest else {
            return false
        }
        return known?.version?.textDigest != digest
    }

    private func schedule(
        _ state: inout SourceState, _ finding: CapturePipeline.Finding, changed: Bool, at now: Timestamp
    ) {
        let outcome = Revisit.Outcome(finding.verdict.state, changed: changed, standing: state.standing)
        let schedule = VisitSchedule(configuration)
        var random = SystemRandomNumberGenerator()
        var memory = RevisitState(state)
        let hop = finding.exchanges.last.map { HopOutcome($0, now: now) } ?? .notSent
        state.due = schedule.next(after: outcome, hop: hop, &memory, now: now, using: &random).moment
        state.take(memory)
    }
}
