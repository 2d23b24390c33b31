/// Who performs a command's work: this process (`LocalEngine`) or a running daemon (`RemoteEngine`).
package protocol Engine: Sendable {
    /// Performs one request and reports on the way.
    ///
    /// - Parameter emit: called for every event, in order; what it awaits slows the work down, so nothing piles up.
    /// - Throws: `EngineFailure` with the sentence and the exit code for the person who asked; `CancellationError`
    ///   when the calling task was cancelled.
    func perform(_ request: EngineRequest, emit: @escaping @Sendable (EngineEvent) async -> Void) async throws
}
