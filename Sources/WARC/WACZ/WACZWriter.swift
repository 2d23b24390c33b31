internal import Foundation
package import Model

/// One page of a WACZ's page lists (WACZ 1.1.1, § pages.jsonl).
package struct WACZPage: Encodable, Sendable {
    package var id: String
    package var url: String
    /// RFC 3339 in whole seconds: indexes know no finer ones.
    package var ts: String
    package var title: String?
    package var text: String?

    package init(id: String, url: String, moment: Timestamp, title: String?, text: String?) {
        self.id = id
        self.url = url
        ts = moment.wholeSeconds
        self.title = title
        self.text = text
    }
}

/// Writes a WACZ 1.1.1: WARC files, their index in blocks, lists of pages, and a manifest with the digest of each.
///
/// Members are written in this order: WARC files with `begin`, `add` and `end`, then `writeIndex`, then `writePages`, then
/// `finish`. Belongs to one task.
package final class WACZWriter {
    package static let version = "1.1.1"

    package let file: ExportFile
    private let zip: ZipWriter
    private let created: Timestamp
    private var sorter: LineSorter
    private var warc = ""
    private static let linesPerBlock = 1024

    /// - Parameter scratch: a folder in which sorting may keep unnamed files.
    package init(_ file: ExportFile, created: Timestamp, scratch: String) {
        self.file = file
        self.created = created
        zip = ZipWriter(file, at: created)
        sorter = LineSorter(folder: scratch)
    }

    // MARK: - WARC files

    /// Begins `archive/<name>`.
    package func begin(_ name: String) throws(WARCError) {
        warc = name
        try zip.begin("archive/" + name)
    }

    /// Bytes of the WARC file that has begun.
    package var position: Int { zip.position }

    /// Adds one record to it, and to the index.
    ///
    /// - Parameter bytes: its gzip member.
    package func add(_ bytes: [UInt8], _ record: WARCRecord) throws(WARCError) {
        let entry = WARCEntry(
            record: record, version: "WARC/1.1", offset: zip.position, length: bytes.count, faults: [])
        try zip.write(bytes)
        guard var line = CDXJ(entry, filename: warc) else { return }
        line.recordDigest = SHA256Digest(of: bytes).labelled
        try sorter.add(line.line)
    }

    package func end() throws(WARCError) { try zip.end() }

    // MARK: - Index

    /// Writes `indexes/index.cdx.gz`, gzip members of 1,024 sorted lines, and `indexes/index.idx`, one line for each of them.
    ///
    /// - Returns: how many lines there are.
    package func writeIndex() throws -> Int {
        var overview = "!meta 0 {\"format\": \"cdxj-gzip-1.0\", \"filename\": \"index.cdx.gz\"}\n"
        var block: [UInt8] = []
        var prefix = ""
        var (lines, inBlock) = (0, 0)
        try zip.begin("indexes/index.cdx.gz")
        func flush() throws {
            if inBlock == 0 { return }
            let member = Gzip.member(block)
            let digest = SHA256Digest(of: member).labelled
            overview +=
                "\(prefix) {\"offset\": \(zip.position), \"length\": \(member.count), \"digest\": \"\(digest)\"}\n"
            try zip.write(member)
            block.removeAll(keepingCapacity: true)
            inBlock = 0
        }
        try sorter.finish { line in
            if inBlock == 0 {
                prefix = String(decoding: line.prefix { $0 != UInt8(ascii: "{") }.dropLast(), as: UTF8.self)
            }
            block += line + [10]
            lines += 1
            inBlock += 1
            if inBlock == WACZWriter.linesPerBlock { try flush() }
        }
        try flush()
        try zip.end()
        try zip.add("indexes/index.idx", Array(overview.utf8))
        return lines
    }

    // MARK: - Pages

    private struct PagesHead: Encodable {
        var format = "json-pages-1.0"
        var id: String
        var title: String
        var hasText: Bool
    }

    /// Writes `pages/<name>.jsonl`.
    ///
    /// - Parameter next: gives the pages, and nil after the last one.
    package func writePages(
        _ name: String, title: String, hasText: Bool, next: () async throws -> WACZPage?
    ) async throws {
        try zip.begin("pages/\(name).jsonl")
        try zip.write(try WACZWriter.json(PagesHead(id: name, title: title, hasText: hasText)) + [10])
        while let page = try await next() { try zip.write(try WACZWriter.json(page) + [10]) }
        try zip.end()
    }

    // MARK: - Manifest

    private struct Package: Encodable {
        var profile = "data-package"
        var wacz_version = WACZWriter.version
        var title: String
        var description: String
        var created: String
        var modified: String
        var software: String
        var resources: [Resource]
    }

    private struct Resource: Encodable {
        var name: String
        var path: String
        var hash: String
        var bytes: Int
    }

    private struct Digest: Encodable {
        var path = "datapackage.json"
        var hash: String
        var signedData: Signature?
    }

    /// The anonymous form of WACZ Signing and Verification 0.1.0: who holds the key says so elsewhere.
    private struct Signature: Encodable {
        var hash: String
        var created: String
        var software: String
        var version = "0.1.0"
        var signature: String
        var publicKey: String
    }

    /// Writes the manifest and its digest, signed where there is a key, and gives the file its name.
    ///
    /// - Parameters:
    ///   - title: plain text.
    ///   - description: Markdown.
    ///   - software: name and version of the program.
    package func finish(
        title: String, description: String, software: String, key: SigningKey?
    ) throws {
        let moment = created.wholeSeconds
        let resources = zip.members.map { member in
            Resource(
                name: (member.name as NSString).lastPathComponent.lowercased(), path: member.name,
                hash: member.sha256.labelled, bytes: member.bytes)
        }
        let manifest = try WACZWriter.json(
            Package(
                title: title, description: description, created: moment, modified: moment, software: software,
                resources: resources))
        let hash = try zip.add("datapackage.json", manifest).sha256.labelled
        var digest = Digest(hash: hash)
        if let key {
            digest.signedData = Signature(
                hash: hash, created: moment, software: software,
                signature: Data(try key.sign(hash)).base64EncodedString(),
                publicKey: Data(key.publicKey).base64EncodedString())
        }
        try zip.add("datapackage-digest.json", try WACZWriter.json(digest))
        try zip.close()
        try file.finish()
    }

    private static func json(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value))
    }
}

extension Timestamp {
    /// RFC 3339 without fractions.
    fileprivate var wholeSeconds: String {
        Timestamp(microseconds: microseconds - microseconds % 1_000_000).iso8601
    }
}
