/// What the opening of a text shows of its language: scripts, telling letters and small words.
///
/// Reads bytes: most texts are ASCII throughout, and Unicode's tables and strings of single words are slow.
struct LanguageSample {
    enum Script: Int, CaseIterable {
        case latin, cyrillic, greek, han, kana, hangul, arabic, hebrew, thai, devanagari, georgian, armenian, other
    }

    private(set) var letters = 0
    private(set) var words = 0
    /// Letters by `Script`.
    private var scripts = [Int](repeating: 0, count: Script.allCases.count)
    /// Small words by `SmallWords.languages`.
    private var counts = [Int](repeating: 0, count: SmallWords.languages.count)
    /// Letters of U+0440 to U+047F and of U+0670 to U+06AF, a bit each.
    private var cyrillic: UInt64 = 0
    private var arabic: UInt64 = 0

    /// - Parameter limit: how many characters are read.
    init(_ text: String, limit: Int) {
        var text = text
        text.withUTF8 { read($0, limit) }
    }

    /// The script of most letters.
    var script: Script {
        var best = 0
        for i in scripts.indices where scripts[i] > scripts[best] { best = i }
        return Script(rawValue: best) ?? .other
    }

    func count(_ script: Script) -> Int { scripts[script.rawValue] }

    /// Whether any of some letters was seen; told for those of Cyrillic and Arabic that tell languages apart.
    func has(_ wanted: String) -> Bool {
        wanted.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x440...0x47F: cyrillic & 1 << UInt64(scalar.value - 0x440) != 0
            case 0x670...0x6AF: arabic & 1 << UInt64(scalar.value - 0x670) != 0
            default: false
            }
        }
    }

    /// The language with most small words, how many, and how many the next has.
    var mostWords: (language: String, count: Int, next: Int) {
        var best = 0
        for i in counts.indices where counts[i] > counts[best] { best = i }
        let next = counts.indices.lazy.filter { $0 != best }.map { counts[$0] }.max() ?? 0
        return (SmallWords.languages[best], counts[best], next)
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int) {
        var word = SmallWords.Word()
        var ascii = 0
        var i = 0
        var left = limit
        while i < bytes.count, left > 0 {
            left -= 1
            let byte = bytes[i]
            if byte < 128 {
                i += 1
                if (97...122).contains(byte | 0x20) {
                    ascii += 1
                    word.append(byte | 0x20)
                } else {
                    end(&word)
                }
                continue
            }
            // A string's bytes are well-formed UTF-8.
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
            for k in 1..<length { value = value << 6 | UInt32(bytes[i + k]) & 0x3F }
            i += length
            if LanguageSample.isLetter(value) { take(value, &word) } else { end(&word) }
        }
        end(&word)
        letters += ascii
        scripts[Script.latin.rawValue] += ascii
    }

    private mutating func end(_ word: inout SmallWords.Word) {
        guard word.length > 0 else { return }
        words += 1
        var owners = SmallWords.owners(of: word)
        while owners != 0 {
            counts[owners.trailingZeroBitCount] += 1
            owners &= owners - 1
        }
        word = SmallWords.Word()
    }

    /// A letter beyond ASCII.
    private mutating func take(_ value: UInt32, _ word: inout SmallWords.Word) {
        letters += 1
        let script = Script(value)
        scripts[script.rawValue] += 1
        switch script {
        case .latin: LanguageSample.append(small: value, to: &word)
        case .cyrillic:
            // It counts as a word, and no list has it.
            word.append(0xFF)
            if (0x440...0x47F).contains(value) { cyrillic |= 1 << UInt64(value - 0x440) }
        case .arabic: if (0x670...0x6AF).contains(value) { arabic |= 1 << UInt64(value - 0x670) }
        default: break
        }
    }

    private static func append(small value: UInt32, to word: inout SmallWords.Word) {
        if (0xC0...0xFF).contains(value) {
            let small = value < 0xDF ? value + 0x20 : value
            word.append(0xC3)
            word.append(UInt8(0x80 | small & 0x3F))
        } else if let scalar = Unicode.Scalar(value) {
            for byte in scalar.properties.lowercaseMapping.utf8 { word.append(byte) }
        }
    }

    /// Whether a character is alphabetic; the tables of Unicode are asked only about what is rare.
    private static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0xD7, 0xF7: false
        case 0xC0...0x24F, 0x400...0x481, 0x48A...0x52F, 0x620...0x64A, 0x3041...0x3096, 0x30A1...0x30FA,
            0x4E00...0x9FA5, 0xAC00...0xD7A3:
            true
        case 0x2010...0x2027, 0x3001...0x3002, 0xFF0C: false
        default: Unicode.Scalar(value)?.properties.isAlphabetic ?? false
        }
    }
}

extension LanguageSample.Script {
    fileprivate init(_ value: UInt32) {
        switch value {
        case 0x41...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x530...0x58F: self = .armenian
        case 0x590...0x5FF: self = .hebrew
        case 0x600...0x6FF, 0x750...0x77F: self = .arabic
        case 0x900...0x97F: self = .devanagari
        case 0xE00...0xE7F: self = .thai
        case 0x10A0...0x10FF: self = .georgian
        case 0x3040...0x30FF: self = .kana
        case 0x3400...0x9FFF, 0x20000...0x2FFFF: self = .han
        case 0xAC00...0xD7AF, 0x1100...0x11FF: self = .hangul
        default: self = .other
        }
    }
}
