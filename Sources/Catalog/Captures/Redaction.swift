package import Model

/// That bytes were taken out of the archive: a tombstone stands in their place.
package struct Redaction: Hashable, Sendable, Codable {
    package var at: Timestamp
    /// What the keeper of the archive gave as the reason; safe for a terminal.
    package var reason: String

    package init(at: Timestamp, reason: String) {
        self.at = at
        self.reason = reason
    }
}

/// Where the records of one group stand after their file was written anew.
package struct Relocation: Sendable {
    package var capture: CaptureID
    /// When the later reading was made that the group tells of; nil for the capture's first group.
    package var rereading: Timestamp?
    /// Whether the capture is one that others made.
    package var isForeign: Bool
    package var place: RecordPlace
    /// One for each hop, as in `CaptureCommit`.
    package var responses: [StoredResponse?]
    /// The text of which a tombstone stands in the group.
    package var text: (digest: SHA256Digest, redaction: Redaction)?

    /// - Parameter moment: of the takedown. What was taken out before is known, and may have come again since.
    package init(_ commit: CaptureCommit, takenOut moment: Timestamp) {
        capture = commit.record.id
        rereading = commit.record.rereading?.at
        isForeign = commit.record.foreign != nil
        place = commit.place
        responses = commit.responses
        if let digest = commit.record.textDigest, let redaction = commit.textRedaction, redaction.at == moment {
            text = (digest, redaction)
        }
    }
}
