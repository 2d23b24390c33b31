internal import Foundation
internal import Model

/// A file that is there whole or not at all: it is written under a temporary name beside its own, synced, and then renamed.
/// Belongs to one task at a time. When its life ends before `finish`, nothing is left of it.
package final class ExportFile {
    package let path: String
    /// Bytes written so far.
    package private(set) var count = 0

    private let temporary: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 18

    /// - Throws: `.unwritable` when the file cannot be made.
    package init(_ path: String) throws(WARCError) {
        self.path = path
        // Nobody else can lay a link under a name that nobody can guess.
        temporary = "\(path).\(String(UInt32.random(in: 0 ... .max), radix: 16)).partial"
        descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw .unwritable(path: path, reason: ExportFile.reason) }
    }

    deinit { discard() }

    package func write(_ text: String) throws(WARCError) { try write(Array(text.utf8)) }

    package func write(_ bytes: [UInt8]) throws(WARCError) {
        count += bytes.count
        if buffer.count + bytes.count <= ExportFile.bufferSize {
            buffer += bytes
            return
        }
        try flush()
        try put(bytes)
    }

    /// Writes over bytes that were written before.
    package func overwrite(_ bytes: [UInt8], at offset: Int) throws(WARCError) {
        try flush()
        var done = 0
        while done < bytes.count {
            let n = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress! + done, $0.count - done, offset + done) }
            if n < 0 && errno == EINTR { continue }
            if n <= 0 { throw .unwritable(path: path, reason: ExportFile.reason) }
            done += n
        }
    }

    /// Makes the file durable and gives it its name, in place of whatever had it.
    package func finish() throws(WARCError) {
        try flush()
        if fsync(descriptor) != 0 || rename(temporary, path) != 0 {
            throw .unwritable(path: path, reason: ExportFile.reason)
        }
        close(descriptor)
        descriptor = -1
        ExportFile.syncFolder(of: path)
    }

    /// Removes what was written.
    package func discard() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        unlink(temporary)
    }

    /// Makes a new name durable. Some file systems cannot sync folders; the file itself is safe without.
    package static func syncFolder(of path: String) {
        let parent = (path as NSString).deletingLastPathComponent
        let folder = open(parent.isEmpty ? "." : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private func flush() throws(WARCError) {
        if buffer.isEmpty { return }
        let bytes = buffer
        buffer.removeAll(keepingCapacity: true)
        try put(bytes)
    }

    private func put(_ bytes: [UInt8]) throws(WARCError) {
        var done = 0
        while done < bytes.count {
            let n = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done) }
            if n < 0 && errno == EINTR { continue }
            if n <= 0 { throw .unwritable(path: path, reason: ExportFile.reason) }
            done += n
        }
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
