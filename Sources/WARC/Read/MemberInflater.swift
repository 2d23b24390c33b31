internal import CZlib

/// Inflates one gzip member that starts at a given offset, piece by piece. zlib checks CRC-32 and length itself; of a bare
/// deflate stream, as ZIP archives hold, its caller does.
final class MemberInflater {
    enum Status {
        case more
        /// The member ended well.
        case ended
        /// The file ended first.
        case truncated
        case corrupt
    }

    private let file: FileBytes
    private let start: Int
    private var z = z_stream()
    private(set) var status = Status.more
    private var output: [UInt8]
    private var available = 0..<0

    /// - Parameter chunk: bytes that are inflated at once.
    init(_ file: FileBytes, at offset: Int, isBare: Bool = false, chunk: Int = 1 << 16) {
        self.file = file
        start = offset
        output = [UInt8](repeating: 0, count: chunk)
        // 15 bits of window, 16 says gzip and nothing else; a negative number says no wrapping. It fails only when there is no
        // memory left, where Swift's own arrays end the process as well.
        guard inflateInit2_(&z, isBare ? -15 : 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            preconditionFailure("no memory to inflate")
        }
    }

    deinit { inflateEnd(&z) }

    /// Bytes of the file that the member has used so far.
    var consumed: Int { Int(z.total_in) }

    /// Appends up to `count` inflated bytes; fewer only at the member's end or where it breaks.
    func read(_ count: Int, into out: inout [UInt8]) throws(WARCError) {
        var wanted = count
        while wanted > 0 {
            if available.isEmpty {
                guard status == .more else { return }
                try refill()
                continue
            }
            let taken = available.prefix(wanted)
            out += output[taken]
            available = taken.upperBound..<available.upperBound
            wanted -= taken.count
        }
    }

    /// Passes over up to `limit` inflated bytes.
    ///
    /// - Returns: how many there were.
    func skip(_ limit: Int) throws(WARCError) -> Int {
        var skipped = 0
        while skipped < limit {
            if available.isEmpty {
                guard status == .more else { break }
                try refill()
                continue
            }
            let taken = available.prefix(limit - skipped)
            available = taken.upperBound..<available.upperBound
            skipped += taken.count
        }
        return skipped
    }

    private func refill() throws(WARCError) {
        let position = start + consumed
        var produced = 0
        var code = Z_OK
        var given = 0
        try file.withBytes(at: position) { input in
            given = input.count
            z.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            z.avail_in = UInt32(input.count)
            output.withUnsafeMutableBufferPointer { buffer in
                z.next_out = buffer.baseAddress
                z.avail_out = UInt32(buffer.count)
                code = inflate(&z, Z_NO_FLUSH)
                produced = buffer.count - Int(z.avail_out)
            }
        }
        available = 0..<produced
        switch code {
        case Z_STREAM_END: status = .ended
        case Z_OK: break
        case Z_BUF_ERROR where given == 0: status = .truncated
        case Z_BUF_ERROR where produced > 0: break
        default: status = .corrupt
        }
    }
}
