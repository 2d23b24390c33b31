internal import GRDB
package import Model

/// How much a report is about.
package struct RotTotals: Hashable, Sendable, Codable {
    package var events: Int
    package var citations: Int
    /// Citations whose URL cannot be fetched: they have no source.
    package var invalidCitations: Int
    package var sources: Int
    package var standings: [Standing: Int]
}

extension Catalog {
    package func rotTotals(_ scope: RotScope) async throws(CatalogError) -> RotTotals {
        let cited = CitedTable(scope)
        return try await read("counting what is cited") { db in
            func count(_ what: String) throws -> Int {
                Int(try db.number("WITH \(cited.sql) SELECT \(what) FROM cited", cited.arguments) ?? 0)
            }
            let standings = try db.rows(
                """
                WITH \(cited.sql) SELECT standing, count(*) FROM source
                WHERE id IN (SELECT source FROM cited WHERE source IS NOT NULL) GROUP BY standing
                """, cited.arguments
            ) { (try $0.next(Standing.self), try $0.next(Int.self)) }
            return RotTotals(
                events: try count("count(DISTINCT event)"), citations: try count("count(*)"),
                invalidCitations: try count("count(*) - count(source)"), sources: try count("count(DISTINCT source)"),
                standings: Dictionary(uniqueKeysWithValues: standings))
        }
    }

    /// Cited sources by standing under each heading: years in order, the others by their number of sources, most first. A
    /// source counts once under each of its headings; what has none stands under an empty name.
    package func rot(by heading: RotHeading, _ scope: RotScope) async throws(CatalogError) -> [StandingCounts] {
        let cited = CitedTable(scope)
        let (name, tables) = RotHeading.columns[heading]!
        let counts = try await read("counting by \(heading.rawValue)") { db in
            try StandingCounts.collect(
                db.rows(
                    """
                    WITH \(cited.sql) SELECT coalesce(name, ''), standing, count(*) FROM (
                        SELECT DISTINCT \(name) AS name, s.id, s.standing AS standing
                        FROM cited d JOIN source s ON s.id = d.source \(tables)
                    ) GROUP BY name, standing
                    """, cited.arguments
                ) { row in
                    let name = try row.next(String.self)
                    let isHost = heading == .country
                    return (isHost ? HostCountry.code(of: name) ?? "" : name, try row.next(), try row.next())
                })
        }
        return counts.sorted {
            heading == .year ? $0.name < $1.name : ($1.sources, $0.name) < ($0.sources, $1.name)
        }
    }
}

extension RotHeading {
    /// The heading's name in SQL, and the tables that it needs beside `cited d` and `source s`.
    fileprivate static let columns: [RotHeading: (name: String, tables: String)] = [
        .outlet: ("o.name", "JOIN host h ON h.id = s.host JOIN outlet o ON o.id = h.outlet"),
        .year: ("substr(d.date, 1, 4)", ""),
        .country: ("h.name", "JOIN host h ON h.id = s.host"),
        .topic: ("t.value", "JOIN event e ON e.id = d.event LEFT JOIN json_each(e.topics) t"),
    ]
}
