internal import Model
internal import Synchronization

/// Whether it is the network itself that fails: when one host after another gives no answer and none succeeded in between,
/// nothing is held against any of them.
final class NetworkHealth: Sendable {
    private struct State {
        var silent: Set<String> = []
        var lastAnswer: (host: String, moment: Timestamp)?
    }

    /// So many different hosts in a row without an answer mean that the network is down.
    private static let threshold = 3
    private let state = Mutex(State())

    /// Takes note of an exchange.
    func observe(_ exchange: Exchange) {
        state.withLock { state in
            guard let failure = exchange.failure else {
                state.silent = []
                state.lastAnswer = (exchange.url.host, exchange.started)
                return
            }
            if NetworkHealth.concernsNetwork(failure.kind) { state.silent.insert(exchange.url.host) }
        }
    }

    /// Whether this failure says nothing of its source, since the network is down.
    func isOffline(_ failure: FetchFailure) -> Bool {
        state.withLock { state in
            Self.concernsNetwork(failure.kind) && state.silent.count >= Self.threshold
        }
    }

    /// Whether a host other than `host` answered lately.
    func hasAnswer(since moment: Timestamp, besides host: String) -> Bool {
        state.withLock { $0.lastAnswer.map { $0.host != host && $0.moment >= moment } ?? false }
    }

    /// Failures that a cut cable would bring about. A refusal or a reset comes from a living peer.
    private static func concernsNetwork(_ kind: FetchFailure.Kind) -> Bool {
        switch kind {
        case .nameNotFound, .nameLookupFailed, .unreachable, .connectTimeout: true
        default: false
        }
    }
}
