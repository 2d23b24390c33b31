extension String {
    /// The text made safe for a terminal or a log line: control characters, line separators, bidirectional overrides
    /// and other invisible formatting (Unicode TR 36 § 2.10) are written as `\u{…}`; newline and tab as `\n`, `\t`.
    package var printable: String {
        guard unicodeScalars.contains(where: \.needsEscape) else { return self }
        var out = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.needsEscape: out += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// `printable`, but newlines stay: for article text shown as paragraphs.
    package var printableParagraphs: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
    }
}

extension [UInt8] {
    /// JSON whose strings a terminal may show as they stand: what `printable` escapes, and JSON lets through (DEL, C1
    /// controls, bidirectional overrides, invisible formatting), is written as `\\uXXXX`. Means the same.
    ///
    /// The bytes must be valid JSON in UTF-8, where such characters stand in strings only.
    package var printableJSON: [UInt8] {
        withUnsafeBufferPointer { bytes in
            var out: [UInt8] = []
            var copied = 0
            var i = 0
            while i < bytes.count {
                guard bytes[i].mayNeedEscape else {
                    i += 1
                    continue
                }
                let (value, length) = UTF8Scalars.scalar(bytes, at: i)
                if let scalar = Unicode.Scalar(value), scalar.needsEscape {
                    out += bytes[copied..<i]
                    for unit in UTF16.encode(scalar)! {
                        let hex = String(unit, radix: 16)
                        out += "\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)".utf8
                    }
                    copied = i + length
                }
                i += length
            }
            return out.isEmpty ? self : out + bytes[copied...]
        }
    }
}

extension UInt8 {
    /// Whether a character that is escaped in JSON can begin with this byte.
    fileprivate var mayNeedEscape: Bool {
        switch self {
        case 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var needsEscape: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
