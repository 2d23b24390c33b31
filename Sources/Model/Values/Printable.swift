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
