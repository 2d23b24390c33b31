internal import GRDB
internal import Model

extension Catalog {
    /// What SQLite itself finds wrong with the file: pages, indexes, types, references.
    package func damage() async throws(CatalogError) -> [CatalogFault] {
        try await read("checking the catalog's pages") { db in
            var faults = try db.rows("PRAGMA integrity_check(20)") { try $0.next(String.self) }
                .filter { $0 != "ok" }.map { CatalogFault($0) }
            let torn = try db.rows("PRAGMA foreign_key_check") { row in
                (try row.next(String.self), try row.next(Int64?.self), try row.next(String.self))
            }
            for (table, row, parent) in torn.prefix(20) {
                faults.append(
                    CatalogFault(
                        "row \(row.map(String.init) ?? "?") of \(table) names a row of \(parent) that is not there"))
            }
            return faults
        }
    }

    /// What should stand where in that WARC file, in the order of the file.
    package func holdings(of warc: String) async throws(CatalogError) -> [Holding] {
        try await read("listing what a WARC file holds") { db in
            guard let id = try db.number("SELECT id FROM warc WHERE name = ?", [warc]) else { return [] }
            let visits = try db.rows("SELECT name, url, offset, length FROM capture WHERE warc = ?", [id]) { row in
                try Holding.make(.visit, &row)
            }
            let rereadings = try db.rows(
                "SELECT name, url, reread_offset, reread_length FROM capture WHERE reread_warc = ?", [id]
            ) { row in try Holding.make(.rereading, &row) }
            let responses = try db.rows(
                """
                SELECT h.record_id, c.name, h.url, h.offset, h.length FROM hop h JOIN capture c ON c.id = h.capture
                WHERE h.warc = ?
                """, [id]
            ) { row in try Holding.make(.response(recordID: try row.next()), &row) }
            let foreign = try ForeignTable.holdings(in: id, db)
            // A reading that came before its visit stands for both.
            let merged = Set(visits.map(\.offset))
            return (visits + rereadings.filter { !merged.contains($0.offset) } + responses + foreign).sorted {
                ($0.offset, -$0.length) < ($1.offset, -$1.length)
            }
        }
    }

    /// The capture and the events that damage at one byte of a WARC file concerns; nil when the catalog names none there.
    package func concerned(by offset: Int, of warc: String) async throws(CatalogError) -> Concerned? {
        try await read("looking up what damage concerns") { db in
            let own = try Concerned.row(
                """
                JOIN warc w ON w.name = ? AND (w.id = c.warc AND ? BETWEEN c.offset AND c.offset + c.length - 1
                    OR w.id = c.reread_warc AND ? BETWEEN c.reread_offset AND c.reread_offset + c.reread_length - 1)
                """, [warc, offset, offset], db)
            return try own
                ?? Concerned.row(
                    "JOIN warc w ON w.name = ? AND w.id = c.warc AND ? BETWEEN c.offset AND c.offset + c.length - 1",
                    [warc, offset], table: "foreign_captures", db)
        }
    }

    /// Who is concerned by what befell that capture; nil when the catalog does not know it.
    package func concerned(by capture: String) async throws(CatalogError) -> Concerned? {
        try await read("looking up what damage concerns") { db in
            try Concerned.row("WHERE c.name = ?", [capture], db)
                ?? Concerned.row("WHERE c.name = ?", [capture], table: "foreign_captures", db)
        }
    }

    /// The ids of captures for which `isWanted`, with the WARC file and place of their groups, in the order of the files.
    package func places(
        where isWanted: @escaping @Sendable (String) -> Bool
    ) async throws(CatalogError) -> [RecordPlace] {
        try await read("choosing a sample of captures") { db in
            try db.rows(
                """
                SELECT c.name, w.name, c.offset, c.length FROM capture c JOIN warc w ON w.id = c.warc
                UNION ALL SELECT c.name, w.name, c.reread_offset, c.reread_length
                FROM capture c JOIN warc w ON w.id = c.reread_warc
                UNION ALL SELECT f.name, w.name, f.offset, f.length
                FROM foreign_captures f JOIN warc w ON w.id = f.warc
                ORDER BY 2, 3
                """
            ) { row in
                let name: String = try row.next()
                let place = RecordPlace(warc: try row.next(), offset: try row.next(), length: try row.next())
                return isWanted(name) ? place : nil
            }.compactMap { $0 }
        }
    }
}

extension Holding {
    fileprivate static func make(_ kind: Kind, _ row: inout Columns) throws -> Holding {
        Holding(
            kind: kind, capture: try row.next(), url: try row.next(), offset: try row.next(), length: try row.next())
    }
}

extension Concerned {
    fileprivate static func row(
        _ condition: String, _ arguments: StatementArguments, table: String = "capture", _ db: Database
    ) throws -> Concerned? {
        let found = try db.row("SELECT c.name, c.url, c.source FROM \(table) c \(condition) LIMIT 1", arguments) {
            (try $0.next(String.self), try $0.next(String.self), try $0.next(Int64.self))
        }
        guard let (capture, url, source) = found else { return nil }
        let events = try db.rows(
            """
            SELECT DISTINCT e.name FROM citation c JOIN appearance a ON a.id = c.appearance
            JOIN event e ON e.id = a.event WHERE c.source = ? AND c.withdrawn IS NULL ORDER BY e.date, e.name
            """, [source]
        ) { try $0.next(String.self) }
        return Concerned(capture: capture, url: url, events: events)
    }
}

extension ForeignTable {
    /// The groups of captures of others in a WARC file, and the records of their hops.
    fileprivate static func holdings(in warc: Int64, _ db: Database) throws -> [Holding] {
        try db.rows("SELECT name, url, offset, length, hops FROM foreign_captures WHERE warc = ?", [warc]) { row in
            let group = try Holding.make(.visit, &row)
            let hops = try JSONText.decode([HopRow].self, try row.next())
            let records = hops.compactMap { hop in
                hop.response.map { response in
                    Holding(
                        kind: .response(recordID: response.recordID), capture: group.capture, url: hop.url.string,
                        offset: response.place.offset, length: response.place.length)
                }
            }
            return [group] + records
        }.flatMap { $0 }
    }
}
