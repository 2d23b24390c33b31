internal import CCurl
internal import Dispatch
internal import Glibc
internal import Model
internal import Synchronization

/// Tells a name that does not exist from a resolver that does not work. libcurl says "could not resolve" for both, but
/// one is the death of a source and the other nobody's.
enum NameCheck {
    /// Asks the system once more, for at most `seconds`.
    static func failure(for host: String, seconds: Double) async -> FetchFailure {
        let race = Race()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                race.enter(continuation)
                DispatchQueue.global().async { race.finish(verdict(on: host)) }
                DispatchQueue.global().asyncAfter(deadline: .now() + min(seconds, 3600)) {
                    race.finish(
                        FetchFailure(.nameLookupFailed, "the resolver did not answer for \(host) within \(seconds) s"))
                }
                if Task.isCancelled { race.finish(FetchFailure(.cancelled, "fetching was stopped")) }
            }
        } onCancel: {
            race.finish(FetchFailure(.cancelled, "fetching was stopped"))
        }
    }

    private static func verdict(on host: String) -> FetchFailure {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &found)
        if let found { freeaddrinfo(found) }
        return failure(code: code, host: host)
    }

    /// By getaddrinfo's result (RFC 3493 § 6.1; `EAI_NODATA` is glibc's for a name without addresses).
    static func failure(code: Int32, host: String) -> FetchFailure {
        let noData: Int32 = -5
        return switch code {
        case 0: FetchFailure(.nameLookupFailed, "the name \(host) was not resolved at first, but was a moment later")
        case EAI_NONAME: FetchFailure(.nameNotFound, "the name \(host) does not exist")
        case noData: FetchFailure(.nameNotFound, "the name \(host) has no address")
        default:
            FetchFailure(
                .nameLookupFailed, "the resolver failed for \(host): \(String(cString: gai_strerror(code)))")
        }
    }

    /// The first word counts, and it may come before anybody listens.
    private final class Race: Sendable {
        private enum State {
            case open
            case waiting(CheckedContinuation<FetchFailure, Never>)
            case over
        }

        private let state = Mutex(State.open)

        func enter(_ continuation: CheckedContinuation<FetchFailure, Never>) {
            state.withLock { $0 = .waiting(continuation) }
        }

        func finish(_ failure: FetchFailure) {
            let continuation: CheckedContinuation<FetchFailure, Never>? = state.withLock { state in
                guard case .waiting(let continuation) = state else { return nil }
                state = .over
                return continuation
            }
            continuation?.resume(returning: failure)
        }
    }
}
