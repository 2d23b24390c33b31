import Catalog
import Model
import Testing

private let a = "https://example.com/a"
private let b = "https://example.com/b"

@Suite("Imports")
struct ImportTests {
    @Test("a second import of the same files changes nothing")
    func idempotent() async throws {
        let test = try TestCatalog()
        let files = [
            file("x.md", entry("T", [a, b, a, "gopher://old.example/"])), file("y.md", entry("U", [b], date: nextDay)),
        ]
        let first = try await test.take(files)
        #expect(first.files == 2 && first.newEvents == 2 && first.newSources == 2 && first.newCitations == 5)
        #expect(first.citations == 5 && first.invalid == 1)
        let before = try await test.catalog.totals()
        let known = try await test.catalog.knownFiles(chronicle: "news")
        #expect(known == Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.digest) }))
        let second = try await test.take(files, at: noon + 60)
        #expect(second.newEvents == 0 && second.newSources == 0 && second.newCitations == 0 && second.withdrawn == 0)
        #expect(second.events == 2 && second.citations == 5)
        #expect(try await test.catalog.totals() == before)
    }

    @Test("what a file no longer has is withdrawn, never lost, and comes back")
    func withdrawn() async throws {
        let test = try TestCatalog()
        try await test.take([file("x.md", entry("T", [a, b]))])
        let edited = try await test.take([file("x.md", entry("T", [b]))], at: noon + 60)
        #expect(edited.withdrawn == 1)
        let citation = try #require(try await test.catalog.citations(of: key(a)).first)
        #expect(citation.withdrawn == noon + 60)
        #expect(try await test.catalog.source(key(a)) != nil)
        let gone = try await test.take([], at: noon + 120)
        #expect(gone.withdrawn == 1)
        #expect(try await test.catalog.events(EventFilter()).isEmpty)
        #expect(try await test.catalog.knownFiles(chronicle: "news").isEmpty)
        try await test.take([file("x.md", entry("T", [a, b]))], at: noon + 180)
        #expect(try await test.catalog.totals().citations == 2)
        #expect(try await test.catalog.citations(of: key(a)).map(\.withdrawn) == [nil])
        #expect(try await test.catalog.events(EventFilter()).count == 1)
    }

    @Test("citations keep the URL as written, its place, and why it cannot be fetched")
    func asWritten() async throws {
        let test = try TestCatalog()
        var odd = entry("T", ["HTTP://Example.com:80/ä b", "ftp://old.example/x", ""], line: 10)
        odd.citations[0].markedDead = true
        odd.citations[0].original = "http://original.example/"
        try await test.take([file("x.md", odd)])
        let event = try #require(try await test.eventIDs().first)
        let citations = try await test.catalog.citations(of: event)
        #expect(citations.map(\.url) == ["HTTP://Example.com:80/ä b", "ftp://old.example/x", ""])
        #expect(citations.map(\.line) == [12, 13, 14])
        #expect(citations.map(\.ordinal) == [1, 2, 3])
        #expect(citations[0].markedDead && citations[0].original == "http://original.example/")
        #expect(citations[0].source?.text == "com,example)/%C3%A4%20b")
        #expect(citations[1].source == nil && citations[1].problem?.contains("ftp") == true)
        let invalid = try await test.catalog.invalidCitations(limit: 10, offset: 0)
        #expect(invalid.map(\.url) == ["ftp://old.example/x", ""])
        #expect(try await test.catalog.totals().invalidCitations == 2)
    }

    @Test("a repaired URL is what is fetched, the written one what is kept")
    func repaired() async throws {
        let test = try TestCatalog()
        var glued = entry("T", ["www.example.com/aBBC"])
        glued.citations[0].repaired = "http://www.example.com/a"
        try await test.take([file("x.md", glued)])
        let citation = try #require(try await test.catalog.citations(of: key(a)).first)
        #expect(citation.url == "www.example.com/aBBC" && citation.repaired == "http://www.example.com/a")
    }

    @Test("chronicles do not touch each other's files")
    func twoChronicles() async throws {
        let test = try TestCatalog()
        _ = try await test.catalog.take([file("x.md", entry("T", [a]))], chronicle: "one", at: noon)
        _ = try await test.catalog.take([file("x.md", entry("U", [b]))], chronicle: "two", at: noon)
        try await test.catalog.finishImport(chronicle: "two", present: [], at: noon)
        #expect(try await test.catalog.knownFiles(chronicle: "one").count == 1)
        #expect(try await test.catalog.events(EventFilter()).map(\.title) == ["T"])
    }

    @Test("an event is found by the beginning of its id, unless several fit")
    func prefix() async throws {
        let test = try TestCatalog()
        try await test.take([file("x.md", entry("T", [a])), file("y.md", entry("U", [b]))])
        let ids = try await test.eventIDs()
        #expect(try await test.catalog.event(String(ids[0].text.dropLast(5)))?.id == ids[0])
        #expect(try await test.catalog.event("1999") == nil)
        #expect(try await test.catalog.event("%") == nil)
        #expect(try await test.catalog.event("") == nil)
        await #expect(throws: CatalogError.ambiguousEvent(prefix: "2008-04-12", candidates: ids.map(\.text))) {
            try await test.catalog.event("2008-04-12")
        }
    }

    @Test("a capture's record names the events that cite its source")
    func eventCitations() async throws {
        let test = try TestCatalog()
        try await test.take([file("news/x.md", entry("T", [a]))])
        let named = try #require(try await test.catalog.eventCitations(of: key(a)).first)
        #expect(named.title == "T" && named.date == day && named.file == "news/x.md" && named.line == 3)
        #expect(named.label == "Label" && named.url == a)
    }

    @Test(
        "events are listed by path, day and title",
        arguments: [
            ("news/2008", nil, 2), ("news/2008/x.md", nil, 1), ("news/200", nil, 0), (nil, "second", 1), (nil, nil, 3),
        ] as [(String?, String?, Int)])
    func filters(_ path: String?, _ title: String?, _ count: Int) async throws {
        let test = try TestCatalog()
        try await test.take([
            file("news/2008/x.md", entry("First", [a])), file("news/2008/y.md", entry("Second", [b])),
            file("news/2009.md", entry("Third", ["https://example.com/c"], date: nextDay)),
        ])
        var filter = EventFilter()
        filter.path = path
        filter.title = title
        #expect(try await test.catalog.events(filter).count == count)
    }
}
