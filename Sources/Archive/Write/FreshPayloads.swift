internal import Model
internal import WARC

/// What a batch has stored so far, which the catalog cannot know yet.
struct FreshPayloads {
    private var payloads: [PreparedCapture.Payload: Decision.Held] = [:]
    private var texts: Set<SHA256Digest> = []

    /// What is held of a capture, with what stands before it in the batch.
    mutating func decide(_ prepared: PreparedCapture) -> Decision {
        var decision = prepared.decision
        for (hop, payload) in prepared.payloads.enumerated() {
            guard let payload, decision.originals[hop] == nil, prepared.mayRevisit(hop) else { continue }
            if let held = payloads[payload] {
                decision.originals[hop] = held
                continue
            }
            let exchange = prepared.capture.exchanges[hop]
            let original = RecordBuilder.Original(
                targetURI: TargetURI.clean(exchange.url), date: exchange.started,
                payloadDigest: payload.sha1.labelled)
            payloads[payload] = Decision.Held(original: original, payload: payload)
        }
        if decision.writesText, let digest = prepared.textDigest, !texts.insert(digest).inserted {
            decision.writesText = false
        }
        return decision
    }

    /// Whether a later reading's text still needs a record, with what stands before it in the batch.
    mutating func decide(_ prepared: PreparedRereading) -> PreparedRereading {
        var prepared = prepared
        if prepared.writesText, let digest = prepared.rereading.record.textDigest, !texts.insert(digest).inserted {
            prepared.writesText = false
        }
        return prepared
    }
}
