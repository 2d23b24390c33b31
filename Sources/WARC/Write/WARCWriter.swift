internal import CDeflate
internal import CZlib
internal import Model

/// Turns records into bytes: WARC/1.1, one gzip member (RFC 1952) a record.
///
/// Small records are compressed in one call; large ones stream, so that a 50 MB payload needs no second copy of itself.
/// Not sendable: one writer belongs to one thread or actor at a time.
package struct WARCWriter: ~Copyable {
    private let compressor: OpaquePointer
    private let payloadCompressor: OpaquePointer
    private var scratch: [UInt8] = []
    private var room: [UInt8] = []
    private let streamAbove: Int

    /// - Parameters:
    ///   - level: 1 (fast) to 12 (small).
    ///   - payloadLevel: the same for responses; nil for the same level.
    ///   - streamAbove: records of more bytes than this are streamed.
    package init(level: Int = 6, payloadLevel: Int? = nil, streamAbove: Int = 4 << 20) {
        func compressor(_ level: Int) -> OpaquePointer {
            // Null only when there is no memory left, where Swift's own arrays end the process as well.
            guard let compressor = libdeflate_alloc_compressor(Int32(min(12, max(1, level)))) else {
                preconditionFailure("no memory for a compressor")
            }
            return compressor
        }
        self.compressor = compressor(level)
        payloadCompressor = compressor(payloadLevel ?? level)
        self.streamAbove = streamAbove
    }

    deinit {
        libdeflate_free_compressor(compressor)
        libdeflate_free_compressor(payloadCompressor)
    }

    /// Appends the record as one gzip member.
    ///
    /// - Returns: the number of bytes appended.
    @discardableResult
    package mutating func append(_ record: WARCRecord, to out: inout [UInt8]) -> Int {
        let before = out.count
        let header = WARCWriter.header(of: record)
        if header.count + record.blockLength > streamAbove {
            // What does not shrink finds room at once; room that was never written to costs nothing.
            out.reserveCapacity(out.count + header.count + record.blockLength + record.blockLength >> 10)
            WARCWriter.stream([header, record.head, record.body, WARCWriter.ending], to: &out)
        } else {
            scratch.removeAll(keepingCapacity: true)
            scratch += header
            scratch += record.head
            scratch += record.body
            scratch += WARCWriter.ending
            compress(record.type == .response ? payloadCompressor : compressor, to: &out)
        }
        return out.count - before
    }

    private static let ending: [UInt8] = [13, 10, 13, 10]

    private mutating func compress(_ compressor: OpaquePointer, to out: inout [UInt8]) {
        let bound = libdeflate_gzip_compress_bound(compressor, scratch.count)
        if room.count < bound { room = [UInt8](repeating: 0, count: bound) }
        let written = scratch.withUnsafeBytes { input in
            room.withUnsafeMutableBytes { output in
                libdeflate_gzip_compress(compressor, input.baseAddress, input.count, output.baseAddress!, output.count)
            }
        }
        // RFC 1952 § 2.3.1: byte 8 would tell the level. No checksum covers it, so it is the same in all members.
        room[8] = 0
        out += room[..<written]
    }

    private static func stream(_ parts: [[UInt8]], to out: inout [UInt8]) {
        var z = z_stream()
        // 15 bits of window, 16 asks for the gzip wrapper. It fails only when there is no memory left, as above.
        guard
            deflateInit2_(
                &z, 6, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { preconditionFailure("no memory for a compressor") }
        defer { deflateEnd(&z) }
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        for (i, part) in parts.enumerated() {
            let flush = i == parts.count - 1 ? Z_FINISH : Z_NO_FLUSH
            part.withUnsafeBytes { input in
                var offset = 0
                repeat {
                    // zlib counts in 32 bits: a larger part goes in slices.
                    let slice = min(input.count - offset, 1 << 30)
                    let last = offset + slice == input.count
                    z.next_in = UnsafeMutablePointer(
                        mutating: input.bindMemory(to: UInt8.self).baseAddress.map { $0 + offset })
                    z.avail_in = UInt32(slice)
                    repeat {
                        let produced = chunk.withUnsafeMutableBufferPointer { buffer in
                            z.next_out = buffer.baseAddress
                            z.avail_out = UInt32(buffer.count)
                            deflate(&z, last ? flush : Z_NO_FLUSH)
                            return buffer.count - Int(z.avail_out)
                        }
                        out += chunk[..<produced]
                    } while z.avail_out == 0
                    offset += slice
                } while offset < input.count
            }
        }
    }

    /// The record's header with its empty line.
    private static func header(of record: WARCRecord) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(1024)
        out += "WARC/1.1\r\n".utf8
        for field in record.fields.fields {
            out += field.name.utf8
            out += ": ".utf8
            // Nothing that came from the web may start a field of its own.
            for byte in field.value.utf8 { out.append(byte < 32 || byte == 127 ? 32 : byte) }
            out += "\r\n".utf8
        }
        out += "Content-Length: \(record.blockLength)\r\n\r\n".utf8
        return out
    }
}
