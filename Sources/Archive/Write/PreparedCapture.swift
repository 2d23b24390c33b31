internal import Catalog
internal import Model

/// A capture with its digests, its normalised text, and what of it the catalog holds already.
///
/// Made on the caller's task, so that the one writer only writes. What other captures store meanwhile is
/// not seen; then a payload stands in the archive twice, which costs room and nothing else.
struct PreparedCapture: Sendable {
    var capture: Capture
    var events: [CaptureRecord.EventCitation]
    var state: SourceState?
    /// Of the article, for the memory of the host.
    var blocks: [Int64] = []
    /// One for each exchange; nil for those without a response.
    var payloads: [Payload?]
    /// Counting words takes as long as hashing a page.
    var article: CaptureRecord.ArticleFacts?
    /// Normalised; nil when there is none.
    var text: String?
    var textDigest: SHA256Digest?
    /// What is held already.
    var decision = Decision()
    /// Its records by that decision; nil until they are made.
    var encoded: EncodedGroup?

    struct Payload: Sendable, Hashable {
        var sha256: SHA256Digest
        var sha1: SHA1Digest
        var length: Int
    }

    init(_ capture: Capture, events: [CaptureRecord.EventCitation], state: SourceState?) {
        self.capture = capture
        self.events = events
        self.state = state
        payloads = capture.exchanges.map { exchange in
            exchange.response.map { response in
                Payload(
                    sha256: SHA256Digest(of: response.body), sha1: SHA1Digest(of: response.body),
                    length: response.body.count)
            }
        }
        article = capture.article.map(CaptureRecord.ArticleFacts.init)
        let normalised = ArticleText.normalised(capture.article?.text ?? "")
        if !normalised.isEmpty {
            text = normalised
            textDigest = SHA256Digest(of: normalised)
        }
    }

    /// Bytes of the payloads and the text.
    var bytes: Int { payloads.reduce(text?.utf8.count ?? 0) { $0 + ($1?.length ?? 0) } }

    /// Whether a hop's payload may stand in an earlier record. Redirects never: replay tools take the target from a
    /// response and would show the earlier page instead.
    func mayRevisit(_ hop: Int) -> Bool {
        guard let response = capture.exchanges[hop].response else { return false }
        return !response.body.isEmpty && response.truncated == nil && !(300...399).contains(response.status)
    }

    /// Asks the catalog what of the capture is held.
    mutating func lookUp(in catalog: Catalog) async throws(CatalogError) {
        let wanted = payloads.enumerated().map { hop, payload in
            payload.flatMap { mayRevisit(hop) ? ($0.sha256, $0.length) : nil }
        }
        let (latest, places, hasText) = try await catalog.holdings(
            of: capture.source, payloads: wanted, text: textDigest)
        for (hop, place) in places.enumerated() where payloads[hop] != nil {
            let isUnmodified = capture.notModified && capture.exchanges[hop].response?.status == 304
            decision.originals[hop] = (isUnmodified ? latest?.payload : place).flatMap(Decision.Held.init)
        }
        if let textDigest {
            if LatestState.yieldsVersion(capture.verdict.category) {
                decision.version = latest?.number(for: textDigest) ?? 1
            }
            decision.writesText = !hasText
        } else if capture.notModified, let version = latest?.version {
            decision.version = version.number
            decision.textDigest = version.textDigest
        }
    }
}
