internal import GRDB
internal import Model

/// Rows of `source`, made as they are met. A value of one transaction.
struct SourceTable {
    private var hosts: HostTable
    private(set) var added = 0

    init(_ outlets: OutletTable) { hosts = HostTable(outlets) }

    static func id(of key: SourceKey, _ db: Database) throws -> Int64? {
        try db.number("SELECT id FROM source WHERE key = ?", [key])
    }

    /// The source's row; a new one is due at `moment`.
    mutating func id(of key: SourceKey, url: WebURL, at moment: Timestamp, _ db: Database) throws -> Int64 {
        let host = try hosts.id(of: url.host, db)
        // Most are new at an import, so that asking first would ask in vain.
        try db.run(
            """
            INSERT INTO source (key, url, host, first_seen, due) VALUES (?1, ?2, ?3, ?4, ?4)
            ON CONFLICT (key) DO NOTHING
            """, [key, url, host, moment])
        if db.changesCount == 1 {
            added += 1
            return db.lastInsertedRowID
        }
        guard let id = try SourceTable.id(of: key, db) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return id
    }

    /// Stores everything of a state; what captures left (last capture, version) stays.
    ///
    /// - Parameter unlessLater: leaves a source alone that knows of a later visit.
    /// - Returns: false where it was left alone.
    @discardableResult
    static func store(_ state: SourceState, of id: Int64, unlessLater: Bool = false, _ db: Database) throws -> Bool {
        try db.run(
            """
            UPDATE source SET due = ?, interval = ?, visits = ?, last_visit = ?, last_change = ?, etag = ?,
                last_modified = ?, conditional = ?, failures = ?, category = ?, standing = ?, observations = ?,
                first_visit = ?, last_comparison = ?, comparisons = ?, attempts = ?
            WHERE id = ? AND (last_visit IS NULL OR last_visit <= ?)
            """,
            [
                state.due, state.interval, state.visits, state.lastVisit, state.lastChange, state.etag,
                state.lastModified, state.conditional, state.failures, state.category, state.standing,
                SourceState.Observation.text(state.observations), state.firstVisit, state.lastComparison,
                state.comparisons, state.attempts, id, unlessLater ? state.lastVisit : Timestamp(microseconds: .max),
            ])
        return db.changesCount > 0
    }
}
