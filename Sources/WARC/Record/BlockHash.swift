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
