import Archive
import Catalog
import Foundation
import Model
import Testing
import WARC

@Suite("Keeping")
struct KeepingTests {
    @Test("a capture is one group: request, response, metadata, text, capture record")
    func group() async throws {
        let sandbox = Sandbox()
        let (archive, recovery) = try await sandbox.open()
        #expect(recovery.isClean)
        let kept = try await archive.keep(
            Visit.capture(Visit.page("<p>body</p>"), text: "The text."), events: [Visit.event])
        #expect(kept.version == 1 && kept.isNewVersion)
        let entries = try archive.reader.records(in: kept.place)
        #expect(entries.map(\.record.type) == [.request, .response, .metadata, .resource, .resource])
        #expect(entries.allSatisfy { $0.faults.isEmpty && $0.record.hasTrueDigests })
        #expect(kept.response?.offset == entries[1].offset)
        let digest = ArticleText.digest("The text.").hex
        #expect(entries[3].record.targetURI == "urn:vidimus:text:\(digest)")
        #expect(SHA256Digest(of: entries[3].record.body).hex == digest)
        let metadata = WARCFieldsText.parse(entries[2].record.body)
        #expect(metadata["via"] == "urn:vidimus:event:2008-04-12-0123456789")
        #expect(metadata["fetchTimeMs"] == "1000")
        let record = try JSONDecoder().decode(CaptureRecord.self, from: Data(entries[4].record.body))
        #expect(record.id == kept.id && record.version == 1 && record.events == [Visit.event])
        #expect(record.textDigest?.hex == digest)
        try await archive.close()
    }

    @Test("records of a group name each other, both ways, and share their hop's date")
    func links() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let kept = try await archive.keep(
            Visit.capture(
                Visit.page("", 301, [("Location", "/story")]), Visit.page("<p>body</p>"), text: "The text."))
        let entries = try archive.reader.records(in: kept.place)
        let links = Dictionary(
            uniqueKeysWithValues: entries.map { ($0.record.id, Set($0.record.fields.all("WARC-Concurrent-To"))) })
        for (id, others) in links { for other in others { #expect(links[other]?.contains(id) == true) } }
        #expect(links.values.allSatisfy { !$0.isEmpty })
        #expect(entries[0].record.date == entries[1].record.date)
        #expect(entries[2].record.date == entries[3].record.date)
        #expect(Set(entries.map { $0.record.fields["WARC-Warcinfo-ID"] }).count == 1)
        try await archive.close()
    }

    @Test("the same text is the same version, whatever the bytes; another text is the next")
    func versions() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        var found: [Int?] = []
        var texts = 0
        for (i, text) in ["One.", "One.", "Two.", "One."].enumerated() {
            let kept = try await archive.keep(
                Visit.capture(after: Double(i) * 100, Visit.page("<p>advert \(i)</p>"), text: text))
            found.append(kept.version)
            texts += try archive.reader.records(in: kept.place).count {
                $0.record.targetURI?.hasPrefix("urn:vidimus:text:") == true
            }
        }
        #expect(found == [1, 1, 2, 3])
        #expect(texts == 2, "a text is written once")
        try await archive.close()
    }

    @Test("the same payload is stored once, and read back through its revisit")
    func revisits() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        _ = try await archive.keep(Visit.capture(Visit.page("<p>same</p>"), text: "Same."))
        let again = try await archive.keep(Visit.capture(after: 60, Visit.page("<p>same</p>"), text: "Same."))
        let elsewhere = try await archive.keep(
            Visit.capture("http://other.example/", after: 90, Visit.page("<p>same</p>"), text: "Same."))
        for kept in [again, elsewhere] {
            let place = try #require(kept.response)
            let record = try archive.reader.record(at: place).record
            #expect(record.type == .revisit)
            #expect(record.fields["WARC-Refers-To-Target-URI"] == "http://press.example/story")
            #expect(record.fields["WARC-Refers-To-Date"] == Visit.first.iso8601)
            let row = try #require(try await archive.catalog.capture(kept.id))
            let message = try await archive.reader.response(of: row)
            #expect(message.body == Array("<p>same</p>".utf8))
            #expect(message.head?.status == 200)
        }
        try await archive.close()
    }

    @Test("a 304 refers to what is stored and continues its version")
    func notModified() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        _ = try await archive.keep(Visit.capture(Visit.page("<p>first</p>"), text: "First."))
        let kept = try await archive.keep(
            Visit.capture(after: 60, Visit.page("", 304, [("ETag", "\"x\"")])))
        #expect(kept.version == 1 && !kept.isNewVersion)
        let entries = try archive.reader.records(in: kept.place)
        let revisit = try #require(entries.first { $0.record.type == .revisit }).record
        #expect(revisit.blockLength == 0)
        #expect(revisit.fields["WARC-Profile"]?.hasSuffix("server-not-modified") == true)
        #expect(revisit.fields["WARC-Refers-To-Date"] == Visit.first.iso8601)
        let metadata = WARCFieldsText.parse(entries[2].record.body)
        #expect(metadata["vidimus-304-header"] == "ETag: \"x\"")
        let row = try #require(try await archive.catalog.capture(kept.id))
        let body = try await archive.reader.response(of: row).body
        #expect(body == Array("<p>first</p>".utf8))
        try await archive.close()
    }

    @Test("a failed visit is a group, too")
    func failures() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let kept = try await archive.keep(
            Visit.capture(.failure(FetchFailure(.nameNotFound, "no such host")), category: .dns))
        #expect(kept.version == nil && kept.response == nil)
        let entries = try archive.reader.records(in: kept.place)
        #expect(entries.map(\.record.type) == [.request, .metadata, .resource])
        let none = try await archive.keep(
            Visit.capture("http://other.example/", at: Visit.first, [], text: nil, category: .invalidURL))
        #expect(try archive.reader.records(in: none.place).map(\.record.type) == [.metadata, .resource])
        try await archive.close()
    }

    @Test("redirects and truncated bodies are always stored themselves")
    func neverRevisited() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        for i in 0..<2 {
            var cut = Response(status: 200, body: Array("half".utf8))
            cut.truncated = .length
            let kept = try await archive.keep(
                Visit.capture(
                    after: Double(i) * 60, Visit.page("moved", 302, [("Location", "/b")]), .response(cut)))
            let types = try archive.reader.records(in: kept.place).map(\.record.type)
            #expect(types == [.request, .response, .request, .response, .metadata, .resource])
        }
        try await archive.close()
    }

    @Test("captures brought together are all kept, each payload once")
    func together() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let kept = try await withThrowingTaskGroup(of: KeptCapture.self) { group in
            for i in 0..<200 {
                group.addTask {
                    try await archive.keep(
                        Visit.capture("http://h\(i % 50).example/\(i)", after: Double(i), Visit.page("same \(i % 3)")))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(kept.map(\.id)).count == 200)
        for capture in kept { #expect(try await archive.catalog.capture(capture.id)?.place == capture.place) }
        try await archive.close()
        let path = try #require(archive.folder.find(kept[0].place.warc))
        let report = try WARCVerifier.verify(path: path)
        #expect(report.isSound, "\(report.faults)")
        #expect(report.recordCount == 200 * 4 + 1)
    }

    @Test("a file is sealed at its size limit, and the ledger's chain holds")
    func sealing() async throws {
        let sandbox = Sandbox()
        var options = ArchiveOptions()
        options.warcSize = 3000
        let (archive, _) = try await sandbox.open(options)
        for i in 0..<9 {
            _ = try await archive.keep(Visit.capture("http://h.example/\(i)", after: Double(i), Visit.page("\(i)")))
        }
        try await archive.close()
        #expect(sandbox.warcs().count > 2)
        #expect(sandbox.warcs().allSatisfy { $0.hasSuffix(".warc.gz") })
        let (lines, broken) = Ledger.verify(archive.folder)
        #expect(lines.count == sandbox.warcs().count)
        #expect(broken.isEmpty)
        for line in lines {
            let path = try #require(archive.folder.find(line.name))
            #expect(SHA256Digest(of: FileManager.default.contents(atPath: path) ?? Data()) == line.sha256)
        }
        var ledger = sandbox.bytes("ledger.jsonl")
        ledger[20] ^= 1
        try sandbox.write(ledger, to: "ledger.jsonl")
        #expect(!Ledger.verify(archive.folder).broken.isEmpty)
    }

    @Test("the folder explains itself")
    func readme() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        try await archive.close()
        archive.catalog.close()
        #expect(
            sandbox.names(in: "").filter { !$0.contains("-") } == [
                "README", "catalog.sqlite", "keys", "ledger.pem", "lock", "quarantine", "run", "warc",
            ])
        #expect(String(decoding: sandbox.bytes("README"), as: UTF8.self).contains("zcat"))
    }
}
