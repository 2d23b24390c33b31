internal import Catalog
internal import Fetcher
internal import LinkRot
internal import Model

/// Tells a dead host from a dead network: before a failure is held against a source, something else must answer.
struct ControlFetch: Sendable {
    let catalog: Catalog
    let network: NetworkHealth
    /// Pages that are asked for while no source is known to be alive: a first session has nobody else to ask.
    let fallback: [WebURL]

    /// So many hosts that were alive are asked at most.
    private static let attempts = 2

    /// Whether anything besides the host that failed answers.
    ///
    /// - Parameter failed: the hop that failed; an answer counts when it came after that began.
    /// - Throws: `CancellationError`; `HostIsResting` when every host that could be asked rests.
    func outcome(
        for failed: Exchange, of source: DueSource, with visitor: Visitor
    ) async throws -> Evidence.Control {
        if network.hasAnswer(since: failed.started, besides: failed.url.host) { return .answered }
        // A visit a moment ago is nearly as good, unless hosts fall silent one after another.
        if !network.isDoubtful, network.hasAnswer(since: failed.started - 10, besides: failed.url.host) {
            return .answered
        }
        var silent = false
        var resting: HostIsResting?
        for other in try await others(than: failed.url.host) {
            do {
                guard let answered = try await ask(other, for: source.key, with: visitor) else { continue }
                if answered { return .answered }
                silent = true
            } catch let error as HostIsResting { resting = error }
        }
        if !silent, let resting { throw resting }
        return silent ? .silent : .notAsked
    }

    /// Asks for a page that was alive. Nil when it may not be asked for.
    private func ask(_ url: WebURL, for key: SourceKey, with visitor: Visitor) async throws -> Bool? {
        let finding = try await visitor.robots.check(
            url, for: key, turns: visitor.turns, network: network, holdsTurn: false)
        guard finding.refusal == nil, visitor.fetcher.gate.admit(url) == nil else { return nil }
        try await visitor.turns.takeTurn(of: url.host, for: key)
        let exchange = await visitor.fetcher.hop(.init(url: url, maxBody: 65_536, timeout: 15))
        network.observe(exchange)
        await visitor.turns.hopEnded(exchange, for: key)
        guard let failure = exchange.failure else { return true }
        if failure.kind == .cancelled { throw CancellationError() }
        // A refusal or a reset comes from a living peer.
        return !NetworkHealth.concernsNetwork(failure.kind)
    }

    /// Pages on other hosts that were alive when they were last visited.
    private func others(than host: String) async throws -> [WebURL] {
        var filter = SourceFilter()
        filter.standings = [.alive]
        filter.order = .lastVisit
        filter.limit = 20
        var hosts: Set<String> = [host]
        let known = try await catalog.sources(filter).map(\.url)
        return (known + fallback).filter { hosts.insert($0.host).inserted }.prefix(Self.attempts).map(\.self)
    }
}
