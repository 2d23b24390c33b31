internal import CLinux
internal import Daemon
internal import Extractor
internal import Foundation
internal import Model

/// The bytes of a document that is to be extracted, no more of them than the extractor looks at.
enum DocumentFile {
    /// - Parameter path: a file, or `-` for standard input.
    static func read(_ path: String) throws -> [UInt8] {
        let isInput = path == "-"
        let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { if !isInput { close(descriptor) } }
        // One byte more, so that the extractor sees that something is missing.
        let limit = Extractor.maximumInput + 1
        var info = stat()
        var room = 1 << 17
        // A file of the size that it says is read at one go: the byte more tells its end.
        if fstat(descriptor, &info) == 0 { room = max(room, min(limit, Int(info.st_size) + 1)) }
        var bytes: [UInt8] = []
        while bytes.count < limit {
            var count = 0
            let part = [UInt8](unsafeUninitializedCapacity: min(room, limit - bytes.count)) { buffer, filled in
                count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                filled = max(0, count)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw failure(path) }
            if count == 0 { break }
            if bytes.isEmpty { bytes = part } else { bytes += part }
            room = 1 << 17
        }
        return bytes
    }

    /// Writes a whole file, over what was there. Not synced: it can be made again.
    static func write(_ bytes: some Collection<UInt8>, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        let written = bytes.withContiguousStorageIfAvailable { write($0, to: descriptor) }
        guard written ?? Array(bytes).withUnsafeBufferPointer({ write($0, to: descriptor) }) else {
            throw failure(path)
        }
    }

    /// - Returns: whether all of it was written; `errno` tells why not.
    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return false }
            done += count
        }
        return true
    }

    private static func failure(_ path: String) -> EngineFailure {
        EngineFailure("\(path.printable): \(String(cString: strerror(errno)))", code: .usage)
    }
}
