internal import Foundation

/// Makes one form of text out of many: see `ArticleText.normalised`.
///
/// Works by bytes, since finding where characters begin costs more than all the rest; a paragraph with characters that
/// may not be in NFC goes through Unicode's tables.
struct TextFolder {
    private var out: [UInt8] = []

    static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var folder = TextFolder()
            folder.out.reserveCapacity(bytes.count)
            var start = 0
            for i in 0...bytes.count where i == bytes.count || bytes[i] == 10 || bytes[i] == 13 {
                if i > start { folder.fold(paragraph: UnsafeBufferPointer(rebasing: bytes[start..<i])) }
                start = i + 1
            }
            return String(decoding: folder.out, as: UTF8.self)
        }
    }

    private mutating func fold(paragraph bytes: UnsafeBufferPointer<UInt8>) {
        let start = out.count
        if start > 0 { out.append(10) }
        let body = out.count
        if !append(bytes) {
            out.removeSubrange(body...)
            var composed = String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
            composed.withUTF8 { _ = append($0, isComposed: true) }
        }
        if out.count == body { out.removeSubrange(start...) }
    }

    /// - Returns: false where the paragraph has to be composed first.
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, isComposed: Bool = false) -> Bool {
        let start = out.count
        var space = false
        var i = 0
        while i < bytes.count {
            let (value, length) = UTF8Scalars.scalar(bytes, at: i)
            defer { i += length }
            let form = Form(value)
            switch form {
            case .space:
                space = out.count > start
                continue
            case .invisible: continue
            case .doubtful where !isComposed: return false
            default: break
            }
            if space { out.append(32) }
            space = false
            switch form {
            case .quote: out.append(UInt8(ascii: "'"))
            case .doubleQuote: out.append(UInt8(ascii: "\""))
            case .dash: out.append(UInt8(ascii: "-"))
            case .ellipsis: for _ in 0..<3 { out.append(UInt8(ascii: ".")) }
            default: for k in 0..<length { out.append(bytes[i + k]) }
            }
        }
        return true
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
