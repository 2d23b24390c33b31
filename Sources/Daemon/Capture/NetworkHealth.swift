internal import Model
internal import Synchronization

/// What the exchanges of all visits together say of the network: who answered last, and how many hosts fell silent since.
final class NetworkHealth: Sendable {
    private struct State {
        var silent: [String: Timestamp] = [:]
        var lastAnswer: (host: String, moment: Timestamp)?
    }

    /// So many different hosts in a row without an answer mean that the network is down.
    private static let threshold = 3
    /// Seconds for which a silence counts.
    private static let memory = 60.0
    private let state = Mutex(State())

    /// Takes note of an exchange.
    func observe(_ exchange: Exchange) {
        state.withLock { state in
            guard let failure = exchange.failure else {
                state.silent = [:]
                state.lastAnswer = (exchange.url.host, exchange.started)
                return
            }
            if NetworkHealth.concernsNetwork(failure.kind) { state.silent[exchange.url.host] = exchange.started }
        }
    }

    /// Whether so many hosts fell silent lately that an answer from before proves nothing: ask another host now.
    var isDoubtful: Bool {
        let lately = Timestamp.now - Self.memory
        return state.withLock { $0.silent.values.count { $0 > lately } >= Self.threshold }
    }

    /// Whether a host other than `host` answered lately.
    func hasAnswer(since moment: Timestamp, besides host: String) -> Bool {
        state.withLock { $0.lastAnswer.map { $0.host != host && $0.moment >= moment } ?? false }
    }

    /// Failures that a cut cable would bring about. A refusal or a reset comes from a living peer.
    static func concernsNetwork(_ kind: FetchFailure.Kind) -> Bool {
        switch kind {
        case .nameNotFound, .nameLookupFailed, .unreachable, .connectTimeout: true
        default: false
        }
    }
}
