internal import CCrypto
internal import Model

/// Digests over bytes that lie in several arrays, without joining them.
enum BlockHash {
    /// `sha1:<BASE32>` as WARC digest fields carry it.
    static func sha1(_ parts: [UInt8]...) -> String { "sha1:" + hash(VIDIMUS_SHA1, 20, parts).base32 }

    static func sha1Bytes(_ parts: [[UInt8]]) -> [UInt8] { hash(VIDIMUS_SHA1, 20, parts) }

    static func sha256Bytes(_ parts: [[UInt8]]) -> [UInt8] { hash(VIDIMUS_SHA256, 32, parts) }

    private static func hash(_ kind: vidimus_hash, _ length: Int, _ parts: [[UInt8]]) -> [UInt8] {
        let context = vidimus_hash_begin(kind)
        for part in parts { part.withUnsafeBytes { vidimus_hash_update(context, $0.baseAddress, $0.count) } }
        var out = [UInt8](repeating: 0, count: length)
        vidimus_hash_end(context, &out)
        return out
    }
}

/// SHA-1, once and again, with one context.
struct SHA1Hasher: ~Copyable {
    private let context = vidimus_hash_begin(VIDIMUS_SHA1)
    private var digest = [UInt8](repeating: 0, count: 20)

    deinit { vidimus_hash_end(context, nil) }

    /// Whether the label is `sha1:` and the digest of the bytes in capital base32 (RFC 4648 § 6), as nearly every program writes it.
    mutating func isDigest(_ label: UnsafeBufferPointer<UInt8>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard label.count == 37, label.holds("sha1:", at: 0) else { return false }
        vidimus_hash_update(context, bytes.baseAddress, bytes.count)
        vidimus_hash_restart(context, &digest)
        var position = 5
        for group in stride(from: 0, to: 20, by: 5) {
            var bits = digest[group..<(group + 5)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } << 24
            for _ in 0..<8 {
                let value = UInt8(bits >> 59)
                guard label[position] == (value < 26 ? UInt8(ascii: "A") + value : UInt8(ascii: "2") + value - 26)
                else {
                    return false
                }
                bits <<= 5
                position += 1
            }
        }
        return true
    }
}
