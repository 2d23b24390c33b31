/// Writing systems, as far as they tell one language's page from another's.
enum Script: String {
    case latin, cyrillic, han, arabic, hebrew, greek, kana, hangul, thai, devanagari

    /// The script of at least 70 % of the letters; nil when the text is mixed or too short to tell.
    static func dominant(in text: String) -> Script? {
        var counts: [Script: Int] = [:]
        var total = 0
        for scalar in text.unicodeScalars.prefix(4000) {
            guard let script = Script.of(scalar) else { continue }
            counts[script, default: 0] += 1
            total += 1
        }
        guard total >= 40, let most = counts.max(by: { $0.value < $1.value }) else { return nil }
        return most.value * 10 >= total * 7 ? most.key : nil
    }

    static func of(_ scalar: Unicode.Scalar) -> Script? {
        switch scalar.value {
        case 65...90, 97...122, 0xC0...0x24F: .latin
        case 0x370...0x3FF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x590...0x5FF: .hebrew
        case 0x600...0x6FF: .arabic
        case 0x900...0x97F: .devanagari
        case 0xE00...0xE7F: .thai
        case 0x3040...0x30FF: .kana
        case 0x3400...0x9FFF: .han
        case 0xAC00...0xD7AF: .hangul
        default: nil
        }
    }
}
