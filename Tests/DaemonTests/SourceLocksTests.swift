import Model
import Synchronization
import Testing

@testable import Daemon

@Suite("One at a time is busy with a source")
struct SourceLocksTests {
    private let key = SourceKey(text: "org,example)/")

    private final class Busy: Sendable {
        private let state = Mutex((now: 0, most: 0, turns: 0))

        var most: Int { state.withLock { $0.most } }
        var turns: Int { state.withLock { $0.turns } }

        func begin() {
            state.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
            }
        }

        func end() {
            state.withLock { state in
                state.now -= 1
                state.turns += 1
            }
        }
    }

    @Test("those who wait get it one after the other")
    func oneAtATime() async throws {
        let locks = SourceLocks()
        let busy = Busy()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask { [key] in
                    try await locks.holding(key) {
                        busy.begin()
                        await Task.yield()
                        busy.end()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(busy.most == 1)
        #expect(busy.turns == 50)
    }

    @Test("who is cancelled while waiting leaves the line to the others")
    func cancelled() async throws {
        let locks = SourceLocks()
        let second = try await locks.holding(key) {
            let first = Task { [key] in try await locks.holding(key) { true } }
            first.cancel()
            await #expect(throws: CancellationError.self) { try await first.value }
            return Task { [key] in try await locks.holding(key) { true } }
        }
        let isThere = try await second.value
        #expect(isThere)
    }
}
