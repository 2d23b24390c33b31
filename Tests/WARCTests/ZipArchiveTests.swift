import Foundation
import Model
import Testing

@testable import WARC

/// ZIP archives made by hand, each lie by name.
struct ForgedZip {
    struct Member {
        var name: String
        var bytes: [UInt8]
        /// In the directory, where they are others.
        var nameInDirectory: String?
        var size: Int?
        var packed: Int?
        var offset: Int?
        var flags = 0
        var method = 0
        var attributes = 0o100644
        var crc: UInt32?
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    static func make(_ members: [Member], count: Int? = nil, startsAt: Int? = nil) -> [UInt8] {
        var out: [UInt8] = []
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        var directory: [UInt8] = []
        for member in members {
            let offset = out.count
            let crc = Int(member.crc ?? crc(member.bytes))
            let size = member.size ?? member.bytes.count
            let packed = member.packed ?? member.bytes.count
            let shared = number(member.flags, 2) + number(member.method, 2) + number(0, 4) + number(crc, 4)
            let name = Array(member.name.utf8)
            out += number(0x0403_4B50, 4) + number(20, 2) + shared + number(packed, 4) + number(size, 4)
            out += number(name.count, 2) + number(0, 2) + name + member.bytes
            let told = Array((member.nameInDirectory ?? member.name).utf8)
            directory += number(0x0201_4B50, 4) + number(0x031E, 2) + number(20, 2) + shared + number(packed, 4)
            directory += number(size, 4) + number(told.count, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            directory += number(member.attributes << 16, 4) + number(member.offset ?? offset, 4) + told
        }
        let start = out.count
        out += directory + number(0x0605_4B50, 4) + number(0, 4) + number(count ?? members.count, 2)
        return out + number(count ?? members.count, 2) + number(directory.count, 4) + number(startsAt ?? start, 4)
            + number(0, 2)
    }
}

@Suite("A ZIP archive of others")
struct ZipArchiveTests {
    private static let good = ForgedZip.Member(name: "archive/a.warc", bytes: Array("WARC/1.0".utf8))

    private func open(_ bytes: [UInt8]) throws -> ZipArchive? {
        var zip: ZipArchive?
        try Theirs.write(bytes) { path in zip = try ZipArchive(path: path) }
        return zip
    }

    @Test("gives stored members and deflated ones, each checked")
    func members() throws {
        // "aaaaaaaaaa", deflated with a fixed code.
        let packed: [UInt8] = [0x4B, 0x4C, 0x84, 0x01, 0x00]
        let deflated = ForgedZip.Member(
            name: "b", bytes: packed, size: 10, method: 8, crc: ForgedZip.crc(Array("aaaaaaaaaa".utf8)))
        try Theirs.write(ForgedZip.make([Self.good, deflated])) { path in
            let zip = try ZipArchive(path: path)
            #expect(zip.members.map(\.name) == ["archive/a.warc", "b"])
            #expect(try zip.bytes(of: zip.members[0]) == Self.good.bytes)
            #expect(try zip.bytes(of: zip.members[1]) == Array("aaaaaaaaaa".utf8))
        }
    }

    static let refused: [(String, [UInt8])] = [
        ("nothing of it", Array("PK\u{3}\u{4}".utf8)),
        ("two of one name", ForgedZip.make([good, good])),
        (
            "members over one another",
            ForgedZip.make([
                good, .init(name: "archive/a.warc", bytes: [1], nameInDirectory: "archive/a.warc", offset: 0),
            ])
        ),
        ("other names", ForgedZip.make([.init(name: "a", bytes: [1], nameInDirectory: "b")])),
        ("beyond the directory", ForgedZip.make([.init(name: "a", bytes: [1], size: 500, packed: 500)])),
        ("beyond the end", ForgedZip.make([.init(name: "a", bytes: [1], offset: 1 << 30)])),
        ("no numbers of ZIP64", ForgedZip.make([.init(name: "a", bytes: [1], size: 0xFFFF_FFFF)])),
        ("more members than there are", ForgedZip.make([good], count: 2)),
        ("fewer members than there are", ForgedZip.make([good, .init(name: "b", bytes: [])], count: 1)),
        ("the directory elsewhere", ForgedZip.make([good], startsAt: 1)),
        ("the directory of ZIP64", ForgedZip.make([good], startsAt: 0xFFFF_FFFF)),
        ("cut", Array(ForgedZip.make([good]).dropLast(5))),
    ]

    @Test("that contradicts itself is refused as a whole", arguments: refused.indices)
    func lies(_ i: Int) throws {
        #expect(throws: ZipArchive.Refusal.self, "\(Self.refused[i].0)") { try open(Self.refused[i].1) }
    }

    @Test(
        "marks members that no honest program writes",
        arguments: [
            ForgedZip.Member(name: "../../etc/passwd", bytes: [1]), .init(name: "/etc/passwd", bytes: [1]),
            .init(name: "C:/x", bytes: [1]), .init(name: "a\\..\\b", bytes: [1]), .init(name: "a\u{1B}[2J", bytes: [1]),
            .init(name: "link", bytes: [1], attributes: 0o120777), .init(name: "locked", bytes: [1], flags: 1),
            .init(name: "odd", bytes: [1], method: 99), .init(name: "bomb", bytes: [1], size: 1 << 30, method: 8),
            .init(name: "two", bytes: [1], size: 2), .init(name: "", bytes: [1]),
        ])
    func objections(_ member: ForgedZip.Member) throws {
        try Theirs.write(ForgedZip.make([member, Self.good])) { path in
            let zip = try ZipArchive(path: path)
            #expect(zip.members[0].objection != nil)
            #expect(zip.members[1].objection == nil)
            #expect(throws: ZipArchive.Refusal.self) { try zip.bytes(of: zip.members[0]) }
        }
    }

    @Test("gives no bytes that are not those of their CRC")
    func crc() throws {
        try Theirs.write(ForgedZip.make([.init(name: "a", bytes: [1], crc: 7)])) { path in
            let zip = try ZipArchive(path: path)
            #expect(throws: ZipArchive.Refusal.self) { try zip.bytes(of: zip.members[0]) }
        }
    }

    private func wacz(_ warc: [UInt8], hash: String, digest: String? = nil) -> [UInt8] {
        let manifest = Array(
            #"{"software":"tool 1","resources":[{"path":"archive/a.warc","hash":"\#(hash)","bytes":1}]}"#.utf8)
        let told = digest ?? SHA256Digest(of: manifest).labelled
        return ForgedZip.make([
            .init(name: "archive/a.warc", bytes: warc), .init(name: "datapackage.json", bytes: manifest),
            .init(
                name: "datapackage-digest.json",
                bytes: Array(#"{"path":"datapackage.json","hash":"\#(told)"}"#.utf8)),
        ])
    }

    @Test("that is a WACZ names its WARC files with the manifest's digests")
    func package() throws {
        let warc = Theirs.page(1)
        let digest = SHA256Digest(of: warc)
        try Theirs.write(wacz(warc, hash: digest.labelled)) { path in
            let package = try WACZPackage(path: path)
            #expect(package.software == "tool 1" && package.warcs.map(\.member.name) == ["archive/a.warc"])
            #expect(package.warcs[0].sha256 == digest && package.signature == nil && package.notes.isEmpty)
        }
        try Theirs.write(wacz(warc, hash: digest.labelled, digest: "sha256:" + String(repeating: "0", count: 64))) {
            path in
            #expect(throws: ZipArchive.Refusal.self) { try WACZPackage(path: path) }
        }
    }

    @Test("that Vidimus signed tells the key and that the signature holds")
    func signed() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("w-\(UUID().uuidString).wacz").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let moment = try #require(Timestamp(iso8601: "2026-11-20T10:00:00Z"))
        let writer = WACZWriter(try ExportFile(path), created: moment, scratch: NSTemporaryDirectory())
        _ = try writer.writeIndex()
        let key = try #require(SigningKey.make())
        try writer.finish(title: "t", description: "d", software: "s", key: key)
        let package = try WACZPackage(path: path)
        #expect(package.signature == .init(signer: "key sha256:\(key.fingerprint.hex)", isValid: true))
    }
}
