/// Small repairs of texts from attributes and linked data.
enum TextCleaner {
    /// White space folded, entities that were escaped twice resolved, tags taken out.
    static func folded(_ text: String) -> String {
        if isFolded(text) { return text }
        var out = ""
        out.reserveCapacity(text.utf8.count)
        var space = false
        for scalar in unescaped(text).unicodeScalars {
            if scalar.value <= 32 || scalar.value == 0xA0 || scalar.value == 0x7F || scalar.properties.isWhitespace {
                space = !out.isEmpty
            } else if scalar.value == 0x200B || scalar.value == 0xFEFF || (0x80..<0xA0).contains(scalar.value) {
                continue
            } else {
                if space { out.unicodeScalars.append(" ") }
                space = false
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Whether a text is as `folded` leaves it, told from its bytes; no for some that are, which are then folded again.
    private static func isFolded(_ text: String) -> Bool {
        var (before, last): (UInt8, UInt8) = (0, 32)
        for byte in text.utf8 {
            switch byte {
            case 32: if last == 32 { return false }
            case 0..<32, 127, UInt8(ascii: "&"), UInt8(ascii: "<"): return false
            // Of U+0080 to U+00BF, U+1000 to U+1FFF and U+F000 to U+FFFF some are white space or controls.
            case 0xC2, 0xE1, 0xEF: return false
            case 0x80...0x8B, 0xA8, 0xA9, 0xAF: if before == 0xE2, last == 0x80 { return false }
            case 0x9F: if before == 0xE2, last == 0x81 { return false }
            default: break
            }
            if byte == 0x80, before == 0xE3, last == 0x80 { return false }
            (before, last) = (last, byte)
        }
        return last != 32 || text.isEmpty
    }

    /// Resolves character references that the parser left because they were escaped twice.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")) else { return text }
        var out: [UInt8] = []
        let bytes = Array(text.utf8)
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "&"),
                let end = bytes[i..<min(bytes.count, i + 12)].firstIndex(of: UInt8(ascii: ";")),
                let scalar = reference(bytes[(i + 1)..<end])
            {
                LegacyDecoder.append(scalar, to: &out)
                i = end + 1
            } else if bytes[i] == UInt8(ascii: "<"), i + 1 < bytes.count,
                (97...122).contains(bytes[i + 1] | 0x20) || bytes[i + 1] == UInt8(ascii: "/"),
                let end = bytes[i..<min(bytes.count, i + 400)].firstIndex(of: UInt8(ascii: ">"))
            {
                out.append(32)
                i = end + 1
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func reference(_ name: ArraySlice<UInt8>) -> UInt32? {
        if name.first == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let value =
                digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let value, value > 31, value < 0x11_0000, value & 0xFFFF_F800 != 0xD800 else { return nil }
            return value
        }
        return named[String(decoding: name, as: UTF8.self)]
    }

    private static let named: [String: UInt32] = [
        "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "nbsp": 160, "ndash": 0x2013, "mdash": 0x2014,
        "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "hellip": 0x2026, "laquo": 0xAB,
        "raquo": 0xBB, "eacute": 0xE9, "egrave": 0xE8, "agrave": 0xE0, "ccedil": 0xE7, "ouml": 0xF6, "auml": 0xE4,
        "uuml": 0xFC, "szlig": 0xDF, "oacute": 0xF3, "aacute": 0xE1, "iacute": 0xED, "uacute": 0xFA, "ntilde": 0xF1,
    ]
}
