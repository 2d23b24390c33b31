internal import CLinux
internal import Catalog
internal import Foundation
internal import Model
internal import WARC

/// A WARC file written anew beside the old one: tombstones in the place of some records, every other byte as it was.
struct RedactedFile {
    /// What it is called until it takes the place of the old one.
    static let suffix = ".redacting"

    let name: String
    let bytes: Int
    let sha256: SHA256Digest

    /// Writes it durably.
    ///
    /// - Parameter places: the bytes at which the records start that become tombstones.
    static func write(
        _ name: String, in folder: ArchiveFolder, _ places: Set<Int>, _ redaction: Redaction, level: Int
    ) throws(ArchiveError) -> RedactedFile {
        let from = folder.sealedPath(of: name)
        var copy = try Copy(from: from)
        var writer = WARCWriter(level: level)
        do throws(ArchiveError) {
            for place in places.sorted() {
                try copy.take(to: place)
                let entry: WARCEntry
                do { entry = try WARCReader.record(path: from, offset: place) } catch {
                    throw .damaged(file: from, offset: place, reason: error.description)
                }
                var member: [UInt8] = []
                writer.append(Tombstone.replacing(entry.record, redaction), to: &member)
                try copy.put(member, upTo: entry.end)
            }
            try copy.take(to: Disk.size(from))
            let file = RedactedFile(name: name, bytes: copy.count, sha256: try copy.finish())
            try Disk.syncFolder(folder.folder(of: name))
            return file
        } catch {
            unlink(from + suffix)
            throw error
        }
    }

    /// The new file while it grows.
    private struct Copy: ~Copyable {
        private let from: String
        private let path: String
        private let descriptor: Int32
        private var hash: SHA256Stream? = SHA256Stream()
        /// Bytes taken of the old file.
        private var position = 0
        private(set) var count = 0

        init(from: String) throws(ArchiveError) {
            self.from = from
            path = from + suffix
            descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw .notWritable(path: path, reason: Disk.reason) }
        }

        deinit { close(descriptor) }

        /// Writes bytes that stand for those of the old file up to `end`.
        mutating func put(_ bytes: [UInt8], upTo end: Int) throws(ArchiveError) {
            if let problem = Disk.write(bytes, to: descriptor, at: count) {
                throw .writeFailed(file: path, reason: problem)
            }
            bytes.withUnsafeBytes { hash?.update($0) }
            count += bytes.count
            position = end
        }

        /// Copies the bytes up to `end`.
        mutating func take(to end: Int) throws(ArchiveError) {
            while position < end {
                let part = try Disk.part(of: from, at: position, count: min(1 << 22, end - position))
                if part.isEmpty { throw .damaged(file: from, offset: position, reason: "the file has become shorter") }
                try put(part, upTo: position + part.count)
            }
        }

        mutating func finish() throws(ArchiveError) -> SHA256Digest {
            if fsync(descriptor) != 0 { throw .syncFailed(file: path, reason: Disk.reason) }
            guard let digest = hash.take()?.finish() else { throw .writeFailed(file: path, reason: "it ended twice") }
            return digest
        }
    }

    /// Puts a file that was written in the place of the old one.
    static func install(_ name: String, in folder: ArchiveFolder) throws(ArchiveError) {
        let path = folder.sealedPath(of: name)
        if rename(path + suffix, path) != 0 { throw .notWritable(path: path, reason: Disk.reason) }
        try Disk.syncFolder(folder.folder(of: name))
    }

    /// Names of files whose new form stands beside them: a takedown was interrupted.
    static func leftovers(_ folder: ArchiveFolder) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder.warcs) else { return [] }
        var names: [String] = []
        for case let relative as String in walk where relative.hasSuffix(".warc.gz" + suffix) {
            names.append(String((relative.split(separator: "/").last ?? "").dropLast(suffix.count)))
        }
        return names.sorted()
    }
}
