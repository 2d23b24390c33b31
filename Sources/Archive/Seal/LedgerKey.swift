internal import CCrypto
internal import Model

/// An Ed25519 key (RFC 8032): whole, or its public half, with which signatures can only be checked.
///
/// The C key is made once and only read from then on, which libcrypto allows from any thread.
package final class LedgerKey: @unchecked Sendable {
    private let key: OpaquePointer
    /// The public half as PEM (RFC 7468), which `openssl pkey -pubin` reads.
    package let publicPEM: [UInt8]
    /// The first 16 digits of the SHA-256 of the public half's SubjectPublicKeyInfo: how the ledger names the key.
    package let fingerprint: String

    /// - Returns: nil when the system gives no randomness.
    static func make() -> LedgerKey? { vidimus_key_make().flatMap { LedgerKey($0) } }

    /// Reads the whole key from an unencrypted PEM text; nil when there is none.
    convenience init?(pem: [UInt8]) {
        guard let key = vidimus_key_read(pem, pem.count) else { return nil }
        self.init(key)
    }

    /// Reads the public half from a PEM text that is exactly as this type writes it; nil for anything else.
    package convenience init?(publicPEM pem: [UInt8]) {
        guard let key = vidimus_key_read_public(pem, pem.count) else { return nil }
        self.init(key)
        // PEM leaves room for changes that do not change the key.
        if publicPEM != pem { return nil }
    }

    private init?(_ key: OpaquePointer) {
        var raw = [UInt8](repeating: 0, count: 32)
        guard let pem = LedgerKey.write(key, whole: false), vidimus_key_raw(key, &raw) == 1 else {
            vidimus_key_free(key)
            return nil
        }
        self.key = key
        publicPEM = pem
        // RFC 8410 § 4: the bytes before the 32 of the key are always the same.
        let info: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00] + raw
        fingerprint = String(SHA256Digest(of: info).hex.prefix(16))
    }

    deinit { vidimus_key_free(key) }

    /// The whole key as PEM (PKCS #8); nil when this is only the public half.
    var pem: [UInt8]? { LedgerKey.write(key, whole: true) }

    /// 64 bytes; nil when this is only the public half.
    func sign(_ bytes: [UInt8]) -> [UInt8]? {
        var out = [UInt8](repeating: 0, count: 64)
        return vidimus_key_sign(key, bytes, bytes.count, &out) == 1 ? out : nil
    }

    /// Whether these 64 bytes are the key's signature of the others.
    package func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
        signature.count == 64 && vidimus_key_verify(key, bytes, bytes.count, signature) == 1
    }

    private static func write(_ key: OpaquePointer, whole: Bool) -> [UInt8]? {
        var out = [UInt8](repeating: 0, count: 4096)
        let count = vidimus_key_write(key, whole ? 1 : 0, &out, out.count)
        return count > 0 ? Array(out[..<count]) : nil
    }
}
