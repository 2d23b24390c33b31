internal import GRDB
package import Model

/// One visit's verdict beside those before it, so that somebody can be told of what is new in it.
package struct VisitRow: Hashable, Sendable {
    /// Grows with every verdict that the catalog takes in, whenever the visit was made.
    package var number: Int64
    package var source: SourceKey
    package var url: WebURL
    package var outlet: String
    /// The article's: as it is titled now, else as in the source's latest version; an error page's own only where there is neither.
    package var title: String?
    package var capture: CaptureID
    package var visited: Timestamp
    package var version: Int?
    package var verdict: Verdict
    /// The source's visits before this one, latest first, 100 at most.
    package var past: [PastVisit]

    package init(
        number: Int64, source: SourceKey, url: WebURL, outlet: String, title: String? = nil, capture: CaptureID,
        visited: Timestamp, version: Int?, verdict: Verdict, past: [PastVisit]
    ) {
        self.number = number
        self.source = source
        self.url = url
        self.outlet = outlet
        self.title = title
        self.capture = capture
        self.visited = visited
        self.version = version
        self.verdict = verdict
        self.past = past
    }
}

/// How an earlier visit is judged today.
package struct PastVisit: Hashable, Sendable {
    package var category: Category
    package var visited: Timestamp
    package var version: Int?

    package init(_ category: Category, visited: Timestamp, version: Int? = nil) {
        self.category = category
        self.visited = visited
        self.version = version
    }
}

extension Catalog {
    /// Visits in the order in which the catalog learnt of them. What is judged anew (a stored capture that is read again)
    /// is no visit.
    ///
    /// - Parameters:
    ///   - number: only later ones than this `VisitRow.number`.
    ///   - categories: only with one of these verdicts.
    ///   - since: only made at or after that moment.
    /// - Returns: the visits, and the number after which to go on: every visit up to it was looked at.
    package func visits(
        after number: Int64, categories: Set<Category>, since: Timestamp, limit: Int
    ) async throws(CatalogError) -> (rows: [VisitRow], end: Int64) {
        try await read("listing visits") { db in
            let last = max(number, try db.number("SELECT max(id) FROM verdict") ?? 0)
            let wanted = JSONText.array(categories.map(\.rawValue).sorted())
            var places: [(source: Int64, capture: Int64)] = []
            var rows = try db.rows(sql, [number, last, wanted, since, limit]) { row in
                places.append((try row.next(), try row.next()))
                return VisitRow(
                    number: try row.next(), source: try row.next(), url: try row.next(), outlet: try row.next(),
                    title: try row.next(), capture: try row.next(), visited: try row.next(), version: try row.next(),
                    verdict: try JSONText.decode(Verdict.self, try row.next()), past: [])
            }
            for (i, place) in places.enumerated() {
                rows[i].past = try past(of: place.source, before: place.capture, at: rows[i].visited, db)
            }
            let isWhole = rows.count < limit
            return (rows, isWhole ? last : rows.last?.number ?? last)
        }
    }

    /// Keeps several notes at once, all or none; nil removes one.
    package func setNotes(_ notes: [String: String?]) async throws(CatalogError) {
        try await write("keeping notes") { db in
            for (name, value) in notes {
                if let value {
                    try db.run("INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)", [name, value])
                } else {
                    try db.run("DELETE FROM note WHERE name = ?", [name])
                }
            }
        }
    }
}

private let sql = """
    SELECT s.id, c.id, v.id, s.key, s.url, o.name,
        coalesce(CASE WHEN c.version IS NOT NULL THEN c.title END,
            (SELECT title FROM version WHERE source = s.id AND number = s.version), c.title),
        c.name, c.started, c.version, v.json
    FROM verdict v JOIN capture c ON c.id = v.capture JOIN source s ON s.id = c.source
    JOIN host h ON h.id = s.host JOIN outlet o ON o.id = h.outlet
    WHERE v.id > ? AND v.id <= ? AND v.category IN (SELECT value FROM json_each(?)) AND c.started >= ?
        AND NOT EXISTS (SELECT 1 FROM verdict earlier WHERE earlier.capture = v.capture AND earlier.id < v.id)
    ORDER BY v.id LIMIT ?
    """

private func past(
    of source: Int64, before capture: Int64, at moment: Timestamp, _ db: Database
) throws -> [PastVisit] {
    try db.rows(
        """
        SELECT category, started, version FROM capture WHERE source = ? AND (started, id) < (?, ?)
        ORDER BY started DESC, id DESC LIMIT 100
        """, [source, moment, capture]
    ) { row in
        PastVisit(try row.next(), visited: try row.next(), version: try row.next())
    }
}
