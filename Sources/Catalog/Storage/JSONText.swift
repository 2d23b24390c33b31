internal import Foundation
internal import Model

/// The JSON of columns. What is written for every entry and capture is written by hand: Foundation's encoder takes
/// longer than the rest of the transaction.
enum JSONText {
    static func array(_ texts: [String]) -> String {
        if texts.isEmpty { return "[]" }
        var out = "["
        for (i, text) in texts.enumerated() {
            if i > 0 { out += "," }
            out += quoted(text)
        }
        return out + "]"
    }

    static func encode(_ verdict: Verdict) -> String {
        var out = "{\"category\":" + quoted(verdict.category.rawValue) + ",\"findings\":["
        for (i, finding) in verdict.findings.enumerated() {
            if i > 0 { out += "," }
            out += "{\"rule\":" + quoted(finding.rule) + ",\"detail\":" + quoted(finding.detail) + "}"
        }
        out += "]"
        if let url = verdict.finalURL { out += ",\"finalURL\":" + quoted(url.string) }
        if let similarity = verdict.similarity, similarity.isFinite { out += ",\"similarity\":\(similarity)" }
        if let change = verdict.change { out += ",\"change\":" + quoted(change.rawValue) }
        // Rare beside the others: Foundation may take its time.
        if let asked = verdict.circumstances, let json = try? sorted(asked) { out += ",\"circumstances\":" + json }
        return out + ",\"judge\":" + quoted(verdict.judge) + "}"
    }

    static func encode(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }

    /// The same text for the same value.
    static func sorted(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// A JSON string (RFC 8259 § 7).
    static func quoted(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 32 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            return "\"" + text + "\""
        }
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        bytes.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<32:
                bytes += "\\u00".utf8
                bytes += [byte].hex.utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }
}
