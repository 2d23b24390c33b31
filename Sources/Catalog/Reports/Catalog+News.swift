internal import GRDB
package import Model

/// A text that took the place of an earlier one.
package struct ChangeNews: Hashable, Sendable, Codable {
    package var url: WebURL
    package var outlet: String
    /// The number of the new version, from 2.
    package var version: Int
    package var title: String?
    package var grade: ChangeGrade?
    package var seen: Timestamp
}

extension Catalog {
    /// The latest versions that are not a source's first, latest first: what was changed after it had been cited.
    package func latestChanges(limit: Int) async throws(CatalogError) -> [ChangeNews] {
        try await read("listing changes") { db in
            try db.rows(
                """
                SELECT s.url, o.name, v.number, v.title, v.grade, v.first_seen
                FROM version v JOIN source s ON s.id = v.source JOIN host h ON h.id = s.host
                JOIN outlet o ON o.id = h.outlet
                WHERE v.number > 1 ORDER BY v.first_seen DESC, s.key LIMIT ?
                """, [limit]
            ) { row in
                ChangeNews(
                    url: try row.next(), outlet: try row.next(), version: try row.next(), title: try row.next(),
                    grade: try row.next(), seen: try row.next())
            }
        }
    }
}
