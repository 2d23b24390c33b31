internal import Archive
internal import Foundation
internal import Model
internal import WARC

/// Where parts of a file go that are not believed: each as it stood there, beside the reason.
struct IngestQuarantine {
    let folder: ArchiveFolder
    let file: IngestFile
    /// Only says what would be put aside.
    let isDry: Bool
    /// How many were found.
    private(set) var count = 0

    /// Bytes that were put aside.
    private var copied = 0

    /// Bytes of one part that are kept, fewer of what was inflated, bytes of all, and how many parts are told: a file may be
    /// nothing but poison.
    private static let largest = 64 << 20
    private static let largestInflated = 1 << 20
    private static let mostBytes = 256 << 20
    private static let most = 1000

    init(folder: ArchiveFolder, file: IngestFile, isDry: Bool) {
        self.folder = folder
        self.file = file
        self.isDry = isDry
    }

    private struct Reason: Encodable {
        var origin: String
        var sha256: SHA256Digest
        var member: String?
        var offset: Int?
        var bytes: Int?
        var reason: String
        var url: String?
    }

    /// Puts a part of a WARC file aside.
    ///
    /// - Parameter range: of the reader's offsets.
    mutating func take(_ range: Range<Int>, of number: Int, _ reason: String, url: String?) throws -> QuarantineLine? {
        let part = file.parts[number]
        let start = part.offset(range.lowerBound)
        var line = QuarantineLine(input: file.name, member: part.member, offset: start, reason: reason, url: url)
        count += 1
        if count > Self.most { return nil }
        if isDry { return line }
        let limit = min(part.warc.isInflated ? Self.largestInflated : Self.largest, Self.mostBytes - copied)
        let bytes = range.isEmpty || range.count > limit ? nil : try part.warc.bytes(range, limit: limit)
        copied += bytes?.count ?? 0
        let told = Reason(
            origin: file.name, sha256: file.sha256, member: part.member, offset: start, bytes: range.count,
            reason: reason, url: url)
        let suffix = part.warc.isCompressed ? "warc.gz" : "warc"
        line.quarantined = try write("\(number)-\(start).\(suffix)", bytes, told)
        return line
    }

    /// Notes that a member of a WACZ file is not believed. Its bytes are left where they are.
    mutating func take(member: String, _ reason: String) throws -> QuarantineLine? {
        count += 1
        if count > Self.most { return nil }
        var line = QuarantineLine(input: file.name, member: member, offset: 0, reason: reason)
        if isDry { return line }
        let told = Reason(origin: file.name, sha256: file.sha256, member: member, reason: reason)
        line.quarantined = try write("member-\(SHA256Digest(of: member).hex.prefix(16))", nil, told)
        return line
    }

    private func write(_ tail: String, _ bytes: [UInt8]?, _ reason: Reason) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try folder.quarantine(
            "ingest-\(file.sha256.hex.prefix(16))-\(tail)", bytes, reason: [UInt8](try encoder.encode(reason)))
    }
}
