internal import GRDB
internal import Model

/// Follows a WARC file that was written anew, with tombstones in the place of what was taken out.
enum RedactionWriter {
    static func write(_ groups: [Relocation], in file: WARCFileRow, _ db: Database) throws {
        // What is deleted must not be left on free pages.
        try db.execute(sql: "PRAGMA secure_delete = ON")
        defer { try? db.execute(sql: "PRAGMA secure_delete = OFF") }
        guard let warc = try db.number("SELECT id FROM warc WHERE name = ?", [file.name]) else { return }
        var forgotten = false
        for group in groups {
            try move(group, in: warc, db)
            if let (digest, redaction) = group.text {
                forgotten = try TextTable.forget(digest, redaction, db) || forgotten
            }
        }
        try settlePayloads(in: warc, db)
        // The words of a deleted text stay in the index until its parts are merged.
        if forgotten { try db.run("INSERT INTO text_index (text_index) VALUES ('optimize')") }
        try WARCTable.save(file, db)
    }

    private static func move(_ group: Relocation, in warc: Int64, _ db: Database) throws {
        if group.isForeign { return try ForeignTable.move(group, in: warc, db) }
        let (offset, length) = (group.place.offset, group.place.length)
        if let at = group.rereading {
            // Where the first group was never seen, the later one stands for both.
            try db.run(
                """
                UPDATE capture SET
                    offset = CASE WHEN warc = ?1 AND offset = reread_offset THEN ?2 ELSE offset END,
                    length = CASE WHEN warc = ?1 AND offset = reread_offset THEN ?3 ELSE length END,
                    reread_offset = ?2, reread_length = ?3
                WHERE name = ?4 AND reread_warc = ?1 AND reread = ?5
                """, [warc, offset, length, group.capture, at])
            return
        }
        try db.run(
            "UPDATE capture SET offset = ?, length = ? WHERE name = ? AND warc = ?",
            [offset, length, group.capture, warc])
        for (position, response) in group.responses.enumerated() {
            guard let response else { continue }
            try db.run(
                """
                UPDATE hop SET offset = ?, length = ?, redacted = ?, redaction = ?
                WHERE capture = (SELECT id FROM capture WHERE name = ?) AND position = ? AND warc = ?
                """,
                [
                    response.place.offset, response.place.length, response.redaction?.at, response.redaction?.reason,
                    group.capture, position, warc,
                ])
        }
    }

    /// A payload that stands in another record, too, is held there from now on; else the first of its tombstones stands for it.
    private static func settlePayloads(in warc: Int64, _ db: Database) throws {
        let gone = try db.rows(
            """
            SELECT p.sha256, p.length FROM hop g JOIN payload p ON p.capture = g.capture AND p.position = g.position
                AND p.sha256 = g.sha256 AND p.length = g.payload_length
            WHERE g.redacted IS NOT NULL AND g.warc = ?
            """, [warc]
        ) { (try $0.next(SHA256Digest.self), try $0.next(Int.self)) }
        for (digest, length) in gone {
            let other = try db.row(
                """
                SELECT capture, position FROM hop
                WHERE sha256 = ? AND payload_length = ? AND NOT is_revisit AND warc IS NOT NULL
                ORDER BY redacted IS NOT NULL, capture, position LIMIT 1
                """, [digest, length]
            ) { (try $0.next(Int64.self), try $0.next(Int.self)) }
            guard let (capture, position) = other else { continue }
            try db.run(
                "UPDATE payload SET capture = ?, position = ? WHERE sha256 = ? AND length = ?",
                [capture, position, digest, length])
        }
    }
}
