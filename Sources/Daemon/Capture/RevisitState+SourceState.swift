internal import Model
internal import Scheduler

// The scheduler's memory of a source is a part of its row in the catalog.

extension RevisitState {
    init(_ state: SourceState) {
        self.init()
        visits = state.comparisons
        first = state.firstVisit
        last = state.lastComparison
        interval = state.interval > 0 ? state.interval : nil
        attempts = state.attempts
        observations = state.observations.map { Observation(interval: $0.seconds, changed: $0.changed) }
    }
}

extension SourceState {
    mutating func take(_ memory: RevisitState) {
        comparisons = memory.visits
        firstVisit = memory.first
        lastComparison = memory.last
        interval = memory.interval ?? 0
        attempts = memory.attempts
        observations = memory.observations.map { Observation(seconds: $0.interval, changed: $0.changed) }
    }
}
