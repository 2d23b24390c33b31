/// The name of one capture: a ULID (26 characters of Crockford base32, 48 bits of milliseconds then 80 random bits),
/// so that names sort by time and need no coordination between machines.
package struct CaptureID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let text: String

    /// A new name for a capture begun at `moment`.
    package init(at moment: Timestamp, using random: inout some RandomNumberGenerator) {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        let milliseconds = UInt64(max(0, moment.microseconds / 1000)) & 0xFFFF_FFFF_FFFF
        var value = UInt128(milliseconds) << 80
        value |= UInt128(random.next() as UInt64) << 16
        value |= UInt128(random.next() as UInt16)
        var out = [UInt8](repeating: 0, count: 26)
        for i in 0..<26 { out[25 - i] = alphabet[Int(truncatingIfNeeded: value >> (5 * UInt128(i)) & 31)] }
        text = String(decoding: out, as: UTF8.self)
    }

    package init(at moment: Timestamp) {
        var random = SystemRandomNumberGenerator()
        self.init(at: moment, using: &random)
    }

    /// Reads a name; nil unless it is 26 characters of the alphabet, any case.
    package init?(_ text: String) {
        func isDigit(_ byte: UInt8) -> Bool {
            switch byte {
            case 48...57: true
            case 97...122: byte != 105 && byte != 108 && byte != 111 && byte != 117
            default: false
            }
        }
        let lower = text.utf8.allSatisfy(isDigit) ? text : text.lowercased()
        guard lower.utf8.count == 26, lower.utf8.allSatisfy(isDigit) else { return nil }
        self.text = lower
    }

    package var description: String { text }

    package static func < (a: CaptureID, b: CaptureID) -> Bool { a.text < b.text }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = CaptureID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a capture id")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
