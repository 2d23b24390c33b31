internal import GRDB
internal import Model

/// Reads sources whole.
enum SourceQuery {
    static let stateColumns = """
        s.due, s.interval, s.visits, s.last_visit, s.last_change, s.etag, s.last_modified, s.conditional, s.failures,
        s.category, s.standing, s.observations, s.first_visit, s.last_comparison, s.comparisons, s.attempts
        """

    private static let columns = """
        SELECT s.key, s.url, h.name, o.name, s.first_seen, \(stateColumns),
            (SELECT name FROM capture WHERE id = s.last_capture), s.version,
            v.title, v.words, (SELECT digest FROM text WHERE id = v.text),
            (SELECT count(*) FROM citation c WHERE c.source = s.id AND c.withdrawn IS NULL)
        FROM source s JOIN host h ON h.id = s.host JOIN outlet o ON o.id = h.outlet
        LEFT JOIN version v ON v.source = s.id AND v.number = s.version
        """

    static func source(_ key: SourceKey, _ db: Database) throws -> SourceRow? {
        try db.row("\(columns) WHERE s.key = ?", [key], make)
    }

    static func sources(_ filter: SourceFilter, _ db: Database) throws -> [SourceRow] {
        let condition = SourceCondition(filter)
        let order =
            switch filter.order {
            case .key: "s.key"
            case .due: "s.due IS NULL, s.due, s.key"
            case .lastVisit: "s.last_visit DESC, s.key"
            }
        // The page is found on the narrow tables first, so that the wide row is only read for what is shown.
        return try db.rows(
            """
            \(columns) WHERE s.id IN (
                SELECT s.id \(condition.from) \(condition.where) ORDER BY \(order) LIMIT ? OFFSET ?
            ) ORDER BY \(order)
            """, condition.arguments + [filter.limit, filter.offset], make)
    }

    static func count(_ filter: SourceFilter, _ db: Database) throws -> Int {
        let condition = SourceCondition(filter)
        return Int(try db.number("SELECT count(*) \(condition.from) \(condition.where)", condition.arguments) ?? 0)
    }

    private static func make(_ row: inout Columns) throws -> SourceRow {
        SourceRow(
            key: try row.next(), url: try row.next(), host: try row.next(), outlet: try row.next(),
            firstSeen: try row.next(), state: try state(&row), lastCapture: try row.next(), version: try row.next(),
            title: try row.next(), words: try row.next(), textDigest: try row.next(), citations: try row.next())
    }

    /// Reads `stateColumns`.
    static func state(_ row: inout Columns) throws -> SourceState {
        var state = SourceState(due: try row.next())
        state.interval = try row.next()
        state.visits = try row.next()
        state.lastVisit = try row.next()
        state.lastChange = try row.next()
        state.etag = try row.next()
        state.lastModified = try row.next()
        state.conditional = try row.next()
        state.failures = try row.next()
        state.category = try row.next()
        state.standing = try row.next()
        state.observations = SourceState.Observation.list(try row.next(String.self))
        state.firstVisit = try row.next()
        state.lastComparison = try row.next()
        state.comparisons = try row.next()
        state.attempts = try row.next()
        return state
    }
}

extension SourceState.Observation {
    /// The column's text: `86400+ 43200-`, seconds with a plus where the text had changed.
    static func text(_ list: [SourceState.Observation]) -> String {
        list.suffix(16).map { "\($0.seconds)\($0.changed ? "+" : "-")" }.joined(separator: " ")
    }

    static func list(_ text: String) -> [SourceState.Observation] {
        text.split(separator: " ").compactMap { word in
            Double(word.dropLast()).map { SourceState.Observation(seconds: $0, changed: word.last == "+") }
        }
    }
}
