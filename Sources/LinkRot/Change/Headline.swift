internal import Model

/// Whether a headline says something else than before.
enum Headline {
    /// Nil when the two differ only in spelling, case, the site's name or a label such as "LIVE".
    static func change(from old: String?, to new: String?) -> TextChange.Replacement? {
        guard let old, let new else { return nil }
        let a = parts(old)
        let b = parts(new)
        guard let longA = a.max(by: { $0.count < $1.count }), let longB = b.max(by: { $0.count < $1.count }) else {
            return nil
        }
        // The site's name may be among the parts of both, so the shared part must be the headline of one of them.
        if a.contains(longB) || b.contains(longA) { return nil }
        if facts(longA) == facts(longB) {
            let distance = Spelling.distance(longA, longB, limit: 3)
            if distance <= 2, distance * 6 <= max(longA.count, longB.count) { return nil }
            let (short, long) = longA.count < longB.count ? (longA, longB) : (longB, longA)
            let isLabel = long.hasPrefix(short + " ") || long.hasSuffix(" " + short)
            if isLabel, long.split(separator: " ").count - short.split(separator: " ").count <= 2 { return nil }
        }
        return .init(old: old, new: new)
    }

    /// What stands between the separators, folded: headline and names of section and site.
    static func parts(_ title: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        let characters = Array(ArticleText.normalised(title))
        for (i, character) in characters.enumerated() {
            let isDash =
                character == "-" && i > 0 && i + 1 < characters.count && characters[i - 1] == " "
                && characters[i + 1] == " "
            if character == "|" || character == "·" || character == "•" || character == "_" || isDash {
                pieces.append(piece)
                piece = ""
            } else {
                piece.append(character)
            }
        }
        pieces.append(piece)
        return pieces.map(ArticleText.folded).filter { !$0.isEmpty }
    }

    /// Numbers and negations, which no spelling may touch.
    private static func facts(_ title: String) -> [String] {
        let words = Tokenizer.tokens(title)
        return NumberReader.numbers(in: words).map(\.value) + [String(Negations.count(in: words))]
    }
}
