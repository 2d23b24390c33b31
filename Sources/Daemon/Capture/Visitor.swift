internal import Fetcher
internal import Model
internal import Synchronization

/// Walks one source's chain of hops: each passes the gate, robots.txt and its host's turn; a redirect is the next hop.
struct Visitor: Sendable {
    let fetcher: Fetcher
    let robots: RobotsKeeper
    let network: NetworkHealth
    let turns: any HostTurns
    /// More redirects than this end the chain.
    let redirects: Int
    /// What the transfers of this one visit may still take.
    let time: VisitTime

    /// Seconds of transfers that are left to a visit. Waiting for a host's turn costs none.
    final class VisitTime: Sendable {
        private let whole: Double
        private let rest: Mutex<Double>

        init(_ seconds: Double) {
            whole = seconds
            rest = Mutex(seconds)
        }

        var left: Double { rest.withLock { $0 } }

        func spend(on exchange: Exchange) { rest.withLock { $0 -= exchange.timings.total } }

        var failure: FetchFailure {
            FetchFailure(.timeout, "the visit took more than \(Int(whole)) s in all (fetch.visitTimeout)")
        }
    }

    /// Validators of the last full response, for a conditional request.
    struct Validators: Sendable {
        var etag: String?
        var lastModified: String?
    }

    /// In what manner a page is asked for.
    enum Manner: Sendable {
        case plain
        /// Only if it has changed (RFC 9110 § 13.1); redirects are followed plainly.
        case ifChanged(Validators)
        /// Every cache on the way is to fetch anew (RFC 9111 § 5.2.1.4).
        case pastCaches
        /// Past the caches too, and in whatever form and language there is: who answers "not found" because of a stale copy
        /// or of what was asked for (RFC 9110 § 12.5) answers otherwise now.
        case anyForm

        /// The fields of the request that is number `hop`, from 0.
        func fields(hop: Int) -> [HeaderFields.Field] {
            switch self {
            case .plain: return []
            case .pastCaches: return [.init("Cache-Control", "no-cache")]
            case .anyForm:
                return [.init("Cache-Control", "no-cache"), .init("Accept", "*/*"), .init("Accept-Language", "*")]
            case .ifChanged(let validators):
                guard hop == 0 else { return [] }
                return [
                    validators.etag.map { .init("If-None-Match", $0) },
                    validators.lastModified.map { .init("If-Modified-Since", $0) },
                ].compactMap(\.self)
            }
        }
    }

    /// Visits `url`.
    ///
    /// - Parameters:
    ///   - key: the source on whose behalf turns are taken. The turn of `url`'s host for the first request is held already
    ///     when `holdsTurn` is true.
    /// - Returns: the exchanges in order; at least one. A refusal by gate, robots.txt or a loop ends the chain as a failed
    ///   exchange.
    func visit(
        _ url: WebURL, for key: SourceKey, _ manner: Manner = .plain, holdsTurn: Bool
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
                HopRequest(url: next, headers: manner.fields(hop: exchanges.count), timeout: time.left))
            time.spend(on: exchange)
            network.observe(exchange)
            if await turns.hopEnded(exchange, for: key) { fetcher.hurry(next.host) }
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
        return time.left > 0 ? fetcher.gate.admit(url) : time.failure
    }

    private func failed(_ url: WebURL, _ failure: FetchFailure) -> Exchange {
        Exchange(url: url, started: .now, outcome: .failure(failure))
    }
}
