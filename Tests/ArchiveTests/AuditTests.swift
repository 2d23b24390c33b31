import Archive
import Catalog
import Foundation
import Model
import Testing

@Suite("An audit")
struct AuditTests {
    /// An archive with a sealed file and one that is open: three captures in each, one of them a revisit.
    static func archive(_ sandbox: borrowing Sandbox) async throws -> (archive: Archive, kept: [KeptCapture]) {
        let (archive, _) = try await sandbox.open()
        var kept: [KeptCapture] = []
        for i in 0..<6 {
            if i == 3 { try await archive.seal() }
            let visit = Visit.capture(
                "http://h.example/\(i)", after: Double(i), Visit.page("<p>\(i % 5)</p>"), text: "Text \(i).")
            kept.append(try await archive.keep(visit, events: [Visit.event]))
        }
        return (archive, kept)
    }

    static let levels: [Audit.Level] = [.structure, .everything, .sample(AuditSample("50%")!)]

    @Test("finds an archive whole while it is written to, and when it is closed", arguments: levels)
    func whole(_ level: Audit.Level) async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await Self.archive(sandbox)
        let open = try await Audit.run(sandbox.path, level: level)
        #expect(open.faults == [])
        #expect(open.open.count == 1)
        #expect(open.files == 2)
        try await archive.close()
        let closed = try await Audit.run(sandbox.path, level: level)
        #expect(closed.faults == [])
        #expect(closed.open == [])
        if level == .everything {
            #expect(closed.captures == 6)
            #expect(closed.bytes == sandbox.warcs().reduce(0) { $0 + sandbox.bytes("warc/\($1)").count })
        }
    }

    @Test("finds captures whole that were read again, more than once")
    func rereadings() async throws {
        let sandbox = Sandbox()
        let (archive, kept) = try await Self.archive(sandbox)
        for (i, text) in ["Other text.", "Third text."].enumerated() {
            let row = try #require(try await archive.catalog.capture(kept[0].id))
            var (record, id) = try archive.reader.captureRecord(of: row)
            record.textDigest = ArticleText.digest(text)
            record.rereading = CaptureRecord.Rereading(at: Visit.first + Double(100 + i), supersedes: id)
            try await archive.keep([Rereading(record: record, text: text)], of: row.source)
        }
        for level in Self.levels { #expect(try await Audit.run(sandbox.path, level: level).faults == []) }
        try await archive.close()
        #expect(try await Audit.run(sandbox.path, level: .everything).faults == [])
    }

    @Test("names file, byte, URL, capture and events of a changed byte, and mends nothing")
    func named() async throws {
        let sandbox = Sandbox()
        let (archive, kept) = try await Self.archive(sandbox)
        try await archive.close()
        let place = kept[1].place
        let file = "warc/" + (try #require(sandbox.warcs().first { $0.hasSuffix(place.warc) }))
        var bytes = sandbox.bytes(file)
        let response = try #require(kept[1].response)
        bytes[response.offset + response.length / 2] ^= 4
        try sandbox.write(bytes, to: file)
        for _ in 0..<2 {
            let report = try await Audit.run(sandbox.path, level: .everything)
            let finding = try #require(report.findings.first { $0.offset != nil })
            #expect(finding.file == file)
            #expect(finding.offset == response.offset)
            #expect(finding.url == "http://h.example/1")
            #expect(finding.capture == kept[1].id.text)
        }
        #expect(sandbox.bytes(file) == bytes)
    }

    @Test("finds every changed bit, wherever it is, and names the file")
    func flips() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await Self.archive(sandbox)
        var random = SeededNumbers(seed: 20_261_121)
        let warcs = sandbox.warcs().map { "warc/\($0)" }
        #expect(warcs.count == 2)
        for file in warcs + ["ledger.jsonl", "ledger.pem", "keys/ed25519.pem", "README"] {
            let whole = sandbox.bytes(file)
            for _ in 0..<8 {
                var bytes = whole
                let offset = Int.random(in: 0..<bytes.count, using: &random)
                let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &random)
                bytes[offset] ^= bit
                try sandbox.write(bytes, to: file)
                let report = try await Audit.run(sandbox.path, level: .everything)
                let label = file.hasSuffix(".open") ? String(file.dropLast(5)) : file
                #expect(
                    report.findings.contains { $0.file == label }, "bit \(bit) of byte \(offset) of \(file): \(report)")
            }
            try sandbox.write(whole, to: file)
        }
        #expect(try await Audit.run(sandbox.path, level: .everything).faults == [])
        try await archive.close()
    }

    @Test(
        "sees without reading the data that a file is missing, shorter, longer, unknown, or another than the catalog says"
    )
    func structure() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await Self.archive(sandbox)
        try await archive.close()
        let files = sandbox.warcs().map { "warc/\($0)" }
        let (first, second) = (sandbox.bytes(files[0]), sandbox.bytes(files[1]))
        for damaged in [Array(first.dropLast(9)), first + [0], second, []] {
            try sandbox.write(damaged, to: files[0])
            #expect(try await Audit.run(sandbox.path).findings.contains { $0.file == files[0] })
        }
        try FileManager.default.removeItem(atPath: "\(sandbox.path)/\(files[0])")
        #expect(try await Audit.run(sandbox.path).faults == ["\(files[0]): the ledger names it, but it is not there"])
        try sandbox.write(first, to: files[0])
        let stranger = files[0].replacing("-000001-", with: "-000009-")
        try sandbox.write(first, to: stranger)
        #expect(try await Audit.run(sandbox.path).findings.contains { $0.file == stranger })
        try FileManager.default.removeItem(atPath: "\(sandbox.path)/\(stranger)")
        #expect(try await Audit.run(sandbox.path).faults == [])
    }

    @Test("takes a sample that is the same each time, and whose parts are all captures together")
    func samples() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await Self.archive(sandbox)
        try await archive.close()
        var captures = 0
        for part in 1...3 {
            let sample = try #require(AuditSample("\(part)/3"))
            let report = try await Audit.run(sandbox.path, level: .sample(sample))
            #expect(try await Audit.run(sandbox.path, level: .sample(sample)) == report)
            captures += report.captures
        }
        // The gap before the first visit of a file is its own record, which holds none.
        #expect(captures == 6)
        for wrong in ["", "0%", "101%", "5", "0/3", "4/3", "1/", "-1/3", "%", "1/0"] {
            #expect(AuditSample(wrong) == nil, "\(wrong)")
        }
    }

    @Test("says what is wrong with a catalog that cannot be read, and still reads the WARC files")
    func catalog() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await Self.archive(sandbox)
        try await archive.close()
        archive.catalog.close()
        try sandbox.write(Array("no database".utf8), to: "catalog.sqlite")
        let report = try await Audit.run(sandbox.path, level: .everything)
        #expect(report.findings.map(\.file) == ["catalog.sqlite"])
        #expect(report.digests > 0)
    }

    @Test(
        "finds what the catalog tells otherwise than the records, though its pages are whole",
        arguments: [
            "Text 2.", "http://h.example/4", "\"judge\":\"test/1\"", "example,h)/1", "text/html", "192.0.2.7",
            "<urn:uuid:",
        ])
    func catalogRows(_ words: String) async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await Self.archive(sandbox)
        try await archive.close()
        archive.catalog.close()
        var bytes = sandbox.bytes("catalog.sqlite")
        let places = bytes.ranges(of: Array(words.utf8)).map(\.upperBound)
        #expect(!places.isEmpty)
        for place in places { bytes[place - 2] ^= 1 }
        try sandbox.write(bytes, to: "catalog.sqlite")
        let report = try await Audit.run(sandbox.path, level: .everything)
        #expect(report.findings.contains { $0.file == "catalog.sqlite" }, "\(report.faults)")
    }
}
