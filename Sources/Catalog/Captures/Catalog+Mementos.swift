internal import GRDB
package import Model

/// What the captures of one source add up to.
package struct SourceSight: Hashable, Sendable {
    package var captures: Int
    /// When the source was first and last visited; nil before the first visit.
    package var first: Timestamp?
    package var last: Timestamp?
    package var versions: Int
    /// The latest visit that brought the article; nil when none did.
    package var good: Memento?

    /// A capture as it is looked up from outside (RFC 7089).
    package struct Memento: Hashable, Sendable {
        package var capture: CaptureID
        /// The URL that was asked for first, and when.
        package var url: WebURL
        package var moment: Timestamp
        package var version: Int
        package var place: RecordPlace
    }
}

extension Catalog {
    /// What is held of a source, in figures.
    package func sight(of key: SourceKey) async throws(CatalogError) -> SourceSight {
        try await read("counting captures") { db in
            let counts = try db.row(
                """
                SELECT count(*), min(started), max(started),
                    (SELECT count(*) FROM version WHERE source = (SELECT id FROM source WHERE key = ?1))
                FROM capture WHERE source = (SELECT id FROM source WHERE key = ?1)
                """, [key]
            ) { row in
                SourceSight(
                    captures: try row.next(), first: try row.next(), last: try row.next(), versions: try row.next())
            }
            var sight = counts ?? SourceSight(captures: 0, versions: 0)
            sight.good = try db.row(
                """
                SELECT c.name, h.url, h.started, c.version, w.name, c.offset, c.length
                FROM capture c JOIN hop h ON h.capture = c.id AND h.position = 0 JOIN warc w ON w.id = c.warc
                WHERE c.source = (SELECT id FROM source WHERE key = ?) AND c.version IS NOT NULL
                ORDER BY c.started DESC, c.id DESC LIMIT 1
                """, [key]
            ) { row in
                SourceSight.Memento(
                    capture: try row.next(), url: try row.next(), moment: try row.next(), version: try row.next(),
                    place: RecordPlace(warc: try row.next(), offset: try row.next(), length: try row.next()))
            }
            return sight
        }
    }
}
