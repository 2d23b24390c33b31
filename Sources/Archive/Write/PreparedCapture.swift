internal import Catalog
internal import Model

/// A capture with everything computed that does not depend on what is stored: digests and the normalised text.
///
/// Made on the caller's task, so that the one writer only decides, compresses and writes.
struct PreparedCapture: Sendable {
    var capture: Capture
    var events: [CaptureRecord.EventCitation]
    var state: SourceState?
    /// One for each exchange; nil for those without a response.
    var payloads: [Payload?]
    /// Normalised; nil when there is none.
    var text: String?
    var textDigest: SHA256Digest?

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
        let normalised = ArticleText.normalised(capture.article?.text ?? "")
        if !normalised.isEmpty {
            text = normalised
            textDigest = SHA256Digest(of: normalised)
        }
    }

    /// Whether a hop's payload may stand in an earlier record. Redirects never: replay tools take the target from a
    /// response and would show the earlier page instead.
    func mayRevisit(_ hop: Int) -> Bool {
        guard let response = capture.exchanges[hop].response else { return false }
        return !response.body.isEmpty && response.truncated == nil && !(300...399).contains(response.status)
    }
}
