internal import CLinux
internal import Foundation
package import Model

/// `ledger.jsonl`: one line for each sealed WARC file, each naming the SHA-256 of the line before.
package struct Ledger: Sendable {
    /// One line.
    package struct Line: Hashable, Sendable, Codable {
        /// The WARC file, without folder.
        package var name: String
        package var bytes: Int
        package var sha256: SHA256Digest
        package var sealed: Timestamp
        /// Why the file may not be whole on the disk; nil when it is.
        package var suspect: String?
        /// The SHA-256 that the file had before bytes were taken out of it, and why they were; nil in the line of a sealing.
        package var replaced: SHA256Digest?
        package var reason: String?
        /// Of the line before, without its newline; nil in the first line.
        package var previous: SHA256Digest?
        /// The fingerprint of the key that signed the line; nil in lines that were written before there was a key.
        package var key: String?
        /// Base64 of an Ed25519 signature of the line without this member.
        package var signature: String?
    }

    let path: String
    private let key: LedgerKey
    /// The line that counts of each file: the last one.
    private(set) var latest: [String: Line] = [:]
    /// Files whose line says that they may not be whole.
    var suspects: Set<String> { Set(latest.values.filter { $0.suspect != nil }.map(\.name)) }
    private var last: SHA256Digest?
    private var length = 0

    /// Reads the ledger, and moves a line that a crash cut short to the quarantine.
    ///
    /// - Returns: the ledger and how many bytes were moved.
    static func open(
        _ folder: ArchiveFolder, key: LedgerKey
    ) throws(ArchiveError) -> (ledger: Ledger, torn: Int) {
        var ledger = Ledger(path: folder.ledger, key: key)
        let bytes = try Disk.whole(folder.ledger) ?? []
        let whole = bytes.lastIndex(of: 10).map { $0 + 1 } ?? 0
        if whole < bytes.count {
            try Disk.writeWhole(Array(bytes[whole...]), to: "\(folder.quarantine)/ledger.tail-\(whole)")
            if truncate(folder.ledger, off_t(whole)) != 0 {
                throw .notWritable(path: folder.ledger, reason: Disk.reason)
            }
        }
        for line in bytes[..<whole].split(separator: 10) {
            ledger.last = SHA256Digest(of: line)
            guard let entry = try? JSONDecoder().decode(Line.self, from: Data(line)) else { continue }
            ledger.latest[entry.name] = entry
        }
        ledger.length = whole
        return (ledger, bytes.count - whole)
    }

    private init(path: String, key: LedgerKey) {
        self.path = path
        self.key = key
    }

    /// Adds a signed line durably, unless the file has one.
    mutating func append(
        name: String, bytes: Int, sha256: SHA256Digest, sealed: Timestamp, suspect: String?
    ) throws(ArchiveError) {
        guard latest[name] == nil else { return }
        try append(
            Line(
                name: name, bytes: bytes, sha256: sha256, sealed: sealed, suspect: suspect?.printable, previous: last,
                key: key.fingerprint))
    }

    /// Adds a signed line durably for a file out of which bytes were taken. It counts from now on.
    mutating func replace(
        _ name: String, bytes: Int, sha256: SHA256Digest, at moment: Timestamp, reason: String
    ) throws(ArchiveError) {
        guard let before = latest[name] else { return }
        try append(
            Line(
                name: name, bytes: bytes, sha256: sha256, sealed: moment, suspect: before.suspect,
                replaced: before.sha256, reason: reason.printable, previous: last, key: key.fingerprint))
    }

    private mutating func append(_ entry: Line) throws(ArchiveError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Nothing in a line can fail to encode: it holds text, numbers and digests.
        guard let content = try? encoder.encode(entry),
            let line = SignedLine.signed([UInt8](content), by: key, before: entry.suspect == nil ? nil : "suspect")
        else { throw .writeFailed(file: path, reason: "the line could not be signed") }
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .notWritable(path: path, reason: Disk.reason) }
        defer { close(descriptor) }
        let text = line + [10]
        if let problem = Disk.write(text, to: descriptor, at: length) {
            ftruncate(descriptor, off_t(length))
            throw .writeFailed(file: path, reason: problem)
        }
        if fsync(descriptor) != 0 { throw .syncFailed(file: path, reason: Disk.reason) }
        if length == 0 { try Disk.syncFolder(Disk.parent(of: path)) }
        length += text.count
        last = SHA256Digest(of: line)
        latest[entry.name] = entry
    }

    /// Reads the ledger and checks its chain and its signatures.
    ///
    /// - Returns: every line, and the numbers (from 1) of those that cannot be believed.
    package static func verify(_ folder: ArchiveFolder) -> (lines: [Line], broken: [Int]) {
        let check = LedgerCheck(folder, keys: KeyRing(folder))
        return (check.lines, check.faults.map(\.line))
    }
}
