internal import GRDB
internal import Model

/// Rows of `citation`.
enum CitationTable {
    /// By what a citation is known within its entry: its source, or without one the URL as written.
    struct Identity: Hashable {
        var source: Int64?
        var url: String
    }

    /// The rows of an appearance; of equal ones the last in the array is the first in the entry.
    static func byIdentity(appearance: Int64, _ db: Database) throws -> [Identity: [Int64]] {
        let rows = try db.rows(
            """
            SELECT id, source, CASE WHEN source IS NULL THEN url ELSE '' END FROM citation
            WHERE appearance = ? ORDER BY withdrawn IS NULL, ordinal DESC
            """, [appearance]
        ) { (try $0.next(Int64.self), try $0.next(Int64?.self), try $0.next(String.self)) }
        return rows.reduce(into: [:]) { $0[Identity(source: $1.1, url: $1.2), default: []].append($1.0) }
    }

    static func add(
        _ prepared: PreparedCitation, appearance: Int64, source: Int64?, ordinal: Int, _ db: Database
    ) throws {
        let citation = prepared.citation
        try db.run(
            """
            INSERT INTO citation
                (appearance, ordinal, source, label, url, line, original, repaired, marked_dead, problem)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                appearance, ordinal, source, citation.label, citation.url, citation.line, citation.original,
                citation.repaired, citation.markedDead, prepared.problem,
            ])
    }

    static func update(_ id: Int64, _ prepared: PreparedCitation, ordinal: Int, _ db: Database) throws {
        let citation = prepared.citation
        try db.run(
            """
            UPDATE citation SET ordinal = ?, label = ?, url = ?, line = ?, original = ?, repaired = ?,
                marked_dead = ?, problem = ?, withdrawn = NULL WHERE id = ?
            """,
            [
                ordinal, citation.label, citation.url, citation.line, citation.original, citation.repaired,
                citation.markedDead, prepared.problem, id,
            ])
    }
}
