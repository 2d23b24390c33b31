internal import Model

/// Sources that a visit or a re-reading is busy with: the text that the one continues must not change under the other.
actor SourceLocks {
    private var held: Set<SourceKey> = []

    /// Waits until nobody is busy with the source, then runs `body`.
    ///
    /// - Throws: `CancellationError` when cancelled while waiting, and what `body` throws.
    nonisolated func holding<Value: Sendable>(
        _ key: SourceKey, _ body: () async throws -> Value
    ) async throws -> Value {
        while await !take(key) { try await Task.sleep(for: .milliseconds(20)) }
        do {
            let value = try await body()
            await release(key)
            return value
        } catch {
            await release(key)
            throw error
        }
    }

    private func take(_ key: SourceKey) -> Bool { held.insert(key).inserted }

    private func release(_ key: SourceKey) { held.remove(key) }
}
