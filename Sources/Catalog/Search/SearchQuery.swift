/// What a person typed, as an FTS5 expression that holds nothing but quoted strings and our own operators.
struct SearchQuery: Hashable {
    /// What must occur, as typed.
    private(set) var wanted: [String] = []
    private(set) var unwanted: [String] = []

    /// Words are separated by white space; `"…"` holds several together; a leading `-` excludes. At most 32 terms.
    init(_ text: String) {
        var term = ""
        var isQuoted = false
        for character in text.prefix(2_000) {
            switch character {
            case "\"", "\u{201C}", "\u{201D}", "\u{201E}":
                if isQuoted || term != "-" { take(&term) }
                isQuoted.toggle()
            case _ where character.isWhitespace && !isQuoted: take(&term)
            default: term.append(character)
            }
        }
        take(&term)
    }

    private mutating func take(_ term: inout String) {
        defer { term = "" }
        let isUnwanted = term.hasPrefix("-")
        let words = term.unicodeScalars.map { IndexedText.isWordPart($0) ? String($0) : isMark($0) ? String($0) : " " }
        let text = words.joined().split(separator: " ").joined(separator: " ")
        guard !text.isEmpty, text.unicodeScalars.contains(where: IndexedText.isWordPart),
            wanted.count + unwanted.count < 32
        else { return }
        if isUnwanted { unwanted.append(text) } else { wanted.append(text) }
    }

    /// Combining marks belong to the letter before them.
    private func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Nil when nothing is wanted.
    var expression: String? {
        guard !wanted.isEmpty else { return nil }
        let all = wanted.map(SearchQuery.quoted).joined(separator: " AND ")
        if unwanted.isEmpty { return all }
        return "(\(all)) NOT (\(unwanted.map(SearchQuery.quoted).joined(separator: " OR ")))"
    }

    private static func quoted(_ term: String) -> String {
        "\"" + IndexedText.spaced(term).replacing("\"", with: "\"\"") + "\""
    }
}
