import Model
import Testing

@testable import Catalog

@Suite("Search")
struct SearchTests {
    static let texts = [
        (
            "https://a.example/1", "Street café",
            "The café on the corner closed.\nNobody said \"why\"; the AND of it all."
        ),
        ("https://b.example/2", "Harbour", "Ships wait outside the harbour. The corner café is far away."),
        ("https://c.example/3", "港口", "北京的港口今天关闭，船只在外面等待。"),
        ("https://d.example/4", "Порт", "Порт закрыт. Суда ждут снаружи."),
        ("https://e.example/5", "ท่าเรือ", "ท่าเรือกรุงเทพปิดวันนี้"),
    ]

    private func catalog() async throws -> TestCatalog {
        let test = try TestCatalog()
        let batch = try SearchTests.texts.enumerated().map {
            try visit($1.0, at: noon + Double($0), text: $1.2, title: $1.1)
        }
        try await test.catalog.commit(batch, warcs: [])
        return test
    }

    @Test(
        "words find texts, whatever was typed",
        arguments: [
            ("cafe", "ab"), ("CAFÉ corner", "ab"), ("\"corner café\"", "b"), ("corner-café", "b"),
            ("cafe -ships", "a"), ("café -\"corner closed\"", "b"), ("港口", "c"), ("口今天", "c"), ("关闭 北京", "c"),
            ("口港", ""), ("порт", "d"), ("суда -закрыт", ""), ("กรุงเทพ", "e"), ("harbour", "b"), ("why", "a"),
            ("title:cafe", ""), ("caf*", ""), ("cafe OR ships", ""), ("AND", "a"), ("NEAR(cafe corner)", ""),
            ("\"", nil), ("", nil), ("-cafe", nil), ("'; DROP TABLE text; --", ""), ("\" OR \"\"", ""),
            ("\"unclosed café", ""), ("***", nil), ("{a} : ^cafe", ""), ("cafe\u{0}corner", ""), ("(((((", nil),
        ] as [(String, String?)])
    func find(_ typed: String, _ expected: String?) async throws {
        let test = try await catalog()
        var request = SearchRequest(typed)
        request.limit = 10
        guard let expected else {
            await #expect(throws: CatalogError.emptySearch) { try await test.catalog.search(request) }
            return
        }
        let found = try await test.catalog.search(request).map { $0.url.host.prefix(1) }
        #expect(found.sorted().joined() == expected)
        #expect(try await test.catalog.totals().versions == 5)
    }

    @Test(
        "a passage shows the words, marked",
        arguments: [
            ("cafe closed", "The [café] on the corner [closed]. Nobody said \"why\"; the AND of it all."),
            ("\"corner cafe\"", "Ships wait outside the harbour. The [corner] [café] is far away."),
            ("今天关闭", "北京的港口[今天关闭]，船只在外面等待。"),
            ("суда", "Порт закрыт. [Суда] ждут снаружи."),
        ])
    func passage(_ typed: String, _ marked: String) async throws {
        let test = try await catalog()
        let hit = try #require(try await test.catalog.search(SearchRequest(typed)).first)
        #expect(hit.snippet.marked("[", "]") == marked)
    }

    @Test("a long text is cut around the best passage")
    func cut() {
        let filler = Array(repeating: "word", count: 200).joined(separator: " ")
        let maker = SnippetMaker(SearchQuery("alpha beta"))
        let marked = maker.snippet(of: "alpha \(filler) alpha and beta \(filler)").marked("[", "]")
        #expect(marked.hasPrefix("… word") && marked.hasSuffix("word …"))
        #expect(marked.contains("[alpha] and [beta]"))
        #expect(maker.snippet(of: "").pieces.isEmpty)
    }

    @Test("old versions are found too, unless only the latest are wanted; titles weigh more")
    func versions() async throws {
        let test = try TestCatalog()
        let url = "https://a.example/1"
        try await test.take([file("x.md", entry("Event title", [url]))])
        try await test.catalog.commit(
            [
                visit(url, at: noon, text: "An old wording of it.", title: "First"),
                visit(url, at: noon + 1, text: "A new phrase of it.", title: "Second"),
                visit("https://b.example/2", at: noon + 2, text: "Nothing much of it.", title: "Wording"),
            ], warcs: [])
        var request = SearchRequest("wording")
        let hits = try await test.catalog.search(request)
        #expect(hits.map(\.url.host) == ["b.example", "a.example"])
        #expect(hits[1].version == 1 && !hits[1].isLatest && hits[1].title == "First")
        #expect(hits[1].events.map(\.title) == ["Event title"])
        request.latestOnly = true
        #expect(try await test.catalog.search(request).map(\.url.host) == ["b.example"])
        request.host = "a.example"
        #expect(try await test.catalog.search(request).isEmpty)
        request.latestOnly = false
        request.outlet = "A.example"
        request.host = nil
        #expect(try await test.catalog.search(request).count == 1)
    }

    @Test("error pages and walls are not searched")
    func walls() async throws {
        let test = try TestCatalog()
        try await test.catalog.commit(
            [
                visit("https://a.example/1", at: noon, text: "Page not found", .soft404),
                visit("https://a.example/2", at: noon, text: "Page needs login", .login),
            ], warcs: [])
        #expect(try await test.catalog.search(SearchRequest("page")).isEmpty)
    }
}
