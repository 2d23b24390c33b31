internal import GRDB
internal import Model

/// Rows of `foreign_captures`.
enum ForeignTable {
    static func rows(
        _ condition: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> [ForeignCaptureRow] {
        try db.rows(
            """
            SELECT f.name, s.key, f.url, f.moment, f.taken, f.taken_by, f.origin, f.verdict, f.text_digest, f.title,
                f.words, f.extractor, w.name, f.offset, f.length, f.hops
            FROM foreign_captures f JOIN source s ON s.id = f.source JOIN warc w ON w.id = f.warc \(condition)
            """, arguments
        ) { row in
            let id: CaptureID = try row.next()
            let source: SourceKey = try row.next()
            let url: WebURL = try row.next()
            let (moment, taken) = (try row.next(Timestamp.self), try row.next(Timestamp.self))
            let by: String = try row.next()
            let origin = try JSONText.decode(ForeignOrigin.self, try row.next())
            let verdict = try JSONText.decode(Verdict.self, try row.next())
            var found = ForeignCaptureRow(
                id: id, source: source, url: url, moment: moment, taken: taken, takenBy: by, origin: origin,
                verdict: verdict, textDigest: try row.next(), title: try row.next(), words: try row.next(),
                extractor: try row.next(),
                place: RecordPlace(warc: try row.next(), offset: try row.next(), length: try row.next()),
                hops: try JSONText.decode([HopRow].self, try row.next()))
            let last = found.hops.last
            found.status = last?.status
            found.mime = last?.mime
            found.finalURL = verdict.finalURL ?? last?.url
            return found
        }
    }

    /// The hops of a capture, with the places of their records.
    static func hops(_ commit: CaptureCommit) -> [HopRow] {
        commit.record.hops.enumerated().map { i, hop in
            HopRow(hop, response: i < commit.responses.count ? commit.responses[i] : nil)
        }
    }

    /// Follows records that moved within their file.
    static func move(_ group: Relocation, in warc: Int64, _ db: Database) throws {
        let known = try db.row(
            "SELECT hops FROM foreign_captures WHERE name = ? AND warc = ?", [group.capture, warc]
        ) { try $0.next(String.self) }
        guard let known else { return }
        var hops = try JSONText.decode([HopRow].self, known)
        for (i, response) in group.responses.enumerated() where i < hops.count { hops[i].response = response }
        try db.run(
            "UPDATE foreign_captures SET offset = ?, length = ?, hops = ? WHERE name = ?",
            [group.place.offset, group.place.length, try JSONText.sorted(hops), group.capture])
    }
}

extension CaptureWriter {
    /// Makes a capture of others known. Versions, standings, schedules and payloads stay as they are.
    mutating func writeForeign(
        _ prepared: PreparedCapture, _ foreign: CaptureRecord.Foreign, _ db: Database
    ) throws -> CommittedCapture {
        let (commit, record) = (prepared.commit, prepared.commit.record)
        var done = CommittedCapture(id: record.id, version: nil, isNewVersion: false, wasKnown: true)
        if try db.number("SELECT 1 FROM foreign_captures WHERE name = ?", [record.id]) != nil { return done }
        let source = try sources.id(of: record.source, url: record.url, at: foreign.taken, db)
        if restoring { try EventRestorer.restore(record, source: source, at: foreign.taken, db) }
        var sha256: SHA256Digest?
        if case .file(let file) = foreign.origin { sha256 = file.sha256 }
        try db.run(
            """
            INSERT INTO foreign_captures (name, identity, source, url, moment, taken, taken_by, origin, origin_kind,
                origin_sha256, category, verdict, text_digest, title, words, extractor, hops, warc, offset, length)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                record.id, record.foreignIdentity, source, record.url, record.started, foreign.taken, foreign.takenBy,
                try JSONText.sorted(foreign.origin), foreign.origin.kind, sha256, record.verdict.category,
                prepared.verdictJSON, record.textDigest, record.article?.title, record.article?.words,
                record.article?.extractor, try JSONText.sorted(ForeignTable.hops(commit)),
                try warc(commit.place.warc, at: foreign.taken, db), commit.place.offset, commit.place.length,
            ])
        if let digest = record.textDigest { _ = try TextTable.id(of: digest, prepared, db) }
        done.wasKnown = false
        return done
    }
}
