internal import GRDB

extension Database {
    /// Runs a statement that is prepared once per connection.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Every row of a prepared query.
    func rows<Value>(
        _ sql: String, _ arguments: StatementArguments = [], _ make: (inout Columns) throws -> Value
    ) throws -> [Value] {
        let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        var out: [Value] = []
        while let row = try cursor.next() {
            var columns = Columns(row)
            out.append(try make(&columns))
        }
        return out
    }

    /// The first row of a prepared query.
    func row<Value>(
        _ sql: String, _ arguments: StatementArguments = [], _ make: (inout Columns) throws -> Value
    ) throws -> Value? {
        let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        guard let row = try cursor.next() else { return nil }
        var columns = Columns(row)
        return try make(&columns)
    }

    /// The first column of the first row, an integer.
    func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
        try row(sql, arguments) { try $0.next(Int64?.self) } ?? nil
    }
}
