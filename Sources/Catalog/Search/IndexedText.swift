/// Text as the full-text index is fed with it.
///
/// SQLite's tokenizer takes a run of letters for one word, so that nothing short of a whole Chinese sentence would be
/// found. Every character of a script written without spaces therefore becomes a word of its own; a search for several of
/// them is a phrase, which finds exactly the places where they stand together. (A trigram index would find nothing
/// shorter than three characters, and most Chinese words have two.)
enum IndexedText {
    /// The same text with spaces around the characters of unspaced scripts; mostly the very same.
    static func spaced(_ text: String) -> String {
        // Those scripts start at U+0E00; of their lead bytes only E2 (punctuation) is common elsewhere.
        guard text.utf8.contains(where: { $0 >= 0xE0 && $0 != 0xE2 }) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar) {
                out.append(" ")
                out.append(scalar)
                out.append(" ")
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    /// Thai, Lao, Myanmar, Khmer, kana, Han.
    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default: false
        }
    }

    /// What the tokenizer makes words of: letters, digits, private use.
    static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
