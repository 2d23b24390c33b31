internal import Model

/// Where a visit asks before each of its requests: politeness, seen from one visit.
protocol HostTurns: Sendable {
    /// Waits until `host` may be asked on behalf of this visit, and takes the turn.
    ///
    /// - Throws: `CancellationError` when the visit was stopped while it waited.
    func takeTurn(of host: String, for key: SourceKey) async throws

    /// The request whose turn was taken last has ended.
    func hopEnded(_ exchange: Exchange, for key: SourceKey) async

    /// A robots.txt asks for this pause between requests; nil for none.
    func setCrawlDelay(_ seconds: Double?, for host: String) async
}
