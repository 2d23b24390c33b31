internal import Glibc
internal import Model

/// A file read in windows, at any offset. Can take the SHA-256 of the whole file on the way. Closes its descriptor at the end of its life.
final class FileBytes {
    let path: String
    let size: Int
    private let descriptor: Int32
    private var window: [UInt8] = []
    private var windowStart = 0
    private let windowSize: Int
    private let isHashing: Bool
    private var hash: SHA256Stream?
    /// Bytes from the start that are in the hash.
    private var hashed = 0

    /// - Parameters:
    ///   - end: bytes from there on are passed over as if they were not there.
    ///   - window: bytes that are read at once.
    ///   - hashing: whether `digest` will be asked for.
    init(path: String, end: Int = .max, window: Int = 1 << 17, hashing: Bool = false) throws(WARCError) {
        self.path = path
        windowSize = window
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .unreadable(path: path, reason: "not a regular file")
        }
        self.descriptor = descriptor
        size = min(Int(info.st_size), end)
        isHashing = hashing
        if hashing { hash = SHA256Stream() }
    }

    deinit { close(descriptor) }

    /// Gives `body` the bytes from `offset` on, as many as the window holds; none at the file's end.
    func withBytes<Result>(
        at offset: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) throws(WARCError) -> Result {
        if offset < windowStart || offset >= windowStart + window.count { try fill(at: offset) }
        let skip = offset - windowStart
        return window.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[min(skip, $0.count)...])) }
    }

    /// Gives `body` the bytes from `offset` on: at least `count`, or all that there are.
    func withBytes<Result>(
        at offset: Int, atLeast count: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) throws(WARCError) -> Result {
        let wanted = min(max(count, 1), size - offset)
        if offset < windowStart || offset + wanted > windowStart + window.count {
            try fill(at: offset, atLeast: count)
        }
        return try withBytes(at: offset, body)
    }

    /// At most `count` bytes from `offset` on.
    func prefix(at offset: Int, _ count: Int) throws(WARCError) -> [UInt8] {
        if offset < windowStart || offset + min(count, windowSize) > windowStart + window.count { try fill(at: offset) }
        let skip = min(offset - windowStart, window.count)
        return Array(window[skip..<min(skip + count, window.count)])
    }

    /// The bytes of that range, or fewer where the file ends.
    func bytes(_ range: Range<Int>) throws(WARCError) -> [UInt8] {
        try read(range.lowerBound, max(0, min(range.count, size - range.lowerBound)))
    }

    /// The SHA-256 of all bytes up to the end, of which those that were not read yet are read now. Nil unless `hashing`, and
    /// when it was asked for before.
    func digest() throws(WARCError) -> SHA256Digest? {
        try hashGap(to: size)
        return hash.take()?.finish()
    }

    private func fill(at offset: Int, atLeast count: Int = 0) throws(WARCError) {
        try hashGap(to: offset)
        window = try read(offset, max(0, min(max(windowSize, count), size - offset)))
        windowStart = offset
        let end = offset + window.count
        if isHashing, (offset..<end).contains(hashed) {
            window.withUnsafeBytes { hash?.update(UnsafeRawBufferPointer(rebasing: $0[(hashed - offset)...])) }
            hashed = end
        }
    }

    /// Takes into the hash what stands before `offset` and was passed over.
    private func hashGap(to offset: Int) throws(WARCError) {
        while isHashing, hashed < offset {
            let part = try read(hashed, min(1 << 20, offset - hashed))
            if part.isEmpty { return }
            part.withUnsafeBytes { hash?.update($0) }
            hashed += part.count
        }
    }

    private func read(_ offset: Int, _ count: Int) throws(WARCError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var got = 0
        while got < bytes.count {
            let n = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress! + got, $0.count - got, off_t(offset + got))
            }
            if n < 0 && errno == EINTR { continue }
            guard n >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
            if n == 0 { break }
            got += n
        }
        bytes.removeLast(bytes.count - got)
        return bytes
    }
}
