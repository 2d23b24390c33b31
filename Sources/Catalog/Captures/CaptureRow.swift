package import Model

/// One capture as the catalog knows it.
package struct CaptureRow: Hashable, Sendable, Codable {
    package var id: CaptureID
    package var source: SourceKey
    package var url: WebURL
    package var started: Timestamp
    package var finished: Timestamp
    /// Of the last hop; nil when nothing answered.
    package var status: Int?
    package var failure: FetchFailure?
    package var mime: String?
    package var finalURL: WebURL?
    package var verdict: Verdict
    package var notModified: Bool
    package var version: Int?
    package var textDigest: SHA256Digest?
    package var title: String?
    package var words: Int?
    /// Version of the extractor that judged last.
    package var extractor: String?
    /// The latest reading of the stored bytes after the visit; nil when there was none.
    package var rereading: RereadingPlace?
    /// The whole group of records.
    package var place: RecordPlace
    package var hops: [HopRow]
}

/// When the stored bytes of a capture were read again, and where the evidence of that stands.
package struct RereadingPlace: Hashable, Sendable, Codable {
    package var at: Timestamp
    package var place: RecordPlace
}

/// One exchange of a capture.
package struct HopRow: Hashable, Sendable, Codable {
    package var url: WebURL
    package var started: Timestamp
    package var seconds: Double
    package var status: Int?
    package var failure: FetchFailure?
    package var location: String?
    package var mime: String?
    package var truncated: Truncation?
    package var address: String?
    package var payloadDigest: SHA256Digest?
    /// Bytes of the payload.
    package var payloadLength: Int?
    /// Nil when nothing answered.
    package var response: StoredResponse?
}

extension HopRow {
    /// The hop as the capture's record tells it.
    init(_ hop: CaptureRecord.Hop, response: StoredResponse?) {
        self.init(url: hop.url, started: hop.started, seconds: hop.seconds)
        status = hop.status
        failure = hop.failure
        location = hop.location
        mime = hop.mime
        truncated = hop.truncated
        address = hop.address
        payloadDigest = hop.payloadDigest
        payloadLength = hop.length
        self.response = response
    }
}

/// One judgement of one capture. The same capture can be judged again after the rules changed.
package struct VerdictRow: Hashable, Sendable, Codable {
    package var capture: CaptureID
    /// When the page was visited, and when this was said of it.
    package var visited: Timestamp
    package var judged: Timestamp
    package var verdict: Verdict
}
