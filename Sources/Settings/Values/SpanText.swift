/// Durations as `config.json` writes them: `500ms`, `2s`, `10m`, `6h`, `3d`, with decimals where wanted.
package enum SpanText {
    static let pattern = "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"

    private static let units: [(name: String, seconds: Double)] = [
        ("d", 86_400), ("h", 3600), ("m", 60), ("s", 1),
    ]

    /// Seconds; nil when the text is no duration.
    package static func parse(_ text: String) -> Double? {
        guard let (number, unit) = NumberWithUnit.split(text) else { return nil }
        if unit == "ms" { return number / 1000 }
        return units.first { $0.name == unit }.map { number * $0.seconds }
    }

    /// The shortest way to write it that reads back as the same number.
    static func print(_ seconds: Double) -> String {
        if seconds == 0 { return "0s" }
        for unit in units {
            if let count = Int(exactly: seconds / unit.seconds), Double(count) * unit.seconds == seconds {
                return "\(count)\(unit.name)"
            }
        }
        let milliseconds = (seconds * 1000).rounded()
        if seconds < 1, milliseconds / 1000 == seconds { return "\(Int(milliseconds))ms" }
        return "\(seconds)s"
    }
}
