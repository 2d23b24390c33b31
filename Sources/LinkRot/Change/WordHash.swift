internal import Model

/// A word as FNV-1a of its lower-case text: enough to compare texts by.
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The words of a text, without its marks: those that `Tokenizer.tokens` finds, and no string for any of them.
    static func words(of text: String) -> [WordHash] {
        let scalars = Array(ArticleText.normalised(text).unicodeScalars)
        var out: [WordHash] = []
        out.reserveCapacity(scalars.count / 5)
        scalars.withUnsafeBufferPointer { scalars in
            Tokenizer.forEachToken(of: scalars) { token, _ in
                if token[token.startIndex].beginsWord { out.append(WordHash(token)) }
            }
        }
        return out
    }

    static func words(of tokens: [WordToken]) -> [WordHash] {
        tokens.lazy.filter(\.isWord).map { WordHash($0.text) }
    }

    private init(_ word: String) {
        for byte in word.lowercased().utf8 { add(byte) }
    }

    private init(_ word: Slice<Tokenizer.Scalars>) {
        for scalar in word {
            guard let lower = WordHash.lowercased(scalar.value) else {
                var text = String.UnicodeScalarView()
                text.append(contentsOf: word)
                self = WordHash(String(text))
                return
            }
            if lower < 0x80 {
                add(UInt8(lower))
            } else {
                add(UInt8(0xC0 | lower >> 6))
                add(UInt8(0x80 | lower & 0x3F))
            }
        }
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// ASCII and the Cyrillic of today; nil for everything else.
    private static func lowercased(_ value: UInt32) -> UInt32? {
        switch value {
        case 65...90, 0x410...0x42F: value + 32
        case 0x400...0x40F: value + 80
        case 0..<128, 0x430...0x45F: value
        default: nil
        }
    }
}
