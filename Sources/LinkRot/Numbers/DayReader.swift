/// Days in running text, in the forms that sites change for one another: `8 October 2014`, `October 8, 2014`, `8 октября 2014`,
/// `08.10.2014`, `2014-10-08`, `2014年10月8日`.
enum DayReader {
    /// The day that begins at a word, as `2014-10-08`; nil where none does. `08/10/2014` is none: nobody can tell its month.
    static func read(_ words: [WordToken], at start: Int) -> NumberReader.Reading? {
        func text(_ i: Int) -> String { i < words.count ? words[i].text.lowercased() : "" }
        func reading(_ year: Int?, _ month: Int?, _ day: Int?, to end: Int) -> NumberReader.Reading? {
            guard let year, let month, let day, (1000...2999).contains(year), (1...12).contains(month),
                (1...31).contains(day), end <= words.count
            else { return nil }
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return .init(
                value: "\(year)-\(two(month))-\(two(day))", words: start..<end,
                days: [.init(year: year, month: month, day: day)])
        }
        func isNumber(_ i: Int) -> Bool { i < words.count && words[i].text.unicodeScalars.first?.isDigit ?? false }
        guard isNumber(start) || isNumber(start + 1) else { return nil }
        let first = text(start)
        if !isNumber(start) {
            guard let month = month(first) else { return nil }
            let comma = text(start + 2) == "," ? 1 : 0
            return reading(Int(text(start + 2 + comma)), month, Int(text(start + 1)), to: start + 3 + comma)
        }
        let parts = first.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 3 { return reading(parts[2], parts[1], parts[0], to: start + 1) }
        guard let number = Int(first) else { return nil }
        let ordinal = ["st", "nd", "rd", "th"].contains(text(start + 1)) ? 1 : 0
        if let month = month(text(start + 1 + ordinal)) {
            if Int(text(start + 2 + ordinal)) == nil {
                return isSlavic(text(start + 1)) ? short(number, month, start, to: start + 2) : nil
            }
            return reading(Int(text(start + 2 + ordinal)), month, number, to: start + 3 + ordinal)
        }
        if text(start + 1) == "年", text(start + 3) == "月", text(start + 5) == "日" {
            return reading(number, Int(text(start + 2)), Int(text(start + 4)), to: start + 6)
        }
        if text(start + 1) == "月", text(start + 3) == "日", let day = Int(text(start + 2)) {
            return short(day, number, start, to: start + 4)
        }
        guard text(start + 1) == "-", text(start + 3) == "-" else { return nil }
        return reading(number, Int(text(start + 2)), Int(text(start + 4)), to: start + 5)
    }

    /// The days that `13/11/2026`, `11/13/2026`, `2026/11/13` and `05/06/2014` may be; none of what is no such thing.
    static func slashed(_ value: String) -> [NumberReader.Day] {
        guard value.contains("/") else { return [] }
        let parts = value.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3, value.count(where: { $0 == "/" }) == 2 else { return [] }
        func day(_ year: Int, _ month: Int, _ day: Int) -> NumberReader.Day? {
            (1000...2999).contains(year) && (1...12).contains(month) && (1...31).contains(day)
                ? .init(year: year, month: month, day: day) : nil
        }
        let readings = [
            day(parts[0], parts[1], parts[2]), day(parts[2], parts[1], parts[0]), day(parts[2], parts[0], parts[1]),
        ]
        return readings.compactMap(\.self)
    }

    /// Slavs and Chinese put day and month in one order, Slavs write `8 октября` also as `08.10`; of a month in Latin script nobody knows where its day stands.
    private static func short(_ day: Int, _ month: Int, _ start: Int, to end: Int) -> NumberReader.Reading? {
        guard (1...31).contains(day), (1...12).contains(month) else { return nil }
        return .init(
            value: NumberReader.canonical("\(day).\(month < 10 ? "0" : "")\(month)"), words: start..<end,
            days: [.init(month: month, day: day)])
    }

    private static func isSlavic(_ month: String) -> Bool {
        month.unicodeScalars.allSatisfy { (0x400...0x52F).contains($0.value) }
    }

    /// Names of months begin so in English, German, French and Spanish, in Russian, Ukrainian, Bulgarian, Macedonian and Serbian.
    private static func month(_ text: String) -> Int? {
        guard text.unicodeScalars.count >= 3, text.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else {
            return nil
        }
        return beginnings.firstIndex { $0.contains { text.hasPrefix($0) } }.map { $0 + 1 }
    }

    private static let beginnings = [
        "january januar janvier enero январ януари јануар січн siječ",
        "february februar février febrero феврал февруари фебруар лют",
        "march märz mars marzo март березн", "april avril abril апрел април квітн", "may mai mayo мая май мај травн",
        "june juni juin junio июн юни јуни јун червн", "july juli juillet julio июл юли јули јул липн",
        "august août agosto август серпн",
        "september septembre septiembre сентябр септемвр септембар вересн",
        "october oktober octobre octubre октябр октомвр октобар жовтн",
        "november novembre noviembre ноябр ноемвр новембар листопад",
        "december dezember décembre diciembre декабр декемвр децембар груд",
    ].map { $0.split(separator: " ").map(String.init) }
}
