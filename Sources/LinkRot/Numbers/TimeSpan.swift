/// Lengths of time, which people write in many ways: `16 months`, `a year and four months`; `90 minutes`, `an hour and a half`;
/// `两年半`, `30个月`.
enum TimeSpan: Equatable {
    case months(Double)
    case minutes(Double)

    /// Whether the ranges lie in one length of time each, and both are as long.
    static func agree(_ old: [WordToken], _ gone: Range<Int>, _ new: [WordToken], _ fresh: Range<Int>) -> Bool {
        guard let a = read(old, covering: gone), let b = read(new, covering: fresh) else { return false }
        return a == b
    }

    /// The length of time whose words cover the range.
    private static func read(_ words: [WordToken], covering range: Range<Int>) -> TimeSpan? {
        for start in max(0, range.lowerBound - 4)...range.lowerBound {
            if let (span, end) = read(words, at: start), end >= range.upperBound { return span }
        }
        return nil
    }

    /// The length of time that begins at a word, and where its words end.
    private static func read(_ words: [WordToken], at start: Int) -> (TimeSpan, end: Int)? {
        var total: TimeSpan?
        var smallest = Double.infinity
        var end = start
        var next = start
        while let part = Part(words, at: next), part.unit.length < smallest {
            guard let sum = part.added(to: total) else { break }
            total = sum
            smallest = part.unit.length
            end = part.end
            next = end
            if next < words.count, connectors.contains(words[next].text.lowercased()) { next += 1 }
        }
        return total.map { ($0, end) }
    }

    private static let connectors: Set<String> = ["and", "и", "零", "又", ","]

    /// `four months`, `a year`, `полтора года`, `一年半`.
    private struct Part {
        var count: Double
        var unit: Unit
        var end: Int

        init?(_ words: [WordToken], at start: Int) {
            func text(_ i: Int) -> String { i < words.count ? words[i].text.lowercased() : "" }
            var i = start
            var count = 1.0
            if let whole = Part.halves[text(i)] {
                count = whole
                i += 1
                if ["a", "an"].contains(text(i)) { i += 1 }
            } else if let one = HanNumerals.single(text(i)), !HanNumerals.isNumeral(text(i + 1)) {
                count = Double(one)
                i += 1
            } else if let number = NumberReader.numbers(in: Array(words[i..<min(i + 8, words.count)])).first,
                number.words.lowerBound == 0, let value = Double(number.value)
            {
                count = value
                i += number.words.upperBound
            } else if Part.articles.contains(text(i)) {
                i += 1
            }
            if let half = NumberReader.halfMore(words, at: i) {
                count += 0.5
                i = half
            }
            if text(i) == "-" || text(i) == "个" { i += 1 }
            guard let (unit, after) = Unit.read(words, at: i) else { return nil }
            i = after
            if let half = text(i) == "半" ? i + 1 : NumberReader.halfMore(words, at: i) {
                count += 0.5
                i = half
            }
            self.count = count
            self.unit = unit
            end = i
        }

        /// Months and days don't add up.
        func added(to sum: TimeSpan?) -> TimeSpan? {
            let length = count * unit.length
            switch (sum, unit.isCalendar) {
            case (nil, true): return .months(length)
            case (nil, false): return .minutes(length)
            case (.months(let months), true): return .months(months + length)
            case (.minutes(let minutes), false): return .minutes(minutes + length)
            default: return nil
            }
        }

        private static let halves: [String: Double] = [
            "half": 0.5, "半": 0.5, "полтора": 1.5, "полторы": 1.5, "половина": 0.5,
        ]
        private static let articles: Set<String> = ["a", "an", "one", "один", "одна", "одну", "еден", "една", "едно"]
    }

    private struct Unit {
        /// Months or minutes.
        var length: Double
        /// Counted in months.
        var isCalendar: Bool

        /// The unit at a word, and where its words end.
        static func read(_ words: [WordToken], at i: Int) -> (Unit, end: Int)? {
            guard i < words.count else { return nil }
            let text = words[i].text.lowercased()
            for (unit, forms) in table where forms.contains(text) { return (unit, i + 1) }
            guard i + 1 < words.count, text + words[i + 1].text == "小时" || text + words[i + 1].text == "分钟" else {
                return nil
            }
            return (Unit(length: text == "小" ? 60 : 1, isCalendar: false), i + 2)
        }

        private static let table: [(Unit, Set<String>)] = [
            (12, true, "year years год года лет году годом година години 年 jahr jahre jahren"),
            (1, true, "month months месяц месяца месяцев месец месеци месеца 月 monat monate monaten"),
            (6, true, "полгода"),
            (20_160, false, "fortnight"),
            (10_080, false, "week weeks неделя недели недель неделю недела недели седмица седмици 周 woche wochen"),
            (1440, false, "day days день дня дней ден дена дни 天 日 tag tage tagen"),
            (60, false, "hour hours час часа часов часови stunde stunden"), (30, false, "полчаса"),
            (1, false, "minute minutes минута минуты минут минуту минути minuten"),
        ].map { length, isCalendar, forms in
            (Unit(length: length, isCalendar: isCalendar), Set(forms.split(separator: " ").map(String.init)))
        }
    }
}
