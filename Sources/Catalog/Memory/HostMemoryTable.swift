internal import GRDB
internal import Model

/// Rows of `host_memory` and `host_block`: which blocks of text the pages of a host share. Bounded a host and in all; what
/// was seen least recently goes first.
enum HostMemoryTable {
    static let blocksPerHost = 2000
    static let hosts = 2000

    /// On how many other sources of its host each block was seen, three at most; blocks seen on none are left out.
    static func others(_ digests: [Int64], of source: SourceKey, _ db: Database) throws -> [Int64: Int] {
        let found = try db.row(
            "SELECT s.id, s.host FROM source s JOIN host_memory m ON m.host = s.host WHERE s.key = ?", [source]
        ) { (try $0.next(Int64.self), try $0.next(Int64.self)) }
        guard let (id, host) = found else { return [:] }
        let seen = try db.rows(
            """
            SELECT digest, first, second, third FROM host_block
            WHERE host = ? AND digest IN (SELECT value FROM json_each(?))
            """, [host, list(digests)]
        ) { row in
            let digest: Int64 = try row.next()
            let sources = [try row.next(Int64?.self), try row.next(Int64?.self), try row.next(Int64?.self)]
            return (digest, sources.count { $0 != nil && $0 != id })
        }
        return Dictionary(seen.filter { $0.1 > 0 }) { first, _ in first }
    }

    /// A JSON array.
    private static func list(_ digests: some Sequence<Int64>) -> String {
        "[" + digests.map(String.init).joined(separator: ",") + "]"
    }

    static func remember(_ digests: [Int64], of source: Int64, at moment: Timestamp, _ db: Database) throws {
        guard !digests.isEmpty, let host = try db.number("SELECT host FROM source WHERE id = ?", [source]) else {
            return
        }
        try makeRoom(for: host, at: moment, db)
        let digests = Set(digests.prefix(blocksPerHost / 4))
        let known = try db.number(
            "SELECT count(*) FROM host_block WHERE host = ? AND digest IN (SELECT value FROM json_each(?))",
            [host, list(digests)])
        let added = digests.count - Int(known ?? 0)
        for digest in digests {
            try db.run(
                """
                INSERT INTO host_block (host, digest, first, seen) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (host, digest) DO UPDATE SET seen = max(seen, ?4),
                    second = CASE WHEN second IS NULL AND first <> ?3 THEN ?3 ELSE second END,
                    third = CASE WHEN third IS NULL AND second IS NOT NULL AND ?3 NOT IN (first, second) THEN ?3
                        ELSE third END
                """, [host, digest, source, moment])
        }
        let blocks = try db.number("SELECT blocks FROM host_memory WHERE host = ?", [host]) ?? 0
        let surplus = Int(blocks) + added - blocksPerHost
        if surplus > 0 {
            try db.run(
                """
                DELETE FROM host_block WHERE host = ?1 AND digest IN (
                    SELECT digest FROM host_block WHERE host = ?1 ORDER BY seen, digest LIMIT ?2
                )
                """, [host, surplus])
        }
        try db.run(
            "UPDATE host_memory SET blocks = ?, seen = max(seen, ?) WHERE host = ?",
            [min(blocksPerHost, Int(blocks) + added), moment, host])
    }

    /// Gives a new host a memory; the host seen least recently loses its own when there are too many.
    private static func makeRoom(for host: Int64, at moment: Timestamp, _ db: Database) throws {
        try db.run(
            "INSERT INTO host_memory (host, blocks, seen) VALUES (?, 0, ?) ON CONFLICT (host) DO NOTHING",
            [host, moment])
        guard db.changesCount == 1, try db.number("SELECT count(*) FROM host_memory") ?? 0 > hosts else { return }
        let oldest = try db.number("SELECT host FROM host_memory WHERE host <> ? ORDER BY seen, host LIMIT 1", [host])
        guard let oldest else { return }
        try db.run("DELETE FROM host_block WHERE host = ?", [oldest])
        try db.run("DELETE FROM host_memory WHERE host = ?", [oldest])
    }
}
