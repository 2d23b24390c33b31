internal import GRDB
internal import Model

// How the model's values stand in columns.

extension Timestamp: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { microseconds.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Timestamp? {
        Int64.fromDatabaseValue(value).map(Timestamp.init(microseconds:))
    }
}

extension CalendarDay: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { description.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> CalendarDay? {
        String.fromDatabaseValue(value).flatMap(CalendarDay.init)
    }
}

extension SHA256Digest: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { Blob.value(bytes) }

    static func fromDatabaseValue(_ value: DatabaseValue) -> SHA256Digest? {
        Blob.bytes(value).flatMap { SHA256Digest(raw: $0) }
    }
}

extension SHA1Digest: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { Blob.value(bytes) }

    static func fromDatabaseValue(_ value: DatabaseValue) -> SHA1Digest? {
        Blob.bytes(value).flatMap { SHA1Digest(raw: $0) }
    }
}

extension SourceKey: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { text.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> SourceKey? {
        String.fromDatabaseValue(value).map(SourceKey.init(text:))
    }
}

extension EventID: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { text.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> EventID? {
        String.fromDatabaseValue(value).map(EventID.init(text:))
    }
}

extension CaptureID: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { text.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> CaptureID? {
        String.fromDatabaseValue(value).flatMap { CaptureID($0) }
    }
}

extension WebURL: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { string.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> WebURL? {
        String.fromDatabaseValue(value).flatMap { try? WebURL($0) }
    }
}

extension Category: DatabaseValueConvertible {}
extension Standing: DatabaseValueConvertible {}
extension ChangeGrade: DatabaseValueConvertible {}
extension Truncation: DatabaseValueConvertible {}
extension FetchFailure.Kind: DatabaseValueConvertible {}
extension ForeignOrigin.Kind: DatabaseValueConvertible {}
