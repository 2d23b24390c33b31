internal import Foundation

/// Makes one form of text out of many: see `ArticleText.normalised`.
///
/// Works by bytes, since finding where characters begin costs more than all the rest; only text with characters that may
/// not be in NFC goes through Unicode's tables first.
struct TextFolder {
    /// No form takes more bytes than what it replaces, so the text itself says how many are needed.
    private let out: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// Where the paragraph being written begins.
    private var paragraph = 0
    private var space = false

    static func fold(_ text: String) -> String {
        var text = text
        if let folded = fold(&text, isComposed: false) { return folded }
        var composed = text.precomposedStringWithCanonicalMapping
        return fold(&composed, isComposed: true) ?? composed
    }

    /// Nil where the text has to be composed first.
    private static func fold(_ text: inout String, isComposed: Bool) -> String? {
        text.withUTF8 { bytes in
            var isDone = true
            let folded = String(unsafeUninitializedCapacity: bytes.count) { out in
                var folder = TextFolder(out: out)
                isDone = folder.write(bytes, isComposed: isComposed)
                return folder.count
            }
            return isDone ? folded : nil
        }
    }

    private init(out: UnsafeMutableBufferPointer<UInt8>) { self.out = out }

    private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, isComposed: Bool) -> Bool {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte == 10 || byte == 13 {
                paragraph = count
                space = false
                i += 1
                continue
            }
            let (value, length) = UTF8Scalars.scalar(bytes, at: i)
            switch Form(value) {
            case .kept: for k in 0..<length { put(bytes[i + k]) }
            case .space: space = count > paragraph
            case .invisible: break
            case .quote: put(UInt8(ascii: "'"))
            case .doubleQuote: put(UInt8(ascii: "\""))
            case .dash: put(UInt8(ascii: "-"))
            case .ellipsis: for _ in 0..<3 { put(UInt8(ascii: ".")) }
            case .doubtful:
                if !isComposed { return false }
                for k in 0..<length { put(bytes[i + k]) }
            }
            i += length
        }
        return true
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        if space {
            append(32)
            space = false
        } else if count == paragraph, count > 0 {
            append(10)
        }
        append(byte)
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        out[count] = byte
        count += 1
    }

    /// What becomes of a character.
    enum Form {
        case kept, space, invisible, quote, doubleQuote, dash, ellipsis
        /// Kept, unless composing makes another of it and its neighbours (UAX #15, NFC_Quick_Check).
        case doubtful

        @inline(__always)
        init(_ value: UInt32) {
            if value < 0x80 {
                self = value <= 32 ? .space : value == 0x60 ? .quote : .kept
                return
            }
            self =
                switch value {
                case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
                case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: .invisible
                case 0xB4, 0x2018...0x201B: .quote
                case 0xAB, 0xBB, 0x201C...0x201F: .doubleQuote
                case 0x2010...0x2015, 0x2212: .dash
                case 0x2026: .ellipsis
                // Latin, Cyrillic, Hebrew and Arabic letters, punctuation, kana, Han, Hangul: none of them changes by composing,
                // nor is one the second half of a pair that does.
                case 0x80..<0x300, 0x400...0x481, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x64A, 0x660...0x66F,
                    0x1E00...0x1EFF, 0x2016...0x205E, 0x20A0...0x20BF, 0x2190...0x21FF, 0x2500...0x25FF,
                    0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
                    0xAC00...0xD7A3, 0xFF01...0xFFEE, 0x1F300...0x1FAFF, 0x20000...0x2A6DF:
                    .kept
                default: .doubtful
                }
        }
    }
}
