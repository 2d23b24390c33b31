internal import GRDB
package import Model

/// What was seen of one cited source over time.
package struct SourceLife: Hashable, Sendable {
    package var outlet: String
    package var standing: Standing
    /// The earliest date of the events that cite it; nil when none has one.
    package var cited: CalendarDay?
    /// The first and the last visit that found it alive or changed.
    package var firstLiving: Timestamp?
    package var lastLiving: Timestamp?
    /// The first and the last visit that found the page to be the one that was cited (alive), before any change was found.
    package var firstAlive: Timestamp?
    package var lastAlive: Timestamp?
    /// The first visit that found another text than before (changed).
    package var firstChanged: Timestamp?
    /// For a source that stands as dead, the first dead verdict after the last living one.
    package var died: Timestamp?
}

extension Catalog {
    /// The lives of all cited sources, in no order.
    package func lives(_ scope: RotScope) async throws(CatalogError) -> [SourceLife] {
        let cited = CitedTable(scope)
        return try await read("reading lives") { db in
            try db.rows(
                """
                WITH \(cited.sql), dated AS (
                    SELECT source, min(date) AS date FROM cited WHERE source IS NOT NULL GROUP BY source
                ), turned AS (
                    SELECT d.source, d.date, min(c.started) AS changed
                    FROM dated d LEFT JOIN capture c ON c.source = d.source AND c.category IN (\(names(.changed)))
                    GROUP BY d.source
                ), seen AS (
                    SELECT t.source, t.date, t.changed,
                        min(CASE WHEN c.category IN (\(names(.alive, .changed))) THEN c.started END) AS first_living,
                        max(CASE WHEN c.category IN (\(names(.alive, .changed))) THEN c.started END) AS last_living,
                        min(CASE WHEN c.category IN (\(names(.alive))) AND c.started < coalesce(t.changed, c.started + 1)
                            THEN c.started END) AS first_alive,
                        max(CASE WHEN c.category IN (\(names(.alive))) AND c.started < coalesce(t.changed, c.started + 1)
                            THEN c.started END) AS last_alive
                    FROM turned t LEFT JOIN capture c ON c.source = t.source GROUP BY t.source
                )
                SELECT o.name, s.standing, n.date, n.first_living, n.last_living, n.first_alive, n.last_alive, n.changed,
                    CASE WHEN s.standing = 'dead' THEN (
                        SELECT min(c.started) FROM capture c
                        WHERE c.source = s.id AND c.category IN (\(names(.dead)))
                            AND c.started > coalesce(n.last_living, c.started - 1)
                    ) END
                FROM seen n JOIN source s ON s.id = n.source JOIN host h ON h.id = s.host
                JOIN outlet o ON o.id = h.outlet
                """, cited.arguments
            ) { row in
                SourceLife(
                    outlet: try row.next(), standing: try row.next(), cited: try row.next(),
                    firstLiving: try row.next(), lastLiving: try row.next(), firstAlive: try row.next(),
                    lastAlive: try row.next(), firstChanged: try row.next(), died: try row.next())
            }
        }
    }
}

/// The categories of those states as a list of SQL texts.
private func names(_ states: VerdictState...) -> String {
    Category.allCases.filter { states.contains($0.state) }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
}
