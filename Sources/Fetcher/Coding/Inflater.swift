internal import CZlib

/// One coding undone with zlib, chunk by chunk, so that a bomb never exists in memory.
enum Inflater {
    enum Kind {
        case gzip
        case deflate

        init?(_ name: String) {
            switch name {
            case "gzip", "x-gzip": self = .gzip
            case "deflate", "x-deflate": self = .deflate
            default: return nil
            }
        }
    }

    static func inflate(_ input: [UInt8], _ kind: Kind, limit: Int, kept: Int) -> DecodedBody {
        if input.isEmpty { return DecodedBody(bytes: []) }
        switch kind {
        case .gzip:
            guard input[0] == 0x1F, input.count == 1 || input[1] == 0x8B else {
                return DecodedBody(bytes: input, flags: [.mislabelled])
            }
            return run(input, windowBits: 15 + 16, limit: limit, kept: kept)
        case .deflate:
            // RFC 9110 means zlib's wrapping; servers that send it bare are as old as the coding.
            let wrapped =
                input.count > 1 && input[0] & 0x0F == 8 && (Int(input[0]) << 8 | Int(input[1])).isMultiple(of: 31)
            var result = run(input, windowBits: wrapped ? 15 : -15, limit: limit, kept: kept)
            if result.bytes.isEmpty, result.flags == [.torn] {
                result = run(input, windowBits: wrapped ? -15 : 15, limit: limit, kept: kept)
                if result.bytes.isEmpty, result.flags == [.torn] {
                    return DecodedBody(bytes: input, flags: [.mislabelled])
                }
            }
            return result
        }
    }

    private static func run(_ input: [UInt8], windowBits: Int32, limit: Int, kept: Int) -> DecodedBody {
        var stream = z_stream()
        guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return DecodedBody(bytes: [], flags: [.torn])
        }
        defer { inflateEnd(&stream) }
        var out: [UInt8] = []
        var flags: [DecodedBody.Flag] = []
        var length = 0
        out.reserveCapacity(min(limit, kept, input.count * 4))
        let chunk = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
        defer { chunk.deallocate() }
        input.withUnsafeBufferPointer { bytes in
            // zlib never writes to its input; the missing const is of its age. Bodies are far below 4 GiB, yet a
            // longer one would only end early here.
            stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
            stream.avail_in = UInt32(clamping: bytes.count)
            while true {
                stream.next_out = chunk.baseAddress
                stream.avail_out = UInt32(chunk.count)
                let status = CZlib.inflate(&stream, Z_NO_FLUSH)
                let made = chunk.count - Int(stream.avail_out)
                let taken = min(made, limit - length)
                length += taken
                append(chunk[..<min(taken, kept - out.count)], to: &out, limit: min(limit, kept))
                if made > 0, length == limit, status != Z_STREAM_END || stream.avail_in > 0 {
                    flags = [.bomb]
                    return
                }
                if status == Z_STREAM_END {
                    // RFC 1952 § 2.2: members follow one another. Anything else behind the end is padding.
                    guard windowBits > 15, stream.avail_in > 1, stream.next_in[0] == 0x1F, stream.next_in[1] == 0x8B,
                        inflateReset(&stream) == Z_OK
                    else { return }
                } else if status != Z_OK || (stream.avail_in == 0 && made == 0) {
                    flags = [.torn]
                    return
                }
            }
        }
        var result = DecodedBody(bytes: out, flags: flags)
        result.length = length
        return result
    }

    /// Room that was never written to costs nothing, copying a large body into a larger array does.
    private static func append(_ part: Slice<UnsafeMutableBufferPointer<UInt8>>, to out: inout [UInt8], limit: Int) {
        if out.count + part.count > max(out.capacity, 1 << 20) {
            out.reserveCapacity(max(out.count + part.count, min(limit, out.capacity * 4)))
        }
        out.append(contentsOf: part)
    }
}
