package import Model

/// One capture that others made, as the catalog knows it.
package struct ForeignCaptureRow: Hashable, Sendable, Codable {
    package var id: CaptureID
    package var source: SourceKey
    /// The URL that was asked for first.
    package var url: WebURL
    /// When others saw it: the first hop's `WARC-Date`, or the Memento-Datetime.
    package var moment: Timestamp
    /// When it came into this archive, and who brought it.
    package var taken: Timestamp
    package var takenBy: String
    package var origin: ForeignOrigin
    /// Of the last hop.
    package var status: Int?
    package var mime: String?
    package var finalURL: WebURL?
    /// Made here, against what we know.
    package var verdict: Verdict
    package var textDigest: SHA256Digest?
    package var title: String?
    package var words: Int?
    package var extractor: String?
    /// The whole group of records.
    package var place: RecordPlace
    package var hops: [HopRow]
}
