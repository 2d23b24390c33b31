/// Texts such as `1.5GB`.
enum NumberWithUnit {
    /// The number, never negative, and the letters behind it; nil for any other shape.
    static func split(_ text: String) -> (number: Double, unit: String)? {
        let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." }
        let unit = text[digits.endIndex...]
        guard digits.utf8.count <= 15, let first = digits.first, let last = digits.last, first != ".", last != ".",
            !unit.isEmpty, unit.utf8.allSatisfy({ (97...122).contains($0 | 32) }), let number = Double(digits)
        else { return nil }
        return (number, String(unit))
    }
}
