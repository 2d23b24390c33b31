internal import GRDB
package import Model

/// Which captures to take out of an archive. Empty fields do not restrict; those that are set must all fit.
package struct CaptureFilter: Hashable, Sendable {
    /// Captures of what these events cite.
    package var events: [EventID] = []
    package var sources: [SourceKey] = []
    /// The first moment of visits to take, and the first one no longer taken.
    package var from: Timestamp?
    package var until: Timestamp?

    package init() {}

    /// Whether every capture passes.
    package var isEmpty: Bool { self == CaptureFilter() }
}

/// Where everything stands that the WARC files hold of one capture.
package struct CaptureExtent: Hashable, Sendable {
    /// The catalog's number of it; pages of a list go by it.
    package var row: Int64
    package var id: CaptureID
    /// Its group of records.
    package var place: RecordPlace
    /// The group of its latest reading; nil when its bytes were not read again.
    package var rereading: RecordPlace?
}

extension Catalog {
    /// One page of the captures that pass the filter, in the order in which the catalog came to know them.
    ///
    /// - Parameter row: the last one of the page before; 0 for the first.
    package func extents(
        _ filter: CaptureFilter, after row: Int64 = 0, limit: Int = 10_000
    ) async throws(CatalogError) -> [CaptureExtent] {
        try await read("listing captures") { db in
            let condition = ExtentQuery.condition(filter)
            return try ExtentQuery.rows(
                "WHERE c.id > ? \(condition.sql) ORDER BY c.id LIMIT ?",
                [row] + condition.arguments + [limit], db)
        }
    }

    /// The captures without which those cannot be read: whose records hold the payloads that their revisits refer to, and
    /// the texts that were stored before them.
    package func supports(of rows: [Int64]) async throws(CatalogError) -> [CaptureExtent] {
        try await read("looking up what captures refer to") { db in
            var found: Set<Int64> = []
            for row in rows {
                found.formUnion(try db.rows(ExtentQuery.supports, [row]) { try $0.next(Int64.self) })
            }
            return try found.sorted().flatMap { try ExtentQuery.rows("WHERE c.id = ?", [$0], db) }
        }
    }
}

private enum ExtentQuery {
    static let supports = """
        SELECT p.capture FROM hop h JOIN payload p ON p.sha256 = h.sha256 AND p.length = h.payload_length
        WHERE h.capture = ?1 AND h.is_revisit AND p.capture <> ?1
        UNION SELECT (SELECT v.first_capture FROM version v WHERE v.text = t.id ORDER BY v.first_seen LIMIT 1)
        FROM capture c JOIN text t ON t.digest = c.text_digest
        WHERE c.id = ?1 AND EXISTS (SELECT 1 FROM version v WHERE v.text = t.id)
        """

    static func rows(_ condition: String, _ arguments: StatementArguments, _ db: Database) throws -> [CaptureExtent] {
        try db.rows(
            """
            SELECT c.id, c.name, w.name, c.offset, c.length, r.name, c.reread_offset, c.reread_length
            FROM capture c JOIN warc w ON w.id = c.warc LEFT JOIN warc r ON r.id = c.reread_warc
            \(condition)
            """, arguments
        ) { row in
            let (number, id) = (try row.next(Int64.self), try row.next(CaptureID.self))
            let place = RecordPlace(warc: try row.next(), offset: try row.next(), length: try row.next())
            let warc: String? = try row.next()
            let (offset, length) = (try row.next(Int?.self), try row.next(Int?.self))
            var extent = CaptureExtent(row: number, id: id, place: place)
            if let warc, let offset, let length {
                extent.rereading = RecordPlace(warc: warc, offset: offset, length: length)
            }
            return extent
        }
    }

    static func condition(_ filter: CaptureFilter) -> (sql: String, arguments: StatementArguments) {
        var sql = ""
        var arguments: StatementArguments = []
        func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }
        if !filter.events.isEmpty {
            sql += """
                 AND c.source IN (SELECT t.source FROM event e JOIN appearance a ON a.event = e.id
                JOIN citation t ON t.appearance = a.id
                WHERE t.withdrawn IS NULL AND e.name IN (\(marks(filter.events.count))))
                """
            arguments += StatementArguments(filter.events)
        }
        if !filter.sources.isEmpty {
            sql += " AND c.source IN (SELECT id FROM source WHERE key IN (\(marks(filter.sources.count))))"
            arguments += StatementArguments(filter.sources)
        }
        if let from = filter.from {
            sql += " AND c.started >= ?"
            arguments += [from]
        }
        if let until = filter.until {
            sql += " AND c.started < ?"
            arguments += [until]
        }
        return (sql, arguments)
    }
}
