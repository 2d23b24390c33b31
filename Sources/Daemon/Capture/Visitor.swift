internal import Fetcher
internal import Model

/// Walks one source's chain of hops: each passes the gate, robots.txt and its host's turn; a redirect is the next hop.
struct Visitor: Sendable {
    let fetcher: Fetcher
    let robots: RobotsKeeper
    let network: NetworkHealth
    let turns: any HostTurns
    /// More redirects than this end the chain.
    let redirects: Int

    /// Validators of the last full response, for a conditional request.
    struct Validators: Sendable {
        var etag: String?
        var lastModified: String?
    }

    /// Visits `url`.
    ///
    /// - Parameters:
    ///   - key: the source on whose behalf turns are taken. The turn of `url`'s host for the first request is held already
    ///     when `holdsTurn` is true.
    ///   - bypassingCaches: asks every cache on the way to fetch anew (RFC 9111 § 5.2.1.4).
    /// - Returns: the exchanges in order; at least one. A refusal by gate, robots.txt or a loop ends the chain as a failed
    ///   exchange.
    func visit(
        _ url: WebURL, for key: SourceKey, validators: Validators? = nil, holdsTurn: Bool,
        bypassingCaches: Bool = false
    ) async throws -> [Exchange] {
        var exchanges: [Exchange] = []
        var seen: Set<String> = []
        var next = url
        var holdsTurn = holdsTurn
        while true {
            if let refusal = refusal(of: next, after: exchanges.count, seen: seen) {
                exchanges.append(failed(next, refusal))
                return exchanges
            }
            seen.insert(next.string)
            let finding = try await robots.check(
                next, for: key, turns: turns, network: network, holdsTurn: holdsTurn)
            if let refusal = finding.refusal {
                exchanges.append(failed(next, refusal))
                return exchanges
            }
            if finding.usedTurn { holdsTurn = false }
            if !holdsTurn { try await turns.takeTurn(of: next.host, for: key) }
            holdsTurn = false
            let exchange = await fetcher.hop(
                HopRequest(
                    url: next,
                    headers: bypassingCaches
                        ? [.init("Cache-Control", "no-cache")] : headers(validators, isFirst: exchanges.isEmpty)))
            network.observe(exchange)
            await turns.hopEnded(exchange, for: key)
            exchanges.append(exchange)
            guard let response = exchange.response, response.isRedirect, let location = response.headers["Location"]
            else { return exchanges }
            do { next = try next.resolving(location) } catch {
                exchanges.append(failed(next, FetchFailure(.badRedirect, "the redirect leads nowhere: \(error)")))
                return exchanges
            }
        }
    }

    private func refusal(of url: WebURL, after hops: Int, seen: Set<String>) -> FetchFailure? {
        if seen.contains(url.string) {
            return FetchFailure(.redirectLoop, "the redirects lead in a circle, back to \(url.string)")
        }
        if hops > redirects { return FetchFailure(.tooManyRedirects, "more than \(redirects) redirects") }
        return fetcher.gate.admit(url)
    }

    private func headers(_ validators: Validators?, isFirst: Bool) -> [HeaderFields.Field] {
        guard isFirst, let validators else { return [] }
        var fields: [HeaderFields.Field] = []
        if let etag = validators.etag { fields.append(.init("If-None-Match", etag)) }
        if let date = validators.lastModified { fields.append(.init("If-Modified-Since", date)) }
        return fields
    }

    private func failed(_ url: WebURL, _ failure: FetchFailure) -> Exchange {
        Exchange(url: url, started: .now, outcome: .failure(failure))
    }
}
