internal import GRDB
package import Model

extension Catalog {
    /// Sources due at `moment`, longest overdue first.
    ///
    /// At most `perHost` of any host, so that one big host cannot fill the answer; none of `hosts` in `excluding`
    /// (those that are busy or blocked anyway) and no source in flight.
    package func due(
        at moment: Timestamp, limit: Int, perHost: Int = .max, excludingHosts: Set<String> = [],
        excluding: Set<SourceKey> = []
    ) async throws(CatalogError) -> [DueSource] {
        try await read("reading the queue") { db in
            var out: [DueSource] = []
            var taken: [String: Int] = [:]
            let cursor = try Row.fetchCursor(db.cachedStatement(sql: DueQuery.all), arguments: [moment])
            while out.count < limit, let row = try cursor.next() {
                let host: String = try row.decode(atIndex: DueQuery.hostColumn)
                if excludingHosts.contains(host) || taken[host, default: 0] >= perHost { continue }
                if !excluding.isEmpty, excluding.contains(try row.decode(atIndex: DueQuery.keyColumn)) { continue }
                taken[host, default: 0] += 1
                out.append(try DueQuery.source(row))
            }
            return out
        }
    }

    /// Sources of one host due at `moment`, longest overdue first.
    package func due(
        ofHost host: String, at moment: Timestamp, limit: Int, excluding: Set<SourceKey> = []
    ) async throws(CatalogError) -> [DueSource] {
        try await read("reading a host's queue") { db in
            var out: [DueSource] = []
            let cursor = try Row.fetchCursor(db.cachedStatement(sql: DueQuery.ofHost), arguments: [host, moment])
            while out.count < limit, let row = try cursor.next() {
                if !excluding.isEmpty, excluding.contains(try row.decode(atIndex: DueQuery.keyColumn)) { continue }
                out.append(try DueQuery.source(row))
            }
            return out
        }
    }

    /// What a visit of exactly this source needs, due or not; `due` is then `moment` where it is not scheduled.
    package func dueSource(_ key: SourceKey, at moment: Timestamp) async throws(CatalogError) -> DueSource? {
        try await read("looking up a source") { db in
            let row = try Row.fetchOne(db.cachedStatement(sql: DueQuery.one), arguments: [moment, key])
            return try row.map(DueQuery.source)
        }
    }

    /// Stores the source's state outside a capture (a visit put off, a standing decided later).
    package func reschedule(_ key: SourceKey, _ state: SourceState) async throws(CatalogError) {
        try await write("rescheduling a source") { db in
            guard let id = try SourceTable.id(of: key, db) else { return }
            try SourceTable.store(state, of: id, db)
        }
    }

    /// Stores the states of many sources; those that are not known are left out.
    package func reschedule(_ states: [(key: SourceKey, state: SourceState)]) async throws(CatalogError) {
        if states.isEmpty { return }
        try await write("rescheduling sources") { db in
            for (key, state) in states {
                if let id = try SourceTable.id(of: key, db) { try SourceTable.store(state, of: id, db) }
            }
        }
    }

    /// Makes sources due at `moment` that are due later than `limit`: a clock that was wrong has set them so far ahead.
    ///
    /// - Returns: how many there were.
    package func recall(dueAfter limit: Timestamp, to moment: Timestamp) async throws(CatalogError) -> Int {
        try await write("bringing sources back from far ahead") { db in
            try db.run("UPDATE source SET due = ? WHERE due > ?", [moment, limit])
            return db.changesCount
        }
    }

    /// Makes the sources due at `moment` unless they are due earlier: `fetch --all`, a changed policy.
    @discardableResult
    package func expedite(_ filter: SourceFilter, to moment: Timestamp) async throws(CatalogError) -> Int {
        try await write("moving sources up the queue") { db in
            let condition = SourceCondition(filter)
            try db.execute(
                sql: """
                    UPDATE source SET due = ? WHERE (due IS NULL OR due > ?)
                    AND id IN (SELECT s.id \(condition.from) \(condition.where))
                    """, arguments: [moment, moment] + condition.arguments)
            return db.changesCount
        }
    }

    package func queueCounts(at moment: Timestamp) async throws(CatalogError) -> QueueCounts {
        try await read("counting the queue") { db in
            QueueCounts(
                due: Int(try db.number("SELECT count(*) FROM source WHERE due <= ?", [moment]) ?? 0),
                scheduled: Int(try db.number("SELECT count(*) FROM source WHERE due IS NOT NULL") ?? 0),
                hosts: Int(
                    try db.number(
                        """
                        SELECT count(*) FROM host h
                        WHERE EXISTS (SELECT 1 FROM source s WHERE s.host = h.id AND s.due <= ?)
                        """, [moment]) ?? 0),
                next: try db.number("SELECT min(due) FROM source WHERE due IS NOT NULL")
                    .map(Timestamp.init(microseconds:)))
        }
    }
}
