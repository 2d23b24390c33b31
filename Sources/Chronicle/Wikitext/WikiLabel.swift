/// The names that wikitext gives to sources.
enum WikiLabel {
    /// `(BBC)`, `| (BBC)`, `(BBC`, `(BBC))`, `"BBC"` → `BBC`. The text is plain already.
    static func clean(_ text: String) -> String {
        var text = trimmed(text[...])
        var open = 0
        for byte in text.utf8 { open += byte == .leftParen ? 1 : byte == .rightParen ? -1 : 0 }
        while open < 0, text.utf8.last == .rightParen {
            text = text.dropLast()
            open += 1
        }
        if text.utf8.first == .leftParen {
            if let close = matching(text) {
                if text.utf8.index(after: close) == text.utf8.endIndex { text = text.dropFirst().dropLast() }
            } else {
                text = text.dropFirst()
            }
        }
        text = trimmed(text)
        if text.utf8.count > 2, text.utf8.first == .quote, text.utf8.last == .quote {
            text = trimmed(text.dropFirst().dropLast())
        }
        return String(text)
    }

    /// "Link dead as of …".
    static func saysDead(_ label: String) -> Bool {
        let lower = label.lowercased()
        return lower.contains("link dead") || lower.contains("dead link")
    }

    /// Where the first bracket closes.
    private static func matching(_ text: Substring) -> String.Index? {
        var depth = 0
        for i in text.utf8.indices {
            depth += text.utf8[i] == .leftParen ? 1 : text.utf8[i] == .rightParen ? -1 : 0
            if depth == 0 { return i }
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.utf8.first, first.isBlank || ",|:;-".utf8.contains(first) { text = text.dropFirst() }
        while let last = text.utf8.last, last.isBlank || ",|:;'}".utf8.contains(last) { text = text.dropLast() }
        return text
    }
}
