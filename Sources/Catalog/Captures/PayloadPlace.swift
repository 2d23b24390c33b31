package import Model

/// A payload stored earlier, for `revisit` records (ISO 28500:2017 § 6.7) and for reading it back.
package struct PayloadPlace: Hashable, Sendable {
    /// `WARC-Target-URI`, `WARC-Date` and `WARC-Record-ID` of the record that holds it.
    package var url: WebURL
    package var date: Timestamp
    package var recordID: String
    package var place: RecordPlace
    package var sha256: SHA256Digest
    package var sha1: SHA1Digest?
    /// Bytes of the payload.
    package var length: Int
}
