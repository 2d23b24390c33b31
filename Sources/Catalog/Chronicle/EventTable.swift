internal import GRDB
internal import Model

/// Rows of `event`.
enum EventTable {
    static func add(
        _ entry: PreparedEntry, at moment: Timestamp, counts: inout ImportCounts, _ db: Database
    ) throws -> Int64 {
        try db.run(
            """
            INSERT INTO event (name, date, title, lead, topics, related, first_seen)
            VALUES (?, ?, ?, '', '[]', '[]', ?)
            """, [entry.newID, entry.entry.date, entry.entry.title, moment])
        counts.newEvents += 1
        return db.lastInsertedRowID
    }

    /// Gives the event the words of the appearance that speaks for it: the first that stands. Another telling keeps
    /// its title where it differs.
    static func speak(event: Int64, appearance: Int64, _ entry: PreparedEntry, _ db: Database) throws {
        let main = try db.row(
            """
            SELECT e.title, e.main_appearance, a.withdrawn IS NOT NULL FROM event e
            LEFT JOIN appearance a ON a.id = e.main_appearance WHERE e.id = ?
            """, [event]
        ) { (try $0.next(String.self), try $0.next(Int64?.self), try $0.next(Bool.self)) }
        guard let (title, speaker, isSilent) = main else { return }
        let entry = entry.entry
        if let speaker, speaker != appearance, !isSilent {
            try db.run(
                "UPDATE appearance SET title = ? WHERE id = ?", [entry.title == title ? nil : entry.title, appearance])
            return
        }
        if speaker != nil, title != entry.title {
            try db.run("UPDATE appearance SET title = ? WHERE event = ? AND title IS NULL", [title, event])
        }
        try db.run(
            """
            UPDATE event SET date = ?, title = ?, lead = ?, topics = ?, related = ?, main_appearance = ? WHERE id = ?
            """,
            [
                entry.date, entry.title, entry.lead, JSONText.array(entry.topics),
                entry.related.isEmpty ? "[]" : try JSONText.encode(entry.related), appearance, event,
            ])
        if speaker != nil {
            try db.run("UPDATE appearance SET title = NULL WHERE id = ? AND title IS NOT NULL", [appearance])
        }
    }
}
