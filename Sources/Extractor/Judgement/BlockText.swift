/// What the letters of one block look like, counted in one pass over its bytes.
struct BlockText {
    var words: Int32 = 0
    var letters: Int32 = 0
    var digits: Int32 = 0
    var capitals: Int32 = 0
    var sentenceEnds: Int32 = 0
    var commas: Int32 = 0
    var separators: Int32 = 0
    var stopWords: Int32 = 0
    var unspaced: Int32 = 0
    var titleWords: Int32 = 0
    var wordBytes: Int32 = 0
    /// Bits of `Phrases.Topic`.
    var topics: UInt32 = 0
    var hash: UInt64 = Phrases.seed
    var first: UInt8 = 0
    var last: UInt8 = 0
    var quotes: Int32 = 0
    var address = false
    var copyright = false
    /// Words that lie in runs of three also found in the article body that the page states for machines.
    var voted: Int32 = 0

    enum Class {
        static let none: UInt8 = 0
        static let capital: UInt8 = 1
        static let small: UInt8 = 2
        static let digit: UInt8 = 3
        static let quote: UInt8 = 4
        static let stop: UInt8 = 5
        static let colon: UInt8 = 6
        static let comma: UInt8 = 7
        static let symbol: UInt8 = 8
        static let other: UInt8 = 9
        static let bracket: UInt8 = 10
    }

    /// - Parameters:
    ///   - title: hashes of the words of the page's title.
    ///   - vote: hashes of the runs of three words of the body stated in linked data; empty without one.
    ///   - trace: takes the hash of every word.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, title: HashSet, vote: HashSet,
        trace: UnsafeMutablePointer<[UInt64]>? = nil
    ) {
        let phrases = Phrases.table
        var word: UInt64 = Phrases.seed
        var length = 0
        var one: UInt64 = 0
        var two: UInt64 = 0
        var three: UInt64 = 0
        var votedUntil: Int32 = 0
        var i = 0
        let count = bytes.count
        while i <= count {
            let byte: UInt8 = i < count ? bytes[i] : 32
            var inWord = false
            var folded = byte
            if byte < 0x80 {
                switch byte {
                case 97...122: inWord = true
                case 65...90:
                    inWord = true
                    capitals += 1
                    folded = byte | 0x20
                case 48...57:
                    inWord = true
                    digits += 1
                case 0x27: inWord = length > 0 && i + 1 < count && (97...122).contains(bytes[i + 1])
                case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): sentenceEnds += 1
                case UInt8(ascii: ","), UInt8(ascii: ";"): commas += 1
                case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "\\"):
                    separators += 1
                case 0x22: quotes += 1
                case UInt8(ascii: "@"): address = true
                default: break
                }
            } else if byte >= 0xE3 && byte <= 0xED && i + 2 < count && BlockText.isUnspaced(byte, bytes[i + 1]) {
                // Han, kana, hangul: each sign counts; two make a word.
                if byte == 0xE3 && bytes[i + 1] == 0x80 {
                    if bytes[i + 2] == 0x82 { sentenceEnds += 1 }
                    if bytes[i + 2] == 0x81 { commas += 1 }
                } else {
                    unspaced += 1
                }
                hash = (hash ^ UInt64(byte) ^ UInt64(bytes[i + 2]) << 8) &* 0x100_0000_01B3
                i += 3
                continue
            } else if byte == 0xEF, i + 2 < count, bytes[i + 1] == 0xBC {
                if bytes[i + 2] == 0x8C || bytes[i + 2] == 0x9B { commas += 1 }
                if bytes[i + 2] == 0x81 || bytes[i + 2] == 0x9F { sentenceEnds += 1 }
                i += 3
                continue
            } else if byte == 0xE2, i + 2 < count {
                if bytes[i + 1] == 0x80 {
                    switch bytes[i + 2] {
                    case 0x98, 0x9C, 0x9D, 0x9E: quotes += 1
                    case 0x99 where length > 0 && i + 3 < count && (97...122).contains(bytes[i + 3]):
                        // A typographic apostrophe within a word reads as the plain one.
                        word = (word ^ 0x27) &* 0x100_0000_01B3
                        i += 3
                        continue
                    case 0xA6: sentenceEnds += 1
                    case 0xA2, 0xBA: separators += 1
                    default: break
                    }
                } else {
                    separators += 1
                }
                endWord()
                i += 3
                continue
            } else if byte == 0xC2, i + 1 < count {
                if bytes[i + 1] == 0xA9 { copyright = true }
                if bytes[i + 1] == 0xB7 || bytes[i + 1] == 0xBB { separators += 1 }
                endWord()
                i += 2
                continue
            } else {
                inWord = true
                // Cyrillic capitals become small letters.
                if byte == 0xD0, i + 1 < count, (0x90...0xAF).contains(bytes[i + 1]) {
                    let next = bytes[i + 1]
                    capitals += 1
                    let small: (UInt8, UInt8) = next < 0xA0 ? (0xD0, next + 0x20) : (0xD1, next - 0x20)
                    word = (word ^ UInt64(small.0)) &* 0x100_0000_01B3
                    word = (word ^ UInt64(small.1)) &* 0x100_0000_01B3
                    length += 2
                    letters += 1
                    i += 2
                    continue
                }
            }
            if inWord {
                word = (word ^ UInt64(folded)) &* 0x100_0000_01B3
                length += 1
                if folded & 0xC0 != 0x80, !(48...57).contains(folded) { letters += 1 }
            } else {
                endWord()
            }
            i += 1
        }
        words += (unspaced + 1) / 2
        first = BlockText.kind(bytes, first: true)
        last = BlockText.kind(bytes, first: false)
        if unspaced > 0, count < 400 {
            for (phrase, topic) in Phrases.unspaced where Bytes.contains(bytes, phrase) {
                topics |= 1 << UInt32(topic.rawValue)
            }
        }

        func endWord() {
            guard length > 0 else { return }
            words += 1
            wordBytes += Int32(min(length, 1000))
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            trace?.pointee.append(word)
            if title.contains(word) { titleWords += 1 }
            let single = phrases.topics(word)
            if single & 1 << UInt32(Phrases.Topic.stop.rawValue) != 0 { stopWords += 1 }
            topics |= single
            if one != 0 {
                let pair = Phrases.join(one, word)
                topics |= phrases.topics(pair)
                if two != 0 {
                    let triple = Phrases.join(Phrases.join(two, one), word)
                    topics |= phrases.topics(triple)
                    if !vote.isEmpty, vote.contains(triple) {
                        voted += min(3, words - votedUntil)
                        votedUntil = words
                    }
                    if three != 0 {
                        topics |= phrases.topics(Phrases.join(Phrases.join(Phrases.join(three, two), one), word))
                    }
                }
            }
            three = two
            two = one
            one = word
            word = Phrases.seed
            length = 0
        }
    }

    /// Hashes of the words of a text, in order.
    static func wordHashes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
        var hashes: [UInt64] = []
        withUnsafeMutablePointer(to: &hashes) { _ = BlockText(bytes, title: HashSet(), vote: HashSet(), trace: $0) }
        return hashes
    }

    @inline(__always)
    private static func isUnspaced(_ a: UInt8, _ b: UInt8) -> Bool {
        a == 0xE3 ? b >= 0x80 : a >= 0xE4 && a <= 0xE9 || a >= 0xEA
    }

    private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, first: Bool) -> UInt8 {
        guard let byte = first ? bytes.first : bytes.last else { return Class.none }
        switch byte {
        case 65...90: return Class.capital
        case 97...122: return Class.small
        case 48...57: return Class.digit
        case 0x22, 0x27: return Class.quote
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return Class.stop
        case UInt8(ascii: ":"): return Class.colon
        case UInt8(ascii: ","), UInt8(ascii: ";"): return Class.comma
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return Class.bracket
        case 0..<0x80: return Class.symbol
        default: break
        }
        let count = bytes.count
        if first {
            if byte == 0xE2, count > 2, bytes[1] == 0x80, (0x98...0x9F).contains(bytes[2]) { return Class.quote }
            if byte == 0xC2 { return bytes[1] == 0xAB ? Class.quote : Class.symbol }
            if byte == 0xE2 { return Class.symbol }
        } else if count > 2 {
            let a = bytes[count - 3]
            let b = bytes[count - 2]
            if a == 0xE2, b == 0x80, (0x98...0x9F).contains(byte) { return Class.stop }
            if a == 0xE2, b == 0x80, byte == 0xA6 { return Class.stop }
            if a == 0xE3, b == 0x80, byte == 0x82 || byte == 0x8D || byte == 0x8F { return Class.stop }
            if a == 0xEF, b == 0xBC, byte == 0x81 || byte == 0x9F { return Class.stop }
            if b == 0xC2, byte == 0xBB { return Class.stop }
        }
        return Class.other
    }
}
