import Foundation
import Model
import Testing

@testable import WARC

@Suite("A glance at a record")
struct RecordGlanceTests {
    /// One of each kind that Vidimus writes, inflated.
    static let records: [[UInt8]] = {
        let exchange = Samples.exchange(
            response: Samples.response(200, [("Content-Type", "text/html"), ("Content-Length", "4")], body: "text"))
        let builder = RecordBuilder(warcinfo: Samples.warcinfo)
        let hub = RecordID.make()
        let original = RecordBuilder.Original(
            targetURI: "http://press.example/story", date: Samples.moment,
            payloadDigest: SHA1Digest(of: Array("text".utf8)).labelled, recordID: RecordID.make())
        var text = WARCFieldsText()
        text.append("vidimus-verdict", "alive ok")
        return [
            Samples.info(), Samples.record(exchange),
            builder.request(exchange, id: RecordID.make(), concurrentTo: [hub])!,
            builder.revisit(
                exchange.response!, of: exchange, original: original, id: RecordID.make(), concurrentTo: [hub]),
            builder.notModified(of: exchange, original: original, id: RecordID.make(), concurrentTo: [hub]),
            builder.metadata(
                text, targetURI: "http://press.example/story", date: Samples.moment, id: hub, concurrentTo: []),
            builder.resource(
                Array("{}".utf8), urn: "urn:vidimus:capture:1", contentType: "application/json",
                date: Samples.moment, id: RecordID.make(), concurrentTo: [hub]),
        ].map(inflated)
    }()

    static func inflated(_ record: WARCRecord) -> [UInt8] {
        let found = try? Samples.withFile(Samples.bytes([record])) { path in
            try MemberDecoder().decode(try FileBytes(path: path), at: 0) { bytes, _ in Array(bytes) }
        }
        return (found ?? nil) ?? []
    }

    /// Without the fields that would tell of every changed byte.
    static func withoutDigests(_ bytes: [UInt8]) -> [UInt8] {
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        return Array(
            lines.filter { !$0.hasSuffix("Digest") && !$0.contains("-Digest: ") }.joined(separator: "\r\n").utf8)
    }

    @Test("takes every kind of record that Vidimus writes", arguments: records.indices)
    func own(_ i: Int) {
        #expect(Closely.agrees(Self.records[i]) == true)
    }

    @Test("takes no changed record in which a close look finds a fault", arguments: records.indices)
    func changed(_ i: Int) {
        var (taken, wrong) = (0, 0)
        for bytes in [Self.records[i], Self.withoutDigests(Self.records[i])] {
            for place in bytes.indices {
                for change: UInt8 in [0x20, 1 << UInt8(place % 8), bytes[place] ^ 13, bytes[place] ^ 32]
                where change > 0 {
                    var changed = bytes
                    changed[place] ^= change
                    guard let agrees = Closely.agrees(changed) else { continue }
                    taken += 1
                    if !agrees { wrong += 1 }
                }
            }
        }
        // Not every byte matters, or the look would be at nothing.
        #expect(taken > 0)
        #expect(wrong == 0)
    }

    @Test(
        "leaves what is unusual to a close look",
        arguments: [
            ("WARC-Type: response", "warc-type: response"), ("\r\nWARC-Date", "\nWARC-Date"),
            ("WARC-Date", "WARC-Segment-Number: 1\r\nWARC-Date"),
            ("WARC-Date", "Vidimus-Original-ID: <x:1>\r\nWARC-Date"),
            ("Content-Type: text/html", "Transfer-Encoding: chunked"), ("sha1:", "sha256:"), ("2026-", "2026 "),
            ("Content-Length: 4", "Content-Length: 5"), ("urn:uuid:", "urn:ours:"), ("HTTP/1.1 200", "HTTP/1.1 20x"),
            ("http://press.example/story", "http://press.example/a b"), ("WARC/1.1", "WARC/0.9"),
        ])
    func unusual(_ was: String, _ becomes: String) {
        let plain = Self.withoutDigests(Self.records[1])
        let source = was == "sha1:" ? Self.records[1] : plain
        let text = String(decoding: source, as: UTF8.self).replacingOccurrences(of: was, with: becomes)
        #expect(text != String(decoding: source, as: UTF8.self))
        #expect(Closely.agrees(Array(text.utf8)) == nil)
    }

    @Test("names of records come back as they were")
    func names() {
        for text in [RecordID.make(), "<urn:uuid:00000000-0000-0000-0000-00000000000a>", "<urn:uuid:1>", "<x:1>", ""] {
            #expect(RecordName(text).text == text)
        }
        #expect(
            RecordName("<urn:uuid:ABCDEF00-0000-4000-8000-000000000000>")
                == .other("<urn:uuid:ABCDEF00-0000-4000-8000-000000000000>"))
        #expect(RecordName(Samples.warcinfo) == .uuid(0x4000, 0x8000_0000_0000_0001))
    }
}

/// A glance beside the close look that it spares.
private enum Closely {
    /// Nil when the glance leaves the record; else whether it is right.
    static func agrees(_ bytes: [UInt8]) -> Bool? {
        var glance = RecordGlance(RecordLimits())
        return bytes.withUnsafeBufferPointer { buffer in
            guard glance.takes(buffer) else { return nil }
            guard let entry = WARCEntry(whole: buffer, at: 0, length: 1, RecordLimits()) else { return false }
            let record = entry.record
            let fixity = Fixity.check(record)
            let references = Set(record.fields.all("WARC-Concurrent-To"))
            return RecordRules.problems(of: record).isEmpty && fixity.allSatisfy(\.matches)
                && fixity.count == glance.digests && record.type == glance.type && record.id == glance.name.text
                && references == Set(glance.companions.map(\.text))
                && record.fields["WARC-Warcinfo-ID"] == glance.warcinfo?.text
        }
    }
}
