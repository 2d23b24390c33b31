import Foundation
import Model
import Testing

@testable import Archive

@Suite("The JSON of captures")
struct CaptureJSONTests {
    /// With a value in every member.
    static let full: CaptureRecord = {
        let url = try! WebURL("http://press.example/story")
        let moment = Visit.first
        var hop = CaptureRecord.Hop(url: url, started: moment, seconds: 0.004333)
        hop.status = 200
        hop.failure = FetchFailure(.reset, "the connection \"broke\" in C:\\temp")
        hop.location = "/next"
        hop.mime = "text/html"
        hop.etag = "\"1-2\""
        hop.lastModified = "Sun, 06 Nov 1994 08:49:37 GMT"
        hop.length = 30126
        hop.payloadDigest = SHA256Digest(of: "page")
        hop.address = "192.0.2.7"
        hop.truncated = .length
        let article = Article(
            text: "two words", title: "Título", authors: ["A", "B"], published: "2008-04-12", modified: "2008-04-13",
            language: "pt", site: "Press", canonical: "http://press.example/story", confidence: 0.944, path: "article",
            kind: .article, flags: ["bad-bytes"], extractor: "2")
        var state = SourceState(due: moment + 86_400)
        state.interval = 86_400
        state.visits = 3
        state.lastVisit = moment
        state.lastChange = moment
        state.etag = "\"1-2\""
        state.lastModified = "Sun, 06 Nov 1994 08:49:37 GMT"
        state.conditional = 1
        state.failures = 2
        state.category = .ok
        state.standing = .alive
        state.firstVisit = moment
        state.comparisons = 2
        state.lastComparison = moment
        state.attempts = 1
        state.observations = [.init(seconds: 3600.5, changed: true), .init(seconds: 7200, changed: false)]
        var record = CaptureRecord(
            id: CaptureID(at: moment), source: SourceKey(url), url: url, events: [Visit.event], started: moment,
            finished: moment + 1.5, hops: [hop],
            verdict: Verdict(
                .edited, findings: [.init("text.edited", "3 of 40 words")], finalURL: url, similarity: 0.925,
                change: .edited, judge: "1"),
            notModified: true, version: 2, textDigest: SHA256Digest(of: "text"),
            article: CaptureRecord.ArticleFacts(article))
        record.rereading = .init(at: moment + 2, supersedes: "<urn:uuid:00000000-0000-4000-8000-000000000001>")
        record.blocks = [.min, -1, 0, .max]
        record.state = state
        return record
    }()

    static let bare: CaptureRecord = {
        let url = try! WebURL("https://press.example/")
        return CaptureRecord(
            id: CaptureID(at: Visit.first), source: SourceKey(url), url: url, events: [], started: Visit.first,
            finished: Visit.first, hops: [], verdict: Verdict(.ok, findings: [], judge: "none"), notModified: false,
            version: nil, textDigest: nil, article: nil)
    }()

    static func foundation(_ record: CaptureRecord) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(record))
    }

    @Test("is byte for byte what Foundation writes, and is read without it", arguments: [full, bare])
    func same(_ record: CaptureRecord) throws {
        let bytes = CaptureJSON.encode(record)
        #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: try Self.foundation(record), as: UTF8.self))
        #expect(CaptureJSON.plain(bytes) == record)
    }

    @Test("knows every member of a record")
    func members() {
        let record = Self.full
        // A member that is added must be written and read by hand, too.
        #expect(Mirror(reflecting: record).children.count == 16)
        #expect(Mirror(reflecting: record.hops[0]).children.count == 13)
        #expect(Mirror(reflecting: record.article!).children.count == 14)
        #expect(Mirror(reflecting: record.events[0]).children.count == 7)
        #expect(Mirror(reflecting: record.state!).children.count == 16)
        #expect(Mirror(reflecting: record.verdict).children.count == 7)
    }

    @Test(
        "texts of any bytes come back as they were", arguments: ["\n\t\u{0}\u{1F}", "\"\\/", "𝄞 é", "\u{7F}\u{2028}"])
    func texts(_ text: String) throws {
        var record = Self.full
        record.article?.title = text
        record.verdict.findings = [.init("rule", text)]
        let bytes = CaptureJSON.encode(record)
        #expect(CaptureJSON.decode(bytes) == record)
        #expect(try JSONDecoder().decode(CaptureRecord.self, from: Data(bytes)) == record)
    }

    @Test("what is rare is left to Foundation")
    func rare() throws {
        var record = Self.full
        record.verdict.circumstances = Circumstances()
        #expect(CaptureJSON.encode(record) == (try Self.foundation(record)))
        #expect(CaptureJSON.plain(CaptureJSON.encode(record)) == nil)
        #expect(CaptureJSON.decode(CaptureJSON.encode(record)) == record)
        let spaced = Array("{ }".utf8)
        #expect(CaptureJSON.decode(spaced) == nil)
    }

    @Test("of changed bytes nothing is read that Foundation reads otherwise")
    func changed() throws {
        let bytes = CaptureJSON.encode(Self.full)
        var (read, wrong) = (0, 0)
        for place in bytes.indices {
            for change: UInt8 in [1, 2, 32, bytes[place] ^ UInt8(ascii: "\""), bytes[place] ^ UInt8(ascii: "0")]
            where change > 0 {
                var changed = bytes
                changed[place] ^= change
                guard let plain = CaptureJSON.plain(changed) else { continue }
                read += 1
                if (try? JSONDecoder().decode(CaptureRecord.self, from: Data(changed))) != plain { wrong += 1 }
            }
        }
        #expect(read > 0)
        #expect(wrong == 0)
    }
}
