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
        var bytes: [UInt8] = []
        if fstat(descriptor, &info) == 0 { bytes.reserveCapacity(max(0, min(limit, Int(info.st_size)))) }
        var buffer = [UInt8](repeating: 0, count: 1 << 17)
        while bytes.count < limit {
            let count = Foundation.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw failure(path) }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return bytes
    }

    private static func failure(_ path: String) -> EngineFailure {
        EngineFailure("\(path.printable): \(String(cString: strerror(errno)))", code: .usage)
    }
}
