internal import GRDB
internal import Model

/// Rows of `warc`.
enum WARCTable {
    static let columns = "SELECT name, committed, sealed, sha256, suspect, created FROM warc"

    static func id(of name: String, at moment: Timestamp, _ db: Database) throws -> Int64 {
        if let id = try db.number("SELECT id FROM warc WHERE name = ?", [name]) { return id }
        try save(WARCFileRow(name: name, created: moment), db)
        return db.lastInsertedRowID
    }

    static func save(_ file: WARCFileRow, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO warc (name, committed, sealed, sha256, suspect, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (name) DO UPDATE SET committed = ?2, sealed = ?3, sha256 = ?4, suspect = ?5
            """, [file.name, file.committedLength, file.sealed, file.sha256, file.suspect, file.created])
    }

    static func make(_ row: inout Columns) throws -> WARCFileRow {
        WARCFileRow(
            name: try row.next(), committedLength: try row.next(), sealed: try row.next(), sha256: try row.next(),
            suspect: try row.next(), created: try row.next())
    }
}
