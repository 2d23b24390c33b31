import GRDB
import Model
import Synchronization
import Testing

@testable import Catalog

/// Every statement of the calls that run for each citation, visit and turn of the loop is served by an index.
@Suite("Query plans")
struct PlanTests {
    @Test("no hot call reads a whole table")
    func noScan() async throws {
        let test = try TestCatalog()
        let catalog = test.catalog
        let url = "https://a.example/1"
        let seen = Mutex<Set<String>>([])
        let trace: @Sendable (Database) throws -> Void = { db in
            db.trace(options: .statement) { event in
                if case .statement(let statement) = event { _ = seen.withLock { $0.insert(statement.sql) } }
            }
        }
        try await catalog.write("testing", trace)
        try await catalog.read("testing", trace)

        let files = [file("x.md", entry("T", [url, "bad"], aliases: ["/old.md"])), file("y.md", entry("U", [url]))]
        _ = try await catalog.take(files, chronicle: "news", at: noon)
        _ = try await catalog.take([file("x.md", entry("Other", [url]))], chronicle: "news", at: noon)
        for i in 0..<3 {
            let made = try visit(url, at: noon + Double(i % 2), text: "Text \(i)", state: SourceState(due: noon))
            try await catalog.commit([made], warcs: [warc(i)], restoring: true)
            _ = try await catalog.capture(made.record.id)
        }
        try await catalog.commit([visit("https://a.example/2", at: noon, .timeout)], warcs: [])
        _ = try await catalog.due(at: noon, limit: 9)
        _ = try await catalog.due(ofHost: "a.example", at: noon, limit: 9)
        _ = try await catalog.dueSource(key(url), at: noon)
        _ = try await catalog.source(key(url))
        _ = try await catalog.latest(of: key(url))
        _ = try await catalog.beginning(of: key(url))
        _ = try await catalog.holdings(
            of: key(url), payloads: [(SHA256Digest(of: "x"), 1)], text: SHA256Digest(of: "x"))
        _ = try await catalog.others(with: [1, 2], than: key(url))
        _ = try await catalog.payload(SHA256Digest(of: "x"), length: 1)
        _ = try await catalog.captures(of: key(url), limit: 5)
        _ = try await catalog.verdicts(of: key(url))
        _ = try await catalog.versions(of: key(url))
        _ = try await catalog.text(SHA256Digest(of: "x"))
        _ = try await catalog.citations(of: key(url))
        _ = try await catalog.eventCitations(of: key(url))
        _ = try await catalog.event("2008-04-12")
        _ = try await catalog.hosts(["a.example"])
        try await catalog.save([HostRow(name: "a.example")])
        _ = try await catalog.robots(origin: "https://a.example")
        _ = try await catalog.search(SearchRequest("text"))
        var filter = SourceFilter()
        filter.path = "x.md"
        _ = try await catalog.sources(filter)

        let statements = seen.withLock { $0 }.filter { sql in
            // What the full-text module asks of its own tables is its own affair.
            ["SELECT", "UPDATE", "DELETE", "INSERT"].contains { sql.hasPrefix($0) } && !sql.contains("'text_index_")
        }
        #expect(statements.count > 50)
        let plans = try await catalog.read("testing") { db in
            try statements.map { sql in
                let count = parameters(of: sql)
                let rows = try Row.fetchAll(
                    db, sql: "EXPLAIN QUERY PLAN " + sql,
                    arguments: StatementArguments(Array(repeating: DatabaseValue.null, count: count)))
                return (sql, rows.map { $0["detail"] as String })
            }
        }
        for (sql, plan) in plans {
            // The full-text index is a table that is only ever "scanned" by its own index.
            let scans = plan.filter {
                $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE INDEX") && $0 != "SCAN CONSTANT ROW"
            }
            #expect(scans.isEmpty, "\(sql): \(plan)")
        }
        let queue = try #require(plans.first { $0.0 == DueQuery.all })
        #expect(queue.1.contains { $0.contains("INDEX source_due") })
        #expect(!queue.1.contains { $0.contains("TEMP B-TREE") })
    }
}

/// How many values a statement takes: the highest `?N`, or the number of `?`.
private func parameters(of sql: String) -> Int {
    let marks = sql.split(separator: "?", omittingEmptySubsequences: false).dropFirst()
    return marks.compactMap { Int($0.prefix { $0.isNumber }) }.max() ?? marks.count
}
