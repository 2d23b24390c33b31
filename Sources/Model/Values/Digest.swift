internal import CCrypto

/// A SHA-256 digest: how Vidimus tells whether two runs of bytes are the same.
package struct SHA256Digest: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    /// Hashes the bytes.
    package init(of bytes: some Sequence<UInt8>) { self.bytes = Hasher256.hash(bytes, VIDIMUS_SHA256, 32) }

    package init(of text: String) { self.init(of: text.utf8) }

    /// Reads 64 hexadecimal digits, either case.
    package init?(hex: String) {
        guard let bytes = [UInt8](hex: hex), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Takes the 32 bytes of a digest made earlier.
    package init?(raw bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.bytes = Array(bytes)
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// 64 lower-case hexadecimal digits.
    package var hex: String { bytes.hex }

    /// As WARC digest fields and JSON carry it: `sha256:<hex>`.
    package var labelled: String { "sha256:" + hex }
}

/// A SHA-1 digest: what CDX indexes and replay tools expect as payload digest. Never used to decide anything.
package struct SHA1Digest: Hashable, Sendable {
    /// 20 bytes.
    package let bytes: [UInt8]

    package init(of bytes: some Sequence<UInt8>) { self.bytes = Hasher256.hash(bytes, VIDIMUS_SHA1, 20) }

    /// Takes the 20 bytes of a digest made earlier.
    package init?(raw bytes: some Collection<UInt8>) {
        guard bytes.count == 20 else { return nil }
        self.bytes = Array(bytes)
    }

    /// RFC 4648 base32, 32 characters, no padding needed.
    package var base32: String { bytes.base32 }

    /// As WARC digest fields carry it: `sha1:<BASE32>`.
    package var labelled: String { "sha1:" + base32 }
}

extension SHA256Digest: Codable, CustomStringConvertible {
    package var description: String { hex }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = SHA256Digest(hex: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-256 in hexadecimal")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}

extension SHA1Digest: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let bytes = [UInt8](base32: try container.decode(String.self)), let value = SHA1Digest(raw: bytes) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-1 in base32")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(base32)
    }
}

/// SHA-256 over bytes that arrive piece by piece.
package struct SHA256Stream: ~Copyable {
    private let context: OpaquePointer

    package init() { context = vidimus_hash_begin(VIDIMUS_SHA256) }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        vidimus_hash_update(context, bytes.baseAddress, bytes.count)
    }

    /// Ends the stream.
    package consuming func finish() -> SHA256Digest {
        var out = [UInt8](repeating: 0, count: 32)
        vidimus_hash_end(context, &out)
        discard self
        return SHA256Digest(bytes: out)
    }

    deinit { vidimus_hash_end(context, nil) }
}

private enum Hasher256 {
    static func hash(_ bytes: some Sequence<UInt8>, _ kind: vidimus_hash, _ length: Int) -> [UInt8] {
        let context = vidimus_hash_begin(kind)
        let direct: Void? = bytes.withContiguousStorageIfAvailable {
            vidimus_hash_update(context, $0.baseAddress, $0.count)
        }
        if direct == nil {
            Array(bytes).withUnsafeBytes { vidimus_hash_update(context, $0.baseAddress, $0.count) }
        }
        var out = [UInt8](repeating: 0, count: length)
        vidimus_hash_end(context, &out)
        return out
    }
}
