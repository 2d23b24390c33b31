/// One word, number, mark of punctuation or end of a paragraph.
///
/// In scripts written without spaces (Han, kana, Thai, …) every character is a word.
package struct WordToken: Hashable, Sendable {
    package var text: String
    /// Whether a space stands before it.
    package var spaced: Bool

    package init(_ text: String, spaced: Bool) {
        self.text = text
        self.spaced = spaced
    }

    /// The end of a paragraph.
    package var isBreak: Bool { text == "\n" }

    /// Whether it is made of letters or digits, not of marks.
    package var isWord: Bool { text.unicodeScalars.first.map(\.beginsWord) ?? false }

    // Two words are the same whether or not a space stands before them.
    package static func == (a: WordToken, b: WordToken) -> Bool { a.text == b.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Sequence<WordToken> {
    /// The running text, paragraphs as lines.
    package var text: String {
        var out = ""
        for token in self {
            if token.spaced, !out.isEmpty, !out.hasSuffix("\n") { out += " " }
            out += token.text
        }
        return out
    }
}

extension Unicode.Scalar {
    /// A letter or a digit.
    var beginsWord: Bool {
        if value < 128 { return (97...122).contains(value | 32) || isDigit }
        return properties.isAlphabetic || isDigit
    }

    /// A decimal digit of any script.
    var isDigit: Bool { value < 128 ? (48...57).contains(value) : properties.numericType == .decimal }
}
