internal import Foundation
internal import GRDB
internal import Model

/// The catalog's tables, as migrations that are never edited once released: a change is a new migration.
enum Schema {
    /// "VIDI" in the file's header, so that another program's database is never taken for a catalog.
    static let applicationID = 0x5649_4449

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-chronicle") { db in try db.execute(sql: chronicleTables) }
        migrator.registerMigration("2-captures") { db in try db.execute(sql: captureTables) }
        migrator.registerMigration("3-rereading") { db in try db.execute(sql: rereadingColumns) }
        migrator.registerMigration("4-host-memory") { db in try db.execute(sql: memoryTables) }
        migrator.registerMigration("5-redaction") { db in try db.execute(sql: redactionColumns) }
        migrator.registerMigration("6-foreign") { db in try db.execute(sql: foreignTables) }
        return migrator
    }

    /// Refuses other programs' databases and those of a newer Vidimus, before anything is changed.
    static func check(_ pool: DatabasePool, path: String) throws {
        try pool.writeWithoutTransaction { db in
            let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
            guard id == applicationID || (id == 0 && tables == 0) else {
                throw CatalogError.notACatalog(path: path, detail: "its application id is \(id)")
            }
            let unknown = try migrator.appliedIdentifiers(db).subtracting(migrator.migrations)
            if try !unknown.isEmpty || migrator.hasBeenSuperseded(db) {
                throw CatalogError.newerSchema(path: path, unknown: unknown.sorted())
            }
        }
    }

    static func requireCurrent(_ pool: DatabasePool, path: String) throws {
        guard try pool.writeWithoutTransaction({ db in try migrator.hasCompletedMigrations(db) }) else {
            throw CatalogError.olderSchema(path: path)
        }
    }

    /// Copies a catalog of an older Vidimus before it is changed: `catalog.sqlite.5-redaction.bak`, named by the last change
    /// that it knows. The copy is there whole or not at all.
    ///
    /// - Returns: where the copy is; nil when there is nothing to upgrade.
    static func backUp(_ pool: DatabasePool, path: String) throws -> String? {
        let last = try pool.read { db in
            try migrator.hasCompletedMigrations(db) ? nil : migrator.completedMigrations(db).last
        }
        guard let last else { return nil }
        let (copy, unfinished) = ("\(path).\(last).bak", "\(path).\(last).bak.new")
        try? FileManager.default.removeItem(atPath: unfinished)
        do {
            let queue = try DatabaseQueue(path: unfinished)
            try pool.backup(to: queue)
            try queue.close()
            try FileHandle(forUpdating: URL(filePath: unfinished)).synchronize()
            guard rename(unfinished, copy) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw CatalogError.noBackup(path: path, copy: copy, detail: "\(error)")
        }
        return copy
    }

    static func migrate(_ pool: DatabasePool, outlets: OutletTable) throws {
        try pool.writeWithoutTransaction { db in
            // GRDB sets NORMAL, with which the last commits may vanish in a power cut; an acknowledged capture may not.
            try db.execute(
                sql: """
                    PRAGMA application_id = \(applicationID);
                    PRAGMA synchronous = FULL;
                    PRAGMA wal_autocheckpoint = 4000;
                    PRAGMA journal_size_limit = 67108864;
                    """)
        }
        try migrator.migrate(pool)
        try pool.write { db in try HostTable.refreshOutlets(db, outlets) }
    }
}
