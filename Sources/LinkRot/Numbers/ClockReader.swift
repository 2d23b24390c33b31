/// What tells the half of the day after a time: `am`, `p.m.`, `in the morning`, `утра`.
struct ClockHalf {
    private let isAfternoon: Bool
    /// Past its words.
    let end: Int

    init?(_ words: [WordToken], at start: Int) {
        func text(_ i: Int) -> String { i < words.count ? words[i].text.lowercased() : "" }
        switch text(start) {
        case "am", "pm", "утра", "вечера":
            isAfternoon = text(start) == "pm" || text(start) == "вечера"
            end = start + 1
        case "a" where text(start + 1) == "." && text(start + 2) == "m",
            "p" where text(start + 1) == "." && text(start + 2) == "m":
            isAfternoon = text(start) == "p"
            end = start + 3
        case "in" where text(start + 1) == "the" && ["morning", "afternoon", "evening"].contains(text(start + 2)):
            isAfternoon = text(start + 2) != "morning"
            end = start + 3
        default: return nil
        }
    }

    /// `4.15` in the afternoon is `16:15`; nil for what is no time of day.
    func time(_ text: String) -> String? {
        let parts = text.split { $0 == "." || $0 == ":" }.map { Int($0) }
        guard let hour = parts.first ?? nil, (1...12).contains(hour), parts.count <= 2 else { return nil }
        guard let minute = parts.count == 2 ? parts[1] : 0, (0...59).contains(minute) else { return nil }
        return Clock.text(hour % 12 + (isAfternoon ? 12 : 0), minute)
    }
}

/// Times of day in canonical form.
enum Clock {
    static func text(_ hour: Int, _ minute: Int) -> String { "\(hour):\(minute < 10 ? "0" : "")\(minute)" }

    /// Whether two values are one time of day, of which one was written with a point: `17:40` and `17.40`, which reads `17.4`.
    ///
    /// - Parameters:
    ///   - written, otherwise: the words of both.
    static func areSame(_ written: String, _ a: String, _ otherwise: String, _ b: String) -> Bool {
        if !a.contains(":") { return b.contains(":") && areSame(otherwise, b, written, a) }
        let parts = otherwise.split(separator: ".").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour) else {
            return false
        }
        return a == text(hour, minute)
    }
}

/// Times of day in Chinese: `5时30分`, `五点半`, `上午9点`.
enum HanClock {
    /// The time that begins at a word; nil where none does.
    static func read(_ words: [WordToken], at start: Int) -> NumberReader.Reading? {
        guard let (hour, next) = number(words, at: start), (0...24).contains(hour), next < words.count,
            ["时", "点", "點", "時"].contains(words[next].text)
        else { return nil }
        let end = next + 1
        if end < words.count, words[end].text == "半" { return reading(hour, 30, start..<end + 1) }
        if end < words.count, words[end].text == "整" { return reading(hour, 0, start..<end + 1) }
        guard let (minute, after) = number(words, at: end) else {
            // "这一点" is no time.
            let isTold = Int(words[start].text) != nil || start > 0 && halves.contains(words[start - 1].text)
            return isTold ? reading(hour, 0, start..<end) : nil
        }
        guard (0...59).contains(minute) else { return nil }
        if after < words.count, words[after].text == "分" { return reading(hour, minute, start..<after + 1) }
        return words[end].text.count == 2 ? reading(hour, minute, start..<after) : nil
    }

    /// The last signs of 上午, 中午, 凌晨, 早上, 晚上 and 夜间.
    private static let halves: Set<String> = ["午", "晨", "上", "晚", "间"]

    private static func reading(_ hour: Int, _ minute: Int, _ words: Range<Int>) -> NumberReader.Reading {
        .init(value: Clock.text(hour, minute), words: words)
    }

    /// A small number in figures or Han, and where it ends.
    private static func number(_ words: [WordToken], at start: Int) -> (Int, end: Int)? {
        guard start < words.count else { return nil }
        if let value = Int(words[start].text), words[start].text.count <= 2 { return (value, start + 1) }
        guard HanNumerals.isNumeral(words[start].text) else { return nil }
        if let many = HanNumerals.read(words, at: start) {
            return Int(many.value).map { ($0, many.words.upperBound) }
        }
        return HanNumerals.single(words[start].text).map { ($0, start + 1) }
    }
}
