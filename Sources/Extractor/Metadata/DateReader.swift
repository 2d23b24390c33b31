internal import Model

/// Reads the dates that pages print and state, in the forms and languages of the press.
enum DateReader {
    /// A date as exact as the text is: `2008-04-12`, `2008-04-12T10:00:00`, `2008-04-12T10:00:00+02:00`.
    ///
    /// - Parameter dayFirst: how `03/04/2010` is meant.
    static func read(_ text: String, dayFirst: Bool = false) -> String? {
        var scanner = Scanner(Array(text.utf8.prefix(300)))
        return scanner.date(dayFirst: dayFirst)
    }

    /// The date in a URL's path: `/2019/11/20/`, `/20110423/`, `/2019-11-20`.
    static func inPath(_ path: String) -> String? {
        let parts = path.utf8.split { !(48...57).contains($0) }.map { Array($0) }
        for (i, part) in parts.enumerated() {
            if part.count == 4, i + 2 < parts.count, (1...2).contains(parts[i + 1].count),
                (1...2).contains(parts[i + 2].count),
                let day = day(number(part), number(parts[i + 1]), number(parts[i + 2]))
            {
                return day
            }
            if part.count == 8, let day = day(number(part[0..<4]), number(part[4..<6]), number(part[6..<8])) {
                return day
            }
            if part.count == 6, i + 1 < parts.count, parts[i + 1].count == 2,
                let day = day(number(part[0..<4]), number(part[4..<6]), number(parts[i + 1]))
            {
                return day
            }
        }
        return nil
    }

    private static func number(_ digits: some Sequence<UInt8>) -> Int {
        digits.reduce(0) { $0 < 100_000_000 ? $0 * 10 + Int($1) - 48 : $0 }
    }

    /// Years before the web and far ahead are misreadings.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard (1990...2100).contains(year) else { return nil }
        return CalendarDay(year: year, month: month, day: day)?.description
    }

    private enum Token {
        case number(value: Int, digits: Int)
        case word([UInt8])
        case mark(UInt8)
    }

    private struct Scanner {
        private var tokens: [Token] = []
        private let bytes: [UInt8]
        private var ends: [Int] = []

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            var i = 0
            while i < bytes.count {
                let start = i
                if (48...57).contains(bytes[i]) {
                    while i < bytes.count, (48...57).contains(bytes[i]) { i += 1 }
                    tokens.append(.number(value: number(bytes[start..<i]), digits: i - start))
                } else if bytes[i] | 0x20 >= 97 && bytes[i] | 0x20 <= 122 || bytes[i] >= 0x80 {
                    while i < bytes.count, bytes[i] | 0x20 >= 97 && bytes[i] | 0x20 <= 122 || bytes[i] >= 0x80 {
                        i += 1
                    }
                    tokens.append(.word(Array(bytes[start..<i])))
                } else {
                    if bytes[i] > 32 { tokens.append(.mark(bytes[i])) }
                    i += 1
                    if bytes[start] <= 32 { continue }
                }
                ends.append(i)
            }
        }

        mutating func date(dayFirst: Bool) -> String? {
            if let stamp = epoch { return stamp }
            for i in tokens.indices {
                if let (day, next) = date(at: i, dayFirst) {
                    return day + (clock(from: next) ?? "")
                }
            }
            return nil
        }

        /// Milliseconds or seconds since 1970, alone in the text.
        private var epoch: String? {
            guard tokens.count == 1, case .number(let value, let digits) = tokens[0] else { return nil }
            if digits == 8 { return day(value / 10000, value / 100 % 100, value % 100) }
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
            return Timestamp(seconds: digits == 13 ? (count / 1000).rounded(.down) : count).iso8601
        }

        private func numeral(_ i: Int) -> (value: Int, digits: Int)? {
            guard i < tokens.count, case .number(let value, let digits) = tokens[i] else { return nil }
            return (value, digits)
        }

        private func mark(_ i: Int, _ wanted: String) -> Bool {
            guard i < tokens.count, case .mark(let byte) = tokens[i] else { return false }
            return wanted.utf8.contains(byte)
        }

        private func word(_ i: Int) -> [UInt8]? {
            guard i < tokens.count, case .word(let bytes) = tokens[i] else { return nil }
            return bytes
        }

        private func date(at i: Int, _ dayFirst: Bool) -> (String, Int)? {
            if let a = numeral(i) {
                if a.digits == 4 { return yearFirst(i, a.value) }
                if a.digits == 8, a.value > 19_900_000,
                    let day = day(a.value / 10000, a.value / 100 % 100, a.value % 100)
                {
                    return (day, i + 1)
                }
                if a.digits <= 2 { return dayOrMonthFirst(i, a.value, dayFirst) }
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
                return day(year, month, d.value).map { ($0, next + 2) }
            }
            guard next > i + 1, let m = numeral(next), m.digits <= 2 else { return nil }
            next += 1
            guard mark(next, "-/.") || word(next) == Array("月".utf8) || word(next) == Array("월".utf8),
                let d = numeral(next + 1), d.digits <= 2
            else { return nil }
            return day(year, m.value, d.value).map { ($0, next + 2) }
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
                return day(y.digits == 2 ? 2000 + y.value : y.value, month, first).map { ($0, next + 1) }
            }
            guard next == i + 2, let second = numeral(next), second.digits <= 2, mark(next + 1, "./-"),
                let y = numeral(next + 2), y.digits == 4 || (y.digits == 2 && !dotted || y.digits == 2 && y.value > 0)
            else { return nil }
            let year = y.digits == 2 ? 2000 + y.value : y.value
            let dayComesFirst = dotted || first > 12 || (dayFirst && second.value <= 12)
            let found = dayComesFirst ? day(year, second.value, first) : day(year, first, second.value)
            return found.map { ($0, next + 3) }
        }

        /// `April 12, 2008`, `Apr. 12 2008`, `April 12th, 2008`.
        private func monthFirst(_ i: Int, _ month: Int) -> (String, Int)? {
            var next = i + 1
            if mark(next, ".") { next += 1 }
            guard let d = numeral(next), d.digits <= 2 else { return nil }
            next += 1
            if let suffix = word(next), MonthName.isFiller(suffix) { next += 1 }
            if mark(next, ",.") { next += 1 }
            if let filler = word(next), MonthName.isFiller(filler) { next += 1 }
            guard let y = numeral(next), y.digits == 4 else { return nil }
            return day(y.value, month, d.value).map { ($0, next + 1) }
        }

        /// `T10:00:00+02:00`, ` 17:57`, `, at 5:36 PM`, with a zone only where it is given in digits or as Z.
        private func clock(from start: Int) -> String? {
            var i = start
            var steps = 0
            while i < tokens.count, steps < 4 {
                if let h = numeral(i), h.digits <= 2, mark(i + 1, ":"), let m = numeral(i + 2), m.digits == 2 {
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
                        if small == Array("pm".utf8) || small == Array("p".utf8) { hour = hour % 12 + 12 }
                        if small == Array("am".utf8) || small == Array("a".utf8) { hour %= 12 }
                    }
                    return "T\(two(hour)):\(two(m.value)):\(two(seconds))" + zone(next)
                }
                if numeral(i) != nil { return nil }
                i += 1
                steps += 1
            }
            return nil
        }

        private func zone(_ i: Int) -> String {
            if let name = word(i), name == Array("Z".utf8) || name == Array("GMT".utf8) || name == Array("UTC".utf8) {
                return "Z"
            }
            guard mark(i, "+-"), case .mark(let sign) = tokens[i], let h = numeral(i + 1) else { return "" }
            let minus = sign == UInt8(ascii: "-")
            if h.digits == 4, h.value < 1500 {
                return "\(minus ? "-" : "+")\(two(h.value / 100)):\(two(h.value % 100))"
            }
            guard h.digits == 2, h.value < 15 else { return "" }
            let minutes = mark(i + 2, ":") ? numeral(i + 3)?.value ?? 0 : 0
            return "\(minus ? "-" : "+")\(two(h.value)):\(two(minutes % 60))"
        }

        private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    }
}
