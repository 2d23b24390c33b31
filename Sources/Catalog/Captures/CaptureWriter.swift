internal import GRDB
internal import Model

/// Makes a batch of captures known, within one transaction.
struct CaptureWriter {
    var sources: SourceTable
    let restoring: Bool
    /// Captures that were made earlier are taken in; what a live visit leaves counts whatever the clock says.
    private let isPart: Bool
    private var warcs: [String: Int64] = [:]
    /// Sources whose captures were read again: their versions are numbered anew when the batch is in.
    var reread: Set<Int64> = []
    /// Texts that captures of the batch had before they were read again.
    var replacedTexts: Set<Int64> = []

    init(outlets: OutletTable, restoring: Bool, isPart: Bool) {
        sources = SourceTable(outlets)
        self.restoring = restoring
        self.isPart = isPart
    }

    mutating func write(
        _ batch: [PreparedCapture], warcs files: [WARCFileRow], _ db: Database
    ) throws -> [CommittedCapture] {
        for file in files { try WARCTable.save(file, db) }
        let written = try batch.map { try write($0, db) }
        for source in reread { try VersionLine(source: source).redraw(db) }
        return written
    }

    private mutating func write(_ prepared: PreparedCapture, _ db: Database) throws -> CommittedCapture {
        let commit = prepared.commit
        let record = commit.record
        if let foreign = record.foreign { return try writeForeign(prepared, foreign, db) }
        if let known = try KnownCapture(record.id, db) {
            if record.rereading != nil { return try supersede(known, prepared, db) }
            if known.awaitsFirst { try complete(known, commit, db) }
            return CommittedCapture(
                id: record.id, version: known.version, isNewVersion: false, wasKnown: !known.awaitsFirst)
        }
        let source = try sources.id(of: record.source, url: record.url, at: record.started, db)
        if restoring { try EventRestorer.restore(record, source: source, at: record.started, db) }
        let capture = try insert(prepared, source: source, db)
        try insertHops(commit, capture: capture, db)
        try db.run(
            "INSERT INTO verdict (capture, judged, category, json) VALUES (?, ?, ?, ?)",
            [capture, record.finished, record.verdict.category, prepared.verdictJSON])
        let text = try record.textDigest.map { try TextTable.id(of: $0, prepared, db) }
        var line = VersionLine(source: source)
        let joined = try line.join(capture: capture, record, text: text ?? nil, db)
        if joined.isNew { try HostMemoryTable.remember(record.blocks ?? [], of: source, at: record.started, db) }
        try settle(source, capture: capture, commit, db)
        if record.rereading != nil {
            // The first record of the capture is still to come, or lost.
            try note(commit, as: capture, db)
            reread.insert(source)
        }
        return CommittedCapture(
            id: record.id, version: joined.version, isNewVersion: joined.isNew, wasKnown: false)
    }

    private mutating func insert(_ prepared: PreparedCapture, source: Int64, _ db: Database) throws -> Int64 {
        let (record, place) = (prepared.commit.record, prepared.commit.place)
        try db.run(
            """
            INSERT INTO capture (name, source, url, started, finished, category, not_modified, text_digest, title,
                words, extractor, warc, offset, length)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                record.id, source, record.url, record.started, record.finished, record.verdict.category,
                record.notModified, record.textDigest, record.article?.title, record.article?.words,
                record.article?.extractor, try warc(place.warc, at: record.started, db), place.offset, place.length,
            ])
        return db.lastInsertedRowID
    }

    mutating func insertHops(_ commit: CaptureCommit, capture: Int64, _ db: Database) throws {
        for (position, hop) in commit.record.hops.enumerated() {
            let response = position < commit.responses.count ? commit.responses[position] : nil
            try db.run(
                """
                INSERT INTO hop (capture, position, url, started, seconds, status, failure, failure_detail, location,
                    mime, truncated, address, sha256, payload_length, record_id, warc, offset, length, sha1, is_revisit,
                    redacted, redaction)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    capture, position, hop.url, hop.started, hop.seconds, hop.status, hop.failure?.kind,
                    hop.failure?.detail, hop.location, hop.mime, hop.truncated, hop.address, hop.payloadDigest,
                    hop.length, response?.recordID,
                    try response.map { try warc($0.place.warc, at: hop.started, db) }, response?.place.offset,
                    response?.place.length, response?.sha1, response?.isRevisit ?? false, response?.redaction?.at,
                    response?.redaction?.reason,
                ])
            if let digest = hop.payloadDigest, let length = hop.length, length > 0, let response, !response.isRevisit {
                // Bytes that were taken out and came again are held by the later record.
                try db.run(
                    """
                    INSERT INTO payload (sha256, length, capture, position) VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT DO UPDATE SET capture = ?3, position = ?4 WHERE ?5 AND (
                        SELECT redacted FROM hop h WHERE h.capture = payload.capture AND h.position = payload.position
                    ) IS NOT NULL
                    """, [digest, length, capture, position, response.redaction == nil])
            }
        }
    }

    /// Leaves the source as the visit found it; what a later visit said stays.
    private func settle(_ source: Int64, capture: Int64, _ commit: CaptureCommit, _ db: Database) throws {
        let record = commit.record
        if let state = record.state {
            let isLatest = try SourceTable.store(state, of: source, unlessLater: isPart, db)
            if isLatest { try db.run("UPDATE source SET last_capture = ? WHERE id = ?", [capture, source]) }
        } else {
            try db.run(
                """
                UPDATE source SET visits = visits + 1,
                    category = CASE WHEN last_visit > ?1 THEN category ELSE ?2 END,
                    last_capture = CASE WHEN last_visit > ?1 THEN last_capture ELSE ?3 END,
                    last_visit = max(coalesce(last_visit, ?1), ?1)
                WHERE id = ?4
                """, [record.started, record.verdict.category, capture, source])
        }
    }

    mutating func warc(_ name: String, at moment: Timestamp, _ db: Database) throws -> Int64 {
        if let id = warcs[name] { return id }
        let id = try WARCTable.id(of: name, at: moment, db)
        warcs[name] = id
        return id
    }
}

/// A capture with everything worked out that needs no database.
struct PreparedCapture: Sendable {
    var commit: CaptureCommit
    var verdictJSON: String
    var indexedTitle: String
    var indexedText: String

    init(_ commit: CaptureCommit) {
        self.commit = commit
        verdictJSON = JSONText.encode(commit.record.verdict)
        indexedTitle = IndexedText.spaced(commit.record.article?.title ?? "")
        indexedText = commit.text.map(IndexedText.spaced) ?? ""
    }
}
