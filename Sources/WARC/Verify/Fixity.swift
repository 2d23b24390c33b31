internal import Model

/// Digest fields computed again.
enum Fixity {
    /// Each digest field that could be checked, and whether it is right. Unknown algorithms are left out.
    static func check(_ record: WARCRecord) -> [(name: String, matches: Bool)] {
        var out: [(String, Bool)] = []
        if let label = record.fields["WARC-Block-Digest"],
            let matches = matches(label, [record.head, record.body])
        {
            out.append(("WARC-Block-Digest", matches))
        }
        // A revisit's payload digest is that of the record it refers to.
        if record.type != .revisit, record.fields["WARC-Segment-Number"] == nil,
            let label = record.fields["WARC-Payload-Digest"], let matches = matches(label, [record.body])
        {
            // ISO 28500:2017 § 5.9 means the payload with transfer coding undone; not every writer undoes it.
            out.append(("WARC-Payload-Digest", matches || matchesDecoded(label, record)))
        }
        return out
    }

    private static func matchesDecoded(_ label: String, _ record: WARCRecord) -> Bool {
        guard record.http?.isChunked == true, let payload = Chunked.decode(record.body) else { return false }
        return matches(label, [payload]) ?? false
    }

    /// Nil when the label's algorithm is not known or its value has another length.
    private static func matches(_ label: String, _ parts: [[UInt8]]) -> Bool? {
        guard let colon = label.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let digest: [UInt8]
        switch label[..<colon].lowercased().filter({ $0 != "-" }) {
        case "sha1": digest = BlockHash.sha1Bytes(parts)
        case "sha256": digest = BlockHash.sha256Bytes(parts)
        default: return nil
        }
        let value = label[label.utf8.index(after: colon)...].utf8.filter { $0 != UInt8(ascii: "=") }
        let text = String(decoding: value, as: UTF8.self)
        return HeaderFields.isSame(text, value.count == digest.count * 2 ? digest.hex : digest.base32)
    }
}

extension HTTPHead {
    /// Whether the message claims chunked transfer coding.
    package var isChunked: Bool { headers.all("Transfer-Encoding").contains { $0.lowercased().contains("chunked") } }
}

/// Chunked transfer coding (RFC 9112 § 7.1), which other writers leave in stored responses.
package enum Chunked {
    /// Nil when the bytes are not whole chunks.
    package static func decode(_ bytes: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        var i = 0
        while true {
            guard let end = bytes[i...].firstIndex(of: 13), end + 1 < bytes.count, bytes[end + 1] == 10, end - i < 64
            else { return nil }
            let digits = bytes[i..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 32 }
            guard digits.count <= 15, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0
            else {
                return nil
            }
            i = end + 2
            if size == 0 { return out }
            guard size <= bytes.count - i - 2 else { return nil }
            out += bytes[i..<(i + size)]
            i += size
            guard bytes[i] == 13, bytes[i + 1] == 10 else { return nil }
            i += 2
        }
    }
}

extension WARCRecord {
    /// Whether every digest field that can be checked is right.
    package var hasTrueDigests: Bool { Fixity.check(self).allSatisfy(\.matches) }
}
