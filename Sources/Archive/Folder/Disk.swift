internal import CLinux
internal import Foundation
internal import Model

/// The few file operations on which durability rests, with errors that name the path.
enum Disk {
    /// The system's words for the last failed call.
    static var reason: String { String(cString: strerror(errno)) }

    /// Makes the folder and those above it; each new one is made durable in its parent.
    static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(ArchiveError) {
        var info = stat()
        if stat(path, &info) == 0 {
            if info.st_mode & S_IFMT == S_IFDIR { return }
            throw .notWritable(path: path, reason: "it is no folder")
        }
        let parent = parent(of: path)
        if parent != path { try makeFolder(parent) }
        if mkdir(path, mode) != 0, errno != EEXIST { throw .notWritable(path: path, reason: reason) }
        try syncFolder(parent)
    }

    /// Makes names in the folder durable: new, renamed and removed files.
    static func syncFolder(_ path: String) throws(ArchiveError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .notWritable(path: path, reason: reason) }
        defer { close(descriptor) }
        if fsync(descriptor) != 0 { throw .syncFailed(file: path, reason: reason) }
    }

    /// Writes a small file so that it is there whole or not at all.
    static func writeWhole(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(ArchiveError) {
        let temporary = path + ".new"
        // What a crash left behind may be readable for others.
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .notWritable(path: path, reason: reason) }
        defer { close(descriptor) }
        if let problem = write(bytes, to: descriptor, at: 0) { throw .writeFailed(file: path, reason: problem) }
        if fsync(descriptor) != 0 { throw .syncFailed(file: path, reason: reason) }
        if rename(temporary, path) != 0 { throw .notWritable(path: path, reason: reason) }
        try syncFolder(parent(of: path))
    }

    /// Writes all of the bytes at that offset.
    ///
    /// - Returns: the system's words when it failed, after which any part may have been written.
    static func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) -> String? {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let n = pwrite(descriptor, buffer.baseAddress! + done, buffer.count - done, off_t(offset + done))
                if n < 0 && errno == EINTR { continue }
                if n < 0 { return reason }
                // A write of nothing would go on for ever.
                if n == 0 { return "nothing could be written" }
                done += n
            }
            return nil
        }
    }

    /// 0 when there is no such file.
    static func size(_ path: String) -> Int {
        var info = stat()
        return stat(path, &info) == 0 ? Int(info.st_size) : 0
    }

    /// Whether a regular file is there, links not followed.
    static func isFile(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
    }

    /// Bytes that this user may still write on the disk of that path; nil when the system does not say.
    static func free(_ path: String) -> Int? {
        var info = statvfs()
        guard statvfs(path, &info) == 0 else { return nil }
        return Int(clamping: UInt64(info.f_bavail) * UInt64(info.f_frsize))
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A whole file; nil only where there is none. A file that cannot be read must not be taken for one that is not there.
    static func whole(_ path: String) throws(ArchiveError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw .damaged(file: path, offset: 0, reason: reason) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let n = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress!, $0.count) }
            if n < 0 && errno == EINTR { continue }
            if n < 0 { throw .damaged(file: path, offset: bytes.count, reason: reason) }
            if n == 0 { return bytes }
            bytes += buffer[..<n]
        }
    }

    /// At most `count` bytes of a file from `offset` on; none at its end.
    static func part(of path: String, at offset: Int, count: Int) throws(ArchiveError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .damaged(file: path, offset: offset, reason: reason) }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: count)
        while true {
            let n = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress!, count, off_t(offset)) }
            if n < 0 && errno == EINTR { continue }
            if n < 0 { throw .damaged(file: path, offset: offset, reason: reason) }
            return Array(bytes[..<n])
        }
    }

    /// The SHA-256 of the first `length` bytes of a file, or of all of it.
    static func sha256(_ path: String, length: Int = .max) throws(ArchiveError) -> SHA256Digest {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .notWritable(path: path, reason: reason) }
        defer { close(descriptor) }
        var stream = SHA256Stream()
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var left = length
        while left > 0 {
            let n = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress!, min($0.count, left)) }
            if n < 0 && errno == EINTR { continue }
            if n < 0 { throw .damaged(file: path, offset: 0, reason: reason) }
            if n == 0 { break }
            buffer.withUnsafeBytes { stream.update(UnsafeRawBufferPointer(rebasing: $0[..<n])) }
            left -= n
        }
        return stream.finish()
    }
}
