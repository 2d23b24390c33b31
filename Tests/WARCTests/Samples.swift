import Foundation
import Model
import WARC

/// Small captures and files made by hand.
enum Samples {
    static let moment = Timestamp(iso8601: "2026-11-20T10:00:00.123456Z")!
    static let warcinfo = "<urn:uuid:00000000-0000-4000-8000-000000000001>"

    static func exchange(
        _ url: String = "http://press.example/story", response: Response,
        request: String = "GET /story HTTP/1.1\r\nHost: press.example\r\n\r\n", protocols: [String] = ["http/1.1"]
    ) -> Exchange {
        Exchange(
            url: try! WebURL(url), started: moment, requestHead: Array(request.utf8), remoteAddress: "192.0.2.7",
            protocols: protocols, outcome: .response(response))
    }

    static func response(_ status: Int = 200, _ fields: [(String, String)] = [], body: String = "") -> Response {
        Response(
            status: status, reason: "", headers: HeaderFields(fields.map { .init($0.0, $0.1) }), body: Array(body.utf8))
    }

    static func record(_ exchange: Exchange) -> WARCRecord {
        RecordBuilder(warcinfo: warcinfo).response(
            exchange.response!, of: exchange, payloadDigest: SHA1Digest(of: exchange.response!.body).labelled,
            id: RecordID.make(), concurrentTo: [])
    }

    static func info() -> WARCRecord {
        WARCInfo(filename: "a.warc.gz", software: "vidimus/1", hostname: "node").record(id: warcinfo, date: moment)
    }

    /// Writes the bytes to a temporary file and gives its path to `body`.
    static func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).warc.gz").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    static func bytes(_ records: [WARCRecord], streamAbove: Int = 4 << 20) -> [UInt8] {
        var writer = WARCWriter(streamAbove: streamAbove)
        var out: [UInt8] = []
        for record in records { writer.append(record, to: &out) }
        return out
    }

    /// One gzip member around any text at all, as one stored block of deflate.
    static func member(_ text: String) -> [UInt8] {
        let content = Array(text.utf8)
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1]
        out += [UInt8(content.count & 255), UInt8(content.count >> 8)]
        out += [UInt8(~content.count & 255), UInt8(~content.count >> 8 & 255)]
        out += content
        for value in [crc32(content), UInt32(content.count)] {
            for shift: UInt32 in [0, 8, 16, 24] { out.append(UInt8(value >> shift & 255)) }
        }
        return out
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc = ~UInt32(0)
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

extension WARCReader {
    /// Everything in the file.
    static func items(_ path: String, limits: RecordLimits = RecordLimits()) throws -> [Item] {
        var reader = try WARCReader(path: path, limits: limits)
        var out: [Item] = []
        while let item = try reader.next() { out.append(item) }
        return out
    }
}

extension WARCReader.Item {
    var entry: WARCEntry? { if case .record(let entry) = self { entry } else { nil } }
    var fault: WARCFault? { if case .fault(let fault) = self { fault } else { nil } }
}
