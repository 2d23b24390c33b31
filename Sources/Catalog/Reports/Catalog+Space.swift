internal import GRDB
internal import Model

extension Catalog {
    /// Adds up what stands in the WARC files.
    ///
    /// - Parameter top: how many sources are named.
    package func spaceUse(top: Int) async throws(CatalogError) -> SpaceUse {
        try await read("adding up space") { db in
            let captures = try db.number("SELECT sum(length + coalesce(reread_length, 0)) FROM capture") ?? 0
            let revisits = try db.row(
                """
                SELECT count(*), total(c.source <> d.source), total(h.payload_length), total(max(0, o.length - h.length))
                FROM hop h JOIN capture c ON c.id = h.capture
                LEFT JOIN payload p ON p.sha256 = h.sha256 AND p.length = h.payload_length
                LEFT JOIN hop o ON o.capture = p.capture AND o.position = p.position
                LEFT JOIN capture d ON d.id = p.capture
                WHERE h.is_revisit
                """
            ) { row in
                SpaceUse.Revisits(
                    count: try row.next(), acrossSources: Int(try row.next(Double.self)),
                    payload: Int(try row.next(Double.self)), saved: Int(try row.next(Double.self)))
            }
            let largest = try db.rows(
                """
                SELECT s.url, used.captures, (SELECT count(*) FROM version WHERE source = s.id), used.bytes FROM (
                    SELECT source, count(*) AS captures, sum(length + coalesce(reread_length, 0)) AS bytes
                    FROM capture GROUP BY source ORDER BY bytes DESC, source LIMIT ?
                ) used JOIN source s ON s.id = used.source ORDER BY used.bytes DESC, s.url
                """, [max(0, top)]
            ) { row in
                SpaceUse.Source(
                    url: try row.next(), captures: try row.next(), versions: try row.next(), bytes: try row.next())
            }
            return SpaceUse(
                captures: Int(captures),
                revisits: revisits ?? .init(count: 0, acrossSources: 0, payload: 0, saved: 0), largest: largest)
        }
    }
}
