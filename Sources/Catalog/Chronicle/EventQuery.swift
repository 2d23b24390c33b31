internal import GRDB
internal import Model

/// Reads events with their appearances.
enum EventQuery {
    private static let columns =
        "SELECT e.id, e.name, e.date, e.title, e.lead, e.topics, e.related, e.first_seen FROM event e"

    static func event(_ idOrPrefix: String, _ db: Database) throws -> EventRow? {
        if let exact = try rows("\(columns) WHERE e.name = ?", [idOrPrefix], db).first { return exact }
        guard !idOrPrefix.isEmpty else { return nil }
        // A range on the index; GLOB and LIKE would read their wildcards out of the prefix.
        let found = try rows(
            "\(columns) WHERE e.name >= ?1 AND e.name < ?1 || char(1114109) ORDER BY e.name LIMIT 6", [idOrPrefix], db)
        if found.count > 1 {
            throw CatalogError.ambiguousEvent(prefix: idOrPrefix, candidates: found.prefix(5).map(\.id.text))
        }
        return found.first
    }

    static func events(_ filter: EventFilter, _ db: Database) throws -> [EventRow] {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        func require(_ condition: String, _ values: StatementArguments) {
            conditions.append(condition)
            arguments += values
        }
        if let from = filter.from { require("e.date >= ?", [from]) }
        if let to = filter.to { require("e.date <= ?", [to]) }
        if let title = filter.title { require("instr(lower(e.title), lower(?)) > 0", [title]) }
        var places = filter.withdrawn ? [] : ["a.withdrawn IS NULL"]
        var placeArguments: StatementArguments = []
        if let chronicle = filter.chronicle {
            places.append("f.chronicle = ?")
            placeArguments += [chronicle]
        }
        if let path = filter.path {
            let condition = PathCondition(path)
            places.append(condition.sql)
            placeArguments += condition.arguments
        }
        if filter.path != nil {
            require(
                """
                e.id IN (SELECT a.event FROM file f JOIN appearance a ON a.file = f.id
                WHERE \(places.joined(separator: " AND ")))
                """, placeArguments)
        } else if !places.isEmpty {
            require(
                """
                EXISTS (SELECT 1 FROM appearance a JOIN file f ON f.id = a.file
                WHERE a.event = e.id AND \(places.joined(separator: " AND ")))
                """, placeArguments)
        }
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        return try rows(
            "\(columns) \(condition) ORDER BY e.date IS NULL, e.date, e.name LIMIT ? OFFSET ?",
            arguments + [filter.limit, filter.offset], db)
    }

    private static func rows(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws -> [EventRow] {
        var ids: [Int64] = []
        var events = try db.rows(sql, arguments) { row in
            ids.append(try row.next())
            return EventRow(
                id: try row.next(), date: try row.next(), title: try row.next(), lead: try row.next(),
                topics: try JSONText.decode([String].self, try row.next()),
                related: try JSONText.decode([RelatedEntry].self, try row.next()), firstSeen: try row.next(),
                appearances: [], citations: 0)
        }
        for (i, id) in ids.enumerated() {
            events[i].appearances = try db.rows(
                """
                SELECT f.chronicle, f.path, a.line, coalesce(a.title, e.title), a.withdrawn
                FROM appearance a JOIN event e ON e.id = a.event JOIN file f ON f.id = a.file
                WHERE a.event = ? ORDER BY a.withdrawn IS NOT NULL, a.id
                """, [id]
            ) { row in
                EventRow.Appearance(
                    chronicle: try row.next(), file: try row.next(), line: try row.next(), title: try row.next(),
                    withdrawn: try row.next())
            }
            events[i].citations = Int(
                try db.number(
                    """
                    SELECT count(*) FROM appearance a JOIN citation c ON c.appearance = a.id
                    WHERE a.event = ? AND c.withdrawn IS NULL
                    """, [id]) ?? 0)
        }
        return events
    }
}

/// A file, or everything in a folder: a range of the index on `file.path`.
struct PathCondition {
    let sql: String
    let arguments: StatementArguments

    init(_ path: String) {
        var path = path
        while path.hasSuffix("/") { path.removeLast() }
        if path.isEmpty || path == "." {
            (sql, arguments) = ("f.path >= ''", [])
        } else {
            // "0" follows "/" in ASCII.
            (sql, arguments) = ("(f.path = ? OR (f.path >= ? AND f.path < ?))", [path, path + "/", path + "0"])
        }
    }
}
