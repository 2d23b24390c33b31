import Model
import Testing

@testable import Catalog

private let url = "https://example.com/a"

@Suite("Captures and versions")
struct CommitTests {
    /// Commits visits an hour apart, each in a transaction of its own, and tells the version of each.
    private func versions(_ visits: [(String?, Category, notModified: Bool)]) async throws -> [Int?] {
        let test = try TestCatalog()
        var out: [Int?] = []
        for (i, (text, category, notModified)) in visits.enumerated() {
            let made = try visit(
                url, at: noon + Double(i) * 3600, text: text, category, notModified: notModified, offset: i * 1000)
            out += try await test.catalog.commit([made], warcs: [warc(i * 1000)]).map(\.version)
        }
        #expect(try await test.catalog.captures(of: key(url)).reversed().map(\.version) == out)
        return out
    }

    @Test("a version is a run of captures with the same text")
    func runs() async throws {
        let found = try await versions([
            ("One.", .ok, false), ("One.", .ok, false), ("Two.", .edited, false), (nil, .timeout, false),
            ("Not here.", .notFound, false), ("Two.", .ok, false), (nil, .ok, true), ("One.", .rewritten, false),
            ("Please log in.", .login, false),
        ])
        #expect(found == [1, 1, 2, nil, nil, 2, 2, 3, nil])
    }

    @Test("an unmodified page without any version has none")
    func unmodified() async throws {
        #expect(try await versions([(nil, .ok, true), ("One.", .ok, false)]) == [nil, 1])
    }

    @Test("in one batch the numbers go on as they do in many")
    func batch() async throws {
        let test = try TestCatalog()
        let batch = try ["A", "B", "B", "A"].enumerated().map {
            try visit(url, at: noon + Double($0), text: $1, change: $0 == 1 ? .rewritten : nil, offset: $0)
        }
        let done = try await test.catalog.commit(batch, warcs: [warc(4000)])
        #expect(done.map(\.version) == [1, 2, 2, 3])
        #expect(done.map(\.isNewVersion) == [true, true, false, true])
        let versions = try await test.catalog.versions(of: key(url))
        #expect(versions.map(\.captures) == [1, 2, 1])
        #expect(versions.map(\.grade) == [nil, .rewritten, .edited])
        #expect(versions.map(\.firstSeen) == [noon, noon + 1, noon + 3])
        #expect(versions[1].lastSeen == noon + 2)
        #expect(versions[0].textDigest == versions[2].textDigest)
        #expect(try await test.catalog.text(versions[1].textDigest) == "B")
        #expect(try await test.catalog.warcFile(warcName)?.committedLength == 4000)
    }

    @Test("a capture committed twice is one capture")
    func twice() async throws {
        let test = try TestCatalog()
        let made = try visit(url, at: noon, text: "One.")
        try await test.catalog.commit([made], warcs: [warc(1000)])
        let again = try await test.catalog.commit([made], warcs: [warc(1000)])
        #expect(again == [.init(id: made.record.id, version: 1, isNewVersion: false, wasKnown: true)])
        #expect(try await test.catalog.totals().captures == 1)
    }

    @Test("captures taken in late are numbered by the time they were made")
    func late() async throws {
        let test = try TestCatalog()
        for (hour, text) in [(2, "B"), (4, "C"), (0, "A"), (3, "B"), (1, "A")] as [(Double, String)] {
            try await test.catalog.commit(
                [visit(url, at: noon + hour * 3600, text: text, change: text == "C" ? .truncated : nil)], warcs: [])
        }
        let captures = try await test.catalog.captures(of: key(url))
        #expect(captures.reversed().map(\.version) == [1, 1, 2, 2, 3])
        let versions = try await test.catalog.versions(of: key(url))
        #expect(versions.map(\.captures) == [2, 2, 1])
        #expect(versions.map(\.grade) == [nil, .edited, .truncated])
        let source = try #require(try await test.catalog.source(key(url)))
        #expect(source.version == 3 && source.state.visits == 5 && source.lastCapture == captures.first?.id)
    }

    @Test("a capture reads back as it was committed")
    func readBack() async throws {
        let test = try TestCatalog()
        let made = try visit(url, at: noon, text: "One.\nTwo.", change: .edited, offset: 300)
        try await test.catalog.commit([made], warcs: [warc(1300)])
        let row = try #require(try await test.catalog.capture(made.record.id))
        #expect(row.verdict == made.record.verdict)
        #expect(row.source == made.record.source && row.url == made.record.url)
        #expect(row.started == noon && row.finished == noon + 1)
        #expect(row.place == made.place && row.title == "A title" && row.words == 2 && row.status == 200)
        #expect(row.hops.first?.response == made.responses.first)
        #expect(row.hops.first?.payloadDigest == made.record.hops[0].payloadDigest)
        #expect(row.textDigest == made.record.textDigest && row.mime == "text/html")
    }

    @Test("a failure reads back with its words")
    func failure() async throws {
        let test = try TestCatalog()
        var made = try visit(url, at: noon, .dns)
        made.record.hops[0].status = nil
        made.record.hops[0].failure = FetchFailure(.nameNotFound, "no such host")
        made.responses = [nil]
        try await test.catalog.commit([made], warcs: [])
        let row = try #require(try await test.catalog.captures(of: key(url)).first)
        #expect(row.failure == FetchFailure(.nameNotFound, "no such host") && row.status == nil)
        #expect(row.hops[0].response == nil && row.version == nil)
    }

    @Test("a payload is found by digest and length, and leads a revisit to its record")
    func payload() async throws {
        let test = try TestCatalog()
        let made = try visit(url, at: noon, text: "One.", body: "<p>One.", offset: 0)
        try await test.catalog.commit([made], warcs: [])
        let digest = SHA256Digest(of: "<p>One.")
        let place = try #require(try await test.catalog.payload(digest, length: 7))
        #expect(place.recordID == "<urn:uuid:0>" && place.date == noon && place.url.string == url)
        #expect(place.place == RecordPlace(warc: warcName, offset: 100, length: 500))
        #expect(place.sha1 == SHA1Digest(of: "<p>One.".utf8))
        #expect(try await test.catalog.payload(digest, length: 8) == nil)
        // A 304 and a failure after it do not hide what is held.
        try await test.catalog.commit([visit(url, at: noon + 1, notModified: true, offset: 5)], warcs: [])
        try await test.catalog.commit([visit(url, at: noon + 2, .notFound, body: "gone")], warcs: [])
        let latest = try #require(try await test.catalog.latest(of: key(url)))
        #expect(latest.payload == place)
        #expect(latest.version?.number == 1 && latest.category == .notFound)
        #expect(latest.number(for: SHA256Digest(of: "One.")) == 1)
        #expect(latest.number(for: SHA256Digest(of: "Two.")) == 2)
    }

    @Test("a verdict judged again is added, the old one stays")
    func rejudged() async throws {
        let test = try TestCatalog()
        let made = try visit(url, at: noon, text: "One.")
        try await test.catalog.commit([made], warcs: [])
        let later = Verdict(.soft404, findings: [.init("text.home", "x")], judge: "test-2")
        try await test.catalog.rejudge(made.record.id, later, at: noon + 60)
        let verdicts = try await test.catalog.verdicts(of: key(url))
        #expect(verdicts.map(\.verdict.category) == [.soft404, .ok])
        #expect(verdicts.map(\.judged) == [noon + 60, noon + 1])
        #expect(try await test.catalog.capture(made.record.id)?.verdict == later)
        #expect(try await test.catalog.categories() == [.soft404: 1])
    }

    @Test("events come back from captures, and make way for the chronicle")
    func restored() async throws {
        let test = try TestCatalog()
        try await test.take([file("news/x.md", entry("T", [url]))])
        let id = try #require(try await test.eventIDs().first)
        var made = try visit(url, at: noon, text: "One.")
        made.record.events = try await test.catalog.eventCitations(of: key(url))

        let rebuilt = try TestCatalog()
        for _ in 0..<2 { try await rebuilt.catalog.commit([made], warcs: [], restoring: true) }
        #expect(try await rebuilt.eventIDs() == [id])
        #expect(try await rebuilt.catalog.eventCitations(of: key(url)) == made.record.events)
        try await rebuilt.take([file("news/x.md", entry("T", [url]))], at: noon + 60)
        let event = try #require(try await rebuilt.catalog.event(id.text))
        #expect(event.lead == "Lead of T" && event.citations == 1)
        #expect(event.appearances.first?.chronicle == "news")
    }

    @Test(
        "a later reading takes the place of the first record, in whichever order they come", arguments: [false, true])
    func reread(isLate: Bool) async throws {
        let test = try TestCatalog()
        let made = [
            try visit(url, at: noon, text: "One. Advert A."),
            try visit(url, at: noon + 1, text: "One. Advert B.", .edited, change: .edited, offset: 2000),
        ]
        let again = try made.enumerated().map { i, commit in
            var later = try visit(url, at: commit.record.started, text: "One.", offset: 9000 + i)
            later.record.id = commit.record.id
            later.record.rereading = CaptureRecord.Rereading(at: noon + 60, supersedes: "<urn:uuid:\(i)>")
            later.responses = []
            return later
        }
        for commit in isLate ? made + again : again + made {
            try await test.catalog.commit([commit], warcs: [warc(1)])
        }
        try await test.catalog.commit(again, warcs: [])
        let versions = try await test.catalog.versions(of: key(url))
        #expect(versions.map(\.captures) == [2])
        #expect(versions.map(\.textDigest) == [SHA256Digest(of: "One.")])
        let captures = try await test.catalog.captures(of: key(url))
        #expect(captures.map(\.place.offset) == [2000, 0])
        #expect(captures.map(\.rereading?.place.offset) == [9001, 9000])
        #expect(captures.map { $0.hops.first?.response?.place.offset } == [2100, 100])
        #expect(captures.map(\.verdict.category) == [.ok, .ok])
        #expect(try await test.catalog.text(SHA256Digest(of: "One. Advert A.")) == nil)
        #expect(try await test.catalog.search(SearchRequest("advert")).isEmpty)
        #expect(try await test.catalog.search(SearchRequest("one")).count == 1)
    }

    @Test("a text that goes from one capture to another survives, though a rebuild comes upon the two in parts")
    func movedText() async throws {
        let test = try TestCatalog()
        let made = [
            try visit(url, at: noon, text: "One."),
            try visit(url, at: noon + 1, text: "Two.", .edited, change: .edited, offset: 2000),
        ]
        let again = try zip(made, ["Three.", "One."]).map { commit, text in
            var later = try visit(url, at: commit.record.started, text: text, offset: 9000)
            later.record.id = commit.record.id
            later.record.rereading = CaptureRecord.Rereading(at: noon + 60, supersedes: "<urn:uuid:1>")
            return later
        }
        // The group of a reading whose text was stored before has no text of its own.
        var parts = (made + again).map { [$0] }
        parts[3][0].text = nil
        for part in parts { try await test.catalog.commit(part, warcs: [warc(1)], isPart: true) }
        try await test.catalog.forgetUnusedTexts()
        #expect(try await test.catalog.text(SHA256Digest(of: "One.")) == "One.")
        #expect(try await test.catalog.text(SHA256Digest(of: "Two.")) == nil)
        #expect(try await test.catalog.search(SearchRequest("two")).isEmpty)
    }

    @Test("WARC files are kept with their fate")
    func warcs() async throws {
        let test = try TestCatalog()
        try await test.catalog.save(warc(10))
        var sealed = warc(20)
        sealed.sealed = true
        sealed.sha256 = SHA256Digest(of: "x")
        sealed.suspect = true
        try await test.catalog.save(sealed)
        #expect(try await test.catalog.warcFiles() == [sealed])
        #expect(try await test.catalog.warcFile("none") == nil)
        #expect(try await test.catalog.totals().bytes == 20)
    }
}
