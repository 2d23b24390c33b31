internal import GRDB
package import Model

extension Catalog {
    package func totals() async throws(CatalogError) -> Totals {
        try await read("counting") { db in
            func count(_ sql: String) throws -> Int { Int(try db.number(sql) ?? 0) }
            return Totals(
                files: try count("SELECT count(*) FROM file WHERE gone IS NULL"),
                events: try count("SELECT count(*) FROM event"),
                citations: try count("SELECT count(*) FROM citation WHERE withdrawn IS NULL"),
                invalidCitations: try count("SELECT count(*) FROM citation WHERE source IS NULL AND withdrawn IS NULL"),
                sources: try count("SELECT count(*) FROM source"), hosts: try count("SELECT count(*) FROM host"),
                captures: try count("SELECT count(*) FROM capture"),
                versions: try count("SELECT count(*) FROM version"), warcs: try count("SELECT count(*) FROM warc"),
                bytes: try count("SELECT sum(committed) FROM warc"))
        }
    }

    package func standings() async throws(CatalogError) -> [Standing: Int] {
        try await read("counting by standing") { db in
            let rows = try db.rows("SELECT standing, count(*) FROM source GROUP BY standing") {
                (try $0.next(Standing.self), try $0.next(Int.self))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
    }

    /// Sources by the category of their latest verdict; those never judged are not counted.
    package func categories() async throws(CatalogError) -> [Category: Int] {
        try await read("counting by category") { db in
            let rows = try db.rows(
                "SELECT category, count(*) FROM source WHERE category IS NOT NULL GROUP BY category"
            ) { (try $0.next(Category.self), try $0.next(Int.self)) }
            return Dictionary(uniqueKeysWithValues: rows)
        }
    }

    /// The outlets with most sources first; negative `limit` means all.
    package func outletReport(limit: Int = -1) async throws(CatalogError) -> [StandingCounts] {
        try await read("reporting on outlets") { db in
            let counts = try StandingCounts.collect(
                db.rows(
                    """
                    SELECT o.name, s.standing, count(*) FROM source s JOIN host h ON h.id = s.host
                    JOIN outlet o ON o.id = h.outlet GROUP BY o.id, s.standing
                    """, [], StandingCounts.part))
            let sorted = counts.sorted { ($1.sources, $0.name) < ($0.sources, $1.name) }
            return limit < 0 ? sorted : Array(sorted.prefix(limit))
        }
    }

    /// By the year of the citing events, earliest first, undated last. A source counts once in each year that cites it.
    package func yearReport() async throws(CatalogError) -> [StandingCounts] {
        try await read("reporting on years") { db in
            let counts = try StandingCounts.collect(
                db.rows(
                    """
                    SELECT coalesce(substr(year, 1, 4), 'undated'), standing, count(*) FROM (
                        SELECT DISTINCT substr(a.date, 1, 4) AS year, s.id, s.standing AS standing FROM citation c
                        JOIN appearance a ON a.id = c.appearance JOIN source s ON s.id = c.source
                        WHERE c.withdrawn IS NULL
                    ) GROUP BY year, standing
                    """, [], StandingCounts.part))
            return counts.sorted { $0.name < $1.name }
        }
    }

    /// A remark kept for later (the time of the last import, of the last digest): small texts by name.
    package func note(_ name: String) async throws(CatalogError) -> String? {
        try await read("reading a note") { db in
            try db.row("SELECT value FROM note WHERE name = ?", [name]) { try $0.next(String.self) }
        }
    }

    package func setNote(_ name: String, _ value: String?) async throws(CatalogError) {
        try await write("keeping a note") { db in
            if let value {
                try db.run("INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)", [name, value])
            } else {
                try db.run("DELETE FROM note WHERE name = ?", [name])
            }
        }
    }
}

extension StandingCounts {
    fileprivate static func part(_ row: inout Columns) throws -> (String, Standing, Int) {
        (try row.next(), try row.next(), try row.next())
    }

    static func collect(_ parts: [(String, Standing, Int)]) -> [StandingCounts] {
        var byName: [String: StandingCounts] = [:]
        for (name, standing, count) in parts {
            byName[name, default: StandingCounts(name: name, sources: 0, standings: [:])].sources += count
            byName[name]?.standings[standing, default: 0] += count
        }
        return Array(byName.values)
    }
}
