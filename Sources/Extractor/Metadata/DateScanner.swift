internal import Model

/// The words, numbers and marks of a text, and the dates that they make.
struct DateScanner {
    private enum Token {
        case number(value: Int, digits: Int)
        case word([UInt8])
        case mark(UInt8)
    }

    private var tokens: [Token] = []
    private let bytes: [UInt8]
    /// Where each token begins and ends.
    private var starts: [Int] = []
    private var ends: [Int] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var i = 0
        while i < bytes.count {
            let start = i
            if (48...57).contains(bytes[i]) {
                while i < bytes.count, (48...57).contains(bytes[i]) { i += 1 }
                tokens.append(.number(value: DateReader.number(bytes[start..<i]), digits: i - start))
            } else if bytes[i] | 0x20 >= 97 && bytes[i] | 0x20 <= 122 || bytes[i] >= 0x80 {
                while i < bytes.count, bytes[i] | 0x20 >= 97 && bytes[i] | 0x20 <= 122 || bytes[i] >= 0x80 {
                    i += 1
                }
                tokens.append(.word(Array(bytes[start..<i])))
            } else {
                i += 1
                if bytes[start] <= 32 { continue }
                tokens.append(.mark(bytes[start]))
            }
            starts.append(start)
            ends.append(i)
        }
    }

    /// The dates of the text in order, no two from the same words.
    func dates(dayFirst: Bool, limit: Int) -> [DateReader.Found] {
        if let stamp = epoch { return [DateReader.Found(iso: stamp, bytes: 0..<bytes.count)] }
        var found: [DateReader.Found] = []
        var i = 0
        while i < tokens.count, found.count < limit {
            guard let (day, next) = date(at: i, dayFirst) else {
                i += 1
                continue
            }
            let clock = clock(from: next)
            let end = max(next, clock?.next ?? 0)
            found.append(DateReader.Found(iso: day + (clock?.text ?? ""), bytes: starts[i]..<ends[end - 1]))
            i = end
        }
        return found
    }

    /// Milliseconds or seconds since 1970, alone in the text.
    private var epoch: String? {
        guard tokens.count == 1, case .number(let value, let digits) = tokens[0] else { return nil }
        if digits == 8 { return DateReader.day(value / 10000, value / 100 % 100, value % 100) }
        if digits == 14 {
            var text = String(decoding: bytes.filter { (48...57).contains($0) }, as: UTF8.self)
            text = String(text.prefix(14))
            guard let moment = Timestamp(digits14: text) else { return nil }
            return String(moment.iso8601.dropLast())
        }
        guard digits == 10 || digits == 13 else { return nil }
        // `number` stops before it overflows, so the digits are read again.
        let text = String(decoding: bytes.filter { (48...57).contains($0) }, as: UTF8.self)
        guard let count = Double(text) else { return nil }
        let seconds = digits == 13 ? (count / 1000).rounded(.down) : count
        // 1990 to 2100, as for all dates: ten digits may be a telephone number.
        guard (631_152_000..<4_133_980_800).contains(seconds) else { return nil }
        return Timestamp(seconds: seconds).iso8601
    }

    private func numeral(_ i: Int) -> (value: Int, digits: Int)? {
        guard i < tokens.count, case .number(let value, let digits) = tokens[i] else { return nil }
        return (value, digits)
    }

    private func mark(_ i: Int, _ wanted: String) -> Bool {
        guard i < tokens.count, case .mark(let byte) = tokens[i] else { return false }
        return wanted.utf8.contains(byte)
    }

    /// The marks of a date are alike: `9.7 / 10` is none.
    private func isMark(_ i: Int, sameAs other: Int, _ wanted: String) -> Bool {
        guard mark(i, wanted), case .mark(let a) = tokens[i], case .mark(let b) = tokens[other] else { return false }
        return a == b
    }

    private func word(_ i: Int) -> [UInt8]? {
        guard i < tokens.count, case .word(let bytes) = tokens[i] else { return nil }
        return bytes
    }

    private func date(at i: Int, _ dayFirst: Bool) -> (String, Int)? {
        if let a = numeral(i) {
            if a.digits == 4 { return yearFirst(i, a.value) }
            if a.digits == 8, a.value > 19_900_000,
                let day = DateReader.day(a.value / 10000, a.value / 100 % 100, a.value % 100)
            {
                return (day, i + 1)
            }
            if a.digits <= 2 { return vietnamese(i, a.value) ?? dayOrMonthFirst(i, a.value, dayFirst) }
        } else if let name = word(i), let month = MonthName.number(of: name) {
            return monthFirst(i, month)
        }
        return nil
    }

    /// `2008-04-12`, `2008/4/12`, `2008.04.12`, `2008年4月12日`, `2008. 4. 12.`, `2008 April 12`.
    private func yearFirst(_ i: Int, _ year: Int) -> (String, Int)? {
        var next = i + 1
        if mark(next, "-/.") || word(next) == Array("年".utf8) || word(next) == Array("년".utf8) { next += 1 }
        if let name = word(next), let month = MonthName.number(of: name), let d = numeral(next + 1) {
            return DateReader.day(year, month, d.value).map { ($0, next + 2) }
        }
        guard next > i + 1, let m = numeral(next), m.digits <= 2 else { return nil }
        next += 1
        guard mark(next, "-/.") || word(next) == Array("月".utf8) || word(next) == Array("월".utf8),
            let d = numeral(next + 1), d.digits <= 2
        else { return nil }
        return DateReader.day(year, m.value, d.value).map { ($0, next + 2) }
    }

    /// `12 tháng 4, 2008`, `12 tháng 4 năm 2008`.
    private func vietnamese(_ i: Int, _ first: Int) -> (String, Int)? {
        guard word(i + 1) == Array("tháng".utf8), let m = numeral(i + 2) else { return nil }
        let next = mark(i + 3, ",") || word(i + 3) != nil ? i + 4 : i + 3
        guard let y = numeral(next), y.digits == 4 else { return nil }
        return DateReader.day(y.value, m.value, first).map { ($0, next + 1) }
    }

    /// `12 April 2008`, `12. April 2008`, `12 de abril de 2008`, `10 Apr, 2008`, `12.04.2008`, `04/12/2008`, `12/4/08`.
    private func dayOrMonthFirst(_ i: Int, _ first: Int, _ dayFirst: Bool) -> (String, Int)? {
        var next = i + 1
        if let suffix = word(next), MonthName.isFiller(suffix) { next += 1 }
        let dotted = mark(next, ".")
        if mark(next, ".,-/ ") { next += 1 }
        if let name = word(next), MonthName.isFiller(name) { next += 1 }
        if let name = word(next), let month = MonthName.number(of: name) {
            next += 1
            if mark(next, ".,-/") { next += 1 }
            if let filler = word(next), MonthName.isFiller(filler) { next += 1 }
            if mark(next, ",'") { next += 1 }
            guard let y = numeral(next), y.digits == 4 || y.digits == 2 else { return nil }
            return DateReader.day(y.digits == 2 ? 2000 + y.value : y.value, month, first).map { ($0, next + 1) }
        }
        guard next == i + 2, let second = numeral(next), second.digits <= 2, isMark(next + 1, sameAs: i + 1, "./-"),
            let y = numeral(next + 2), y.digits == 4 || (y.digits == 2 && !dotted || y.digits == 2 && y.value > 0)
        else { return nil }
        let year = y.digits == 2 ? 2000 + y.value : y.value
        let dayComesFirst = dotted || first > 12 || (dayFirst && second.value <= 12)
        let found =
            dayComesFirst ? DateReader.day(year, second.value, first) : DateReader.day(year, first, second.value)
        return found.map { ($0, next + 3) }
    }

    /// `April 12, 2008`, `Apr. 12 2008`, `April 12th, 2008`, `Apr-12-2008`.
    private func monthFirst(_ i: Int, _ month: Int) -> (String, Int)? {
        var next = i + 1
        if mark(next, "-/"), let d = numeral(next + 1), d.digits <= 2, isMark(next + 2, sameAs: next, "-/"),
            let y = numeral(next + 3), y.digits == 4
        {
            return DateReader.day(y.value, month, d.value).map { ($0, next + 4) }
        }
        if mark(next, ".") { next += 1 }
        guard let d = numeral(next), d.digits <= 2 else { return nil }
        next += 1
        if let suffix = word(next), MonthName.isFiller(suffix) { next += 1 }
        if mark(next, ",.") { next += 1 }
        if let filler = word(next), MonthName.isFiller(filler) { next += 1 }
        guard let y = numeral(next), y.digits == 4 else { return nil }
        return DateReader.day(y.value, month, d.value).map { ($0, next + 1) }
    }

    /// `T10:00:00+02:00`, ` 17:57`, `, at 5:36 PM`, `10時15分`; with a zone only where the text gives one.
    private func clock(from start: Int) -> (text: String, next: Int)? {
        var i = start
        var steps = 0
        while i < tokens.count, steps < 4 {
            if let h = numeral(i), h.digits <= 2, mark(i + 1, ":") || isHour(i + 1), let m = numeral(i + 2),
                m.digits == 2
            {
                guard h.value < 24, m.value < 60 else { return nil }
                var hour = h.value
                var next = i + 3
                var seconds = 0
                if mark(next, ":"), let s = numeral(next + 1), s.value < 61 {
                    seconds = s.value
                    next += 2
                    if mark(next, ".,"), numeral(next + 1) != nil { next += 2 }
                }
                if let half = word(next) {
                    let small = half.map { $0 | 0x20 }
                    let after = small == Array("pm".utf8) || small == Array("p".utf8)
                    if after { hour = hour % 12 + 12 }
                    if small == Array("am".utf8) || small == Array("a".utf8) { hour %= 12 }
                    if after || small.first == UInt8(ascii: "a") && small.count < 3 { next = pastHalf(next) }
                }
                let zone = zone(next)
                return ("T\(two(hour)):\(two(m.value)):\(two(seconds))\(zone.text)", zone.next)
            }
            if numeral(i) != nil { return nil }
            i += 1
            steps += 1
        }
        return nil
    }

    private func isHour(_ i: Int) -> Bool {
        guard let word = word(i) else { return false }
        return word == Array("時".utf8) || word == Array("时".utf8) || word == Array("시".utf8)
    }

    /// `pm`, `p.m.`
    private func pastHalf(_ i: Int) -> Int {
        var next = i + 1
        if mark(next, "."), let m = word(next + 1), m.count == 1, m[0] | 0x20 == UInt8(ascii: "m") {
            next += 2
            if mark(next, ".") { next += 1 }
        }
        return next
    }

    private func zone(_ start: Int) -> (text: String, next: Int) {
        var i = start
        let bracket = mark(i, "(")
        if bracket { i += 1 }
        if let name = word(i) {
            let upper = String(decoding: name, as: UTF8.self).uppercased()
            guard let offset = DateScanner.zones[upper] else { return ("", start) }
            // "GMT+0100", "UTC+3"
            if offset == "Z", mark(i + 1, "+-") {
                let shifted = self.offset(i + 1, short: true)
                if !shifted.text.isEmpty { return shifted }
            }
            return (offset, i + (bracket && mark(i + 1, ")") ? 2 : 1))
        }
        return bracket ? ("", start) : offset(i, short: false)
    }

    /// `+02:00`, `-0500`, `+03`.
    private func offset(_ i: Int, short: Bool) -> (text: String, next: Int) {
        guard mark(i, "+-"), case .mark(let mark) = tokens[i], let h = numeral(i + 1) else { return ("", i) }
        let sign = mark == UInt8(ascii: "-") ? "-" : "+"
        if h.digits == 4, h.value < 1500 {
            return ("\(sign)\(two(h.value / 100)):\(two(h.value % 100))", i + 2)
        }
        guard h.digits == 2 || short && h.digits == 1, h.value < 15 else { return ("", i) }
        if self.mark(i + 2, ":"), let minutes = numeral(i + 3) {
            return ("\(sign)\(two(h.value)):\(two(minutes.value % 60))", i + 4)
        }
        return ("\(sign)\(two(h.value)):00", i + 2)
    }

    /// Names of zones that mean one offset only; CST and IST mean several.
    private static let zones: [String: String] = [
        "Z": "Z", "GMT": "Z", "UTC": "Z", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00",
        "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "MSK": "+03:00", "МСК": "+03:00", "CET": "+01:00",
        "CEST": "+02:00", "EET": "+02:00", "EEST": "+03:00", "JST": "+09:00", "KST": "+09:00", "MEZ": "+01:00",
        "MESZ": "+02:00", "AEST": "+10:00", "AEDT": "+11:00",
    ]

    private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
