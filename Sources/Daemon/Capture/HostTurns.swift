internal import Model

/// Where a visit asks before each of its requests: politeness, seen from one visit.
protocol HostTurns: Sendable {
    /// Waits until `host` may be asked on behalf of this visit, and takes the turn.
    ///
    /// - Throws: `CancellationError` when the visit was stopped while it waited, `HostIsResting` when that would take
    ///   longer than a visit may wait.
    func takeTurn(of host: String, for key: SourceKey) async throws

    /// The request whose turn was taken last has ended.
    ///
    /// - Returns: whether the host hangs, by this request and those before it, and rests for longer than a visit may wait.
    @discardableResult
    func hopEnded(_ exchange: Exchange, for key: SourceKey) async -> Bool

    /// A robots.txt asks for this pause between requests; nil for none.
    func setCrawlDelay(_ seconds: Double?, for host: String) async
}

/// A host that asked for quiet, or failed, for longer than a visit waits.
struct HostIsResting: Error, CustomStringConvertible {
    let host: String
    let until: Timestamp

    var description: String {
        let second = Timestamp(seconds: until.seconds.rounded(.up))
        return "\(host) is left alone until \(second.iso8601), as it asked or because it failed"
    }
}
