extension [UInt8] {
    /// Reads pairs of hexadecimal digits; nil when the text is anything else.
    package init?(hex: String) {
        func value(_ digit: UInt8) -> UInt8? {
            switch digit {
            case 48...57: digit - 48
            case 65...70: digit - 55
            case 97...102: digit - 87
            default: nil
            }
        }
        let digits = Array(hex.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        for i in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[i]), let low = value(digits[i + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        self = bytes
    }

    /// Lower-case hexadecimal digits.
    package var hex: String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
        return String(unsafeUninitializedCapacity: count * 2) { out in
            for (i, byte) in enumerated() {
                out[2 * i] = digit(byte >> 4)
                out[2 * i + 1] = digit(byte & 15)
            }
            return count * 2
        }
    }

    /// RFC 4648 § 6 base32 without padding.
    package var base32: String {
        String(unsafeUninitializedCapacity: (count * 8 + 4) / 5) { out in
            var length = 0
            var buffer: UInt32 = 0
            var bits: UInt32 = 0
            func append(_ value: UInt32) {
                let digit = UInt8(value & 31)
                out[length] = digit < 26 ? UInt8(ascii: "A") + digit : UInt8(ascii: "2") + digit - 26
                length += 1
            }
            for byte in self {
                buffer = buffer << 8 | UInt32(byte)
                bits += 8
                while bits >= 5 {
                    bits -= 5
                    append(buffer >> bits)
                }
            }
            if bits > 0 { append(buffer << (5 - bits)) }
            return length
        }
    }

    /// Reads RFC 4648 § 6 base32, either case, without padding; nil when the text is anything else.
    package init?(base32 text: String) {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for digit in text.utf8 {
            let value: UInt8
            switch digit {
            case 65...90: value = digit - 65
            case 97...122: value = digit - 97
            case 50...55: value = digit - 24
            default: return nil
            }
            buffer = buffer << 5 & 0xFFFF | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        self = bytes
    }
}
