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
        /// Of the line before, without its newline; nil in the first line.
        package var previous: SHA256Digest?
    }

    let path: String
    private(set) var names: Set<String> = []
    /// Files whose line says that they may not be whole.
    private(set) var suspects: Set<String> = []
    private var last: SHA256Digest?
    private var length = 0

    /// Reads the ledger, and moves a line that a crash cut short to the quarantine.
    ///
    /// - Returns: the ledger and how many bytes were moved.
    static func open(_ folder: ArchiveFolder) throws(ArchiveError) -> (ledger: Ledger, torn: Int) {
        var ledger = Ledger(path: folder.ledger)
        let bytes = FileManager.default.contents(atPath: folder.ledger).map { [UInt8]($0) } ?? []
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
            ledger.names.insert(entry.name)
            if entry.suspect != nil { ledger.suspects.insert(entry.name) }
        }
        ledger.length = whole
        return (ledger, bytes.count - whole)
    }

    private init(path: String) { self.path = path }

    /// Adds a line durably, unless the file has one.
    mutating func append(
        name: String, bytes: Int, sha256: SHA256Digest, sealed: Timestamp, suspect: String?
    ) throws(ArchiveError) {
        guard !names.contains(name) else { return }
        let entry = Line(
            name: name, bytes: bytes, sha256: sha256, sealed: sealed, suspect: suspect, previous: last)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Nothing in a line can fail to encode: it holds text, numbers and digests.
        guard let line = try? encoder.encode(entry) else { return }
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .notWritable(path: path, reason: Disk.reason) }
        defer { close(descriptor) }
        let text = [UInt8](line) + [10]
        if let problem = Disk.write(text, to: descriptor, at: length) {
            ftruncate(descriptor, off_t(length))
            throw .writeFailed(file: path, reason: problem)
        }
        if fsync(descriptor) != 0 { throw .syncFailed(file: path, reason: Disk.reason) }
        if length == 0 { try Disk.syncFolder(Disk.parent(of: path)) }
        length += text.count
        last = SHA256Digest(of: line)
        names.insert(name)
    }

    /// Reads the ledger and checks its chain.
    ///
    /// - Returns: every line, and the numbers (from 1) of those that are unreadable or do not follow from the line before.
    package static func verify(_ folder: ArchiveFolder) -> (lines: [Line], broken: [Int]) {
        let bytes = FileManager.default.contents(atPath: folder.ledger).map { [UInt8]($0) } ?? []
        var lines: [Line] = []
        var broken: [Int] = []
        var previous: SHA256Digest?
        for (i, text) in bytes.split(separator: 10).enumerated() {
            let line = try? JSONDecoder().decode(Line.self, from: Data(text))
            if let line { lines.append(line) }
            if line == nil || line?.previous != previous { broken.append(i + 1) }
            previous = SHA256Digest(of: text)
        }
        return (lines, broken)
    }
}
