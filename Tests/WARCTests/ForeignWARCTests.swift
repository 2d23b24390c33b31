import Foundation
import Model
import Testing

@testable import WARC

/// WARC files as others write them, made by hand.
enum Theirs {
    static func record(
        _ type: String, _ uri: String?, _ block: String, id: Int, _ more: [String] = [], length: String? = nil
    ) -> [UInt8] {
        var head = [
            "WARC/1.0", "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:\(id)>", "WARC-Date: 2019-03-04T05:06:07Z",
        ]
        if let uri { head.append("WARC-Target-URI: \(uri)") }
        head += more
        if type == "response" { head.append("Content-Type: application/http;msgtype=response") }
        head.append("Content-Length: \(length ?? String(block.utf8.count))")
        return Array((head.joined(separator: "\r\n") + "\r\n\r\n" + block + "\r\n\r\n").utf8)
    }

    static func page(_ number: Int, length: String? = nil) -> [UInt8] {
        record(
            "response", "http://h.example/\(number)",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>\(number)</p>",
            id: number, length: length)
    }

    static func write(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("theirs-\(UUID().uuidString)").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { for tail in ["", ".out"] { try? FileManager.default.removeItem(atPath: path + tail) } }
        try body(path)
    }

    /// The names of the records and the kinds of the faults, in order.
    static func read(_ bytes: [UInt8], _ limits: ForeignWARC.Limits = .init()) throws -> [String] {
        var out: [String] = []
        try write(bytes) { path in
            let warc = try ForeignWARC(path: path, limits: limits) { path + ".out" }
            if let fault = warc.fault { out.append(fault.kind.rawValue) }
            var reader = try warc.reader()
            while let item = try reader.next() {
                switch item {
                case .record(let entry):
                    #expect(try warc.record(at: entry.offset)?.id == entry.record.id)
                    out.append(String(entry.record.id.dropFirst(10).dropLast()))
                case .fault(let fault): out.append(fault.kind.rawValue)
                }
            }
        }
        return out
    }
}

@Suite("A WARC file of others")
struct ForeignWARCTests {
    @Test("is read plain, compressed record by record, and in one piece")
    func packings() throws {
        let pages = (1...3).map { Theirs.page($0) }
        #expect(try Theirs.read(Array(pages.joined())) == ["1", "2", "3"])
        #expect(try Theirs.read(pages.flatMap(Gzip.member)) == ["1", "2", "3"])
        #expect(try Theirs.read(Gzip.member(Array(pages.joined()))) == ["1", "2", "3"])
        let halves = Gzip.member(pages[0] + pages[1]) + Gzip.member(pages[2])
        #expect(try Theirs.read(halves) == ["1", "2", "3"])
    }

    @Test(
        "that lies of a length loses that record alone",
        arguments: [
            ("-5", "field"), ("9223372036854775808", "field"), ("9223372036854775807", "field"),
            ("999999", "truncated"),
            ("10", "length"), ("4294967296", "truncated"), ("0x10", "field"), ("", "field"),
        ])
    func lengths(_ length: String, _ kind: String) throws {
        let file = Theirs.page(1) + Theirs.page(2, length: length) + Theirs.page(3)
        #expect(try Theirs.read(file) == ["1", kind, "3"])
        #expect(try Theirs.read(Gzip.member(file)) == ["1", kind, "3"])
    }

    @Test("that is cut, or has other bytes between its records, gives those that are whole")
    func damage() throws {
        let file = Theirs.page(1) + Theirs.page(2)
        #expect(try Theirs.read(Array(file.dropLast(10))) == ["1", "truncated"])
        #expect(try Theirs.read(Theirs.page(1) + Array("rubbish\n".utf8) + Theirs.page(2)) == ["1", "garbage", "2"])
        #expect(try Theirs.read(Theirs.page(1) + [13, 10, 13, 10] + Theirs.page(2)) == ["1", "2"])
        let whole = Gzip.member(file)
        #expect(try Theirs.read(Array(whole.dropLast(3))).prefix(2) == ["truncated", "1"])
    }

    @Test("that is a bomb is inflated no further than its size allows")
    func bomb() throws {
        let file =
            Theirs.page(1)
            + Theirs.record("response", "http://h.example/", String(repeating: " ", count: 4 << 20), id: 2)
        let found = try Theirs.read(Gzip.member(file), .init(inflated: 2 << 20))
        #expect(found == ["too-large", "1", "truncated"])
    }

    @Test("is told from what is none")
    func kinds() throws {
        let samples: [([UInt8], ForeignWARC.Kind)] = [
            ([], .empty), (Theirs.page(1), .plain), (Gzip.member(Theirs.page(1)), .gzip),
            (Array("filedesc://x.arc 0.0.0.0 20010101000000 text/plain 76\n".utf8), .arc),
            (Gzip.member(Array("filedesc://x.arc 0.0.0.0".utf8)), .arc), ([0x28, 0xB5, 0x2F, 0xFD, 0], .zstd),
            ([0x5D, 0x2A, 0x4D, 0x18, 0], .zstd), ([0x50, 0x4B, 3, 4], .zip), (Array("<html>".utf8), .unknown),
        ]
        for (bytes, kind) in samples {
            try Theirs.write(bytes) { path in
                let found = try ForeignWARC.kind(path: path)
                #expect(found == kind)
            }
        }
    }

    private func answer(_ type: String, _ block: String, _ contentType: String) throws -> HTTPAnswer? {
        var found: HTTPAnswer?
        let bytes = Theirs.record(type, "http://h.example/", block, id: 1, ["Content-Type: \(contentType)"])
        try Theirs.write(bytes) { path in
            let warc = try ForeignWARC(path: path, limits: .init()) { path + ".out" }
            found = try warc.record(at: 0).flatMap(HTTPAnswer.init)
        }
        return found
    }

    @Test(
        "frames its answers in whichever way",
        arguments: [
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", 200, "abc"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nabc", 200, "abc"),
            ("HTTP/2 404\r\ncontent-type: text/html\r\n\r\nabc", 404, "abc"),
            ("HTTP/2.0 200 OK\r\n\r\nabc", 200, "abc"), ("HTTP/1.0 200 OK\nServer: old\n\nabc", 200, "abc"),
            ("abc", 200, "abc"),
        ])
    func framings(_ block: String, _ status: Int, _ body: String) throws {
        let found = try #require(try answer("revisit", block, "application/http; msgtype=response"))
        #expect(found.status == status && found.body == Array(body.utf8))
    }

    @Test("has heads that cannot be read, and documents without one")
    func heads() throws {
        #expect(try answer("revisit", "HTTP/1.1 200 OK\r\nServer: x", "application/http") == nil)
        #expect(try answer("revisit", "HTTP/1.1 OK\r\n\r\n", "application/http") == nil)
        let page = try #require(try answer("resource", "<p>x</p>", "text/html"))
        #expect(page.status == 200 && page.headers["Content-Type"] == "text/html")
    }
}
