extension JSONReader {
    /// A text in double quotes (RFC 8259 § 7); single quotes are read after a word of reproof.
    mutating func text() throws(Stop) -> String {
        let start = at
        let quote = bytes[at]
        if quote == UInt8(ascii: "'") { try slip(at, "texts stand in double quotes, not single ones") }
        at += 1
        var out: [UInt8] = []
        while let byte = peek {
            switch byte {
            case quote:
                at += 1
                return String(decoding: out, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &out)
            case 10, 13: throw try stop(start, "the text that begins here is not closed on its line")
            case 0..<32:
                try slip(at, "a control character stands in a text, write it as an escape such as \\t")
                at += 1
            default:
                out.append(byte)
                at += 1
            }
        }
        throw try stop(start, "the text that begins here is never closed")
    }

    private mutating func escape(into out: inout [UInt8]) throws(Stop) {
        let start = at
        at += 1
        guard let byte = peek else { return }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "b"): out.append(8)
        case UInt8(ascii: "f"): out.append(12)
        case UInt8(ascii: "n"): out.append(10)
        case UInt8(ascii: "r"): out.append(13)
        case UInt8(ascii: "t"): out.append(9)
        case UInt8(ascii: "u"):
            guard let unit = hexUnit() else {
                return try slip(start, "\\u needs four hexadecimal digits")
            }
            var scalar = UInt32(unit)
            if UTF16.isLeadSurrogate(unit), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
                bytes[at + 1] == UInt8(ascii: "u")
            {
                at += 2
                if let trail = hexUnit(), UTF16.isTrailSurrogate(trail) {
                    scalar = 0x10000 + (scalar - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
                }
            }
            guard let character = Unicode.Scalar(scalar) else {
                return try slip(start, "\\u\(String(unit, radix: 16)) is half of a surrogate pair")
            }
            out += Array(String(character).utf8)
        default: try slip(start, "\\\(shown(start + 1).dropFirst().dropLast()) is no escape of JSON")
        }
    }

    private mutating func hexUnit() -> UInt16? {
        guard at + 4 <= bytes.count else { return nil }
        let digits = bytes[at..<at + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        at += 4
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
