/// HMAC-SHA-256 (RFC 2104): shows whoever holds the same key that bytes come from its holder and are unchanged.
package enum KeyedDigest {
    /// - Parameter key: of any length; 32 random bytes are as good as it gets.
    package static func of(_ bytes: [UInt8], key: [UInt8]) -> SHA256Digest {
        let block = 64
        let short = key.count > block ? SHA256Digest(of: key).bytes : key
        let padded = short + [UInt8](repeating: 0, count: block - short.count)
        let inner = SHA256Digest(of: padded.map { $0 ^ 0x36 } + bytes)
        return SHA256Digest(of: padded.map { $0 ^ 0x5C } + inner.bytes)
    }
}
