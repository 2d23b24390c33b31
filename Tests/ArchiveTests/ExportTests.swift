import Archive
import Catalog
import Foundation
import Model
import TestSupport
import Testing
import WARC

@Suite("Taking out")
struct ExportTests {
    private let folder: TemporaryFolder
    private let maker = ExportMaker(
        software: "vidimus/test", hostname: "node", contact: "", selection: "a test", moment: Visit.first)

    init() throws { folder = try TemporaryFolder("export") }

    /// A page, the same page at another address (a revisit of the first), another page, and a failure.
    private func fill(_ sandbox: borrowing Sandbox) async throws -> (Archive, [KeptCapture]) {
        let (archive, _) = try await sandbox.open()
        var kept: [KeptCapture] = []
        for capture in [
            Visit.capture(Visit.page("<p>same</p>"), text: "Same."),
            Visit.capture("http://other.example/", after: 60, Visit.page("<p>same</p>"), text: "Same."),
            Visit.capture("http://third.example/", after: 120, Visit.page("<p>third</p>"), text: "Third."),
            Visit.capture(
                "http://gone.example/", after: 86_400, .failure(FetchFailure(.nameNotFound, "")), category: .dns),
        ] { kept.append(try await archive.keep(capture)) }
        return (archive, kept)
    }

    private func source(_ url: String) throws -> CaptureFilter {
        var filter = CaptureFilter()
        filter.sources = [SourceKey(try WebURL(url))]
        return filter
    }

    private func entries(_ path: String) throws -> [WARCEntry] {
        var reader = try WARCReader(path: path)
        var out: [WARCEntry] = []
        while let item = try reader.next() {
            guard case .record(let entry) = item else { throw CocoaError(.fileReadCorruptFile) }
            out.append(entry)
        }
        return out
    }

    @Test("the whole archive is its own description and then every record, byte for byte")
    func whole() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await fill(sandbox)
        let path = folder.file("all.warc.gz")
        let plan = try await ExportPlan(archive.reader, CaptureFilter())
        let report = try WARCExport.run(plan, to: path, size: nil, maker: maker)
        try await archive.close()
        #expect(report.files == [path] && report.faults == [])
        let original = sandbox.bytes("warc/" + (try #require(sandbox.warcs().first)))
        let bytes = try folder.read("all.warc.gz")
        #expect(Array(bytes.suffix(original.count)) == original)
        let first = try #require(try entries(path).first)
        #expect(first.end == bytes.count - original.count)
        #expect(first.record.type == .warcinfo && first.record.fields["WARC-Filename"] == "all.warc.gz")
        #expect(try WARCVerifier.verify(path: path).faults == [])
    }

    @Test("of one source come its groups, and the group that holds what they refer to")
    func companions() async throws {
        let sandbox = Sandbox()
        let (archive, kept) = try await fill(sandbox)
        let path = folder.file("one.warc.gz")
        let plan = try await ExportPlan(archive.reader, try source("http://other.example/"))
        #expect(plan.chosen == [kept[1].id] && plan.companions == 1)
        let report = try WARCExport.run(plan, to: path, size: nil, maker: maker)
        let targets = try entries(path).compactMap(\.record.targetURI)
        #expect(targets.filter { $0.hasPrefix("http://") }.contains("http://press.example/story"))
        #expect(targets.contains("urn:vidimus:capture:\(kept[0].id.text)"))
        #expect(targets.contains("urn:vidimus:capture:\(kept[1].id.text)"))
        #expect(!targets.contains("http://third.example/"))
        #expect(try WARCVerifier.verify(path: path).faults == [])
        #expect(try entries(path).count == report.records)
        try await archive.close()
    }

    @Test("days choose by the visit, from the first moment to the last")
    func days() async throws {
        let sandbox = Sandbox()
        let (archive, kept) = try await fill(sandbox)
        var filter = CaptureFilter()
        filter.from = kept.isEmpty ? nil : Visit.first + 86_400
        #expect(try await ExportPlan(archive.reader, filter).chosen == [kept[3].id])
        filter.until = Visit.first + 86_400
        #expect(try await ExportPlan(archive.reader, filter).chosen == [])
        filter.from = nil
        #expect(try await ExportPlan(archive.reader, filter).chosen?.count == 3)
        try await archive.close()
    }

    @Test("with a size, files end between groups and each can be read alone")
    func split() async throws {
        let sandbox = Sandbox()
        let (archive, kept) = try await fill(sandbox)
        let plan = try await ExportPlan(archive.reader, CaptureFilter())
        let report = try WARCExport.run(plan, to: folder.file("part.warc.gz"), size: 1, maker: maker)
        #expect(report.files.count == kept.count)
        #expect(report.files.last?.hasSuffix("/part-00004.warc.gz") == true)
        var names: [String] = []
        for path in report.files {
            let entries = try entries(path)
            #expect(entries.first?.record.fields["WARC-Filename"] == path.split(separator: "/").last.map(String.init))
            #expect(entries.last?.record.targetURI?.hasPrefix("urn:vidimus:capture:") == true)
            names += entries.map(\.record.id)
        }
        #expect(Set(names).count == names.count && names.count == report.records)
        try await archive.close()
    }

    @Test("a damaged record costs its group alone, and is named")
    func damage() async throws {
        let sandbox = Sandbox()
        let (archive, kept) = try await fill(sandbox)
        try await archive.close()
        let name = try #require(sandbox.warcs().first)
        var bytes = sandbox.bytes("warc/" + name)
        let place = try #require(kept[0].response)
        bytes[place.offset + place.length / 2] ^= 0x10
        try sandbox.write(bytes, to: "warc/" + name)
        let reader = try ArchiveReader.open(sandbox.path)
        let path = folder.file("rest.warc.gz")
        let report = try WARCExport.run(
            try await ExportPlan(reader, CaptureFilter()), to: path, size: nil, maker: maker)
        #expect(report.faults.first?.contains("byte \(place.offset)") == true)
        #expect(report.faults.allSatisfy { $0.hasPrefix(place.warc) })
        let targets = try entries(path).compactMap(\.record.targetURI)
        #expect(!targets.contains("urn:vidimus:capture:\(kept[0].id.text)"))
        for other in kept.dropFirst() { #expect(targets.contains("urn:vidimus:capture:\(other.id.text)")) }
        #expect(try WARCVerifier.verify(path: path).faults == [])
        reader.catalog.close()
    }

    @Test("records of other programs come along one by one, also behind damage")
    func foreign() async throws {
        let sandbox = Sandbox()
        let (archive, kept) = try await fill(sandbox)
        try await archive.close()
        let builder = RecordBuilder(warcinfo: "<urn:uuid:00000000-0000-4000-8000-000000000001>")
        var writer = WARCWriter()
        var bytes: [UInt8] = []
        for number in 1...3 {
            let record = builder.resource(
                Array("foreign".utf8), urn: "urn:foreign:\(number)", contentType: "text/plain", date: Visit.first,
                id: RecordID.make(), concurrentTo: [])
            let length = writer.append(record, to: &bytes)
            if number == 1 { bytes[length / 2] ^= 0x10 }
        }
        try sandbox.write(bytes, to: "warc/other.warc.gz")
        let reader = try ArchiveReader.open(sandbox.path)
        let path = folder.file("all.warc.gz")
        let plan = try await ExportPlan(reader, CaptureFilter())
        let report = try WARCExport.run(plan, to: path, size: nil, maker: maker)
        let targets = try entries(path).compactMap(\.record.targetURI)
        #expect(targets.filter { $0.hasPrefix("urn:foreign:") } == ["urn:foreign:2", "urn:foreign:3"])
        for visit in kept { #expect(targets.contains("urn:vidimus:capture:\(visit.id.text)")) }
        #expect(report.faults.count == 1 && report.faults[0].hasPrefix("other.warc.gz: byte 0"))
        reader.catalog.close()
    }

    @Test("an index lists what it should, and only of what was chosen")
    func index() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await fill(sandbox)
        var lines: [String] = []
        let plan = try await ExportPlan(archive.reader, try source("http://third.example/"))
        let report = try IndexExport.run(plan, scratch: folder.path) {
            lines.append(String(decoding: $0, as: UTF8.self))
        }
        #expect(lines.map { $0.prefix { $0 != " " } }.first == "example,third)/")
        #expect(lines.count == 3 && report.lines == 3, "the page, its text, its record")
        try await archive.close()
    }

    @Test("a WACZ has the first sight of a version as page, and what comes along as further page")
    func wacz() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await fill(sandbox)
        let path = folder.file("a.wacz")
        let plan = try await ExportPlan(archive.reader, try source("http://other.example/"))
        let report = try await WACZExport.run(
            plan, of: archive.reader, to: path, size: 1 << 30, maker: maker, key: nil)
        let bytes = try folder.read("a.wacz")
        #expect(report.faults == [] && report.bytes == bytes.count)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\"text\":\"Same.\",\"title\":\"Story\",\"ts\":\"2026-11-20T10:01:00Z\""))
        #expect(
            text.contains("\"title\":\"Story\",\"ts\":\"2026-11-20T10:00:00Z\",\"url\":\"http://press.example/story\""))
        try await archive.close()
    }

    @Test("the signing key is made once, for its owner alone")
    func key() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let key = try archive.folder.makeSigningKey()
        let pem = sandbox.bytes("keys/wacz.pem")
        #expect(SigningKey(pem: pem)?.publicKey == key.publicKey)
        let mode = try FileManager.default.attributesOfItem(atPath: archive.folder.signingKey)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(throws: ArchiveError.self) { try archive.folder.makeSigningKey() }
        try await archive.close()
    }
}
