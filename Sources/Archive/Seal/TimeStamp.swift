internal import CCrypto
internal import Foundation
package import Model

/// A time stamp (RFC 3161): a server's signed word that it saw the SHA-256 of some bytes at some moment.
package struct TimeStamp: Sendable {
    /// What is stamped.
    private let digest: SHA256Digest
    /// What the server must repeat, so that an old answer is no answer.
    private let nonce: UInt64

    /// - Parameter bytes: what is to be stamped, such as an anchor's file.
    package init(of bytes: [UInt8]) {
        digest = SHA256Digest(of: bytes)
        nonce = UInt64.random(in: 1...UInt64(Int64.max))
    }

    /// The request (`application/timestamp-query`).
    package var request: [UInt8] {
        var out = [UInt8](repeating: 0, count: 1024)
        let count = vidimus_stamp_request(digest.bytes, nonce, &out, out.count)
        return Array(out[..<count])
    }

    /// The moment that a server's answer to `request` names.
    ///
    /// - Parameter authority: PEM file of the authorities to trust; nil for the system's.
    /// - Throws: why it is not good.
    package func moment(in response: [UInt8], authority: String?) throws(Refusal) -> Timestamp {
        try TimeStamp.check(response, digest, nonce: nonce, authority: authority)
    }

    /// The moment at which a stored answer says that these bytes were seen.
    ///
    /// - Throws: why it is not good.
    package static func moment(
        of bytes: [UInt8], in response: [UInt8], authority: String?
    ) throws(Refusal) -> Timestamp {
        try check(response, SHA256Digest(of: bytes), nonce: 0, authority: authority)
    }

    /// Why a stamp is not good, in libcrypto's words.
    package struct Refusal: Error, Hashable, CustomStringConvertible {
        package var description: String
    }

    private static func check(
        _ response: [UInt8], _ digest: SHA256Digest, nonce: UInt64, authority: String?
    ) throws(Refusal) -> Timestamp {
        var seconds: Int64 = 0
        var reason = [CChar](repeating: 0, count: 512)
        let good = vidimus_stamp_check(
            response, response.count, digest.bytes, nonce, authority, &seconds, &reason, reason.count)
        if good == 1 { return Timestamp(seconds: Double(seconds)) }
        let text = String(decoding: reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        throw Refusal(description: text)
    }
}
