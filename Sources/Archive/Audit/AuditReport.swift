internal import Model

extension Audit {
    /// Something that is not as it was sealed, or cannot be as it stands.
    package struct Finding: Hashable, Sendable, Codable {
        /// The file, from the archive's folder on: `warc/2026/11/vidimus-….warc.gz`, `ledger.jsonl`.
        package var file: String
        /// Where the record starts that is concerned, in bytes from the file's start.
        package var offset: Int?
        /// Of the ledger, from 1.
        package var line: Int?
        /// The visit that is concerned, and the URL that it asked for.
        package var capture: String?
        package var url: String?
        /// Ids of the events that cite the URL.
        package var events: [String] = []
        /// One sentence; may quote the file: escape before showing.
        package var message: String

        package var description: String {
            var out = file
            if let line { out += ": line \(line)" }
            if let offset { out += ": byte \(offset)" }
            out += ": " + message
            var whom: [String] = []
            if let url { whom.append(url) }
            if let capture { whom.append("capture \(capture)") }
            if !events.isEmpty {
                let more = events.count > 5 ? " and \(events.count - 5) more" : ""
                whom.append("cited by \(events.prefix(5).joined(separator: " "))\(more)")
            }
            return whom.isEmpty ? out : "\(out) (\(whom.joined(separator: ", ")))"
        }
    }

    /// What was looked at, and what was found.
    package struct Report: Hashable, Sendable {
        package var level = Level.structure
        /// WARC files that were looked at.
        package var files = 0
        /// Bytes of WARC files that were read and checked.
        package var bytes = 0
        package var records = 0
        /// Digests of blocks and payloads that were computed again.
        package var digests = 0
        /// Captures whose records were compared with the catalog.
        package var captures = 0
        /// Lines of the ledger.
        package var lines = 0
        /// The fingerprints of the keys that signed them, in turn.
        package var signers: [String] = []
        package var findings: [Finding] = []
        /// What is no fault and worth knowing.
        package var notes: [String] = []
        /// Files that are being written or wait for recovery; their committed part is looked at.
        package var open: [String] = []

        /// One sentence a finding.
        package var faults: [String] { findings.map(\.description) }
    }

    /// How closely an audit looks.
    package enum Level: Hashable, Sendable {
        /// The ledger, sizes, names, and where the catalog says that records stand. Reads headers only.
        case structure
        /// Structure, and every byte of the captures of a sample.
        case sample(AuditSample)
        /// Every byte.
        case everything
    }

    /// How far an audit is, in bytes that are to be read.
    package struct Progress: Sendable {
        package var file: String
        package var done: Int
        package var total: Int
    }
}
