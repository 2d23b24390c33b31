internal import GRDB
internal import Model

/// Reads a row's columns from left to right; a value that does not fit throws instead of trapping.
struct Columns {
    private let row: Row
    private var index = -1

    init(_ row: Row) { self.row = row }

    mutating func next<Value: DatabaseValueConvertible>(_ type: Value.Type = Value.self) throws -> Value {
        index += 1
        return try row.decode(atIndex: index)
    }

    mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ type: Value.Type = Value.self
    ) throws -> Value {
        index += 1
        return try row.decode(atIndex: index)
    }

    /// - Parameter known: what the column will most likely say.
    mutating func url(_ known: WebURL?) throws -> WebURL {
        guard let known else { return try next() }
        index += 1
        return try row.decode(String?.self, atIndex: index) == known.string ? known : row.decode(atIndex: index)
    }

    mutating func bytes() throws -> [UInt8] { Blob.bytes(try next(DatabaseValue.self)) ?? [] }
}
