import Model
import Testing

@testable import Catalog

@Suite("Listing sources")
struct SourceTests {
    static let filters: [(String, @Sendable (inout SourceFilter) -> Void, [String])] = [
        ("all", { _ in }, ["com,bbc)/1", "com,bbc,news)/2", "org,example)/3"]),
        ("dead", { $0.standings = [.dead] }, ["com,bbc)/1"]),
        ("dead or new", { $0.standings = [.dead, .new] }, ["com,bbc)/1", "com,bbc,news)/2", "org,example)/3"]),
        ("not found", { $0.categories = [.notFound] }, ["com,bbc)/1"]),
        ("of a host", { $0.host = "news.bbc.com" }, ["com,bbc,news)/2"]),
        ("of an outlet, any case", { $0.outlet = "BBC.COM" }, ["com,bbc)/1", "com,bbc,news)/2"]),
        ("with a part of the URL", { $0.urlContains = "EXAMPLE" }, ["org,example)/3"]),
        ("a wildcard is a letter", { $0.urlContains = "%" }, []),
        ("never fetched", { $0.neverFetched = true }, ["com,bbc,news)/2", "org,example)/3"]),
        ("cited in a file", { $0.path = "y.md" }, ["com,bbc,news)/2", "org,example)/3"]),
        ("of a chronicle", { $0.chronicle = "none" }, []),
        ("due", { $0.dueBy = noon }, ["com,bbc,news)/2", "org,example)/3"]),
        (
            "a page",
            {
                $0.limit = 1; $0.offset = 1
            }, ["com,bbc,news)/2"]
        ),
    ]

    @Test("a filter lets through what it names", arguments: filters.indices)
    func filter(_ index: Int) async throws {
        let test = try TestCatalog(outlets: OutletTable(tabSeparated: ""))
        let (name, change, keys) = SourceTests.filters[index]
        try await test.take([
            file("x.md", entry("T", ["https://bbc.com/1"])),
            file("y.md", entry("U", ["https://news.bbc.com/2", "http://example.org/3"])),
        ])
        var state = SourceState(due: noon + 60)
        state.standing = .dead
        state.category = .notFound
        state.visits = 3
        try await test.catalog.reschedule(SourceKey(text: "com,bbc)/1"), state)
        var filter = SourceFilter()
        change(&filter)
        #expect(try await test.catalog.sources(filter).map(\.key.text) == keys, "\(name)")
        if filter.limit == 100 { #expect(try await test.catalog.count(filter) == keys.count, "\(name)") }
    }

    @Test("sources of one event")
    func ofEvent() async throws {
        let test = try TestCatalog()
        try await test.take([
            file("x.md", entry("T", ["https://a.example/1"])), file("y.md", entry("U", ["https://b.example/"])),
        ])
        var filter = SourceFilter()
        filter.event = try await test.catalog.citations(of: key("https://b.example/")).first?.event
        let rows = try await test.catalog.sources(filter)
        #expect(rows.map(\.url.string) == ["https://b.example/"] && rows[0].citations == 1)
    }

    @Test("the first spelling is fetched")
    func spelling() async throws {
        let test = try TestCatalog()
        try await test.take([file("x.md", entry("T", ["http://www.example.com/a#x"]))])
        let row = try await test.catalog.addSource(WebURL("https://example.com/a/"), at: noon + 1)
        #expect(row.url.string == "http://www.example.com/a" && row.firstSeen == noon)
        #expect(try await test.catalog.source(WebURL("https://EXAMPLE.com/a?utm_source=x")) == row)
    }

    @Test("reports count by standing, outlet and year")
    func reports() async throws {
        let test = try TestCatalog(outlets: OutletTable(tabSeparated: "BBC\tbbc.co.uk\nBBC\tbbc.com"))
        let eve = CalendarDay(year: 2007, month: 12, day: 31)
        try await test.take([
            file("x.md", entry("T", ["https://bbc.com/1", "https://news.bbc.co.uk/2"])),
            file("y.md", entry("U", ["https://bbc.com/1"], date: eve)),
            file("z.md", entry("V", ["https://example.org/"], date: nil)),
        ])
        #expect(try await test.catalog.standings() == [.new: 3])
        #expect(try await test.catalog.categories().isEmpty)
        #expect(
            try await test.catalog.outletReport() == [
                StandingCounts(name: "BBC", sources: 2, standings: [.new: 2]),
                StandingCounts(name: "example.org", sources: 1, standings: [.new: 1]),
            ])
        #expect(try await test.catalog.yearReport().map(\.name) == ["2007", "2008", "undated"])
        #expect(try await test.catalog.yearReport().map(\.sources) == [1, 2, 1])
    }
}

@Suite("Outlets")
struct OutletTests {
    static let table = OutletTable(
        tabSeparated:
            "outlet\thost\n# comment\nRT\trt.com\nRT\trussiatoday.ru\nRT Arabic\tarabic.rt.com\n\nbroken line\n")

    @Test(
        "the longest host that fits names the outlet",
        arguments: [
            ("rt.com", "RT"), ("www.rt.com", "RT"), ("arabic.rt.com", "RT Arabic"), ("russiatoday.ru", "RT"),
            ("xrt.com", "xrt.com"), ("news.example.co.uk", "example.co.uk"), ("a.b.example.org", "example.org"),
            ("192.0.2.1", "192.0.2.1"), ("[2001:db8::1]", "[2001:db8::1]"), ("localhost", "localhost"),
        ])
    func names(_ host: String, _ outlet: String) { #expect(OutletTests.table.name(for: host) == outlet) }

    @Test("a new table of outlets renames the hosts already known")
    func renamed() async throws {
        let test = try TestCatalog(outlets: OutletTable(tabSeparated: ""))
        _ = try await test.catalog.addSource(WebURL("https://a.example.org/"), at: noon)
        test.catalog.close()
        let again = try Catalog.open(test.path, outlets: OutletTable(tabSeparated: "Examples\texample.org"))
        #expect(try await again.outletReport().map(\.name) == ["Examples"])
        again.close()
    }
}
