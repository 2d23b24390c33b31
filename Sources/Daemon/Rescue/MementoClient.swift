internal import Extractor
internal import Fetcher
internal import Model
internal import Rescue

/// Asks other archives, one request at a time: each passes the gate, the address guard and its host's turn, as any other.
///
/// robots.txt is not asked for: it speaks to crawlers, and these are services for programs that the configuration names.
struct MementoClient: Sendable {
    let fetcher: Fetcher
    let loop: CaptureLoop
    /// On whose behalf turns are taken; none that a visit of a source may have at the same time.
    let key: SourceKey

    /// - Throws: `CancellationError`; `HostIsResting` when the archive asked for quiet for longer than anybody waits.
    func ask(_ url: WebURL, headers: [HeaderFields.Field] = [], maxBody: Int? = nil) async throws -> Exchange {
        if let refusal = fetcher.gate.admit(url) {
            return Exchange(url: url, started: .now, outcome: .failure(refusal))
        }
        try await loop.takeTurn(of: url.host, for: key)
        let exchange = await fetcher.hop(HopRequest(url: url, headers: headers, maxBody: maxBody))
        await loop.hopEnded(exchange, for: key)
        if exchange.failure?.kind == .cancelled { throw CancellationError() }
        if let response = exchange.response, response.status == 429 || response.status == 503 {
            // The turn's own wait says until when; the archive is asked for nothing else meanwhile.
            try await loop.checkRest(of: url.host)
        }
        return exchange
    }

    /// The bytes of a TimeMap's part, its content coding undone.
    func body(of exchange: Exchange) -> [UInt8] {
        guard let response = exchange.response else { return [] }
        return ContentCoding.decode(response, limits: fetcher.options.codingLimits).bytes
    }

    /// The host's turns go on without this client.
    func end() async { await loop.endTurns(for: key) }
}
