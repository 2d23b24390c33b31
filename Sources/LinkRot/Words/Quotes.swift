/// What somebody else said.
enum Quotes {
    /// A text without what is quoted in it: who quotes an error page has not become one.
    static func cut(from text: String) -> String {
        // All other marks are bytes beyond ASCII.
        if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\"") }) { return text }
        var out = ""
        var depth = 0
        var isLow = false
        func take(_ sign: Unicode.Scalar?, _ write: () -> Void) {
            switch sign {
            case "“" where isLow, "”" where isLow:
                depth = max(0, depth - 1)
                isLow = false
            case "«", "“", "„", "《", "「":
                depth += 1
                isLow = sign == "„"
            case "»", "”", "》", "」": depth = max(0, depth - 1)
            case "\"": depth = depth > 0 ? depth - 1 : depth + 1
            case "\n": (depth, isLow) = (0, false)
            default: if depth == 0 { write() }
            }
            if depth > 0 || sign == "\n" { out.append(sign == "\n" ? "\n" : " ") }
        }
        if ByteSearch.isPlain(text) {
            for scalar in text.unicodeScalars { take(scalar) { out.unicodeScalars.append(scalar) } }
        } else {
            for character in text {
                take(character.unicodeScalars.count == 1 ? character.unicodeScalars.first : nil) {
                    out.append(character)
                }
            }
        }
        return out
    }
}
