internal import Foundation
internal import Model

/// One line of JSON with a member `signature`, as the ledger and anchors have them.
///
/// Signed are the bytes of the line without that member, its comma included. As the members are sorted and nothing is
/// spaced, `jq -cjS 'del(.signature)'` prints these bytes, and `openssl pkeyutl -verify -rawin` can check them.
struct SignedLine {
    /// What is signed.
    let content: [UInt8]
    /// Nil when the line has none.
    let signature: [UInt8]?

    private static let opening = Array(",\"signature\":\"".utf8)

    /// Takes a line apart; nil when its signature is not written as `signed` writes it.
    init?(_ line: some Collection<UInt8>) {
        let line = Array(line)
        // A quotation mark within a JSON string is escaped: what is found here can only be the member itself.
        guard let start = line.firstRange(of: SignedLine.opening) else {
            content = line
            signature = nil
            return
        }
        guard let end = line[start.upperBound...].firstIndex(of: UInt8(ascii: "\"")),
            line[end...].firstRange(of: SignedLine.opening) == nil,
            let data = Data(base64Encoded: Data(line[start.upperBound..<end])),
            // Base64 leaves room for changes that do not change the bytes.
            data.base64EncodedData() == Data(line[start.upperBound..<end])
        else { return nil }
        content = Array(line[..<start.lowerBound] + line[(end + 1)...])
        signature = [UInt8](data)
    }

    /// The line with its signature, in the place that sorting gives it.
    ///
    /// - Parameter content: JSON with sorted members and no spaces, the last of which before `signature` is `sha256` or
    ///   `root`.
    static func signed(_ content: [UInt8], by key: LedgerKey, before next: String?) -> [UInt8]? {
        guard let signature = key.sign(content) else { return nil }
        let member = opening + Array(Data(signature).base64EncodedString().utf8) + [UInt8(ascii: "\"")]
        let place = next.flatMap { content.firstRange(of: Array(",\"\($0)\":".utf8))?.lowerBound } ?? content.count - 1
        return Array(content[..<place] + member + content[place...])
    }

    func isSigned(by key: LedgerKey) -> Bool { signature.map { key.verifies($0, of: content) } ?? false }
}
