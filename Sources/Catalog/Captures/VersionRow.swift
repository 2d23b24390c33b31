package import Model

/// A run of consecutive captures of a source with the same article text.
package struct VersionRow: Hashable, Sendable, Codable {
    package var source: SourceKey
    /// From 1.
    package var number: Int
    package var textDigest: SHA256Digest
    /// Version of the extractor that first made the text; nil where it is not known.
    package var extractor: String?
    package var title: String?
    package var words: Int
    package var firstSeen: Timestamp
    package var lastSeen: Timestamp
    package var captures: Int
    /// Against the version before; nil for the first.
    package var grade: ChangeGrade?
    /// The capture that opened the version.
    package var firstCapture: CaptureID
}
