internal import GRDB
package import Model

extension Catalog {
    /// Nil when no source is on that host.
    package func host(_ name: String) async throws(CatalogError) -> HostRow? {
        try await hosts([name]).first
    }

    /// The hosts that are known among those named.
    package func hosts(_ names: [String]) async throws(CatalogError) -> [HostRow] {
        try await read("looking up hosts") { db in
            try names.compactMap { name in
                try db.row(
                    """
                    SELECT name, next_turn, blocked_until, backoff, delay, failures, owner, lease, token
                    FROM host WHERE name = ?
                    """, [name]
                ) { row in
                    var host = HostRow(name: try row.next())
                    host.nextTurn = try row.next()
                    host.blockedUntil = try row.next()
                    host.backoff = try row.next()
                    host.delay = try row.next()
                    host.failures = try row.next()
                    host.owner = try row.next()
                    host.lease = try row.next()
                    host.token = try row.next()
                    return host
                }
            }
        }
    }

    /// Stores politeness (everything but owner, lease and token, which `claim` alone writes); adds unknown hosts.
    package func save(_ hosts: [HostRow]) async throws(CatalogError) {
        try await write("storing hosts") { [outlets] db in
            var table = HostTable(outlets)
            for host in hosts {
                try db.run(
                    """
                    UPDATE host SET next_turn = ?, blocked_until = ?, backoff = ?, delay = ?, failures = ? WHERE id = ?
                    """,
                    [
                        host.nextTurn, host.blockedUntil, host.backoff, host.delay, host.failures,
                        try table.id(of: host.name, db),
                    ])
            }
        }
    }

    /// Takes the host for `owner` until `lease` when it is free, its lease has ended, or it is the owner's already.
    ///
    /// - Returns: the fencing token, greater than any before; nil when another owner holds the host.
    package func claim(
        host name: String, owner: String, until lease: Timestamp, now: Timestamp
    ) async throws(CatalogError) -> Int? {
        try await write("claiming a host") { [outlets] db in
            var table = HostTable(outlets)
            let id = try table.id(of: name, db)
            try db.run(
                """
                UPDATE host SET owner = ?1, lease = ?2, token = token + 1
                WHERE id = ?3 AND (owner IS NULL OR owner = ?1 OR lease IS NULL OR lease < ?4)
                """, [owner, lease, id, now])
            if db.changesCount == 0 { return nil }
            return try db.number("SELECT token FROM host WHERE id = ?", [id]).map(Int.init)
        }
    }

    /// Lets go of a host, if the token is still the latest.
    package func release(host name: String, token: Int) async throws(CatalogError) {
        try await write("releasing a host") { db in
            try db.run("UPDATE host SET owner = NULL, lease = NULL WHERE name = ? AND token = ?", [name, token])
        }
    }

    /// The robots.txt fetched last for an origin (`WebURL.origin`).
    package func robots(origin: String) async throws(CatalogError) -> RobotsRow? {
        try await read("looking up robots.txt") { db in
            try db.row(
                """
                SELECT origin, fetched, status, failure, body, body_fetched, unreachable_since FROM robots WHERE origin = ?
                """, [origin]
            ) { row in
                RobotsRow(
                    origin: try row.next(), fetched: try row.next(), status: try row.next(), failure: try row.next(),
                    body: try row.bytes(), bodyFetched: try row.next(), unreachableSince: try row.next())
            }
        }
    }

    package func save(_ robots: RobotsRow) async throws(CatalogError) {
        try await write("storing robots.txt") { db in
            try db.run(
                "INSERT OR REPLACE INTO robots VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    robots.origin, robots.fetched, robots.status, robots.failure, Blob.value(robots.body),
                    robots.bodyFetched, robots.unreachableSince,
                ])
        }
    }
}
