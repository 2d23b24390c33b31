internal import Foundation
internal import GRDB

/// Bytes as a column's value.
enum Blob {
    static func value(_ bytes: [UInt8]) -> DatabaseValue { Data(bytes).databaseValue }

    static func bytes(_ value: DatabaseValue) -> [UInt8]? { Data.fromDatabaseValue(value).map(Array.init) }
}
