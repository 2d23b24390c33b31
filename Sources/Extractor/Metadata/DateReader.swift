internal import Model

/// Reads the dates that pages print and state, in the forms and languages of the press.
enum DateReader {
    /// A date in a text and the bytes that it covers.
    struct Found {
        /// As exact as the text is: `2008-04-12`, `2008-04-12T10:00:00`, `2008-04-12T10:00:00+02:00`.
        var iso: String
        var bytes: Range<Int>
    }

    /// The first date of a text, as exact as the text is: `2008-04-12`, `2008-04-12T10:00:00+02:00`.
    ///
    /// - Parameter dayFirst: how `03/04/2010` is meant.
    static func read(_ text: String, dayFirst: Bool = false) -> String? {
        all(in: Array(text.utf8.prefix(300)), dayFirst: dayFirst, limit: 1).first?.iso
    }

    /// All dates of a short text, in order.
    static func all(in text: [UInt8], dayFirst: Bool, limit: Int = 6) -> [Found] {
        DateScanner(asciiDigits(text)).dates(dayFirst: dayFirst, limit: limit)
    }

    /// Whether a text holds two numbers that can be told to be day and month, and in which order: `25/12/2008` says so.
    static func order(in text: [UInt8]) -> Bool? {
        let runs = text.split(whereSeparator: { !(48...57).contains($0) })
        guard runs.count >= 3 else { return nil }
        for i in 0..<(runs.count - 2) where runs[i].count <= 2 && runs[i + 1].count <= 2 && runs[i + 2].count == 4 {
            let mark = text[runs[i].endIndex]
            guard runs[i + 1].startIndex == runs[i].endIndex + 1, runs[i + 2].startIndex == runs[i + 1].endIndex + 1,
                mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"), text[runs[i + 1].endIndex] == mark
            else { continue }
            let (first, second) = (number(runs[i]), number(runs[i + 1]))
            if (13...31).contains(first), (1...12).contains(second) { return true }
            if (13...31).contains(second), (1...12).contains(first) { return false }
        }
        return nil
    }

    /// Whether a text begins with `03/04/2010` or `03-04-2010`, which can be meant in two ways.
    static func isNumeric(_ text: [UInt8]) -> Bool {
        let marks = text.prefix { !isLetter($0) }.filter { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
        return marks.count == 2 && marks[0] == marks[1] && yearFirst(text) == nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 97 && byte | 0x20 <= 122 || byte >= 0x80 }

    /// The day of a text that begins with the year (ISO 8601).
    static func yearFirst(_ text: [UInt8]) -> String? {
        guard text.count >= 10, text.prefix(4).allSatisfy({ (48...57).contains($0) }) else { return nil }
        return all(in: text, dayFirst: false, limit: 1).first.map { String($0.iso.prefix(10)) }
    }

    /// Arabic, Persian and full-width digits as ASCII ones; other bytes stay where they are.
    private static func asciiDigits(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 == 0xD9 || $0 == 0xDB || $0 == 0xEF }) else { return text }
        var out: [UInt8] = []
        var i = 0
        while i < text.count {
            if text[i] == 0xD9, i + 1 < text.count, (0xA0...0xA9).contains(text[i + 1]) {
                out.append(text[i + 1] - 0xA0 + 48)
                i += 2
            } else if text[i] == 0xDB, i + 1 < text.count, (0xB0...0xB9).contains(text[i + 1]) {
                out.append(text[i + 1] - 0xB0 + 48)
                i += 2
            } else if text[i] == 0xEF, i + 2 < text.count, text[i + 1] == 0xBC, (0x90...0x99).contains(text[i + 2]) {
                out.append(text[i + 2] - 0x90 + 48)
                i += 3
            } else {
                out.append(text[i])
                i += 1
            }
        }
        return out
    }

    /// The date in a URL's path: `/2019/11/20/`, `/20110423/`, `/2019-11-20`, `/2019/nov/20/`.
    static func inPath(_ path: String) -> String? {
        let steps = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 30)
        for i in steps.indices.dropLast(2) where steps[i].count == 4 && steps[i].allSatisfy({ (48...57).contains($0) })
        {
            if (1...2).contains(steps[i + 2].count), steps[i + 2].allSatisfy({ (48...57).contains($0) }),
                let month = MonthName.number(of: Array(steps[i + 1])),
                let day = day(number(steps[i]), month, number(steps[i + 2]))
            {
                return day
            }
        }
        // The parts of a date follow each other with one mark between: `/2023/3/5-tips` holds none.
        let bytes = Array(path.utf8.prefix(1000))
        let runs = bytes.indices.split { !(48...57).contains(bytes[$0]) }
        for (i, run) in runs.enumerated() where i < 60 {
            let part = bytes[run]
            func next(_ k: Int) -> ArraySlice<UInt8>? {
                guard i + k < runs.count, runs[i + k].lowerBound == runs[i + k - 1].upperBound + 1 else { return nil }
                let mark = bytes[runs[i + k].lowerBound - 1]
                return "/-_.".utf8.contains(mark) ? bytes[runs[i + k]] : nil
            }
            if part.count == 4, let m = next(1), let d = next(2), (1...2).contains(m.count), (1...2).contains(d.count),
                isStep(bytes, runs[i + 2].upperBound, after: runs[i + 2].lowerBound),
                let day = day(number(part), number(m), number(d))
            {
                return day
            }
            if part.count == 8,
                let day = day(number(part.prefix(4)), number(part.dropFirst(4).prefix(2)), number(part.suffix(2)))
            {
                return day
            }
            if part.count == 6, let d = next(1), d.count == 2,
                let day = day(number(part.prefix(4)), number(part.suffix(2)), number(d))
            {
                return day
            }
        }
        return nil
    }

    /// Whether a number that follows a slash is a step of the path of its own, and no first word of a slug.
    private static func isStep(_ bytes: [UInt8], _ end: Int, after start: Int) -> Bool {
        bytes[start - 1] != UInt8(ascii: "/") || end >= bytes.count || bytes[end] == UInt8(ascii: "/")
            || end - start == 2
    }

    /// The month in a URL's path, as `2019-11`: `/2019/11/slug`.
    static func monthInPath(_ path: String) -> String? {
        let steps = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 30)
        for i in steps.indices.dropLast() where steps[i].count == 4 && (1...2).contains(steps[i + 1].count) {
            guard steps[i].allSatisfy({ (48...57).contains($0) }), steps[i + 1].allSatisfy({ (48...57).contains($0) }),
                let first = day(number(steps[i]), number(steps[i + 1]), 1)
            else { continue }
            return String(first.dropLast(3))
        }
        return nil
    }

    static func number(_ digits: some Sequence<UInt8>) -> Int {
        digits.reduce(0) { $0 < 100_000_000 ? $0 * 10 + Int($1) - 48 : $0 }
    }

    /// Years before the web and far ahead are misreadings.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard (1990...2100).contains(year) else { return nil }
        return CalendarDay(year: year, month: month, day: day)?.description
    }
}
