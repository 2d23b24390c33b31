internal import Catalog
internal import Fetcher
internal import LinkRot
internal import Model

/// Tells a dead host from a dead network: before a failure is held against a source, something else must answer.
struct ControlFetch: Sendable {
    let catalog: Catalog
    let network: NetworkHealth

    /// An answer of another host counts as control for so many seconds.
    private static let validity = 60.0
    /// So many hosts that were alive are asked at most.
    private static let attempts = 2

    /// Whether anything besides the source's own host answers. Without any other known host nobody can be asked.
    ///
    /// - Throws: `CancellationError`, `HostIsResting`.
    func outcome(
        for failure: FetchFailure, of source: DueSource, with visitor: Visitor
    ) async throws -> Evidence.Control {
        if network.isOffline(failure) { return .silent }
        if network.hasAnswer(since: .now - Self.validity, besides: source.host) { return .answered }
        var asked = false
        for other in try await others(than: source.host) {
            guard let front = try? other.resolving("/"), visitor.fetcher.gate.admit(front) == nil else { continue }
            do { try await visitor.turns.takeTurn(of: front.host, for: source.key) } catch is HostIsResting { continue }
            let exchange = await visitor.fetcher.hop(.init(url: front, maxBody: 65_536, timeout: 15))
            network.observe(exchange)
            await visitor.turns.hopEnded(exchange, for: source.key)
            if exchange.response != nil { return .answered }
            asked = true
        }
        return asked ? .silent : .notAsked
    }

    /// Pages on other hosts that were alive when they were last visited.
    private func others(than host: String) async throws -> [WebURL] {
        var filter = SourceFilter()
        filter.standings = [.alive]
        filter.order = .lastVisit
        filter.limit = 20
        var hosts: Set<String> = [host]
        return try await catalog.sources(filter).map(\.url).filter { hosts.insert($0.host).inserted }
            .prefix(Self.attempts).map(\.self)
    }
}
