internal import Foundation
internal import GRDB
internal import Model

/// Two catalogs of one archive side by side, row by row, by what rows say and not by their numbers.
package struct CatalogComparison: Hashable, Sendable, Codable {
    /// What is compared, as a plural: `captures`.
    package var what: String
    /// Rows of the first catalog.
    package var rows: Int
    /// Rows that only the first has, and that only the second has. A row that differs counts once in each.
    package var missing: Int
    package var surplus: Int
    /// The first few rows of either kind, by the names that people know them by.
    package var examples: [String]

    package var isEqual: Bool { missing == 0 && surplus == 0 }

    /// Whether a difference is nothing that visits have left: a visit that could not be made or kept is put off, and only
    /// the catalog knows.
    package var mayDiffer: Bool { what == Self.dueTimes }

    private static let dueTimes = "due times"

    /// Compares every table that WARC files must be able to give back. Left out is what comes from the chronicle (events,
    /// citations, sources that were never visited) and what may be forgotten (robots.txt, hosts' turns and memory).
    ///
    /// - Parameters:
    ///   - first: a catalog's file, of today's schema; nobody may write to it meanwhile.
    ///   - second: likewise.
    package static func compare(_ first: String, _ second: String) async throws(CatalogError) -> [CatalogComparison] {
        do {
            let queue = try DatabaseQueue(path: first)
            return try await queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA query_only = ON; ATTACH DATABASE ? AS other", arguments: [second])
                return try tables.map { try compare($0, db) }
            }
        } catch { throw CatalogError(error, doing: "comparing catalogs", path: first) }
    }

    /// - Parameter table: a query with `%` before each table's name, whose first column names the row.
    private static func compare(_ table: (what: String, query: String), _ db: Database) throws -> CatalogComparison {
        let first = table.query.replacingOccurrences(of: "%", with: "main.")
        let second = table.query.replacingOccurrences(of: "%", with: "other.")
        func only(_ one: String, _ other: String) throws -> (count: Int, names: [String]) {
            let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(one) EXCEPT \(other))") ?? 0
            let names = try Row.fetchAll(db, sql: "\(one) EXCEPT \(other) LIMIT 3").map { row in
                (row[0] as DatabaseValue?).flatMap { String.fromDatabaseValue($0) } ?? "?"
            }
            return (count, names)
        }
        let missing = try only(first, second)
        let surplus = try only(second, first)
        var examples: [String] = []
        for name in missing.names + surplus.names where !examples.contains(name) { examples.append(name) }
        return CatalogComparison(
            what: table.what, rows: try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(first))") ?? 0,
            missing: missing.count, surplus: surplus.count, examples: Array(examples.prefix(3)))
    }

    private static let tables = [
        ("files", "SELECT name, committed, hex(sha256), suspect, created FROM %warc WHERE sealed"),
        (
            "captures",
            """
            SELECT c.name, s.key, c.url, c.started, c.finished, c.category, c.not_modified, c.version, hex(c.text_digest),
                c.title, c.words, c.extractor, w.name, c.offset, c.length, c.reread, r.name, c.reread_offset, c.reread_length
            FROM %capture c JOIN %source s ON s.id = c.source JOIN %warc w ON w.id = c.warc
            LEFT JOIN %warc r ON r.id = c.reread_warc
            """
        ),
        (
            "hops",
            """
            SELECT c.name, h.position, h.url, h.started, h.seconds, h.status, h.failure, h.failure_detail, h.location,
                h.mime, h.truncated, h.address, hex(h.sha256), h.payload_length, h.record_id, w.name, h.offset, h.length,
                hex(h.sha1), h.is_revisit, h.redacted, h.redaction
            FROM %hop h JOIN %capture c ON c.id = h.capture LEFT JOIN %warc w ON w.id = h.warc
            """
        ),
        (
            "payloads",
            """
            SELECT hex(p.sha256), p.length, c.name, p.position FROM %payload p JOIN %capture c ON c.id = p.capture
            """
        ),
        (
            "verdicts",
            """
            SELECT c.name, v.judged, v.category, v.json FROM %verdict v JOIN %capture c ON c.id = v.capture
            """
        ),
        (
            "captures of others",
            """
            SELECT f.name, hex(f.identity), s.key, f.url, f.moment, f.taken, f.taken_by, f.origin, f.origin_kind,
                hex(f.origin_sha256), f.category, f.verdict, hex(f.text_digest), f.title, f.words, f.extractor, f.hops,
                w.name, f.offset, f.length
            FROM %foreign_captures f JOIN %source s ON s.id = f.source JOIN %warc w ON w.id = f.warc
            """
        ),
        (
            "versions",
            """
            SELECT s.key, v.number, hex(t.digest), v.title, v.words, v.first_seen, v.last_seen, v.captures, v.grade, c.name
            FROM %version v JOIN %source s ON s.id = v.source JOIN %text t ON t.id = v.text
            JOIN %capture c ON c.id = v.first_capture
            """
        ),
        ("texts", "SELECT hex(digest), title, body, extractor, redacted, redaction FROM %text"),
        (
            "indexed texts",
            """
            SELECT hex(t.digest), hex(i.sz) FROM %text_index_docsize i LEFT JOIN %text t ON t.id = i.id
            """
        ),
        (
            "sources' standings",
            """
            SELECT s.key, s.url, s.category, s.standing, s.failures, s.version, c.name, v.name FROM %source s
            JOIN %capture c ON c.id = s.last_capture LEFT JOIN %capture v ON v.id = s.version_capture
            """
        ),
        (
            "sources' schedules",
            """
            SELECT key, interval, visits, last_visit, last_change, etag, last_modified, conditional, observations,
                first_visit, last_comparison, comparisons, attempts
            FROM %source WHERE last_capture IS NOT NULL
            """
        ),
        (dueTimes, "SELECT key, due FROM %source WHERE last_capture IS NOT NULL"),
    ]
}
