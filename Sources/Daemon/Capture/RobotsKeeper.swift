internal import Catalog
internal import Fetcher
internal import Model
internal import Scheduler

/// Knows what each origin's robots.txt allows: from memory, from the catalog, or by fetching it with a turn of its own.
actor RobotsKeeper {
    private var cache: RobotsCache
    private let options: RobotsOptions
    private let catalog: Catalog
    private let fetcher: Fetcher

    init(options: RobotsOptions, catalog: Catalog, fetcher: Fetcher) {
        cache = RobotsCache(options: options)
        self.options = options
        self.catalog = catalog
        self.fetcher = fetcher
    }

    /// What was found, and whether the turn that the visit held went into fetching the file.
    struct Finding {
        var refusal: FetchFailure?
        var usedTurn = false
    }

    /// Whether `url` may be fetched on behalf of a visit.
    ///
    /// - Throws: `CancellationError` when the visit is stopped while the file is fetched, `HostIsResting` when it could not be
    ///   had a while ago and is not asked for again yet.
    func check(
        _ url: WebURL, for key: SourceKey, turns: any HostTurns, network: NetworkHealth, holdsTurn: Bool
    ) async throws -> Finding {
        if options.respect, !cache.knows(url), let row = try? await catalog.robots(origin: url.origin) {
            cache.restore(RobotsState(row))
        }
        switch cache.verdict(for: url, now: .now) {
        case .allowed: return Finding()
        case .disallowed(.unreachable(.failure)):
            // Known from an earlier visit: nothing was asked now, so nothing is evidence.
            throw HostIsResting(host: url.host, until: .now + options.retry)
        case .disallowed(let refusal): return Finding(refusal: RobotsKeeper.failure(refusal))
        case .mustFetch(let location):
            try await fetch(location, of: url, for: key, turns: turns, network: network, holdsTurn: holdsTurn)
            var finding = Finding(usedTurn: holdsTurn)
            if case .disallowed(let refusal) = cache.verdict(for: url, now: .now) {
                finding.refusal = RobotsKeeper.failure(refusal)
            }
            return finding
        }
    }

    private func fetch(
        _ location: WebURL, of url: WebURL, for key: SourceKey, turns: any HostTurns, network: NetworkHealth,
        holdsTurn: Bool
    ) async throws {
        var next = location
        var held = holdsTurn
        var found = RobotsFetch.unavailable(status: nil)
        for hop in 0...options.redirects {
            if fetcher.gate.admit(next) != nil { break }
            if !held { try await turns.takeTurn(of: next.host, for: key) }
            held = false
            let exchange = await fetcher.hop(HopRequest(url: next, maxBody: 2 * RobotsFile.maximumLength))
            network.observe(exchange)
            await turns.hopEnded(exchange, for: key)
            if exchange.failure?.kind == .cancelled { throw CancellationError() }
            let decoded = exchange.response.map { ContentCoding.decode($0, limits: fetcher.options.codingLimits).bytes }
            switch RobotsFetch.step(after: exchange, decoded: decoded, hop: hop, options: options) {
            case .follow(let target):
                next = target
                continue
            case .done(let result): found = result
            }
            break
        }
        let state = cache.record(found, for: url, now: .now)
        await turns.setCrawlDelay(cache.crawlDelay(for: url), for: url.host)
        // What a network that is down says of a host is forgotten with the process.
        if !network.isDoubtful { try? await catalog.save(RobotsRow(state)) }
    }

    /// A connection that failed on the way to robots.txt would have failed for the page, too: then that is the finding.
    private static func failure(_ refusal: RobotsRefusal) -> FetchFailure {
        if case .unreachable(.failure(let failure)) = refusal { return failure }
        return FetchFailure(.robots, refusal.description)
    }
}

extension RobotsState {
    init(_ row: RobotsRow) {
        let standing: Standing =
            switch (row.status, row.failure) {
            case (_, let kind?): .unreachable(.failure(FetchFailure(kind, "no answer when it was last asked for")))
            case (let status?, nil) where status == 429 || status >= 500: .unreachable(.status(status))
            case (let status, nil): (200..<300).contains(status ?? 0) ? .file : .unavailable(status: status)
            }
        self.init(
            origin: row.origin, standing: standing, fetched: row.fetched,
            text: row.bodyFetched == nil ? nil : row.body, textFetched: row.bodyFetched,
            unreachableSince: row.unreachableSince)
    }
}

extension RobotsRow {
    init(_ state: RobotsState) {
        var status: Int?
        var failure: FetchFailure.Kind?
        switch state.standing {
        case .file: status = 200
        case .unavailable(let answered): status = answered
        case .unreachable(.status(let answered)): status = answered
        case .unreachable(.failure(let reason)): failure = reason.kind
        }
        self.init(
            origin: state.origin, fetched: state.fetched, status: status, failure: failure, body: state.text ?? [],
            bodyFetched: state.text == nil ? nil : state.textFetched ?? state.fetched,
            unreachableSince: state.unreachableSince)
    }
}
