internal import GRDB
package import Model

/// Which citations a report is about: those that stand now, of these entries.
package struct RotScope: Hashable, Sendable {
    /// A file or folder of the chronicle.
    package var path: String?
    /// Events of this day and later; undated ones are left out.
    package var since: CalendarDay?
    /// Events of this day and earlier; undated ones are left out.
    package var until: CalendarDay?

    package init(path: String? = nil, since: CalendarDay? = nil, until: CalendarDay? = nil) {
        self.path = path
        self.since = since
        self.until = until
    }
}

/// What the sources of a report are counted by.
package enum RotHeading: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    case outlet
    /// Of the citing event.
    case year
    /// Of the host's name, by `HostCountry`.
    case country
    /// Of the citing event.
    case topic
}

/// The scope as a common table expression `cited`: one row a citation, with its source (null where the URL cannot be
/// fetched), event and date.
struct CitedTable {
    let sql: String
    let arguments: StatementArguments

    init(_ scope: RotScope) {
        var conditions = ["c.withdrawn IS NULL"]
        var values: StatementArguments = []
        if let path = scope.path {
            let condition = PathCondition(path)
            conditions.append(condition.sql)
            values += condition.arguments
        }
        if let since = scope.since {
            conditions.append("coalesce(a.date, e.date) >= ?")
            values += [since]
        }
        if let until = scope.until {
            conditions.append("coalesce(a.date, e.date) <= ?")
            values += [until]
        }
        sql = """
            cited AS MATERIALIZED (
                SELECT c.id AS citation, c.source AS source, a.id AS appearance, a.event AS event,
                    coalesce(a.date, e.date) AS date
                FROM citation c JOIN appearance a ON a.id = c.appearance JOIN event e ON e.id = a.event
                JOIN file f ON f.id = a.file
                WHERE \(conditions.joined(separator: " AND "))
            )
            """
        arguments = values
    }
}
