internal import GRDB
internal import Model

/// Brings back, from a capture's record, the events that cited its source, for a catalog rebuilt without the chronicle.
///
/// They stand under a chronicle named `restored`. When the true chronicle is imported again, its entries find their
/// events by day and title or by id, and speak for them.
enum EventRestorer {
    static let chronicle = "restored"

    static func restore(_ record: CaptureRecord, source: Int64, at moment: Timestamp, _ db: Database) throws {
        for (i, citation) in record.events.enumerated() {
            let event: Int64
            if let id = try db.number("SELECT id FROM event WHERE name = ?", [citation.id]) {
                event = id
            } else {
                try db.run(
                    """
                    INSERT INTO event (name, date, title, lead, topics, related, first_seen)
                    VALUES (?, ?, ?, '', '[]', '[]', ?)
                    """, [citation.id, citation.date, citation.title, moment])
                event = db.lastInsertedRowID
            }
            let cited = try db.number(
                """
                SELECT 1 FROM appearance a JOIN citation c ON c.appearance = a.id
                WHERE a.event = ? AND c.source = ? LIMIT 1
                """, [event, source])
            if cited != nil { continue }
            let appearance = try appearance(of: citation, event: event, at: moment, db)
            try db.run(
                """
                INSERT INTO citation (appearance, ordinal, source, label, url, line, marked_dead)
                VALUES (?, ?, ?, ?, ?, ?, 0)
                """, [appearance, i + 1, source, citation.label, citation.url, citation.line ?? 0])
        }
    }

    private static func appearance(
        of citation: CaptureRecord.EventCitation, event: Int64, at moment: Timestamp, _ db: Database
    ) throws -> Int64 {
        let path = citation.file ?? ""
        let file: Int64
        if let id = try db.number("SELECT id FROM file WHERE chronicle = ? AND path = ?", [chronicle, path]) {
            file = id
        } else {
            try db.run(
                "INSERT INTO file (chronicle, path, digest, taken) VALUES (?, ?, ?, ?)",
                [chronicle, path, SHA256Digest(of: ""), moment])
            file = db.lastInsertedRowID
        }
        let known = try db.number("SELECT id FROM appearance WHERE file = ? AND event = ?", [file, event])
        if let known { return known }
        let identity = EntryIdentity(date: citation.date, keys: [], title: citation.title)
        try db.run(
            """
            INSERT INTO appearance (event, file, position, line, date, title_hash) VALUES (?, ?, 0, ?, ?, ?)
            """, [event, file, citation.line ?? 0, citation.date, identity.titleHash])
        return db.lastInsertedRowID
    }

    /// Lets go of what stands in for an event that a chronicle tells again.
    static func withdraw(event: Int64, at moment: Timestamp, _ db: Database) throws {
        let standing = try db.rows(
            """
            SELECT a.id FROM appearance a JOIN file f ON f.id = a.file
            WHERE a.event = ? AND f.chronicle = ? AND a.withdrawn IS NULL
            """, [event, chronicle]
        ) { try $0.next(Int64.self) }
        for appearance in standing {
            try db.run("UPDATE appearance SET withdrawn = ? WHERE id = ?", [moment, appearance])
            try db.run("UPDATE citation SET withdrawn = ? WHERE appearance = ?", [moment, appearance])
        }
    }
}
