import Archive
import Catalog
import Extractor
import Foundation
import LinkRot
import Model
import Press
import Settings
import TestSupport
import Testing
import WARC

@testable import Daemon

@Suite("Stored captures are read again with today's extractor")
struct AgainTests {
    private static let url = "http://daily.example/news/bridge"
    private static let key = SourceKey(try! WebURL(url))
    private static let first = Timestamp(iso8601: "2026-11-20T10:00:00Z")!

    /// What an extractor of old took for the article of a page: the advert was part of it.
    private func keep(
        _ page: Page, asText text: String, after hours: Double, in engine: LocalEngine, change: ChangeGrade? = nil
    ) async throws -> KeptCapture {
        let url = try WebURL(Self.url)
        let moment = Self.first + hours * 3600
        let response = Response(
            status: 200, headers: HeaderFields([.init("Content-Type", "text/html; charset=utf-8")]), body: page.body)
        let exchange = Exchange(
            url: url, started: moment, requestHead: Array("GET / HTTP/1.1\r\nHost: daily.example\r\n\r\n".utf8),
            remoteAddress: "192.0.2.7", protocols: ["http/1.1"], outcome: .response(response))
        let article = Article(text: text, title: "Bridge to close", extractor: "0")
        return try await engine.archive.keep(
            Capture(
                id: CaptureID(at: moment), source: SourceKey(url), url: url, events: [], started: moment,
                finished: moment + 1, exchanges: [exchange], article: article,
                verdict: Verdict(
                    change == nil ? .ok : .edited, findings: [.init("test", "by hand")], finalURL: url, change: change,
                    judge: "0")))
    }

    private func page(_ paragraphs: [String] = Workshop.story, advert: String) -> Page {
        Workshop.page("Bridge to close", paragraphs, advert: advert)
    }

    /// Two captures of one article, of which the old extractor made two versions.
    private func keepTwo(in engine: LocalEngine) async throws -> [KeptCapture] {
        let text = Workshop.story.joined(separator: "\n")
        return [
            try await keep(page(advert: "Buy umbrellas"), asText: text + "\nBuy umbrellas", after: 0, in: engine),
            try await keep(
                page(advert: "Buy parasols"), asText: text + "\nBuy parasols", after: 1, in: engine, change: .edited),
        ]
    }

    private func again(_ engine: LocalEngine, dryRun: Bool = false, _ target: String = url) async throws -> RereadLine {
        let lines = try await engine.events(.again(AgainOrder(targets: [target], dryRun: dryRun))).compactMap {
            if case .reread(let line) = $0 { line } else { nil }
        }
        return try #require(lines.first)
    }

    private func versions(_ engine: LocalEngine) async throws -> [VersionRow] {
        try await engine.catalog.versions(of: Self.key)
    }

    @Test("two versions that only the old extractor saw become one; the second run changes nothing")
    func merged() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            _ = try await keepTwo(in: engine)
            #expect(try await versions(engine).count == 2)
            let planned = try await again(engine, dryRun: true)
            #expect(planned.texts == 2 && planned.versions == 2 && planned.versionsAfter == 1)
            #expect(try await versions(engine).count == 2, "a dry run changes nothing")
            let done = try await again(engine, "daily.example")
            #expect(done.texts == 2 && done.versionsAfter == 1 && done.faults.isEmpty)
            let version = try #require(try await versions(engine).first)
            #expect(try await versions(engine).count == 1)
            #expect(version.captures == 2 && version.grade == nil && version.extractor == Extractor.version)
            #expect(try await engine.catalog.text(version.textDigest) == Workshop.story.joined(separator: "\n"))
            let idle = try await again(engine, "all")
            #expect(idle.texts == 0 && idle.facts == 0 && idle.read == 2)
        }
    }

    @Test("a change that the page made stays a version, graded anew")
    func realChange() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            _ = try await keepTwo(in: engine)
            let altered = Workshop.story.map { $0.replacing("240,000", with: "420,000") }
            _ = try await keep(
                page(altered, advert: "Buy kites"), asText: altered.joined(separator: "\n") + "\nBuy kites", after: 2,
                in: engine, change: .edited)
            let line = try await again(engine)
            #expect(line.versions == 3 && line.versionsAfter == 2)
            #expect(try await versions(engine).map(\.grade) == [nil, .rewritten])
            let row = try #require(try await engine.catalog.source(Self.key))
            #expect(row.state.category == .rewritten && row.state.standing == .changed && row.version == 2)
        }
    }

    @Test("the first records stay, the evidence of the new reading stands beside them, and why tells both")
    func evidence() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            let kept = try await keepTwo(in: engine)
            let before = try engine.reader.records(in: kept[0].place).map(\.record.body)
            _ = try await again(engine)
            #expect(try engine.reader.records(in: kept[0].place).map(\.record.body) == before)
            let row = try #require(try await engine.catalog.capture(kept[0].id))
            #expect(row.extractor == Extractor.version && row.place == kept[0].place)
            let later = try engine.reader.records(in: try #require(row.rereading).place)
            #expect(later.map(\.record.type) == [.metadata, .resource, .resource])
            let metadata = WARCFieldsText.parse(later[0].record.body)
            #expect(metadata["vidimus-extractor"] == Extractor.version)
            let id = try engine.reader.captureRecord(of: row).id
            #expect(metadata["vidimus-supersedes"] == id)
            let digest = try #require(row.textDigest).hex
            #expect(later[1].record.targetURI == "urn:vidimus:text:\(digest)")
            #expect(later[2].record.targetURI == "urn:vidimus:capture:\(row.id.text)")
            let history = try await engine.catalog.verdicts(of: row.source)
            #expect(history.count > 2, "the first verdict stays on record")
        }
    }

    @Test("what the old extractor read is found no more, what is read now is")
    func search() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            _ = try await keepTwo(in: engine)
            #expect(try await engine.catalog.search(SearchRequest("umbrellas")).count == 1)
            _ = try await again(engine)
            #expect(try await engine.catalog.search(SearchRequest("umbrellas")).isEmpty)
            #expect(try await engine.catalog.search(SearchRequest("scaffolding")).count == 1)
        }
    }

    @Test("a rebuilt catalog has the same versions")
    func reindexed() async throws {
        let shop = try Workshop()
        let engine = try await shop.open()
        _ = try await keepTwo(in: engine)
        _ = try await again(engine)
        let before = try await versions(engine)
        let captures = try await engine.catalog.captures(of: Self.key)
        await engine.close()
        for name in shop.folder.files() where name.contains("catalog.sqlite") {
            try FileManager.default.removeItem(atPath: shop.folder.file(name))
        }
        let report = try await Archive.reindex(shop.configuration.archive.path)
        #expect(report.faults.isEmpty)
        let rebuilt = try await shop.open()
        #expect(try await versions(rebuilt) == before)
        #expect(try await rebuilt.catalog.captures(of: Self.key) == captures)
        #expect(try await rebuilt.catalog.search(SearchRequest("umbrellas")).isEmpty)
        let idle = try await again(rebuilt)
        #expect(idle.texts == 0 && idle.facts == 0)
        await rebuilt.close()
    }

    @Test("a visit with a newer extractor finds no change where the page has none")
    func visited() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            _ = try await keepTwo(in: engine)
            try shop.press.publish(page(advert: "Buy kites"), at: Self.url)
            let line = try #require(try await engine.fetch(Self.url).first)
            #expect(line.outcome == .unchanged && line.version == 2 && line.change == nil)
        }
    }

    @Test("a visit that finds a true change reads what is held anew, so that only that change is told")
    func changed() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            _ = try await keepTwo(in: engine)
            let altered = Workshop.story.map { $0.replacing("240,000", with: "420,000") }
            try shop.press.publish(page(altered, advert: "Buy kites"), at: Self.url)
            let line = try #require(try await engine.fetch(Self.url).first)
            #expect(line.version == 2 && line.change == .rewritten)
            let texts = try await versions(engine)
            let held = try #require(try await engine.catalog.text(texts[0].textDigest))
            #expect(!held.contains("Buy"))
        }
    }

    @Test("a 304 goes on with the text that is read now")
    func notModified() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            var page = page(advert: "Buy umbrellas")
            page.etag = Page.tag(for: page.body)
            try shop.press.publish(page, at: Self.url)
            _ = try await engine.fetch(Self.url)
            let line = try #require(try await engine.fetch(Self.url).first)
            #expect(line.version == 1)
            let key = Self.key
            let row = try #require(try await engine.catalog.captures(of: key).last)
            // As an old extractor would have read the first of the two.
            var (record, id) = try engine.reader.captureRecord(of: row)
            record.textDigest = ArticleText.digest("Another text.")
            record.rereading = CaptureRecord.Rereading(at: .now, supersedes: id)
            try await engine.archive.keep([Rereading(record: record, text: "Another text.")], of: key)
            #expect(try await versions(engine).map(\.captures) == [2])
            #expect(try await again(engine).texts == 1)
            #expect(try await versions(engine).map(\.captures) == [2])
            let digests = Set(try await engine.catalog.captures(of: key).map(\.textDigest))
            #expect(digests.count == 1)
        }
    }

    @Test("a host or a page that nobody knows is said so")
    func unknown() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            await #expect(throws: EngineFailure.self) {
                try await engine.events(.again(AgainOrder(targets: ["nowhere.example"])))
            }
        }
    }

    @Test("bytes that cannot be read are told, and the capture stays as it was")
    func damaged() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            let kept = try await keepTwo(in: engine)
            let path = try #require(engine.archive.folder.find(kept[0].place.warc))
            let file = try #require(FileHandle(forUpdatingAtPath: path))
            try file.seek(toOffset: UInt64(try #require(kept[0].response).offset + 40))
            try file.write(contentsOf: Data(repeating: 0, count: 60))
            try file.close()
            let line = try await again(engine)
            #expect(line.faults.count == 1 && line.captures == 2 && line.texts == 1)
        }
    }

    @Test("a capture whose own record is damaged is told and passed over")
    func damagedRecord() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            let kept = try await keepTwo(in: engine)
            let path = try #require(engine.archive.folder.find(kept[0].place.warc))
            let file = try #require(FileHandle(forUpdatingAtPath: path))
            try file.seek(toOffset: UInt64(kept[0].place.offset + kept[0].place.length - 60))
            try file.write(contentsOf: Data(repeating: 0, count: 40))
            try file.close()
            let line = try await again(engine)
            #expect(line.faults.count == 1 && line.captures == 2 && line.texts == 1)
        }
    }

    @Test("a headline that changed stays the page's headline at the visits after")
    func headline() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            let visits = [("Bridge to close", "kites"), ("Bridge to stay", "kites"), ("Bridge to stay", "umbrellas")]
            for (title, advert) in visits {
                try shop.press.publish(Workshop.page(title, Workshop.story, advert: advert), at: Self.url)
                _ = try await engine.fetch(Self.url)
            }
            let captures = try await engine.catalog.captures(of: Self.key).reversed()
            #expect(captures.map(\.title) == visits.map(\.0))
            #expect(captures.map(\.verdict.category) == [.ok, .rewritten, .rewritten])
        }
    }
}
