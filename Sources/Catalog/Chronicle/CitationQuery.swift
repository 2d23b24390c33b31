internal import GRDB
internal import Model

/// Reads citations with the events and files they stand in.
enum CitationQuery {
    static func rows(
        _ condition: String, _ arguments: StatementArguments, order: String, page: StatementArguments = [],
        _ db: Database
    ) throws -> [CitationRow] {
        try db.rows(
            """
            SELECT e.name, e.date, coalesce(a.title, e.title), f.chronicle, f.path, c.line, c.ordinal, c.label, c.url,
                s.key, c.problem, c.original, c.repaired, c.marked_dead, c.withdrawn
            FROM citation c JOIN appearance a ON a.id = c.appearance JOIN event e ON e.id = a.event
            JOIN file f ON f.id = a.file LEFT JOIN source s ON s.id = c.source
            \(condition) ORDER BY \(order)
            """, arguments + page
        ) { row in
            CitationRow(
                event: try row.next(), date: try row.next(), title: try row.next(), chronicle: try row.next(),
                file: try row.next(), line: try row.next(), ordinal: try row.next(), label: try row.next(),
                url: try row.next(), source: try row.next(), problem: try row.next(), original: try row.next(),
                repaired: try row.next(), markedDead: try row.next(), withdrawn: try row.next())
        }
    }

    /// The events that cite a source now, as a capture's record tells them.
    static func events(citing key: SourceKey, _ db: Database) throws -> [CaptureRecord.EventCitation] {
        try db.rows(
            """
            SELECT e.name, e.date, coalesce(a.title, e.title), f.path, c.line, c.label, c.url
            FROM citation c JOIN appearance a ON a.id = c.appearance JOIN event e ON e.id = a.event
            JOIN file f ON f.id = a.file
            WHERE c.source = (SELECT id FROM source WHERE key = ?) AND c.withdrawn IS NULL
            ORDER BY e.date, e.name, f.path, c.ordinal
            """, [key]
        ) { row in
            CaptureRecord.EventCitation(
                id: try row.next(), date: try row.next(), title: try row.next(), file: try row.next(),
                line: try row.next(), label: try row.next(), url: try row.next())
        }
    }
}
