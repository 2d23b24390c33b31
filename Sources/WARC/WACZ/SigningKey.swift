internal import CCrypto
internal import Foundation
package import Model

/// A private key for ECDSA on the curve P-384 over SHA-256, as WACZ's signatures are made in the field.
package final class SigningKey {
    private let handle: OpaquePointer

    private init(_ handle: OpaquePointer) { self.handle = handle }

    /// A new random key; nil when the system gives no randomness.
    package static func make() -> SigningKey? { vidimus_ecdsa_make().map(SigningKey.init) }

    /// Reads a PEM file's text; nil when it holds no unencrypted private key on P-384.
    package init?(pem: [UInt8]) {
        guard let handle = vidimus_ecdsa_read(pem, pem.count) else { return nil }
        self.handle = handle
    }

    deinit { vidimus_ecdsa_free(handle) }

    /// The private key as PEM (PKCS #8).
    package var pem: [UInt8] { bytes(vidimus_ecdsa_pem) }

    /// The public key as DER (SubjectPublicKeyInfo, RFC 5480).
    package var publicKey: [UInt8] { bytes(vidimus_ecdsa_public) }

    /// What to compare public keys by: the SHA-256 of `publicKey`.
    package var fingerprint: SHA256Digest { SHA256Digest(of: publicKey) }

    /// 96 bytes: the signature's two numbers (IEEE P1363), as WebCrypto makes them.
    ///
    /// - Throws: `.unsigned` when OpenSSL refuses, as where its configuration forbids the curve.
    package func sign(_ text: String) throws(WARCError) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: Int(VIDIMUS_ECDSA_SIGNATURE))
        let bytes = Array(text.utf8)
        guard vidimus_ecdsa_sign(handle, bytes, bytes.count, &out) == 1 else { throw .unsigned }
        return out
    }

    /// Whether a signature was made over that text with the key to that public key.
    package static func isValid(_ signature: [UInt8], of text: String, publicKey: [UInt8]) -> Bool {
        let bytes = Array(text.utf8)
        return signature.count == Int(VIDIMUS_ECDSA_SIGNATURE)
            && vidimus_ecdsa_verify(publicKey, publicKey.count, bytes, bytes.count, signature) == 1
    }

    private func bytes(_ write: (OpaquePointer, UnsafeMutablePointer<UInt8>, Int) -> Int) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 1024)
        let count = write(handle, &out, out.count)
        return Array(out[..<count])
    }
}
