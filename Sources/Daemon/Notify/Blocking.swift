internal import Dispatch
internal import Synchronization

/// Work that keeps its thread waiting, on one of libdispatch's threads instead of those that tasks share.
enum Blocking {
    /// - Throws: what `work` throws; `CancellationError` at once when the task is cancelled: what was begun then ends by itself.
    static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        let waiter = Waiter<Value>()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard waiter.wait(continuation) else { return }
                DispatchQueue.global().async { waiter.end(Result { try work() }) }
            }
        } onCancel: {
            waiter.end(.failure(CancellationError()))
        }
    }

    /// Resumes its continuation once, with whichever end comes first.
    private final class Waiter<Value: Sendable>: Sendable {
        private enum State {
            case idle
            case waiting(CheckedContinuation<Value, any Error>)
            case over
        }

        private let state = Mutex(State.idle)

        /// False when the wait was over before it began.
        func wait(_ continuation: CheckedContinuation<Value, any Error>) -> Bool {
            let begins = state.withLock { state in
                guard case .idle = state else { return false }
                state = .waiting(continuation)
                return true
            }
            if !begins { continuation.resume(throwing: CancellationError()) }
            return begins
        }

        func end(_ result: Result<Value, any Error>) {
            let continuation: CheckedContinuation<Value, any Error>? = state.withLock { state in
                defer { state = .over }
                return if case .waiting(let continuation) = state { continuation } else { nil }
            }
            continuation?.resume(with: result)
        }
    }
}
