/// Counts words: see `ArticleText.wordCount`.
enum WordCounter {
    static func count(_ text: String) -> Int {
        var text = text
        return text.withUTF8(count)
    }

    private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var words = 0
        var unspaced = 0
        var inWord = false
        var i = 0
        while i < bytes.count {
            let (value, length) = UTF8Scalars.scalar(bytes, at: i)
            i += length
            switch kind(value) {
            case .letter:
                if !inWord { words += 1 }
                inWord = true
            case .apostrophe: break
            case .other: inWord = false
            case .unspaced:
                unspaced += 1
                inWord = false
            }
        }
        return words + (unspaced + 1) / 2
    }

    enum Kind {
        /// Or a digit.
        case letter
        /// Goes on with a word, begins none.
        case apostrophe
        /// Of a script that writes no spaces.
        case unspaced
        case other
    }

    @inline(__always)
    static func kind(_ value: UInt32) -> Kind {
        if value < 0x80 {
            let isLetter = (value | 0x20) &- UInt32(UInt8(ascii: "a")) < 26
            if isLetter || value &- UInt32(UInt8(ascii: "0")) < 10 { return .letter }
            return value == UInt32(UInt8(ascii: "'")) ? .apostrophe : .other
        }
        return switch value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x48A...0x52F: .letter
        case 0x2010...0x205E: .other
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x323AF:
            .unspaced
        default: looked(up: value)
        }
    }

    /// By Unicode's tables, which costs a hundred times as much.
    private static func looked(up value: UInt32) -> Kind {
        guard let properties = Unicode.Scalar(value)?.properties else { return .other }
        return properties.isAlphabetic || properties.numericType != nil ? .letter : .other
    }
}
