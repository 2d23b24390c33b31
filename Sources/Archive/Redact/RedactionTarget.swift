package import Model

/// Whose bytes are to be taken out.
package enum RedactionTarget: Hashable, Sendable {
    /// Every capture of a source.
    case source(SourceKey)
    case capture(CaptureID)

    func contains(_ record: CaptureRecord) -> Bool {
        switch self {
        case .source(let key): record.source == key
        case .capture(let id): record.id == id
        }
    }
}

/// What a takedown takes out, or has taken out.
package struct RedactionReport: Hashable, Sendable {
    /// One WARC file that is written anew.
    package struct File: Hashable, Sendable {
        package var name: String
        /// Records that become tombstones.
        package var records: Int
        /// Bytes of the file before and, once it was written, after.
        package var before: Int
        package var after: Int?
        /// Its SHA-256 before and, once it was written, after.
        package var replaced: SHA256Digest
        package var sha256: SHA256Digest?
    }

    package var files: [File] = []
    /// Captures that are meant.
    package var captures: [CaptureID] = []
    /// Responses and texts that are taken out.
    package var responses = 0
    package var texts = 0
    /// Bytes of their payloads.
    package var bytes = 0
    /// URLs of other sources under which the same bytes stand and are taken out.
    package var others: [String] = []
    /// Places that could not be read, where bytes may be left, as `file: byte n: what`.
    package var faults: [String] = []
    /// When it was done; nil for what was only looked at.
    package var done: Timestamp?
    package var recovery = RecoveryReport()

    package var isEmpty: Bool { files.isEmpty }
}
