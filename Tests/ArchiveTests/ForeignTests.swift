import Archive
import Catalog
import Foundation
import Model
import Testing
import WARC

/// Captures of others made by hand.
enum Foreign {
    static let url = try! WebURL("http://press.example/story")
    static let moment = Timestamp(iso8601: "2019-03-04T05:06:07Z")!
    static let taken = Timestamp(iso8601: "2026-11-21T10:00:00.5Z")!

    static func file(_ recordID: String = "<urn:uuid:1>") -> ForeignOrigin {
        .file(
            .init(
                name: "crawl.warc.gz", sha256: SHA256Digest(of: "crawl"), offset: 77, recordID: recordID,
                software: "Wget/1.21.3 (linux-gnu)"))
    }

    static func record(_ type: WARCType, _ block: String, id: String, _ more: [(String, String)] = []) -> WARCRecord {
        var fields = HeaderFields()
        for (name, value) in [
            ("WARC-Type", type.rawValue), ("WARC-Record-ID", id), ("WARC-Date", "2019-03-04T05:06:07Z"),
            ("WARC-Target-URI", "<http://Press.example/story>"), ("WARC-IP-Address", "192.0.2.9"),
            ("Content-Type", "application/http;msgtype=\(type.rawValue)"), ("Vidimus-Redacted", "2020-01-01T00:00:00Z"),
        ] + more { fields.append(name, value) }
        let head = HTTPHead.end(of: Array(block.utf8)) ?? 0
        return WARCRecord(fields: fields, head: Array(block.utf8.prefix(head)), body: Array(block.utf8.dropFirst(head)))
    }

    static func hop(_ body: String, id: String = "<urn:uuid:1>") throws -> ForeignHop {
        let request = record(.request, "GET /story HTTP/1.1\r\nHost: press.example\r\n\r\n", id: "<urn:uuid:2>")
        // As it came: chunked, in a block that no rule of ours would let pass.
        let head = "HTTP/2 200\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n"
        let response = record(.response, head + body, id: id)
        return ForeignHop(
            url: url, moment: moment, status: 200, headers: try #require(response.http).headers,
            records: [
                try #require(ForeignRecord(request, url: url)), try #require(ForeignRecord(response, url: url)),
            ], payload: 1)
    }

    static func capture(
        _ body: String = "<p>Old words.</p>", text: String? = "Old words.", origin: ForeignOrigin = file(),
        url: WebURL = url
    ) throws -> ForeignCapture {
        ForeignCapture(
            source: SourceKey(url), url: url, moment: moment, origin: origin, taken: taken, takenBy: "ada",
            hops: [try hop(body)], article: text.map { Article(text: $0, title: "Old", extractor: "test/1") },
            verdict: Verdict(.ok, findings: [.init("test", "by hand")], judge: "test/1"), events: [Visit.event])
    }
}

@Suite("What others saw")
struct ForeignTests {
    private static let levels: [Audit.Level] = [.structure, .everything, .sample(AuditSample("100%")!)]

    private static func ownSight(_ catalog: Catalog) async throws -> [String] {
        let key = SourceKey(Foreign.url)
        let versions = try await catalog.versions(of: key).map { "\($0.number) \($0.captures)" }
        let state = try await catalog.source(key)?.state
        return try await catalog.captures(of: key).map(\.id.text) + versions + ["\(state as Any)"]
    }

    @Test("is kept apart with its origin, and changes nothing of our own sight")
    func apart() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        _ = try await archive.keep(Visit.capture(Visit.page("<p>New</p>"), text: "New words."), events: [Visit.event])
        let before = try await Self.ownSight(archive.catalog)
        let kept = try await archive.keepForeign([try Foreign.capture()])
        #expect(try await Self.ownSight(archive.catalog) == before)
        #expect(kept.map(\.wasKnown) == [false])
        let rows = try await archive.catalog.foreignCaptures(of: SourceKey(Foreign.url))
        let row = try #require(rows.first)
        #expect(rows.count == 1 && row.id == kept[0].id && row.place == kept[0].place)
        #expect(row.moment == Foreign.moment && row.taken == Foreign.taken && row.takenBy == "ada")
        #expect(row.origin == Foreign.file() && row.status == 200 && row.words == 2)
        #expect(try await archive.reader.text(try #require(row.textDigest)) == "Old words.")
        #expect(try await archive.catalog.search(SearchRequest("Old")).isEmpty)
        #expect(try await archive.catalog.capture(row.id) == nil)
        try await archive.close()
    }

    @Test("stands in the WARC file as it was, under a name of ours that tells the old one")
    func records() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let kept = try await archive.keepForeign([try Foreign.capture("5\r\nhello\r\n0\r\n\r\n")])
        let records = try archive.reader.records(in: kept[0].place).map(\.record)
        #expect(records.map(\.type) == [.request, .response, .metadata, .resource, .resource])
        let response = records[1]
        #expect(response.fields["WARC-Date"] == "2019-03-04T05:06:07Z")
        #expect(response.targetURI == "http://Press.example/story")
        #expect(response.fields[ForeignMark.field] == "<urn:uuid:1>" && response.id != "<urn:uuid:1>")
        #expect(response.fields["Vidimus-Redacted"] == nil)
        #expect(response.head.starts(with: Array("HTTP/2 200\r\n".utf8)))
        #expect(response.body == Array("5\r\nhello\r\n0\r\n\r\n".utf8))
        let told = WARCFieldsText.parse(records[2].body)
        #expect(told["vidimus-origin-file"] == "crawl.warc.gz" && told["vidimus-taken-by"] == "ada")
        #expect(told["vidimus-foreign"] == "file" && told["vidimus-origin-record"] == "<urn:uuid:1>")
        try await archive.close()
        let report = try WARCVerifier.verify(path: "\(sandbox.path)/warc/\(sandbox.warcs()[0])")
        #expect(report.faults == [])
    }

    @Test("is known again by record, URL, moment and bytes, in one batch and later")
    func twice() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let capture = try Foreign.capture()
        let kept = try await archive.keepForeign([capture, try Foreign.capture()])
        #expect(kept.map(\.wasKnown) == [false, true])
        #expect(Set(kept.map(\.id)).count == 1)
        let size = await archive.bytes
        let again = try await archive.keepForeign([try Foreign.capture()])
        #expect(again.map(\.wasKnown) == [true] && again[0].id == kept[0].id && again[0].place == kept[0].place)
        #expect(await archive.bytes == size)
        let other = try await archive.keepForeign([try Foreign.capture("<p>Forged.</p>")])
        #expect(other.map(\.wasKnown) == [false])
        try await archive.close()
    }

    @Test("survives a crash, a rebuild of the catalog and every audit")
    func rebuilt() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        // The same words: those of others first, then seen by us, which must not lean on theirs.
        _ = try await archive.keepForeign([try Foreign.capture(text: "New words.")])
        _ = try await archive.keep(Visit.capture(Visit.page("<p>New</p>"), text: "New words."), events: [Visit.event])
        _ = try await archive.keepForeign([
            try Foreign.capture("<p>Other</p>", text: "Other words."), try Foreign.capture("<p>None</p>", text: nil),
        ])
        for level in Self.levels { #expect(try await Audit.run(sandbox.path, level: level).faults == []) }
        try await archive.close()
        for level in Self.levels { #expect(try await Audit.run(sandbox.path, level: level).faults == []) }
        #expect(try await RedactionTests.isRebuiltAlike(sandbox) == [])
        archive.catalog.close()
        for tail in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: sandbox.path + "/catalog.sqlite" + tail)
        }
        let report = try await Archive.reindex(sandbox.path)
        #expect(report.faults == [] && report.captures == 4)
        let reader = try ArchiveReader.open(sandbox.path)
        defer { reader.catalog.close() }
        let key = SourceKey(Foreign.url)
        #expect(try await reader.catalog.foreignCaptures(of: key).count == 3)
        #expect(try await reader.catalog.versions(of: key).count == 1)
    }

    @Test("is taken in from the open file after a crash between sync and catalog")
    func recovered() async throws {
        let sandbox = Sandbox()
        let (first, _) = try await sandbox.open()
        _ = try await first.keep(Visit.capture(Visit.page("<p>New</p>"), text: "New words."))
        let catalog = ["catalog.sqlite", "catalog.sqlite-wal"].map { ($0, sandbox.bytes($0)) }
        let id = try await first.keepForeign([try Foreign.capture()])[0].id
        try await first.close()
        first.catalog.close()
        // Back to the moment before the catalog knew, and the file was sealed.
        let file = "warc/" + sandbox.warcs()[0]
        try FileManager.default.moveItem(atPath: "\(sandbox.path)/\(file)", toPath: "\(sandbox.path)/\(file).open")
        try FileManager.default.removeItem(atPath: "\(sandbox.path)/ledger.jsonl")
        try? FileManager.default.removeItem(atPath: "\(sandbox.path)/catalog.sqlite-shm")
        for (name, bytes) in catalog { try sandbox.write(bytes, to: name) }
        let (archive, recovery) = try await sandbox.open()
        #expect(recovery.captures == 1 && recovery.quarantined.isEmpty)
        #expect(try await archive.catalog.foreignCapture(id)?.origin == Foreign.file())
        try await archive.close()
    }

    @Test("is taken out with its source, and the catalog follows")
    func redacted() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let secret = RedactionTests.secret
        let kept = try await archive.keepForeign([try Foreign.capture("<p>\(secret)</p>", text: secret)])
        try await archive.close()
        archive.catalog.close()
        let report = try await RedactionTests.redact(sandbox)
        #expect(report.captures == [kept[0].id] && report.responses == 1 && report.texts == 1)
        #expect(try !RedactionTests.holdsSecret(sandbox))
        #expect(try await RedactionTests.audit(sandbox).faults == [])
        #expect(try await RedactionTests.isRebuiltAlike(sandbox) == [])
        let reader = try ArchiveReader.open(sandbox.path)
        defer { reader.catalog.close() }
        let row = try #require(try await reader.catalog.foreignCapture(kept[0].id))
        #expect(row.hops[0].response?.redaction?.reason == "court order 7/26")
    }

    @Test("of another archive keeps the exchange with it, and the moment that it tells")
    func memento() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let memento = try WebURL("https://web.archive.example/web/20190304050607id_/http://press.example/story")
        let exchange = Visit.exchange(memento.string, at: Foreign.taken, Visit.page("<p>Old words.</p>"))
        let hop = try #require(ForeignHop(memento: exchange, of: Foreign.url, at: Foreign.moment))
        var capture = try Foreign.capture(
            origin: .memento(
                .init(
                    archive: "web.archive.example", url: memento, moment: Foreign.moment, original: Foreign.url)))
        capture.hops = [hop]
        let kept = try await archive.keepForeign([capture])
        let records = try archive.reader.records(in: kept[0].place).map(\.record)
        #expect(records[1].targetURI == memento.string && records[1].date == Foreign.taken)
        #expect(WARCFieldsText.parse(records[2].body)["vidimus-origin-memento"] == memento.string)
        let row = try #require(try await archive.catalog.foreignCapture(kept[0].id))
        #expect(row.moment == Foreign.moment && row.origin.kind == .memento)
        try await archive.close()
        #expect(try await RedactionTests.isRebuiltAlike(sandbox) == [])
        #expect(try WARCVerifier.verify(path: "\(sandbox.path)/warc/\(sandbox.warcs()[0])").faults == [])
    }

    @Test("goes out with a whole archive, and stands in no list of pages")
    func exported() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        _ = try await archive.keep(Visit.capture(Visit.page("<p>New</p>"), text: "New words."), events: [Visit.event])
        _ = try await archive.keepForeign([try Foreign.capture()])
        let path = sandbox.path + "/all.wacz"
        let maker = ExportMaker(software: "test", hostname: "h", contact: "", selection: "all")
        _ = try await WACZExport.run(
            try await ExportPlan(archive.reader, CaptureFilter()), of: archive.reader, to: path, size: 1 << 30,
            maker: maker, key: nil)
        let package = try WACZPackage(path: path)
        for (name, lines) in [("pages", 2), ("extraPages", 1)] {
            let member = try #require(package.zip["pages/\(name).jsonl"])
            #expect(try package.zip.bytes(of: member).split(separator: 10).count == lines)
        }
        let member = try #require(package.warcs.first?.member)
        let warc = try ForeignWARC(path: path, range: member.data, limits: .init()) { path + ".out" }
        var reader = try warc.reader()
        var marked = 0
        while let item = try reader.next() {
            if case .record(let entry) = item, ForeignMark.isSet(entry.record) { marked += 1 }
        }
        #expect(marked == 2)
        try await archive.close()
    }
}
