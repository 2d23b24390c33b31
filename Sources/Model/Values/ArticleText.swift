internal import Foundation

/// Article text in the form in which it is compared and hashed.
package enum ArticleText {
    /// Two captures belong to one version when these are equal: NFC, typographic quotes, dashes and invisible
    /// characters unified, white space folded, empty paragraphs dropped. Case, numbers and punctuation stay: they carry meaning.
    package static func normalised(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        // By bytes: finding where characters begin costs more than all the rest.
        for bytes in text.utf8.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
            let words = fold(Substring(bytes))
            if words.isEmpty { continue }
            if !out.isEmpty { out += "\n" }
            out += words
        }
        return out
    }

    /// The SHA-256 of the normalised text: a version's identity.
    package static func digest(_ text: String) -> SHA256Digest { SHA256Digest(of: normalised(text)) }

    /// Whether two texts are the same words in the same order, wherever their paragraphs break: an advert that wanders
    /// through an article breaks its paragraphs elsewhere.
    ///
    /// - Parameter known: a text that is normalised already.
    package static func isSame(_ text: String, asKnown known: String) -> Bool {
        let normalised = normalised(text)
        guard normalised.utf8.count == known.utf8.count else { return false }
        return zip(normalised.utf8, known.utf8).allSatisfy { $0 == $1 || ($0 <= 32 && $1 <= 32) }
    }

    /// Case-folded letters and digits with single spaces: for comparing titles and labels, never versions.
    package static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 128 }) { return foldedASCII(text) }
        return text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// The same without Unicode's tables: an import folds a hundred thousand titles.
    private static func foldedASCII(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var space = false
        for byte in text.utf8 {
            let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            guard isUpper || isLower || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) else {
                space = !out.isEmpty
                continue
            }
            if space { out.append(32) }
            space = false
            out.append(isUpper ? byte | 32 : byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The number of words; a run of Han, kana or other unspaced script counts one word per two characters.
    package static func wordCount(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 128 }) { return wordCountASCII(text) }
        var words = 0
        var unspaced = 0
        var inWord = false
        for scalar in text.unicodeScalars {
            // Looking a property up costs a hundred times as much, and most text is ASCII.
            if scalar.value < 128 {
                let isWord = scalar.isASCIIWord || (inWord && scalar == "'")
                if isWord, !inWord { words += 1 }
                inWord = isWord
            } else if isUnspaced(scalar) {
                unspaced += 1
                inWord = false
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if !inWord { words += 1 }
                inWord = true
            } else {
                inWord = false
            }
        }
        return words + (unspaced + 1) / 2
    }

    private static func wordCountASCII(_ text: String) -> Int {
        var words = 0
        var inWord = false
        for byte in text.utf8 {
            let isWord = Unicode.Scalar(byte).isASCIIWord || (inWord && byte == UInt8(ascii: "'"))
            if isWord, !inWord { words += 1 }
            inWord = isWord
        }
        return words
    }

    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default: false
        }
    }

    private static func fold(_ paragraph: Substring) -> String {
        if paragraph.utf8.allSatisfy({ $0 < 128 && $0 != UInt8(ascii: "`") }) { return foldASCII(paragraph) }
        var composed = String(paragraph)
        if !paragraph.utf8.allSatisfy({ $0 < 128 }) { composed = composed.precomposedStringWithCanonicalMapping }
        var out = String.UnicodeScalarView()
        var space = false
        for scalar in composed.unicodeScalars {
            if scalar.value <= 32 || (scalar.value > 127 && scalar.properties.isWhitespace) {
                space = !out.isEmpty
                continue
            }
            let plain = scalar.value < 128 && scalar != "`" ? nil : unified(scalar)
            if let plain, plain.isEmpty { continue }
            if space {
                out.append(" ")
                space = false
            }
            if let plain { out.append(contentsOf: plain) } else { out.append(scalar) }
        }
        return String(out)
    }

    /// As `fold`, for text in which nothing but white space is folded.
    private static func foldASCII(_ paragraph: Substring) -> String {
        String(unsafeUninitializedCapacity: paragraph.utf8.count) { out in
            var count = 0
            var space = false
            for byte in paragraph.utf8 {
                if byte <= 32 {
                    space = count > 0
                    continue
                }
                if space {
                    out[count] = 32
                    count += 1
                    space = false
                }
                out[count] = byte
                count += 1
            }
            return count
        }
    }

    /// Empty for characters that nobody sees, nil for those that stay.
    private static func unified(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView? {
        switch scalar {
        case "\u{00AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{202A}"..."\u{202E}": "".unicodeScalars
        case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{00B4}", "`": "'".unicodeScalars
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{00AB}", "\u{00BB}": "\"".unicodeScalars
        case "\u{2010}"..."\u{2015}", "\u{2212}": "-".unicodeScalars
        case "\u{2026}": "...".unicodeScalars
        default: nil
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIIWord: Bool {
        (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value)
    }
}
