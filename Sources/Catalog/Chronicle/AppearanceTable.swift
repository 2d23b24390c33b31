internal import GRDB
internal import Model

/// Rows of `appearance`: one entry of one file, telling an event.
enum AppearanceTable {
    /// What the last reading left.
    struct Known {
        var id: Int64
        var event: Int64
        var identity: EntryIdentity
        var keys: Set<SourceKey>
        var isWithdrawn: Bool
    }

    /// A file's appearances, those that stand first, in the order of the file.
    static func of(file: Int64, _ db: Database) throws -> [Known] {
        var known = try db.rows(
            """
            SELECT id, event, date, keys_hash, title_hash, withdrawn IS NOT NULL FROM appearance
            WHERE file = ? ORDER BY withdrawn IS NOT NULL, position, id
            """, [file]
        ) { row in
            Known(
                id: try row.next(), event: try row.next(),
                identity: EntryIdentity(date: try row.next(), keysHash: try row.next(), titleHash: try row.next()),
                keys: [], isWithdrawn: try row.next())
        }
        let index = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.id, $0) })
        let cited = try db.rows(
            """
            SELECT c.appearance, s.key FROM appearance a
            JOIN citation c ON c.appearance = a.id JOIN source s ON s.id = c.source
            WHERE a.file = ? AND (c.withdrawn IS NULL OR a.withdrawn IS NOT NULL)
            """, [file]
        ) { (try $0.next(Int64.self), try $0.next(SourceKey.self)) }
        for (appearance, key) in cited {
            if let i = index[appearance] { known[i].keys.insert(key) }
        }
        return known
    }

    /// The id that the next appearance gets; one process writes, so that it can be known beforehand.
    static func nextID(_ db: Database) throws -> Int64 {
        (try db.number("SELECT max(id) FROM appearance") ?? 0) + 1
    }

    static func add(
        id: Int64, event: Int64, file: Int64, _ entry: PreparedEntry, position: Int, _ db: Database
    ) throws {
        try db.run(
            """
            INSERT INTO appearance (id, event, file, position, line, date, keys_hash, title_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, event, file, position, entry.entry.line, entry.identity.date, entry.identity.keysHash,
                entry.identity.titleHash,
            ])
    }

    static func update(_ id: Int64, _ entry: PreparedEntry, position: Int, _ db: Database) throws {
        try db.run(
            """
            UPDATE appearance SET position = ?, line = ?, date = ?, keys_hash = ?, title_hash = ?, withdrawn = NULL
            WHERE id = ?
            """,
            [
                position, entry.entry.line, entry.identity.date, entry.identity.keysHash, entry.identity.titleHash, id,
            ])
    }
}
