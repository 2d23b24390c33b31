internal import GRDB

/// The catalog's tables, as migrations that are never edited once released.
enum Schema {
    static func check(_ pool: DatabasePool, path: String) throws {}
    static func requireCurrent(_ pool: DatabasePool, path: String) throws {}
    static func migrate(_ pool: DatabasePool, outlets: OutletTable) throws {}
}
