internal import GRDB
internal import Model

/// Asks the full-text index, then reads what is shown.
enum SearchRunner {
    static func run(
        _ request: SearchRequest, query: SearchQuery, expression: String, _ db: Database
    ) throws -> [SearchHit] {
        var conditions = ["text_index MATCH ?"]
        var arguments: StatementArguments = [expression]
        if request.latestOnly { conditions.append("s.version = v.number") }
        if let host = request.host {
            conditions.append("s.host = (SELECT id FROM host WHERE name = ?)")
            arguments += [host]
        }
        if let outlet = request.outlet {
            conditions.append(
                "s.host IN (SELECT h.id FROM outlet o JOIN host h ON h.outlet = o.id WHERE o.name = ? COLLATE NOCASE)")
            arguments += [outlet]
        }
        // Only ids are sorted; bodies are read for the hits shown.
        let found = try db.rows(
            """
            SELECT v.source, v.number FROM text_index JOIN version v ON v.text = text_index.rowid
            JOIN source s ON s.id = v.source
            WHERE \(conditions.joined(separator: " AND "))
            ORDER BY text_index.rank, s.key, v.number DESC LIMIT ? OFFSET ?
            """, arguments + [request.limit, request.offset]
        ) { (try $0.next(Int64.self), try $0.next(Int64.self)) }
        let maker = SnippetMaker(query)
        return try found.compactMap { source, number in try hit(source, number, maker, db) }
    }

    private static func hit(
        _ source: Int64, _ number: Int64, _ maker: SnippetMaker, _ db: Database
    ) throws -> SearchHit? {
        let events = try db.rows(
            """
            SELECT DISTINCT e.name, e.date, e.title FROM citation c JOIN appearance a ON a.id = c.appearance
            JOIN event e ON e.id = a.event WHERE c.source = ? AND c.withdrawn IS NULL ORDER BY e.date, e.name LIMIT 20
            """, [source]
        ) { SearchHit.EventTitle(id: try $0.next(), date: try $0.next(), title: try $0.next()) }
        return try db.row(
            """
            SELECT s.key, s.url, o.name, v.number, v.number = s.version, v.title, v.first_seen, coalesce(t.body, '')
            FROM source s JOIN host h ON h.id = s.host JOIN outlet o ON o.id = h.outlet
            JOIN version v ON v.source = s.id JOIN text t ON t.id = v.text WHERE s.id = ? AND v.number = ?
            """, [source, number]
        ) { row in
            SearchHit(
                source: try row.next(), url: try row.next(), outlet: try row.next(), version: try row.next(),
                isLatest: try row.next(), title: try row.next(), firstSeen: try row.next(),
                snippet: maker.snippet(of: try row.next()), events: events)
        }
    }
}
