import Model
import Testing

@testable import Catalog

@Suite("Rot is counted as it was seen")
struct RotTests {
    private static let outlets = OutletTable(tabSeparated: "BBC\tbbc.co.uk\nBBC\tbbc.com")
    private static let eve = CalendarDay(year: 2007, month: 12, day: 31)!

    /// Two entries of 2008 and one without a date; a dead, a living, a replaced and a new source, and a URL that is none.
    private func catalog() async throws -> TestCatalog {
        let test = try TestCatalog(outlets: RotTests.outlets)
        var undated = entry("Undated", ["https://new.example/4"], date: nil)
        undated.topics = []
        try await test.take([
            file("2007/x.md", entry("All lost", ["https://bbc.co.uk/1", "http://[bad"], date: Self.eve)),
            file(
                "2008/y.md",
                entry("One left", ["https://bbc.co.uk/1", "https://lives.rs/2", "https://bbc.com/3"], line: 7)),
            file("z.md", undated),
        ])
        try await stand("https://bbc.co.uk/1", .dead, .notFound, in: test)
        try await stand("https://lives.rs/2", .alive, .ok, in: test)
        try await stand("https://bbc.com/3", .changed, .replaced, in: test)
        return test
    }

    private func stand(
        _ url: String, _ standing: Standing, _ category: Model.Category, in test: TestCatalog
    ) async throws {
        var state = SourceState(due: noon)
        state.standing = standing
        state.category = category
        state.visits = 1
        try await test.catalog.reschedule(key(url), state)
    }

    @Test("totals are of the citations that stand")
    func totals() async throws {
        let test = try await catalog()
        let totals = try await test.catalog.rotTotals(RotScope())
        #expect(
            totals
                == RotTotals(
                    events: 3, citations: 6, invalidCitations: 1, sources: 4,
                    standings: [.dead: 1, .alive: 1, .changed: 1, .new: 1]))
        try await test.take([file("z.md", entry("Other", ["https://new.example/4"], date: Self.eve))])
        #expect(try await test.catalog.rotTotals(RotScope()).citations == 1)
    }

    static let underHeadings: [(RotHeading, [String], [Int])] = [
        (.outlet, ["BBC", "lives.rs", "new.example"], [2, 1, 1]),
        (.year, ["", "2007", "2008"], [1, 1, 3]),
        (.country, ["", "GB", "RS"], [2, 1, 1]),
        (.topic, ["Politics", ""], [3, 1]),
    ]

    @Test("a source counts once under each of its headings", arguments: underHeadings)
    func headings(_ heading: RotHeading, _ names: [String], _ sources: [Int]) async throws {
        let test = try await catalog()
        let counts = try await test.catalog.rot(by: heading, RotScope())
        #expect(counts.map(\.name) == names && counts.map(\.sources) == sources)
        #expect(counts.allSatisfy { $0.standings.values.reduce(0, +) == $0.sources })
    }

    @Test("a scope leaves out other folders and other days")
    func scope() async throws {
        let test = try await catalog()
        func sources(_ scope: RotScope) async throws -> Int { try await test.catalog.rotTotals(scope).sources }
        #expect(try await sources(RotScope(path: "2008/")) == 3)
        #expect(try await sources(RotScope(since: day)) == 3)
        #expect(try await sources(RotScope(until: Self.eve)) == 1)
        #expect(try await test.catalog.lives(RotScope(until: Self.eve)).map(\.outlet) == ["BBC"])
        #expect(try await test.catalog.rot(by: .topic, RotScope(path: "2008")).map(\.sources) == [3])
        #expect(try await test.catalog.endangered(RotScope(since: day), limit: -1).lostCount == 0)
    }

    @Test("an event is lost when every source is, and warned of when one is left")
    func endangered() async throws {
        let test = try await catalog()
        let found = try await test.catalog.endangered(RotScope(), limit: 5)
        #expect(found.lost.map(\.title) == ["All lost"] && found.lostCount == 1)
        let lost = try #require(found.lost.first)
        #expect(lost.file == "2007/x.md" && lost.line == 1 && lost.cited.map(\.standing) == [.dead, nil])
        #expect(lost.cited[1].url == "http://[bad")
        #expect(found.last.map(\.title) == ["One left"] && found.lastCount == 1 && found.undecided == 0)
        let last = try #require(found.last.first)
        #expect(last.line == 7 && last.cited.map(\.isLost) == [true, false, true])
        #expect(last.cited.filter(\.isLiving).map(\.url) == ["https://lives.rs/2"] && last.cited[1].line == 10)
        #expect(try await test.catalog.endangered(RotScope(), limit: 0).lost.isEmpty)
    }

    @Test("what is failing, unsure or new is not lost", arguments: [Standing.failing, .unsure, .new])
    func undecided(_ standing: Standing) async throws {
        let test = try await catalog()
        try await stand("https://lives.rs/2", standing, .timeout, in: test)
        let found = try await test.catalog.endangered(RotScope(), limit: 5)
        #expect(found.lost.map(\.title) == ["All lost"] && found.last.isEmpty && found.undecided == 1)
    }

    @Test("a life goes from the first living sight to the first dead one of the last run")
    func lives() async throws {
        let test = try TestCatalog()
        let url = "https://a.example/1"
        try await test.take([file("x.md", entry("T", [url])), file("y.md", entry("U", [url], date: Self.eve))])
        let seen: [(Double, Model.Category)] = [
            (0, .blocked), (1, .ok), (2, .notFound), (3, .ok), (4, .rewritten), (5, .timeout), (6, .notFound),
            (7, .blocked),
            (8, .gone),
        ]
        for (i, (days, category)) in seen.enumerated() {
            var state = SourceState(due: noon)
            state.standing = i == seen.count - 1 ? .dead : .alive
            let made = try visit(url, at: noon + days * 86400, category, offset: i * 1000, state: state)
            try await test.catalog.commit([made], warcs: [warc(10_000)])
            if i == seen.count - 2 {
                let life = try #require(try await test.catalog.lives(RotScope()).first)
                #expect(life.died == nil && life.lastLiving == noon + 4 * 86400)
            }
        }
        let lives = try await test.catalog.lives(RotScope())
        #expect(
            lives == [
                SourceLife(
                    outlet: "a.example", standing: .dead, cited: Self.eve, firstLiving: noon + 86400,
                    lastLiving: noon + 4 * 86400, firstAlive: noon + 86400, lastAlive: noon + 3 * 86400,
                    firstChanged: noon + 4 * 86400, died: noon + 6 * 86400)
            ])
    }

    @Test("what was never seen has no life, and what was dead at once has no beginning")
    func neverSeen() async throws {
        let test = try TestCatalog()
        try await test.take([file("x.md", entry("T", ["https://a.example/1", "https://b.example/2"], date: nil))])
        var state = SourceState(due: noon)
        state.standing = .dead
        try await test.catalog.commit(
            [visit("https://b.example/2", at: noon, .notFound, state: state)], warcs: [warc(10_000)])
        let lives = try await test.catalog.lives(RotScope()).sorted { $0.outlet < $1.outlet }
        #expect(lives.map(\.cited) == [nil, nil] && lives.map(\.firstLiving) == [nil, nil])
        #expect(lives.map(\.died) == [nil, noon])
    }

    @Test(
        "a host's name tells a country where its domain is one's own",
        arguments: [
            ("bbc.co.uk", "GB"), ("www.b92.rs", "RS"), ("xn--e1afmkfd.xn--p1ai", "RU"), ("europa.eu", "EU"),
            ("rt.com", nil),
            ("twitch.tv", nil), ("192.0.2.1", nil), ("[2001:db8::1]", nil), ("localhost", nil), ("uk", nil),
        ])
    func countries(_ host: String, _ code: String?) { #expect(HostCountry.code(of: host) == code) }
}
