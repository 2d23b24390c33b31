internal import GRDB
internal import Model

/// Finds the event that an entry tells when its own file does not say (it is new, renamed, or a second telling).
///
/// In order: the same day and the same set of sources; a path that one names as the other's earlier one; the same day
/// and the same title. When all fail, `EventTable.add` still finds an event that got this very id at its first reading.
struct EventResolver {
    let chronicle: String

    /// - Parameter told: events that other entries of the same file tell already. Two entries of one file with one
    ///   title but other sources are two events.
    func event(
        for entry: PreparedEntry, path: String, isOnlyEntry: Bool, told: Set<Int64>, _ db: Database
    ) throws -> Int64? {
        if let hash = entry.identity.keysHash,
            let event = try db.number(
                "SELECT event FROM appearance WHERE keys_hash = ? AND date IS ? ORDER BY id LIMIT 1",
                [hash, entry.identity.date])
        {
            return event
        }
        if isOnlyEntry, let event = try aliased(entry, path: path, db) { return event }
        if let hash = entry.identity.titleHash, let date = entry.identity.date {
            let candidates = try db.rows(
                "SELECT event FROM appearance WHERE title_hash = ? AND date = ? ORDER BY id LIMIT 8", [hash, date]
            ) { try $0.next(Int64.self) }
            if let event = candidates.first(where: { !told.contains($0) }) { return event }
        }
        return nil
    }

    /// The event whose entry went by this path, or stands at one of the entry's earlier paths.
    private func aliased(_ entry: PreparedEntry, path: String, _ db: Database) throws -> Int64? {
        func ofSameDay(_ event: Int64?) throws -> Int64? {
            guard let event else { return nil }
            return try db.number("SELECT id FROM event WHERE id = ? AND date IS ?", [event, entry.identity.date])
        }
        for alias in [path] + entry.aliasPaths.prefix(64) {
            let named = try db.number(
                "SELECT event FROM alias WHERE chronicle = ? AND path = ? ORDER BY event LIMIT 1", [chronicle, alias])
            if let event = try ofSameDay(named) { return event }
            if alias == path { continue }
            let standing = try db.rows(
                """
                SELECT DISTINCT event FROM appearance
                WHERE file = (SELECT id FROM file WHERE chronicle = ? AND path = ?) LIMIT 2
                """, [chronicle, alias]
            ) { try $0.next(Int64.self) }
            if standing.count == 1, let event = try ofSameDay(standing[0]) { return event }
        }
        return nil
    }
}
