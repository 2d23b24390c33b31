package import Model

/// One capture that stands durably in a WARC file and is now to be known.
package struct CaptureCommit: Sendable {
    /// The capture as its WARC record tells it. `record.version` is not believed: the catalog decides. `record.state` counts
    /// where the catalog knows of no later visit; without one the visit is only counted.
    package var record: CaptureRecord
    /// The normalised article text; nil when there is none. Its digest is `record.textDigest`.
    package var text: String?
    /// The text's own record is a tombstone.
    package var textRedaction: Redaction?
    /// Where the group stands.
    package var place: RecordPlace
    /// One for each of `record.hops`, in order; hops without a stored response have nil.
    package var responses: [StoredResponse?]

    package init(record: CaptureRecord, text: String?, place: RecordPlace, responses: [StoredResponse?]) {
        self.record = record
        self.text = text
        self.place = place
        self.responses = responses
    }
}

/// Bytes in a WARC file.
package struct RecordPlace: Hashable, Sendable, Codable {
    /// The WARC file's name, without folder and without `.open`.
    package var warc: String
    package var offset: Int
    /// Bytes as compressed in the file.
    package var length: Int

    package init(warc: String, offset: Int, length: Int) {
        self.warc = warc
        self.offset = offset
        self.length = length
    }
}

/// The `response` or `revisit` record of one hop.
package struct StoredResponse: Hashable, Sendable, Codable {
    /// `WARC-Record-ID` as it stands in the record, with angle brackets.
    package var recordID: String
    package var place: RecordPlace
    /// Of the payload; equal to `CaptureRecord.Hop.payloadDigest`.
    package var sha1: SHA1Digest?
    /// A revisit record: the payload stands elsewhere.
    package var isRevisit: Bool
    /// The payload, here or where the revisit leads, was taken out.
    package var redaction: Redaction?

    package init(recordID: String, place: RecordPlace, sha1: SHA1Digest?, isRevisit: Bool) {
        self.recordID = recordID
        self.place = place
        self.sha1 = sha1
        self.isRevisit = isRevisit
    }
}

/// What the transaction made of a capture.
package struct CommittedCapture: Hashable, Sendable {
    package var id: CaptureID
    /// The version it belongs to; nil when it yielded no text.
    package var version: Int?
    /// The capture opened that version.
    package var isNewVersion: Bool
    /// The capture was known already; nothing was written.
    package var wasKnown: Bool
}
