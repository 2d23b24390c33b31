/// Numbers in running text, in a form in which different spellings of one number are equal.
enum NumberReader {
    /// A number and where its words stand.
    struct Reading: Equatable {
        /// Canonical: `1000`, `2.5`, `12:30`, `2008-04-12` as written with dots.
        var value: String
        var words: Range<Int>
        /// The days that it may be; those of `05/06/2014` are two.
        var days: [Day] = []

        /// Neither a day nor a time of day.
        var isPlain: Bool { days.isEmpty && !value.contains(":") }
    }

    /// A day of the calendar, of any year where none is told.
    struct Day: Equatable {
        var year: Int?
        var month: Int
        var day: Int

        func isSame(as other: Day) -> Bool {
            month == other.month && day == other.day && (year == nil || other.year == nil || year == other.year)
        }
    }

    /// Every number among the words: digits of any script, numerals spelled out in the commonest languages, Han numerals
    /// of two characters or more, with groups (`1 000`) joined and scales (`1.5 million`) multiplied.
    static func numbers(in words: [WordToken]) -> [Reading] {
        var out: [Reading] = []
        var i = 0
        while i < words.count {
            if let day = DayReader.read(words, at: i) {
                out.append(day)
                i = day.words.upperBound
                continue
            }
            if let time = HanClock.read(words, at: i) {
                out.append(time)
                i = time.words.upperBound
                continue
            }
            if let spelled = SpelledNumber.read(words, at: i) {
                out.append(spelled)
                i = spelled.words.upperBound
                continue
            }
            guard let first = word(words[i].text) else {
                if let han = HanNumerals.read(words, at: i) {
                    out.append(han)
                    i = han.words.upperBound
                } else {
                    i += 1
                }
                continue
            }
            var value = first
            var end = i + 1
            if isPlainDigits(words[i].text), words[i].text.count <= 3 {
                var grouped = value
                while end < words.count, words[end].spaced, words[end].text.utf8.count == 3,
                    isPlainDigits(words[end].text)
                {
                    grouped += fold(words[end].text)
                    end += 1
                }
                value = grouped
            }
            if let half = ClockHalf(words, at: end),
                let time = half.time(isFigure(words[i].text) ? words[i].text : first)
            {
                value = time
                end = half.end
            } else if let money = smallChange(words, at: end), let whole = Int(value) {
                value = decimal(String(whole), money < 10 ? "0\(money)" : String(money))
                end += 2
            } else if end < words.count, let scale = scale(words[end]), let number = Double(value) {
                value = print(number * scale)
                end += 1
            } else if let half = halfMore(words, at: end), let number = Int(value) {
                let scale = half < words.count ? scale(words[half]) : nil
                value = scale.map { print((Double(number) + 0.5) * $0) } ?? "\(number).5"
                end = scale == nil ? half : half + 1
            }
            out.append(Reading(value: value, words: i..<end, days: DayReader.slashed(value)))
            i = end
        }
        return out
    }

    /// Past `and a half`, `с половиной` or `и половина`; nil where none of them stands.
    static func halfMore(_ words: [WordToken], at start: Int) -> Int? {
        func text(_ i: Int) -> String { i < words.count ? words[i].text.lowercased() : "" }
        if text(start) == "and", text(start + 1) == "a", text(start + 2) == "half" { return start + 3 }
        return ["с", "и"].contains(text(start)) && text(start + 1).hasPrefix("половин") ? start + 2 : nil
    }

    /// The hundredths of `57 рублей 30 копеек`, at the word after 57; nil where none follow.
    private static func smallChange(_ words: [WordToken], at i: Int) -> Int? {
        guard i + 2 < words.count, isPlainDigits(words[i + 1].text), let small = Int(fold(words[i + 1].text)),
            (1...99).contains(small)
        else { return nil }
        func begins(_ word: WordToken, _ stems: [String]) -> Bool {
            let text = word.text.lowercased()
            return stems.contains { text.hasPrefix($0) }
        }
        return begins(words[i], wholes) && begins(words[i + 2], hundredths) ? small : nil
    }

    private static let wholes = ["рубл", "евр", "доллар", "гривен", "денар", "dollar", "euro", "pound", "crown"]
    private static let hundredths = ["копе", "цент", "cent", "pence", "ден"]

    /// What the word after a number multiplies it by: `million`, or the letter of `18m`.
    private static func scale(_ word: WordToken) -> Double? {
        let text = word.text.lowercased()
        return NumberWords.scales[text] ?? (word.spaced ? nil : NumberWords.attachedScales[text])
    }

    /// Whether a word is a number, in figures or not.
    static func isNumber(_ text: String) -> Bool {
        word(text) != nil || HanNumerals.isNumeral(text)
    }

    /// The canonical value of one word; nil when it is no number.
    private static func word(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first else { return nil }
        if !first.isDigit { return NumberWords.values[text.lowercased()].map(String.init) }
        return canonical(fold(text))
    }

    /// Digits of any script as ASCII, the rest as it is.
    private static func fold(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            if let digit = scalar.isDigit ? scalar.properties.numericValue : nil {
                out += String(Int(digit))
            } else {
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Takes grouping away and writes the decimal mark as a point. `1,000` and `1.000` are both a thousand: a mark
    /// before exactly three digits groups, unless a zero leads (`0.125`). Dates, times and ratios stay as written.
    static func canonical(_ text: String) -> String {
        let marks = text.filter { !$0.isNumber }
        if marks.isEmpty { return stripped(text) }
        if marks.contains(":") || marks.contains("/") { return text }
        let parts = text.split(omittingEmptySubsequences: false) { !$0.isNumber }
        guard let head = parts.first, (1...3).contains(head.count) else {
            return marks.count == 1 ? "\(parts[0]).\(parts[1])" : text
        }
        let areGroups = parts.dropFirst().allSatisfy { $0.count == 3 } && head != "0"
        let kinds = Set(marks)
        if kinds.count == 1, areGroups { return stripped(parts.joined()) }
        if marks.count == 1 { return decimal(String(parts[0]), String(parts[1])) }
        // Groups by one mark, decimals by another: 1.000,50
        let last = marks.last
        if kinds.count == 2, marks.dropLast().allSatisfy({ $0 != last }),
            parts.dropFirst().dropLast().allSatisfy({ $0.count == 3 })
        {
            return decimal(parts.dropLast().joined(), String(parts[parts.count - 1]))
        }
        return text
    }

    private static func decimal(_ whole: String, _ fraction: String) -> String {
        let fraction = fraction.reversed().drop { $0 == "0" }.reversed()
        return fraction.isEmpty ? stripped(whole) : "\(stripped(whole)).\(String(fraction))"
    }

    private static func stripped(_ digits: String) -> String {
        let short = digits.drop { $0 == "0" }
        return short.isEmpty ? "0" : String(short)
    }

    /// Canonical: without a fraction where there is none.
    static func print(_ number: Double) -> String {
        number < 1e15 && number == number.rounded() ? String(Int(number)) : String(number)
    }

    private static func isFigure(_ text: String) -> Bool { text.unicodeScalars.first?.isDigit ?? false }
    private static func isPlainDigits(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.isDigit) }
}
