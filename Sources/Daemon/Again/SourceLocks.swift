internal import Model
internal import Synchronization

/// Sources that a visit or a re-reading is busy with: the text that the one continues must not change under the other.
final class SourceLocks: Sendable {
    private struct State {
        var held: Set<SourceKey> = []
        /// Those who wait for a source, first come, first served.
        var lines: [SourceKey: [Waiter]] = [:]
        var lastID = 0
    }

    private struct Waiter {
        let id: Int
        let continuation: CheckedContinuation<Void, any Error>
    }

    private let state = Mutex(State())

    /// Waits until nobody is busy with the source, then runs `body`.
    ///
    /// - Throws: `CancellationError` when cancelled while waiting, and what `body` throws.
    func holding<Value: Sendable>(_ key: SourceKey, _ body: () async throws -> Value) async throws -> Value {
        if !state.withLock({ $0.held.insert(key).inserted }) { try await standInLine(for: key) }
        defer { release(key) }
        return try await body()
    }

    private func standInLine(for key: SourceKey) async throws {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isFree = state.withLock { state in
                    if state.held.insert(key).inserted { return true }
                    state.lines[key, default: []].append(Waiter(id: id, continuation: continuation))
                    return false
                }
                if isFree { continuation.resume() }
                // Cancelled before it stood in line: nobody else would take it out.
                if Task.isCancelled { leave(id, key) }
            }
        } onCancel: {
            leave(id, key)
        }
    }

    private func leave(_ id: Int, _ key: SourceKey) {
        let waiter = state.withLock { state in
            state.lines[key]?.firstIndex { $0.id == id }.flatMap { state.lines[key]?.remove(at: $0) }
        }
        waiter?.continuation.resume(throwing: CancellationError())
    }

    /// The next in line takes over what is let go of.
    private func release(_ key: SourceKey) {
        let next: Waiter? = state.withLock { state in
            if var line = state.lines[key], !line.isEmpty {
                let first = line.removeFirst()
                state.lines[key] = line.isEmpty ? nil : line
                return first
            }
            state.lines[key] = nil
            state.held.remove(key)
            return nil
        }
        next?.continuation.resume()
    }
}
