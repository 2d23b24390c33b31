internal import Glibc
internal import Model

/// A file read in windows, at any offset. Can take the SHA-256 of the whole file on the way. Closes its descriptor at the end of its life.
final class FileBytes {
    let path: String
    let size: Int
    private let descriptor: Int32
    /// The first `held` bytes are those of the file from `windowStart` on.
    private var window: [UInt8] = []
    private var windowStart = 0
    private var held = 0
    private var windowSize: Int
    private let largestWindow: Int
    private let isHashing: Bool
    private var hash: SHA256Stream?
    /// Bytes from the start that are in the hash.
    private var hashed = 0

    /// - Parameters:
    ///   - end: bytes from there on are passed over as if they were not there.
    ///   - window: bytes that are read at once; whoever reads on gets more at once, up to `largest`.
    ///   - hashing: whether `digest` will be asked for.
    init(
        path: String, end: Int = .max, window: Int = 1 << 16, largest: Int = 1 << 20, hashing: Bool = false
    ) throws(WARCError) {
        self.path = path
        windowSize = window
        largestWindow = largest
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
        if offset < windowStart || offset >= windowStart + held { try fill(at: offset) }
        let skip = min(offset - windowStart, held)
        return window.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[skip..<held])) }
    }

    /// Gives `body` the bytes from `offset` on: at least `count`, or all that there are.
    func withBytes<Result>(
        at offset: Int, atLeast count: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) throws(WARCError) -> Result {
        let wanted = min(max(count, 1), size - offset)
        if offset < windowStart || offset + wanted > windowStart + held {
            try fill(at: offset, atLeast: count)
        }
        return try withBytes(at: offset, body)
    }

    /// Whether a gzip member may start there (RFC 1952 § 2.3.1).
    func startsMember(at offset: Int) throws(WARCError) -> Bool {
        try withBytes(at: offset, atLeast: 3) { $0.count >= 3 && $0[0] == 0x1F && $0[1] == 0x8B && $0[2] == 8 }
    }

    /// At most `count` bytes from `offset` on.
    func prefix(at offset: Int, _ count: Int) throws(WARCError) -> [UInt8] {
        if offset < windowStart || offset + min(count, windowSize) > windowStart + held { try fill(at: offset) }
        let skip = min(offset - windowStart, held)
        return Array(window[skip..<min(skip + count, held)])
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
        let readsOn = (windowStart...(windowStart + held)).contains(offset) && held > 0
        if readsOn { windowSize = max(windowSize, min(largestWindow, windowSize * 4)) }
        let wanted = max(0, min(max(windowSize, count), size - offset))
        if window.count < wanted { window = [UInt8](repeating: 0, count: wanted) }
        // Nothing counts as held should reading fail.
        (windowStart, held) = (offset, 0)
        held = try taken(
            window.withUnsafeMutableBytes { read(offset, into: UnsafeMutableRawBufferPointer(rebasing: $0[..<wanted])) }
        )
        let end = offset + held
        if isHashing, (offset..<end).contains(hashed) {
            window.withUnsafeBytes { hash?.update(UnsafeRawBufferPointer(rebasing: $0[(hashed - offset)..<held])) }
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
        let got = try taken(bytes.withUnsafeMutableBytes { read(offset, into: $0) })
        bytes.removeLast(bytes.count - got)
        return bytes
    }

    /// - Returns: how many bytes there were, fewer only at the file's end; nil when the system refuses them.
    private func read(_ offset: Int, into room: UnsafeMutableRawBufferPointer) -> Int? {
        var got = 0
        while got < room.count {
            let n = pread(descriptor, room.baseAddress! + got, room.count - got, off_t(offset + got))
            if n < 0 && errno == EINTR { continue }
            if n < 0 { return nil }
            if n == 0 { break }
            got += n
        }
        return got
    }

    private func taken(_ count: Int?) throws(WARCError) -> Int {
        guard let count else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        return count
    }
}
