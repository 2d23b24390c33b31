internal import GRDB
internal import Model

/// A capture's row as far as a later record of the same capture needs it.
struct KnownCapture {
    var row: Int64
    var source: Int64
    var version: Int?
    var text: Int64?
    var rereading: Timestamp?
    /// Only a later reading of the capture has been seen so far, not its first record.
    var awaitsFirst: Bool

    init?(_ id: CaptureID, _ db: Database) throws {
        let found = try db.row(
            """
            SELECT c.id, c.source, c.version, t.id, c.reread,
                c.reread IS NOT NULL AND c.reread_warc = c.warc AND c.reread_offset = c.offset
            FROM capture c LEFT JOIN text t ON t.digest = c.text_digest WHERE c.name = ?
            """, [id]
        ) { row in
            KnownCapture(
                row: try row.next(), source: try row.next(), version: try row.next(), text: try row.next(),
                rereading: try row.next(), awaitsFirst: try row.next())
        }
        guard let found else { return nil }
        self = found
    }

    private init(
        row: Int64, source: Int64, version: Int?, text: Int64?, rereading: Timestamp?, awaitsFirst: Bool
    ) {
        self.row = row
        self.source = source
        self.version = version
        self.text = text
        self.rereading = rereading
        self.awaitsFirst = awaitsFirst
    }
}

extension CaptureWriter {
    /// Puts a later reading of a capture in the place of what was known of it. Of several readings the latest counts,
    /// in whichever order they come. The versions are numbered anew when the whole batch is in.
    mutating func supersede(
        _ known: KnownCapture, _ prepared: PreparedCapture, _ db: Database
    ) throws -> CommittedCapture {
        let commit = prepared.commit
        let record = commit.record
        guard let rereading = record.rereading, known.rereading.map({ $0 < rereading.at }) ?? true else {
            return CommittedCapture(id: record.id, version: known.version, isNewVersion: false, wasKnown: true)
        }
        if let digest = record.textDigest { _ = try TextTable.id(of: digest, prepared, db) }
        try db.run(
            "UPDATE capture SET category = ?, text_digest = ?, title = ?, words = ?, extractor = ? WHERE id = ?",
            [
                record.verdict.category, record.textDigest, record.article?.title, record.article?.words,
                record.article?.extractor, known.row,
            ])
        try note(commit, as: known.row, db)
        try db.run(
            "INSERT INTO verdict (capture, judged, category, json) VALUES (?, ?, ?, ?)",
            [known.row, rereading.at, record.verdict.category, prepared.verdictJSON])
        try db.run(
            "UPDATE source SET category = ? WHERE id = ? AND last_capture = ?",
            [record.verdict.category, known.source, known.row])
        if let state = record.state { try SourceTable.store(state, of: known.source, db) }
        reread.insert(known.source)
        if let text = known.text { replacedTexts.insert(text) }
        return CommittedCapture(id: record.id, version: known.version, isNewVersion: false, wasKnown: false)
    }

    /// Remembers where the evidence of a later reading stands.
    mutating func note(_ commit: CaptureCommit, as capture: Int64, _ db: Database) throws {
        guard let rereading = commit.record.rereading else { return }
        try db.run(
            "UPDATE capture SET reread = ?, reread_warc = ?, reread_offset = ?, reread_length = ? WHERE id = ?",
            [
                rereading.at, try warc(commit.place.warc, at: rereading.at, db), commit.place.offset,
                commit.place.length, capture,
            ])
    }

    /// The first record of a capture of which a later reading was seen before it: an archive merged from parts.
    mutating func complete(_ known: KnownCapture, _ commit: CaptureCommit, _ db: Database) throws {
        try db.run(
            "UPDATE capture SET warc = ?, offset = ?, length = ? WHERE id = ?",
            [
                try warc(commit.place.warc, at: commit.record.started, db), commit.place.offset, commit.place.length,
                known.row,
            ])
        try db.run("DELETE FROM hop WHERE capture = ?", [known.row])
        try insertHops(commit, capture: known.row, db)
    }
}
