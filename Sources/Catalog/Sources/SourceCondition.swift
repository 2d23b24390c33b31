internal import GRDB
internal import Model

/// A `SourceFilter` as SQL over `source s`, joined only with what it asks for.
struct SourceCondition {
    private(set) var from = "FROM source s"
    private var conditions: [String] = []
    private(set) var arguments: StatementArguments = []

    var `where`: String { conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ") }

    init(_ filter: SourceFilter) {
        if !filter.standings.isEmpty { requireIn("s.standing", filter.standings.map(\.rawValue).sorted()) }
        if !filter.categories.isEmpty { requireIn("s.category", filter.categories.map(\.rawValue).sorted()) }
        if let outlet = filter.outlet {
            require(
                """
                s.host IN (SELECT h.id FROM outlet o JOIN host h ON h.outlet = o.id
                WHERE o.name = ? COLLATE NOCASE)
                """, [outlet])
        }
        if let host = filter.host { require("s.host = (SELECT id FROM host WHERE name = ?)", [host]) }
        requireCited(filter)
        if let text = filter.urlContains { require("instr(lower(s.url), lower(?)) > 0", [text]) }
        if filter.neverFetched { require("s.visits = 0", []) }
        if let moment = filter.dueBy { require("s.due <= ?", [moment]) }
    }

    private mutating func requireCited(_ filter: SourceFilter) {
        var places = ["c.withdrawn IS NULL"]
        var values: StatementArguments = []
        if let event = filter.event {
            places.append("a.event = (SELECT id FROM event WHERE name = ?)")
            values += [event]
        }
        if let chronicle = filter.chronicle {
            places.append("f.chronicle = ?")
            values += [chronicle]
        }
        if let path = filter.path {
            let condition = PathCondition(path)
            places.append(condition.sql)
            values += condition.arguments
        }
        if places.count == 1 { return }
        let file = filter.chronicle != nil || filter.path != nil ? "JOIN file f ON f.id = a.file" : ""
        require(
            """
            s.id IN (SELECT c.source FROM appearance a \(file) JOIN citation c ON c.appearance = a.id
            WHERE \(places.joined(separator: " AND ")))
            """, values)
    }

    private mutating func requireIn(_ column: String, _ values: [String]) {
        let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
        require("\(column) IN (\(marks))", StatementArguments(values))
    }

    private mutating func require(_ condition: String, _ values: StatementArguments) {
        conditions.append(condition)
        arguments += values
    }
}
