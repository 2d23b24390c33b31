/// Chinese and Japanese numerals.
enum HanNumerals {
    private static let digits: [Character: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
    private static let scales: [Character: Int] = ["万": 10_000, "亿": 100_000_000]

    /// Whether the character is a numeral.
    static func isNumeral(_ text: String) -> Bool {
        guard let character = text.first else { return false }
        return digits[character] != nil || units[character] != nil || scales[character] != nil
    }

    /// What a single numeral up to ten stands for.
    static func single(_ text: String) -> Int? { text.first.flatMap { $0 == "十" ? 10 : digits[$0] } }

    /// A text with its numbers in figures, without blanks: `提前两个月` is `提前2个月`, `三十万` is `30万`.
    static func inFigures(_ text: String) -> String {
        let words = Tokenizer.tokens(text)
        let numbers = NumberReader.numbers(in: words)
        var out = ""
        var next = 0
        var number = numbers.startIndex
        while next < words.count {
            if number < numbers.endIndex, numbers[number].words.lowerBound == next {
                out += numbers[number].value
                next = numbers[number].words.upperBound
                number += 1
            } else {
                out += single(words[next].text).map(String.init) ?? words[next].text
                next += 1
            }
        }
        return out
    }

    /// A run of two numerals or more: a single one is more often part of a word.
    static func read(_ words: [WordToken], at start: Int) -> NumberReader.Reading? {
        var end = start
        while end < words.count, end - start < 16, isNumeral(words[end].text) { end += 1 }
        guard end - start > 1 else { return nil }
        let characters = words[start..<end].compactMap(\.text.first)
        if characters.allSatisfy({ digits[$0] != nil }) {
            return .init(value: characters.map { String(digits[$0] ?? 0) }.joined(), words: start..<end)
        }
        var total = 0
        var section = 0
        var digit = 0
        for character in characters {
            if let value = digits[character] {
                digit = value
            } else if let unit = units[character] {
                section += max(digit, 1) * unit
                digit = 0
            } else if let scale = scales[character] {
                let (product, overflow) = (total + section + digit).multipliedReportingOverflow(by: scale)
                if overflow { return nil }
                total = product
                section = 0
                digit = 0
            }
        }
        return .init(value: String(total + section + digit), words: start..<end)
    }
}
