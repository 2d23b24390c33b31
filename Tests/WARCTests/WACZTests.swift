import Foundation
import Model
import TestSupport
import Testing
import WARC

@Suite("WACZ")
struct WACZTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder("wacz") }

    @Test(
        "members of a ZIP are stored as they are, in ZIP64's fields where they are large", arguments: [1 << 32, 10, 1])
    func zip(_ largest: Int) throws {
        let file = try ExportFile(folder.file("a.zip"))
        let zip = ZipWriter(file, at: Samples.moment, largest: largest)
        let body = Array("some bytes that are more than ten".utf8)
        try zip.begin("a/first")
        try zip.write(Array(body[..<7]))
        #expect(zip.position == 7)
        try zip.write(Array(body[7...]))
        let first = try zip.end()
        try zip.add("second", [])
        try zip.close()
        try file.finish()
        #expect(first.bytes == body.count && first.sha256 == SHA256Digest(of: body))
        let read = try #require(ZipReader(try folder.read("a.zip")))
        #expect(read.members.map(\.name) == ["a/first", "second"])
        #expect(read.members.map(\.bytes) == [body, []])
        #expect(read.members.allSatisfy { $0.method == 0 })
        #expect(read.members[0].crc == 0x79A7_D5D5)
    }

    @Test("an unfinished file leaves nothing behind, and the one before as it was")
    func unfinished() throws {
        try folder.write("old", to: "a.txt")
        do {
            let file = try ExportFile(folder.file("a.txt"))
            try file.write("new")
        }
        #expect(folder.files() == ["a.txt"])
        #expect(try folder.read("a.txt") == Array("old".utf8))
    }

    @Test("a WACZ holds its records, an index that finds them, pages, and a manifest that is signed")
    func whole() async throws {
        let record = Samples.record(Samples.exchange(response: Samples.response(body: "x")))
        let key = try #require(SigningKey.make())
        try await write([Samples.info(), record], key: key)
        let zip = try #require(ZipReader(try folder.read("a.wacz")))
        #expect(
            zip.members.map(\.name) == [
                "archive/a.warc.gz", "indexes/index.cdx.gz", "indexes/index.idx", "pages/pages.jsonl",
                "datapackage.json", "datapackage-digest.json",
            ])
        let warc = try #require(zip["archive/a.warc.gz"])
        try Samples.withFile(warc) { path in
            let entry = try #require(try WARCReader.items(path).last?.entry)
            let member = SHA256Digest(of: warc[entry.offset..<entry.end]).labelled
            let line = try #require(CDXJ(entry, filename: "a.warc.gz"))
            let stored = try #require(zip["indexes/index.cdx.gz"])
            let expected = line.line.dropLast() + ", \"recordDigest\": \"\(member)\"}\n"
            #expect(stored == Gzip.member(Array(expected.utf8)))
            let idx = String(decoding: try #require(zip["indexes/index.idx"]), as: UTF8.self).split(separator: "\n")
            #expect(idx.count == 2 && idx[0].hasPrefix("!meta 0 {"))
            #expect(
                idx[1] == "\(line.key) \(line.timestamp) {\"offset\": 0, \"length\": \(stored.count), "
                    + "\"digest\": \"\(SHA256Digest(of: stored).labelled)\"}")
        }
        let package = try json(zip["datapackage.json"])
        #expect(package["profile"] as? String == "data-package" && package["wacz_version"] as? String == "1.1.1")
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.count == 4)
        for resource in resources {
            let bytes = try #require(zip[resource["path"] as? String ?? ""])
            #expect(resource["hash"] as? String == SHA256Digest(of: bytes).labelled)
            #expect(resource["bytes"] as? Int == bytes.count)
        }
        let digest = try json(zip["datapackage-digest.json"])
        let hash = SHA256Digest(of: try #require(zip["datapackage.json"])).labelled
        #expect(digest["path"] as? String == "datapackage.json" && digest["hash"] as? String == hash)
        let signed = try #require(digest["signedData"] as? [String: String])
        #expect(Set(signed.keys) == ["hash", "created", "software", "version", "signature", "publicKey"])
        #expect(signed["hash"] == hash && signed["created"] == package["created"] as? String)
        let signature = [UInt8](try #require(Data(base64Encoded: signed["signature"] ?? "")))
        let publicKey = [UInt8](try #require(Data(base64Encoded: signed["publicKey"] ?? "")))
        #expect(publicKey == key.publicKey)
        #expect(SigningKey.isValid(signature, of: hash, publicKey: publicKey))
        #expect(!SigningKey.isValid(signature, of: hash + "0", publicKey: publicKey))
    }

    @Test("without a key there is a digest and no signature")
    func unsigned() async throws {
        try await write([Samples.info()], key: nil)
        let zip = try #require(ZipReader(try folder.read("a.wacz")))
        #expect(try json(zip["datapackage-digest.json"])["signedData"] == nil)
        #expect(zip["indexes/index.cdx.gz"] == [])
    }

    @Test("a page's words are JSON, whatever they are")
    func pages() async throws {
        try await write([Samples.info()], key: nil)
        let lines = String(
            decoding: try #require(ZipReader(try folder.read("a.wacz"))?["pages/pages.jsonl"]), as: UTF8.self
        ).split(separator: "\n")
        #expect(lines.count == 2)
        let head = try json(Array(lines[0].utf8))
        #expect(head["format"] as? String == "json-pages-1.0" && head["hasText"] as? Bool == true)
        let page = try json(Array(lines[1].utf8))
        #expect(page["ts"] as? String == "2026-11-20T10:00:00Z" && page["title"] as? String == "A \"title\"\n{")
    }

    @Test("a key is read back from its PEM, and other keys are refused")
    func keys() throws {
        let key = try #require(SigningKey.make())
        let read = try #require(SigningKey(pem: key.pem))
        #expect(read.publicKey == key.publicKey && read.fingerprint == key.fingerprint)
        #expect(SigningKey(pem: Array("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n".utf8)) == nil)
        let ed25519 = "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC"
        #expect(
            SigningKey(pem: Array("-----BEGIN PRIVATE KEY-----\n\(ed25519)\n-----END PRIVATE KEY-----\n".utf8)) == nil)
    }

    private func write(_ records: [WARCRecord], key: SigningKey?) async throws {
        let wacz = WACZWriter(
            try ExportFile(folder.file("a.wacz")), created: Samples.moment, scratch: folder.path)
        try wacz.begin("a.warc.gz")
        for record in records { try wacz.add(Samples.bytes([record]), record) }
        try wacz.end()
        _ = try wacz.writeIndex()
        var page: WACZPage? = WACZPage(
            id: "1", url: "http://press.example/story", moment: Samples.moment, title: "A \"title\"\n{", text: "Text.")
        try await wacz.writePages("pages", title: "Pages", hasText: true) {
            defer { page = nil }
            return page
        }
        try wacz.finish(title: "T", description: "D", software: "vidimus/1", key: key)
    }

    private func json(_ bytes: [UInt8]?) throws -> [String: Any] {
        let bytes = try #require(bytes)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }
}
