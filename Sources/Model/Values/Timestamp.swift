package import Foundation

/// A moment in UTC, exact to the microsecond, so that it survives every format it is written in.
///
/// `WARC-Date` (ISO 28500:2017 § 5.4), catalog columns and file names all carry the same integer; a `Double` of
/// seconds would not compare equal after a round trip through text.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z.
    package var microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    /// Seconds since 1970, fractions allowed.
    package init(seconds: Double) { self.microseconds = Int64((seconds * 1_000_000).rounded()) }

    package init(_ date: Date) { self.init(seconds: date.timeIntervalSince1970) }

    /// The wall clock.
    package static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }

    /// Seconds since 1970.
    package var seconds: Double { Double(microseconds) / 1_000_000 }

    package var date: Date { Date(timeIntervalSince1970: seconds) }

    package static func < (a: Timestamp, b: Timestamp) -> Bool { a.microseconds < b.microseconds }

    /// Adds a span given in seconds.
    package static func + (moment: Timestamp, seconds: Double) -> Timestamp {
        Timestamp(microseconds: moment.microseconds + Int64((seconds * 1_000_000).rounded()))
    }

    package static func - (moment: Timestamp, seconds: Double) -> Timestamp { moment + -seconds }

    /// The span between two moments in seconds.
    package static func - (a: Timestamp, b: Timestamp) -> Double {
        Double(a.microseconds - b.microseconds) / 1_000_000
    }
}

extension Timestamp {
    /// The day, hour, minute, second and microsecond in UTC.
    private var parts: (day: CalendarDay, hour: Int, minute: Int, second: Int, micro: Int) {
        let micro = Int(microseconds.modulo(1_000_000))
        let total = (microseconds - Int64(micro)) / 1_000_000
        let inDay = Int(total.modulo(86400))
        let day = CalendarDay(daysSince1970: Int((total - Int64(inDay)) / 86400))
        return (day, inDay / 3600, inDay / 60 % 60, inDay % 60, micro)
    }

    /// RFC 3339 with as many fraction digits as the moment has (none or six): `2026-11-20T23:45:00.123456Z`.
    package var iso8601: String {
        let p = parts
        if (0...9999).contains(p.day.year) {
            return String(unsafeUninitializedCapacity: 27) { out in
                let length = p.micro == 0 ? 20 : 27
                func put(_ value: Int, _ range: Range<Int>) {
                    var value = value
                    for i in range.reversed() {
                        out[i] = 48 + UInt8(value % 10)
                        value /= 10
                    }
                }
                let shape: StaticString = "0000-00-00T00:00:00.000000Z"
                for i in 0..<length { out[i] = shape.utf8Start[i] }
                put(p.day.year, 0..<4)
                put(p.day.month, 5..<7)
                put(p.day.day, 8..<10)
                put(p.hour, 11..<13)
                put(p.minute, 14..<16)
                put(p.second, 17..<19)
                if p.micro != 0 { put(p.micro, 20..<26) }
                out[length - 1] = UInt8(ascii: "Z")
                return length
            }
        }
        let whole = "\(p.day)T\(padded(p.hour, 2)):\(padded(p.minute, 2)):\(padded(p.second, 2))"
        return p.micro == 0 ? whole + "Z" : "\(whole).\(padded(p.micro, 6))Z"
    }

    /// Fourteen digits as in CDX indexes and memento URLs: `20261120234500`. Fractions are dropped.
    package var digits14: String {
        let p = parts
        return padded(p.day.year, 4) + padded(p.day.month, 2) + padded(p.day.day, 2)
            + padded(p.hour, 2) + padded(p.minute, 2) + padded(p.second, 2)
    }

    /// IMF-fixdate of RFC 9110 § 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`.
    package var httpDate: String {
        let p = parts
        let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][(p.day.daysSince1970 + 4).modulo(7)]
        let month = httpMonths[p.day.month - 1]
        return "\(weekday), \(padded(p.day.day, 2)) \(month) \(padded(p.day.year, 4)) "
            + "\(padded(p.hour, 2)):\(padded(p.minute, 2)):\(padded(p.second, 2)) GMT"
    }

    /// The day in UTC.
    package var day: CalendarDay { parts.day }

    /// Reads RFC 3339 (`T` or space, any zone, up to nine fraction digits) and the shorter forms that WARC 1.1 allows
    /// (`2026`, `2026-11`, `2026-11-20`, `2026-11-20T23:45Z`). Nil when the text is neither.
    package init?(iso8601 text: String) {
        if let plain = Timestamp(plain: text) {
            self = plain
            return
        }
        var scanner = DigitScanner(text)
        guard let year = scanner.number(4) else { return nil }
        var month = 1
        var dayOfMonth = 1
        var clock = 0.0
        var zone = 0
        if scanner.take("-") {
            guard let value = scanner.number(2) else { return nil }
            month = value
            if scanner.take("-") {
                guard let value = scanner.number(2) else { return nil }
                dayOfMonth = value
                if scanner.take("T") || scanner.take("t") || scanner.take(" ") {
                    guard let hour = scanner.number(2), scanner.take(":"), let minute = scanner.number(2),
                        hour < 25, minute < 60
                    else { return nil }
                    var second = 0
                    if scanner.take(":") {
                        guard let value = scanner.number(2), value < 61 else { return nil }
                        second = value
                    }
                    let fraction = scanner.take(".") ? scanner.fraction() : 0
                    clock = Double(hour * 3600 + minute * 60 + second) + fraction
                    guard let offset = scanner.zone() else { return nil }
                    zone = offset
                }
            }
        }
        guard scanner.atEnd, let day = CalendarDay(year: year, month: month, day: dayOfMonth) else { return nil }
        self.init(
            microseconds: Int64(day.daysSince1970) * 86_400_000_000 + Int64((clock * 1_000_000).rounded())
                - Int64(zone) * 1_000_000)
    }

    /// Reads what `iso8601` writes, which is most of what is read, in a tenth of the time.
    private init?(plain text: String) {
        var text = text
        let found = text.withUTF8 { bytes -> Int64? in
            let shape: StaticString = "0000-00-00T00:00:00.000000Z"
            guard bytes.count == 27 || bytes.count == 20 else { return nil }
            for (i, byte) in bytes.dropLast().enumerated() {
                let wanted = shape.utf8Start[i]
                guard wanted == 48 ? (48...57).contains(byte) : byte == wanted else { return nil }
            }
            guard bytes[bytes.count - 1] == UInt8(ascii: "Z") else { return nil }
            func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(bytes[$1] - 48) } }
            let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
            guard hour < 24, minute < 60, second < 60,
                let day = CalendarDay(year: number(0..<4), month: number(5..<7), day: number(8..<10))
            else { return nil }
            let whole = Int64(day.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
            return whole * 1_000_000 + (bytes.count == 27 ? Int64(number(20..<26)) : 0)
        }
        guard let found else { return nil }
        self.init(microseconds: found)
    }

    /// Reads the fourteen digits of a memento URL; shorter runs (a year, a day) mean their first moment.
    package init?(digits14 text: String) {
        guard (4...14).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let defaults = Array("00000101000000".utf8)
        let given = Array(text.utf8)
        let full = given + defaults.dropFirst(given.count)
        func value(_ range: Range<Int>) -> Int { full[range].reduce(0) { $0 * 10 + Int($1 - 48) } }
        guard let day = CalendarDay(year: value(0..<4), month: value(4..<6), day: value(6..<8)) else { return nil }
        let clock = value(8..<10) * 3600 + value(10..<12) * 60 + value(12..<14)
        self.init(microseconds: (Int64(day.daysSince1970) * 86400 + Int64(clock)) * 1_000_000)
    }

    /// Reads the three date forms of RFC 9110 § 5.6.7. Nil for anything else.
    package init?(httpDate text: String) {
        let words = text.split(whereSeparator: { " ,-".utf8.contains($0.utf8.first!) }).map(String.init)
        func moment(_ day: String, _ month: String, _ year: String, _ clock: String) -> Timestamp? {
            guard let dayNumber = Int(day), var yearNumber = Int(year), let m = httpMonths.firstIndex(of: month)
            else { return nil }
            if year.utf8.count == 2 { yearNumber += yearNumber < 70 ? 2000 : 1900 }
            let hms = clock.split(separator: ":").compactMap { Int($0) }
            guard hms.count == 3, hms[0] < 24, hms[1] < 60, hms[2] < 61,
                let date = CalendarDay(year: yearNumber, month: m + 1, day: dayNumber)
            else { return nil }
            let seconds = Int64(date.daysSince1970) * 86400 + Int64(hms[0] * 3600 + hms[1] * 60 + hms[2])
            return Timestamp(microseconds: seconds * 1_000_000)
        }
        let found: Timestamp? =
            switch words.count {
            case 6: moment(words[1], words[2], words[3], words[4])
            case 5: moment(words[2], words[1], words[4], words[3])
            default: nil
            }
        guard let found else { return nil }
        self = found
    }
}

extension Timestamp: Codable, CustomStringConvertible {
    package var description: String { iso8601 }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Timestamp(iso8601: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an RFC 3339 moment: \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso8601)
    }
}

private let httpMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/// Reads fixed-width numbers off a text, left to right.
private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text.utf8[...] }

    var atEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Character) -> Bool {
        guard rest.first == character.asciiValue else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func number(_ width: Int) -> Int? {
        let head = rest.prefix(width)
        guard head.count == width, head.allSatisfy({ (48...57).contains($0) }) else { return nil }
        rest = rest.dropFirst(width)
        return head.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    mutating func fraction() -> Double {
        let digits = rest.prefix(while: { (48...57).contains($0) })
        rest = rest.dropFirst(digits.count)
        return digits.reversed().reduce(0.0) { ($0 + Double($1 - 48)) / 10 }
    }

    /// Seconds east of UTC; a missing zone means UTC.
    mutating func zone() -> Int? {
        if atEnd || take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(2) else { return nil }
        _ = take(":")
        guard let minutes = number(2) else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}

/// `value` with leading zeros up to `width` digits.
package func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension BinaryInteger {
    /// The remainder that is never negative.
    fileprivate func modulo(_ divisor: Self) -> Self {
        let r = self % divisor
        return r < 0 ? r + divisor : r
    }
}
