internal import Model
internal import WARC

/// The block of a capture's metadata record (application/warc-fields): who cites the page, how the visit went, how it
/// was judged. Names of WARC's own vocabulary are in its spelling, ours start with `vidimus-`.
enum MetadataText {
    static func of(_ prepared: PreparedCapture, _ record: CaptureRecord) -> WARCFieldsText {
        let capture = prepared.capture
        var out = WARCFieldsText()
        var events = prepared.events.map(\.id)
        for event in capture.events where !events.contains(event) { events.append(event) }
        for event in events { out.append("via", CaptureGroup.eventURN + event.text) }
        if capture.exchanges.count > 1 {
            out.append("hopsFromSeed", String(repeating: "R", count: capture.exchanges.count - 1))
        }
        out.append("fetchTimeMs", milliseconds(capture.finished - capture.started))
        out.append("vidimus-capture", capture.id.text)
        out.append("vidimus-source", capture.source.text)
        for (exchange, hop) in zip(capture.exchanges, record.hops) { describe(exchange, hop, in: &out) }
        judged(record, in: &out)
        if let article = capture.article { out.append("vidimus-extractor", article.extractor) }
        return out
    }

    /// The block of a later reading's metadata record.
    static func ofRereading(_ record: CaptureRecord) -> WARCFieldsText {
        var out = WARCFieldsText()
        for event in record.events { out.append("via", CaptureGroup.eventURN + event.id.text) }
        out.append("vidimus-capture", record.id.text)
        out.append("vidimus-source", record.source.text)
        if let rereading = record.rereading {
            out.append("vidimus-reread", rereading.at.iso8601)
            out.append("vidimus-supersedes", rereading.supersedes)
        }
        judged(record, in: &out)
        if let article = record.article { out.append("vidimus-extractor", article.extractor) }
        return out
    }

    static func judged(_ record: CaptureRecord, in out: inout WARCFieldsText) {
        let verdict = record.verdict
        out.append("vidimus-verdict", "\(verdict.state.rawValue) \(verdict.category.rawValue)")
        out.append("vidimus-judge", verdict.judge)
        for finding in verdict.findings { out.append("vidimus-finding", "\(finding.rule) \(finding.detail)") }
        if let change = verdict.change { out.append("vidimus-change", change.rawValue) }
        if let version = record.version { out.append("vidimus-version", String(version)) }
        if let digest = record.textDigest { out.append("vidimus-text", digest.labelled) }
    }

    private static func describe(_ exchange: Exchange, _ hop: CaptureRecord.Hop, in out: inout WARCFieldsText) {
        let result = hop.status.map(String.init) ?? hop.failure.map(\.kind.rawValue) ?? "-"
        out.append("vidimus-hop", "\(result) \(exchange.url.string)")
        let t = exchange.timings
        out.append(
            "vidimus-timings",
            "lookup=\(milliseconds(t.nameLookup)) connect=\(milliseconds(t.connect)) tls=\(milliseconds(t.tls)) "
                + "firstByte=\(milliseconds(t.firstByte)) total=\(milliseconds(t.total))")
        if !exchange.protocols.isEmpty {
            out.append("vidimus-protocol", exchange.protocols.joined(separator: " "))
        }
        if let suite = exchange.cipherSuite { out.append("vidimus-cipher-suite", suite) }
        if let failure = exchange.failure {
            out.append("vidimus-failure", "\(failure.kind.rawValue) \(failure.detail)")
        }
        guard let response = exchange.response else { return }
        if let digest = hop.payloadDigest { out.append("vidimus-payload", "\(digest.labelled) \(hop.length ?? 0)") }
        if let truncated = response.truncated { out.append("vidimus-truncated", truncated.rawValue) }
        // Its record has an empty block, so its head is kept here.
        if response.status == 304 {
            for field in response.headers.fields { out.append("vidimus-304-header", "\(field.name): \(field.value)") }
        }
    }

    private static func milliseconds(_ seconds: Double) -> String {
        String(Int((max(0, min(seconds, 1e9)) * 1000).rounded()))
    }
}
