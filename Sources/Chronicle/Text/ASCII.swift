/// The bytes that chronicle grammars are made of, by name. Computed, so that they cost nothing.
extension UInt8 {
    static var tab: UInt8 { 9 }
    static var newline: UInt8 { 10 }
    static var carriageReturn: UInt8 { 13 }
    static var space: UInt8 { 32 }
    static var bang: UInt8 { 33 }
    static var quote: UInt8 { 34 }
    static var hash: UInt8 { 35 }
    static var percent: UInt8 { 37 }
    static var ampersand: UInt8 { 38 }
    static var apostrophe: UInt8 { 39 }
    static var leftParen: UInt8 { 40 }
    static var rightParen: UInt8 { 41 }
    static var star: UInt8 { 42 }
    static var plus: UInt8 { 43 }
    static var comma: UInt8 { 44 }
    static var hyphen: UInt8 { 45 }
    static var dot: UInt8 { 46 }
    static var slash: UInt8 { 47 }
    static var colon: UInt8 { 58 }
    static var semicolon: UInt8 { 59 }
    static var less: UInt8 { 60 }
    static var equals: UInt8 { 61 }
    static var greater: UInt8 { 62 }
    static var question: UInt8 { 63 }
    static var leftBracket: UInt8 { 91 }
    static var backslash: UInt8 { 92 }
    static var rightBracket: UInt8 { 93 }
    static var underscore: UInt8 { 95 }
    static var backtick: UInt8 { 96 }
    static var leftBrace: UInt8 { 123 }
    static var pipe: UInt8 { 124 }
    static var rightBrace: UInt8 { 125 }
    static var tilde: UInt8 { 126 }

    var isDigit: Bool { self &- 48 < 10 }
    var isUpper: Bool { self &- 65 < 26 }
    var isLetter: Bool { (self | 32) &- 97 < 26 }
    /// Part of a word: an ASCII letter or digit, or any byte of a character beyond ASCII.
    var isWord: Bool { isLetter || isDigit || self > 127 }
    /// White space and control characters: what lines are trimmed of.
    var isBlank: Bool { self <= 32 || self == 127 }
    var lowered: UInt8 { isUpper ? self | 32 : self }
}

/// Searching in bytes. Every search is linear and stays inside the bounds it is given.
extension [UInt8] {
    /// Whether the ASCII text stands at `i`, before `end`.
    func has(_ text: StaticString, at i: Int, before end: Int) -> Bool {
        let n = text.utf8CodeUnitCount
        guard i >= 0, i + n <= end else { return false }
        let wanted = text.utf8Start
        for k in 0..<n where self[i + k] != wanted[k] { return false }
        return true
    }

    /// `has`, whatever the case here; the text itself is in lower case.
    func hasFolded(_ text: StaticString, at i: Int, before end: Int) -> Bool {
        let n = text.utf8CodeUnitCount
        guard i >= 0, i + n <= end else { return false }
        let wanted = text.utf8Start
        for k in 0..<n where self[i + k].lowered != wanted[k] { return false }
        return true
    }

    /// The first place of the ASCII text in the range.
    func find(_ text: StaticString, in range: Range<Int>) -> Int? {
        let n = text.utf8CodeUnitCount
        guard n > 0, range.count >= n else { return nil }
        let first = text.utf8Start[0]
        for i in range.lowerBound...(range.upperBound - n) where self[i] == first {
            if has(text, at: i, before: range.upperBound) { return i }
        }
        return nil
    }

    /// The last place of the ASCII text in the range.
    func findLast(_ text: StaticString, in range: Range<Int>) -> Int? {
        let n = text.utf8CodeUnitCount
        guard n > 0, range.count >= n else { return nil }
        var i = range.upperBound - n
        while i >= range.lowerBound {
            if has(text, at: i, before: range.upperBound) { return i }
            i -= 1
        }
        return nil
    }

    /// The range without white space and control characters at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, self[low].isBlank { low += 1 }
        while high > low, self[high - 1].isBlank { high -= 1 }
        return low..<high
    }

    /// The text of a range of valid UTF-8.
    func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

    /// The number that a run of up to nine digits at `i` writes, and where it ends.
    func number(at i: Int, before end: Int) -> (value: Int, end: Int)? {
        var j = i
        var value = 0
        while j < end, j - i < 9, self[j].isDigit {
            value = value * 10 + Int(self[j] - 48)
            j += 1
        }
        return j > i ? (value, j) : nil
    }

    /// The length of the white space character at `i`, Unicode's included; 0 when there is none.
    func spaceLength(at i: Int, before end: Int) -> Int {
        let byte = self[i]
        if byte == 32 || (9...13).contains(byte) || (28...31).contains(byte) { return 1 }
        guard byte > 127 else { return 0 }
        if byte == 0xC2, i + 1 < end { return self[i + 1] == 0xA0 || self[i + 1] == 0x85 ? 2 : 0 }
        guard byte == 0xE2 || byte == 0xE3, i + 2 < end else { return 0 }
        switch (byte, self[i + 1], self[i + 2]) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }
}
