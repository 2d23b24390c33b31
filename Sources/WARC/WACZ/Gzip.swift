internal import CDeflate

/// Whole gzip members (RFC 1952) around bytes that are no WARC record.
package enum Gzip {
    package static func member(_ bytes: [UInt8]) -> [UInt8] {
        // Null only when there is no memory left, where Swift's own arrays end the process as well.
        guard let compressor = libdeflate_alloc_compressor(6) else {
            preconditionFailure("no memory for a compressor")
        }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_gzip_compress_bound(compressor, bytes.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { out, count in
            count = bytes.withUnsafeBytes {
                libdeflate_gzip_compress(compressor, $0.baseAddress, $0.count, out.baseAddress, bound)
            }
        }
    }
}
