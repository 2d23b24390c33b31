internal import GRDB
internal import Model

extension Catalog {
    /// - Parameter limit: of each list; negative means all.
    package func endangered(_ scope: RotScope, limit: Int) async throws(CatalogError) -> EndangeredEvents {
        let cited = CitedTable(scope)
        return try await read("looking for endangered events") { db in
            func count(_ condition: String) throws -> Int {
                Int(
                    try db.number(
                        "WITH \(cited.sql), \(tally) SELECT count(*) FROM tally WHERE \(condition)", cited.arguments)
                        ?? 0
                )
            }
            func list(_ condition: String) throws -> [EndangeredEvent] {
                let rows = try db.rows(
                    """
                    WITH \(cited.sql), \(tally) SELECT e.id, e.name, y.date, coalesce(a.title, e.title), f.path, a.line
                    FROM tally y JOIN event e ON e.id = y.event JOIN appearance a ON a.id = y.appearance
                    JOIN file f ON f.id = a.file WHERE \(condition)
                    ORDER BY y.cited DESC, y.date DESC, e.name LIMIT ?
                    """, cited.arguments + [limit]
                ) { row in
                    let id: Int64 = try row.next()
                    let event = EndangeredEvent(
                        event: try row.next(), date: try row.next(), title: try row.next(), file: try row.next(),
                        line: try row.next(), cited: [])
                    return (id, event)
                }
                return try rows.map { id, event in
                    var event = event
                    event.cited = try EndangeredEvent.cited(by: id, db)
                    return event
                }
            }
            return EndangeredEvents(
                lost: try list(areAllLost), lostCount: try count(areAllLost), last: try list(isOneLeft),
                lastCount: try count(isOneLeft),
                undecided: try count("living = 0 AND lost > 0 AND lost < cited"))
        }
    }
}

private let areAllLost = "lost = cited"
private let isOneLeft = "living = 1 AND lost > 0 AND lost = cited - 1"

/// What each event cites, counted; in the same words as `EndangeredEvent.Cited`.
private let tally = """
    pair AS (SELECT DISTINCT event, coalesce(source, -citation) AS cited, source FROM cited),
    place AS (SELECT event, min(appearance) AS appearance, min(date) AS date FROM cited GROUP BY event),
    tally AS (
        SELECT p.event, q.appearance, q.date, count(*) AS cited,
            sum(p.source IS NULL OR s.standing = 'dead' OR (s.standing = 'changed' AND s.category IS 'replaced')) AS lost,
            sum(p.source IS NOT NULL AND s.standing IN ('alive', 'changed')
                AND NOT (s.standing = 'changed' AND s.category IS 'replaced')) AS living
        FROM pair p JOIN place q ON q.event = p.event LEFT JOIN source s ON s.id = p.source GROUP BY p.event
    )
    """

extension EndangeredEvent {
    fileprivate static func cited(by event: Int64, _ db: Database) throws -> [Cited] {
        try db.rows(
            """
            SELECT coalesce(s.url, c.url), s.standing, s.category, min(c.line)
            FROM appearance a JOIN citation c ON c.appearance = a.id LEFT JOIN source s ON s.id = c.source
            WHERE a.event = ? AND c.withdrawn IS NULL GROUP BY coalesce(c.source, -c.id) ORDER BY a.id, c.ordinal
            """, [event]
        ) { row in
            Cited(
                url: try row.next(), standing: try row.next(), category: try row.next(), line: try row.next())
        }
    }
}
