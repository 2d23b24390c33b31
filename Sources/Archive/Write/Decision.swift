internal import Catalog
internal import Model
internal import WARC

/// What the archive already holds of a capture that is about to be written.
struct Decision: Hashable {
    /// The stored payload that a hop repeats, by the hop's place in the chain.
    var originals: [Int: Held] = [:]
    /// The version that the capture will belong to; nil when it yields none.
    var version: Int?
    /// The text of a 304 is the text of the version it continues.
    var textDigest: SHA256Digest?
    /// Whether the text needs a record of its own.
    var writesText = false

    /// A payload stored in an earlier record, or earlier in this batch.
    struct Held: Hashable {
        var original: RecordBuilder.Original
        var sha256: SHA256Digest
        var sha1: SHA1Digest
        var length: Int

        init(original: RecordBuilder.Original, payload: PreparedCapture.Payload) {
            self.original = original
            sha256 = payload.sha256
            sha1 = payload.sha1
            length = payload.length
        }

        /// Nil when the catalog lacks the SHA-1 that other tools expect in a revisit.
        init?(_ place: PayloadPlace) {
            guard let sha1 = place.sha1 else { return nil }
            original = RecordBuilder.Original(
                targetURI: TargetURI.clean(place.url), date: place.date, payloadDigest: sha1.labelled,
                recordID: place.recordID)
            sha256 = place.sha256
            self.sha1 = sha1
            length = place.length
        }
    }
}
