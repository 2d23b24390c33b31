import Model
import Testing
import WARC

@Suite("Reading")
struct WARCReaderTests {
    static let story = Samples.record(
        Samples.exchange(response: Samples.response(body: String(repeating: "a line of the story. ", count: 50))))

    @Test("what is written is read back with its place", arguments: [4 << 20, 0])
    func roundTrip(_ streamAbove: Int) throws {
        let bytes = Samples.bytes([Samples.info(), Self.story], streamAbove: streamAbove)
        try Samples.withFile(bytes) { path in
            let entries = try WARCReader.items(path).map { try #require($0.entry) }
            #expect(entries.map(\.record.type) == [.warcinfo, .response])
            #expect(entries[1].offset == entries[0].length)
            #expect(entries[1].end == bytes.count)
            #expect(entries[1].record.body == Self.story.body)
            #expect(entries[1].record.head == Self.story.head)
            #expect(entries[1].faults.isEmpty)
            #expect(try WARCReader.record(path: path, offset: entries[1].offset).record.id == Self.story.id)
            #expect(throws: WARCError.self) { try WARCReader.record(path: path, offset: entries[1].offset + 1) }
            #expect(throws: WARCError.self) { try WARCReader.record(path: path, offset: bytes.count) }
        }
    }

    @Test("a payload of many megabytes survives streaming")
    func large() throws {
        var random = SystemRandomNumberGenerator()
        let words = (0..<(5 << 20) / 8).map { _ in random.next() as UInt64 }
        let body = words.withUnsafeBytes { Array($0) }
        let exchange = Samples.exchange(response: Response(status: 200, body: body))
        try Samples.withFile(Samples.bytes([Samples.info(), Samples.record(exchange)])) { path in
            let entry = try #require(try WARCReader.items(path).last?.entry)
            #expect(entry.record.body == body)
            #expect(try WARCVerifier.verify(path: path).faults == [])
        }
    }

    @Test("a flipped bit costs one record and is named with its place")
    func flipped() throws {
        var bytes = Samples.bytes([Samples.info(), Self.story, Self.story])
        let info = Samples.bytes([Samples.info()]).count
        bytes[info + 200] ^= 0x10
        try Samples.withFile(bytes) { path in
            let items = try WARCReader.items(path)
            #expect(items.compactMap(\.entry).map(\.record.type) == [.warcinfo, .response])
            #expect(items.compactMap(\.fault).map(\.offset) == [info])
        }
    }

    @Test("a file cut anywhere gives whole records, then at most one fault, and never crashes")
    func cut() throws {
        let bytes = Samples.bytes([Samples.info(), Self.story])
        let info = Samples.bytes([Samples.info()]).count
        for length in stride(from: 0, to: bytes.count, by: 7) {
            try Samples.withFile(Array(bytes[..<length])) { path in
                let items = try WARCReader.items(path)
                #expect(items.compactMap(\.entry).count == (length < info ? 0 : 1))
                #expect(items.compactMap(\.fault).count == (length == info ? 0 : 1), "cut at \(length)")
            }
        }
    }

    @Test(
        "bytes that are no record give a fault of the right kind",
        arguments: [
            ("", WARCFault.Kind.header), ("no record at all", .header), ("HTTP/1.1 200 OK\r\n\r\n", .header),
            ("WARC/1.1\r\nWARC-Type: resp", .header), ("WARC/1.1\r\nWARC-Type: response\r\n\r\n", .field),
            ("WARC/1.1\r\nContent-Length: -5\r\n\r\n", .field),
            ("WARC/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", .field),
            ("WARC/1.1\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd\r\n\r\n", .field),
            ("WARC/1.1\r\nContent-Length: 999999999999\r\n\r\n", .tooLarge),
            ("WARC/1.1\r\nContent-Length: 50\r\n\r\nshort\r\n\r\n", .length),
            ("WARC/1.1\r\nContent-Length: 5\r\n\r\nshort", .length),
            ("WARC/1.1\r\nContent-Length: 5\r\n\r\nshort\r\n\r\nWARC/1.1\r\n", .crowded),
            ("WARC/1.1\r\nX: " + String(repeating: "y", count: 60_000), .header),
        ])
    func malformed(_ text: String, _ kind: WARCFault.Kind) throws {
        try Samples.withFile(Samples.member(text) + Samples.bytes([Self.story])) { path in
            let items = try WARCReader.items(path)
            let fault = items.first?.fault ?? items.first?.entry?.faults.first
            #expect(fault?.kind == kind)
            #expect(fault?.offset == 0)
            #expect(items.last?.entry?.record.id == Self.story.id, "reading goes on behind the fault")
        }
    }

    @Test("rubbish between members is one fault")
    func garbage() throws {
        let info = Samples.bytes([Samples.info()])
        let bytes = info + [UInt8](repeating: 0, count: 5000) + Samples.bytes([Self.story]) + [0, 1, 2]
        try Samples.withFile(bytes) { path in
            let items = try WARCReader.items(path)
            #expect(items.compactMap(\.entry).count == 2)
            #expect(items.compactMap(\.fault).map(\.offset) == [info.count, bytes.count - 3])
            #expect(items.compactMap(\.fault).allSatisfy { $0.kind == .garbage })
        }
    }

    @Test("a bomb is passed over within the limits")
    func bomb() throws {
        let body = [UInt8](repeating: 0, count: 3 << 20)
        let record = Samples.record(Samples.exchange(response: Response(status: 200, body: body)))
        try Samples.withFile(Samples.bytes([record, Self.story])) { path in
            let items = try WARCReader.items(path, limits: RecordLimits(block: 1 << 20))
            #expect(items.first?.fault?.kind == .tooLarge)
            #expect(items.last?.entry?.record.id == Self.story.id)
        }
    }

    @Test("a file of nothing but magic numbers ends soon")
    func magic() throws {
        try Samples.withFile(Array([[UInt8]](repeating: [0x1F, 0x8B, 8], count: 100_000).joined())) { path in
            let items = try WARCReader.items(path)
            #expect(items.count < 10)
        }
    }

    @Test("records of every size are read, whichever way they are inflated, and the file is hashed on the way")
    func sizes() throws {
        var random = SystemRandomNumberGenerator()
        let bodies =
            [0, 1, 40_000, 131_072, 300_000, 2_000_000, 5_000_000, 100].map { count in
                (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next() as UInt64) }
            } + [[UInt8](repeating: 65, count: 20_000_000)]
        let records = bodies.map { body in
            var response = Samples.response()
            response.body = body
            return Samples.record(Samples.exchange(response: response))
        }
        let bytes = Samples.bytes([Samples.info()] + records)
        try Samples.withFile(bytes) { path in
            var verifier = try WARCVerifier(path: path, hashing: true)
            var read: [[UInt8]] = []
            while let item = try verifier.next() {
                guard case .record(let entry) = item else { continue }
                if entry.record.type == .response { read.append(entry.record.body) }
            }
            #expect(read == bodies)
            let (report, digest) = (verifier.finish(), try verifier.digest())
            #expect(report.isSound)
            #expect(digest == SHA256Digest(of: bytes))
        }
    }

    @Test("the hash is that of the whole file, where it is damaged, too")
    func hashOfDamage() throws {
        var bytes = Samples.bytes([Samples.info()]) + [UInt8](repeating: 7, count: 400_000)
        bytes += Samples.bytes([Samples.info()])
        try Samples.withFile(bytes) { path in
            var reader = try WARCReader(path: path, hashing: true)
            _ = try reader.next()
            let digest = try reader.digest()
            #expect(digest == SHA256Digest(of: bytes))
            let none = try WARCReader(path: path).digest()
            #expect(none == nil)
        }
    }

    @Test("a file of nothing but broken records ends soon")
    func brokenRecords() throws {
        let broken = Samples.member("WARC/1.1\r\nWARC-Type: response\r\n").dropLast(9)
        let bytes = Array(repeatElement(broken, count: 20_000).joined())
        let began = ContinuousClock.now
        try Samples.withFile(bytes) { path in
            var reader = try WARCReader(path: path)
            while try reader.next() != nil {}
            #expect(reader.offset == bytes.count)
        }
        #expect(ContinuousClock.now - began < .seconds(60))
    }

    @Test("a missing file is an error with its path")
    func missing() {
        #expect(throws: WARCError.unreadable(path: "/nonexistent.warc.gz", reason: "No such file or directory")) {
            try WARCReader(path: "/nonexistent.warc.gz")
        }
    }
}
