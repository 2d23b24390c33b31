internal import Model

extension Int {
    /// `1 234 567` with narrow no-break spaces (SI Brochure § 5.4.4), which no language reads as a decimal point.
    var grouped: String {
        let digits = String(magnitude)
        guard digits.utf8.count > 4 else { return String(self) }
        var out = self < 0 ? "-" : ""
        for (i, digit) in digits.enumerated() {
            if i > 0, (digits.utf8.count - i) % 3 == 0 { out += "\u{202F}" }
            out.append(digit)
        }
        return out
    }

    /// `1 word`, `2 words`.
    func counted(_ one: String, _ many: String? = nil) -> String {
        "\(grouped) \(self == 1 ? one : many ?? one + "s")"
    }

    /// `1.5 MB`: a number of bytes, in powers of ten.
    var byteCount: String {
        let units = ["bytes", "kB", "MB", "GB", "TB"]
        var value = Double(self)
        var unit = 0
        while value >= 999.5, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        if unit == 0 { return counted("byte") }
        let tenths = Int((value * 10).rounded())
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(units[unit])" : "\(Int(value.rounded())) \(units[unit])"
    }
}

extension Double {
    /// `97 %`.
    var percent: String { "\(Int((self * 100).rounded())) %" }
}

extension Timestamp {
    /// `2026-11-20 23:45`, in UTC.
    var minute: String { String(iso8601.prefix(16)).replacing("T", with: " ") }

    /// The moment for people and for programs. UTC is said once, at the foot of each page.
    var html: HTML { "<time datetime=\"\(iso8601)\">\(minute)</time>" }
}
