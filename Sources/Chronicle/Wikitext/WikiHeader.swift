internal import Model

/// The header template of a day's wikitext: `{{Current events header|2008|04|12}}`, or the later
/// `{{Current events|year=2018|month=03|day=1|content=`.
struct WikiHeader {
    let date: CalendarDay?
    /// Where the day's own text begins.
    let bodyStart: Int

    /// Nil when the file has no header.
    init?(_ bytes: [UInt8]) {
        guard let start = WikiHeader.start(bytes) else { return nil }
        let limit = min(bytes.count, start + 2048)
        let content = bytes.find("content", in: start..<limit).flatMap { place -> Int? in
            var i = place + 7
            while i < limit, bytes[i].isBlank { i += 1 }
            return i < limit && bytes[i] == .equals ? i + 1 : nil
        }
        let close = bytes.find("}}", in: start..<limit)
        let stop: Int
        if let content, content < close ?? Int.max {
            stop = content
            bodyStart = content
        } else if let close {
            stop = close
            bodyStart = close + 2
        } else {
            stop = bytes[start..<limit].firstIndex(of: .newline) ?? limit
            bodyStart = stop
        }
        let template = WikiTemplate(bytes, (start + 2)..<stop)
        var numbers = ["year", "month", "day"].compactMap { template[$0] }
        if numbers.count < 3 { numbers = Array(template.positional.prefix(3)) }
        date = numbers.count == 3 ? WikiHeader.day(numbers.map { bytes.text($0) }) : nil
    }

    /// Whether the bytes hold a header at all, or one of the portal's marker comments.
    static func marks(_ bytes: [UInt8]) -> Bool {
        start(bytes) != nil || bytes.find("<!-- All news items", in: 0..<bytes.count) != nil
    }

    /// The day of a file's name: `data/2008_April_12.txt`.
    static func day(ofPath path: String) -> CalendarDay? {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.split(separator: ".").first ?? ""
        let parts = stem.split { $0 == "_" || $0 == " " || $0 == "-" }.map(String.init)
        return parts.count == 3 ? day(parts) : nil
    }

    /// Year, month by number or English name, day.
    private static func day(_ parts: [String]) -> CalendarDay? {
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        let month = Int(parts[1]) ?? months.firstIndex(of: parts[1].lowercased()).map { $0 + 1 }
        guard let year = Int(parts[0]), let month, let day = Int(parts[2]) else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static func start(_ bytes: [UInt8]) -> Int? {
        var i = 0
        let limit = min(bytes.count, 16384)
        while let place = bytes.find("{{", in: i..<limit) {
            let name = bytes.trimmed((place + 2)..<limit)
            if bytes.hasFolded("current events", at: name.lowerBound, before: limit)
                || bytes.hasFolded("current  events", at: name.lowerBound, before: limit)
                || bytes.hasFolded("current_events", at: name.lowerBound, before: limit)
            {
                if bytes.find("footer", in: place..<min(limit, place + 26)) == nil { return place }
            }
            i = place + 2
        }
        return nil
    }
}
