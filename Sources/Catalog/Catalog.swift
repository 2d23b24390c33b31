internal import CSQLite
internal import Foundation
internal import GRDB
internal import Synchronization

/// The one place with SQL: events, citations, sources, the queue, captures, versions, verdicts and the full-text index,
/// in one SQLite file that can be rebuilt from the WARC files.
///
/// One process writes (the archive's lock sees to that), any number read. Every call is one transaction, runs off the
/// caller's thread, and is not interrupted when the caller's task is cancelled: what was begun is done or undone whole.
package final class Catalog: Sendable {
    package let path: String
    private let pool: DatabasePool
    private let isReadOnly: Bool
    private let isClosed = Mutex(false)
    let outlets: OutletTable
    /// The copy that was made of an older Vidimus's catalog before it was brought up to date, just now; nil when it was not.
    package let backup: String?

    private init(path: String, pool: DatabasePool, isReadOnly: Bool, outlets: OutletTable, backup: String?) {
        self.backup = backup
        self.path = path
        self.pool = pool
        self.isReadOnly = isReadOnly
        self.outlets = outlets
    }

    /// Opens the catalog, creating it and bringing its schema up to date unless `readOnly`. What an older Vidimus wrote is
    /// copied first (`backup`).
    ///
    /// - Parameter outlets: which hosts belong to which publisher.
    package static func open(
        _ path: String, readOnly: Bool = false, outlets: OutletTable = .standard
    ) throws(CatalogError) -> Catalog {
        if readOnly, !FileManager.default.fileExists(atPath: path) { throw .missing(path: path) }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration(readOnly: readOnly))
            try Schema.check(pool, path: path)
            var backup: String?
            if readOnly {
                try Schema.requireCurrent(pool, path: path)
            } else {
                backup = try Schema.backUp(pool, path: path)
                try Schema.migrate(pool, outlets: outlets)
            }
            return Catalog(path: path, pool: pool, isReadOnly: readOnly, outlets: outlets, backup: backup)
        } catch {
            throw CatalogError(opening: path, error)
        }
    }

    /// Moves the write-ahead log into the file and closes every connection. Calls made later fail; closing again does
    /// nothing.
    package func close() {
        let wasClosed = isClosed.withLock { closed in
            defer { closed = true }
            return closed
        }
        if wasClosed { return }
        if !isReadOnly {
            try? pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        }
        try? pool.close()
    }

    /// Moves the write-ahead log into the file and empties it. Where another process reads, this is left to the next time.
    func checkpoint() async {
        await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { db in
                _ = try? db.checkpoint(.truncate)
                continuation.resume()
            }
        }
    }

    private static func configuration(readOnly: Bool) -> GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(10)
        configuration.label = "catalog"
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            let code = vidimus_sqlite_defend(db.sqliteConnection)
            guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = \(db.configuration.readonly ? -8_000 : -32_000);
                    """)
        }
        return configuration
    }
}

extension Catalog {
    /// Runs `body` on one of the readers, in a snapshot.
    func read<Value: Sendable>(
        _ doing: String, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(CatalogError) -> Value {
        if isClosed.withLock({ $0 }) { throw .closed(path: path) }
        let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
            pool.asyncRead { db in continuation.resume(returning: db.flatMap { db in Result { try body(db) } }) }
        }
        do { return try result.get() } catch { throw CatalogError(error, doing: doing, path: path) }
    }

    /// Runs `body` on the writer, in one transaction that is durable on return.
    func write<Value: Sendable>(
        _ doing: String, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(CatalogError) -> Value {
        if isReadOnly { throw .readOnly(path: path) }
        if isClosed.withLock({ $0 }) { throw .closed(path: path) }
        let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { db in
                continuation.resume(
                    returning: Result {
                        var value: Value?
                        try db.inTransaction(.immediate) {
                            value = try body(db)
                            return .commit
                        }
                        return value!
                    })
            }
        }
        do { return try result.get() } catch { throw CatalogError(error, doing: doing, path: path) }
    }
}
