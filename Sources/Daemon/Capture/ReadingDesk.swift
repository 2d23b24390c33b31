internal import Synchronization

/// Room for large documents: those that are being read, and what was read of them until it is on the disk.
///
/// Reading a page takes several times its size, so only so many bytes of pages lie on the desk at once and the others wait
/// in line. Who has a place never waits for another or for a transfer, so nothing locks up. Ordinary pages need no place.
final class ReadingDesk: Sendable {
    /// Documents of up to so many bytes are read without a place.
    static let ordinary = 1 << 20

    private let limit: Int
    private let state: Mutex<State>

    private struct State {
        var free: Int
        var lastID = 0
        var line: [Waiter] = []
    }

    private struct Waiter {
        let id: Int
        let bytes: Int
        let continuation: CheckedContinuation<Place, any Error>
    }

    /// - Parameter limit: bytes of documents at once; a larger one has the desk to itself.
    init(limit: Int = 24 << 20) {
        self.limit = limit
        state = Mutex(State(free: limit))
    }

    /// How many stand in line.
    var waiting: Int { state.withLock { $0.line.count } }

    /// A part of the desk. It is given back when nobody holds it any more.
    final class Place: Sendable {
        private let bytes: Mutex<Int>
        private let desk: ReadingDesk

        fileprivate init(bytes: Int, desk: ReadingDesk) {
            self.bytes = Mutex(bytes)
            self.desk = desk
        }

        deinit { desk.give(back: bytes.withLock { $0 }) }

        /// Keeps only so many bytes of it.
        func shrink(to rest: Int) {
            let freed = bytes.withLock { bytes in
                defer { bytes = min(bytes, max(0, rest)) }
                return max(0, bytes - max(0, rest))
            }
            desk.give(back: freed)
        }
    }

    /// Waits for room, first come, first served.
    ///
    /// - Throws: `CancellationError` when the task ends before.
    func place(for bytes: Int) async throws -> Place {
        let bytes = min(bytes, limit)
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isFree = state.withLock { state in
                    if state.line.isEmpty, state.free >= bytes {
                        state.free -= bytes
                        return true
                    }
                    state.line.append(Waiter(id: id, bytes: bytes, continuation: continuation))
                    return false
                }
                if isFree { continuation.resume(returning: Place(bytes: bytes, desk: self)) }
                // Cancelled before it stood in line: nobody else would take it out.
                if Task.isCancelled { giveUp(id) }
            }
        } onCancel: {
            giveUp(id)
        }
    }

    private func giveUp(_ id: Int) {
        let waiter = state.withLock { state in
            state.line.firstIndex { $0.id == id }.map { state.line.remove(at: $0) }
        }
        waiter?.continuation.resume(throwing: CancellationError())
        // Those behind it may need less.
        if waiter != nil { give(back: 0) }
    }

    private func give(back bytes: Int) {
        let next = state.withLock { state in
            state.free += bytes
            var next: [Waiter] = []
            while let first = state.line.first, state.free >= first.bytes {
                state.free -= first.bytes
                next.append(state.line.removeFirst())
            }
            return next
        }
        for waiter in next { waiter.continuation.resume(returning: Place(bytes: waiter.bytes, desk: self)) }
    }
}
