package import Model

/// One capture of others, as `ingest --json` prints it.
package struct IngestLine: Codable, Sendable {
    package enum Outcome: String, Codable, Sendable {
        case taken
        /// It had been taken in before.
        case known
        /// It would be, and nothing was written.
        case wouldTake = "would_take"
    }

    package var outcome: Outcome
    /// The file, as it was given; where its record stands in it.
    package var input: String
    package var member: String?
    package var offset: Int
    package var record: String
    package var url: String
    package var source: SourceKey
    package var moment: Timestamp
    package var status: Int
    package var hops: Int
    package var category: Category?
    package var state: VerdictState?
    package var words: Int?
    package var title: String?
    package var finalURL: String?
    /// One sentence: what decided.
    package var reason: String?
    /// Its id in our archive.
    package var capture: CaptureID?

    enum CodingKeys: String, CodingKey {
        case outcome, input, member, offset, record, url, source, moment, status, hops, category, state, words, title
        case finalURL = "final_url"
        case reason, capture
    }
}

/// A part of a file that was not believed.
package struct QuarantineLine: Codable, Sendable {
    package var input: String
    package var member: String?
    /// Where it starts, in bytes from the start of the file, or of what was inflated of it.
    package var offset: Int
    package var reason: String
    /// What it says of itself; escape before showing.
    package var url: String?
    /// Where it lies now; nil where nothing was written.
    package var quarantined: String?
}

/// What became of one file.
package struct IngestSummary: Codable, Sendable {
    package var input: String
    package var sha256: SHA256Digest?
    /// What the files within say of the program that wrote them; escape before showing.
    package var software: String?
    package var records = 0
    package var taken = 0
    package var known = 0
    /// URLs that are no source of ours, with the records that answered for them.
    package var otherURLs = 0
    package var otherRecords = 0
    /// Records of sources that were not asked for with GET, or stand in segments.
    package var skipped = 0
    /// Revisits whose original is not in the file.
    package var unresolved = 0
    package var quarantined = 0
    /// Remarks on the file as a whole, a sentence each.
    package var notes: [String] = []
    /// Why nothing of the file was taken; nil otherwise.
    package var refused: String?

    init(input: String) { self.input = input }
}
