internal import GRDB
internal import Model

/// Rows of `event`.
enum EventTable {
    /// Adds an event in the words of the appearance that is stored next, or finds the one that has its id already.
    static func add(
        _ entry: PreparedEntry, nextAppearance: Int64, at moment: Timestamp, _ db: Database
    ) throws -> (id: Int64, isNew: Bool) {
        let words = entry.entry
        try db.run(
            """
            INSERT INTO event (name, date, title, lead, topics, related, first_seen, main_appearance)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING
            """,
            [
                entry.newID, words.date, words.title, words.lead, JSONText.array(words.topics), try related(words),
                moment, nextAppearance,
            ])
        if db.changesCount == 1 { return (db.lastInsertedRowID, true) }
        guard let id = try db.number("SELECT id FROM event WHERE name = ?", [entry.newID]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        return (id, false)
    }

    private static func related(_ entry: Entry) throws -> String {
        entry.related.isEmpty ? "[]" : try JSONText.encode(entry.related)
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
                try related(entry), appearance, event,
            ])
        if speaker != nil {
            try db.run("UPDATE appearance SET title = NULL WHERE id = ? AND title IS NOT NULL", [appearance])
        }
    }
}
