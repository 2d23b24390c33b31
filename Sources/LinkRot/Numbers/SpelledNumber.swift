/// Cardinals of several words: `two hundred and fifty`, `eighty-six`, `сто двадцать пять тысяч`, `осумдесет и шест`.
enum SpelledNumber {
    private static let connectors: Set<String> = ["and", "и", "й", "та", "y", "e", "et", "und"]
    private static let thousands: Set<String> = ["thousand", "тысяча", "тысячи", "тысячу", "тысяч", "илјада", "илјади"]

    /// What a number of words is made of.
    private enum Part {
        case value(Int)
        case hundred
        case scale(Int)
    }

    /// The number whose words begin here, in canonical form; nil where no words of two numerals or more follow one another.
    static func read(_ words: [WordToken], at start: Int) -> NumberReader.Reading? {
        guard let first = parts(of: words[start].text).first else { return nil }
        // Elsewhere a word for a thousand is also another word.
        if case .scale = first, !thousands.contains(words[start].text.lowercased()) { return nil }
        var total = 0
        var section = 0
        var lastScale = Int.max
        var count = 0
        var end = start
        var next = start
        while next < words.count {
            if next > start, section > 0 || total > 0, connectors.contains(words[next].text.lowercased()) { next += 1 }
            guard next < words.count, !beginsLarger(words, at: next, than: lastScale) else { break }
            let parts = parts(of: words[next].text)
            let before = (total, section, lastScale)
            guard !parts.isEmpty, parts.allSatisfy({ take($0, &total, &section, &lastScale) }) else {
                (total, section, lastScale) = before
                break
            }
            count += parts.count
            next += 1
            end = next
        }
        guard count > 1 else { return nil }
        return .init(value: String(total + section), words: start..<end)
    }

    /// "Two thousand and three million": whether the next numeral has a scale that the last one can't be above.
    private static func beginsLarger(_ words: [WordToken], at i: Int, than scale: Int) -> Bool {
        guard scale < .max, i + 1 < words.count, case .scale(let next)? = part(words[i + 1].text.lowercased()) else {
            return false
        }
        return next >= scale
    }

    /// Adds a part to the number; false where it begins another one.
    private static func take(_ part: Part, _ total: inout Int, _ section: inout Int, _ lastScale: inout Int) -> Bool {
        switch part {
        case .value(let value):
            let room = section == 0 ? 1000 : section % 100 == 0 ? 100 : section % 10 == 0 && section % 100 > 10 ? 10 : 0
            guard value < room, total + section == 0 || value < lastScale else { return false }
            section += value
        case .hundred:
            guard section < 10 else { return false }
            section = max(section, 1) * 100
        case .scale(let scale):
            // "Тысяча двести" begins with the scale itself.
            guard section > 0 || total == 0 && lastScale == .max && scale == 1000, scale < lastScale else {
                return false
            }
            total += max(section, 1) * scale
            section = 0
            lastScale = scale
        }
        return true
    }

    /// The numerals of a word: two of `eighty-six`, none of other words.
    private static func parts(of text: String) -> [Part] {
        let word = text.lowercased()
        if let part = part(word) { return [part] }
        guard word.contains("-") else { return [] }
        let parts = word.split(separator: "-").map { part(String($0)) }
        return parts.contains { $0 == nil } ? [] : parts.compactMap(\.self)
    }

    private static func part(_ word: String) -> Part? {
        if let value = NumberWords.values[word] ?? NumberWords.ones[word] { return .value(value) }
        if word == "hundred" { return .hundred }
        return NumberWords.scales[word].flatMap { $0 < 1e13 ? .scale(Int($0)) : nil }
    }
}
