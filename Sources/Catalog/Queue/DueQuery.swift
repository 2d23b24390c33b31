internal import GRDB
internal import Model

/// The queries behind the queue; each is served by an index alone, in order.
enum DueQuery {
    private static let columns = "SELECT s.key, h.name, s.url, s.due, \(SourceQuery.stateColumns)"
    static let keyColumn = 0
    static let hostColumn = 1

    static let all = """
        \(columns) FROM source s JOIN host h ON h.id = s.host
        WHERE s.due <= ? ORDER BY s.due
        """

    static let ofHost = """
        \(columns) FROM host h JOIN source s ON s.host = h.id
        WHERE h.name = ? AND s.due <= ? ORDER BY s.due
        """

    static let one = """
        SELECT s.key, h.name, s.url, coalesce(s.due, ?), \(SourceQuery.stateColumns)
        FROM source s JOIN host h ON h.id = s.host WHERE s.key = ?
        """

    static func source(_ row: Row) throws -> DueSource {
        var columns = Columns(row)
        let key: SourceKey = try columns.next()
        let host: String = try columns.next()
        return DueSource(
            key: key, url: try columns.next(), host: host, due: try columns.next(),
            state: try SourceQuery.state(&columns))
    }
}
