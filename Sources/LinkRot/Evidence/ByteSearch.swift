/// Finding byte strings.
enum ByteSearch {
    /// Whether each scalar of the text is a character by itself that is never spelt otherwise, so that bytes say the same as
    /// characters do.
    static func isPlain(_ text: some StringProtocol) -> Bool {
        isPlainASCII(text.utf8)
            || text.unicodeScalars.allSatisfy { scalar in
                switch scalar.value {
                case 13: false
                case 0..<0x300, 0x400...0x481, 0x48A...0x52F, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3029,
                    0x4E00...0x9FFF:
                    true
                default: false
                }
            }
    }

    private static func isPlainASCII(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { $0 < 0x80 && $0 != 13 }
    }

    /// The first `count` characters of a text.
    static func beginning(of text: String, _ count: Int) -> String {
        let bytes = text.utf8
        if bytes.count <= count { return text }
        // What follows may belong to the last character.
        if isPlainASCII(bytes.prefix(count + 1)) {
            return String(text[..<bytes.index(bytes.startIndex, offsetBy: count)])
        }
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex) else {
            return text
        }
        let next = end == scalars.endIndex ? end : scalars.index(after: end)
        return isPlain(text[..<next]) ? String(text[..<end]) : String(text.prefix(count))
    }

    /// Whether a plain text holds a phrase.
    static func holds(_ text: String, _ phrase: String) -> Bool {
        var (text, phrase) = (text, phrase)
        return text.withUTF8 { text in
            phrase.withUTF8 { phrase in
                guard let first = phrase.first, phrase.count <= text.count else { return phrase.isEmpty }
                return (0...text.count - phrase.count).contains { i in
                    guard text[i] == first else { return false }
                    return (1..<phrase.count).allSatisfy { text[i + $0] == phrase[$0] }
                }
            }
        }
    }

    static func contains(_ needle: String, in bytes: [UInt8]) -> Bool {
        index(of: Array(needle.utf8), in: bytes, from: 0) != nil
    }

    /// Sunday's variant of Boyer and Moore: skips by the byte behind the window.
    static func index(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let last = needle.last, bytes.count >= start + needle.count else { return nil }
        var shift = [Int](repeating: needle.count + 1, count: 256)
        for (i, byte) in needle.enumerated() { shift[Int(byte)] = needle.count - i }
        return bytes.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { needle in
                var i = start
                while i + needle.count <= bytes.count {
                    if bytes[i + needle.count - 1] == last {
                        var n = 0
                        while n < needle.count, bytes[i + n] == needle[n] { n += 1 }
                        if n == needle.count { return i }
                    }
                    guard i + needle.count < bytes.count else { return nil }
                    i += shift[Int(bytes[i + needle.count])]
                }
                return nil
            }
        }
    }
}
