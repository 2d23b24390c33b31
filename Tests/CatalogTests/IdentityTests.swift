import Catalog
import Model
import Testing

private let a = "https://example.com/a"
private let b = "https://example.com/b"
private let c = "https://other.example/c"

/// Two readings of a chronicle, and whether the second knows the event of the first.
struct Rereading: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: [ChronicleFile]
    var after: [ChronicleFile]
    var events: Int

    init(_ description: String, _ before: [ChronicleFile], _ after: [ChronicleFile], events: Int) {
        testDescription = description
        self.before = before
        self.after = after
        self.events = events
    }
}

@Suite("The identity of events")
struct IdentityTests {
    static let rereadings: [Rereading] = [
        .init(
            "a file renamed", [file("x.md", entry("T", [a]))], [file("y.md", entry("T", [a]))], events: 1),
        .init(
            "a file renamed and the title corrected", [file("x.md", entry("T", [a, b]))],
            [file("y.md", entry("Corrected", [b, a]))], events: 1),
        .init(
            "a title corrected in place", [file("x.md", entry("T", [a]))], [file("x.md", entry("Other", [a]))],
            events: 1),
        .init(
            "a source added in place", [file("x.md", entry("T", [a]))], [file("x.md", entry("T", [a, b]))], events: 1),
        .init(
            "title and source replaced in a file of one entry", [file("x.md", entry("T", [a]))],
            [file("x.md", entry("Other", [b]))], events: 1),
        .init(
            "one story under two file names", [file("x.md", entry("T", [a]))],
            [file("x.md", entry("T", [a])), file("long-x.md", entry("T, longer", [a]))], events: 1),
        .init(
            "the same sources in another spelling", [file("x.md", entry("T", [a]))],
            [file("y.md", entry("Other", ["http://www.example.com/a/"]))], events: 1),
        .init(
            "an earlier path named by the new file", [file("news/x.md", entry("T", [a]))],
            [file("news/y.md", entry("Other", [b], aliases: ["/news/x.md"]))], events: 1),
        .init(
            "an earlier path in a language's folder", [file("news/x.md", entry("T", [a]))],
            [file("news/y.md", entry("Other", [b], aliases: ["/zh/news/x.md"]))], events: 1),
        .init(
            "an old file that a newer one names", [file("news/y.md", entry("Other", [b], aliases: ["/news/x.md"]))],
            [
                file("news/y.md", entry("Other", [b], aliases: ["/news/x.md"])), file("news/x.md", entry("T", [a])),
            ], events: 1),
        .init(
            "same day and title, other sources, other file", [file("x.md", entry("The title", [a]))],
            [file("y.md", entry("the  Title!", [b]))], events: 1),
        .init(
            "other day, same sources", [file("x.md", entry("T", [a]))],
            [file("y.md", entry("T", [a], date: nextDay))], events: 2),
        .init(
            "same day, nothing else in common", [file("x.md", entry("T", [a]))],
            [file("y.md", entry("Other", [b]))], events: 2),
        .init(
            "same day, no sources, other titles", [file("x.md", entry("T", []))],
            [file("y.md", entry("Other", []))], events: 2),
        .init(
            "same day, no sources, same title", [file("x.md", entry("T", []))], [file("y.md", entry("T", []))],
            events: 1),
        .init(
            "an earlier path of another day is not believed", [file("news/x.md", entry("T", [a]))],
            [file("news/y.md", entry("Other", [b], date: nextDay, aliases: ["/news/x.md"]))], events: 2),
        .init(
            "entries of a day file change places", [file("d.txt", entry("T", [a]), entry("U", [b]))],
            [file("d.txt", entry("U", [b]), entry("T", [a]))], events: 2),
        .init(
            "an entry put before the others", [file("d.txt", entry("T", [a]), entry("U", [b]))],
            [file("d.txt", entry("New", [c]), entry("T", [a]), entry("U", [b]))], events: 3),
        .init(
            "one entry of many edited and one of its sources kept",
            [file("d.txt", entry("T", [a, c]), entry("U", [b]))],
            [file("d.txt", entry("U", [b]), entry("Rewritten", [a]))], events: 2),
        .init(
            "two entries of one file with one title and other sources",
            [file("d.txt", entry("Deaths", [a]), entry("Deaths", [b]))], [], events: 2),
        .init(
            "a URL list read twice", [file("urls.txt", entry("", [a, b], date: nil))],
            [file("urls.txt", entry("", [a, b, c], date: nil))], events: 1),
        .init(
            "a file gone and back", [file("x.md", entry("T", [a]))], [], events: 1),
    ]

    @Test("the event is known again", arguments: rereadings)
    func knownAgain(_ rereading: Rereading) async throws {
        let test = try TestCatalog()
        try await test.take(rereading.before)
        let first = try await test.eventIDs()
        try await test.take(rereading.after, at: noon + 3600)
        var filter = EventFilter()
        filter.withdrawn = true
        let events = try await test.catalog.events(filter)
        #expect(events.count == rereading.events)
        #expect(Set(first).isSubset(of: events.map(\.id)))
    }

    @Test("words follow the entry, the id stays")
    func wordsFollow() async throws {
        let test = try TestCatalog()
        try await test.take([file("x.md", entry("First words", [a]))])
        let id = try #require(try await test.eventIDs().first)
        try await test.take([file("y.md", entry("Second words", [a]))], at: noon + 60)
        try await test.take([file("y.md", entry("Third words", [a, b]))], at: noon + 120)
        let event = try #require(try await test.catalog.event(id.text))
        #expect(event.title == "Third words")
        #expect(event.appearances.map(\.file) == ["y.md", "x.md"])
        #expect(event.appearances[1].withdrawn == noon + 60)
        #expect(event.appearances[1].title == "First words")
        #expect(event.citations == 2)
    }

    @Test("a hostile file of one source cited two thousand times ends quickly")
    func hostile() async throws {
        let test = try TestCatalog()
        let many = (0..<2_000).map { entry("T\($0)", [a, "https://example.com/\($0)"], line: $0) }
        let edited = (0..<2_000).map { entry("U\($0)", [a, "https://example.com/u\($0)"], line: $0) }
        func whole(_ entries: [Entry], _ seed: String) -> ChronicleFile {
            ChronicleFile(path: "d.txt", digest: SHA256Digest(of: seed), entries: entries, diagnostics: [])
        }
        try await test.take([whole(many, "1")])
        try await test.take([whole(edited, "2")])
        #expect(try await test.catalog.totals().citations == 4_000)
    }
}
