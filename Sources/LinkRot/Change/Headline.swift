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
        // "Print" says nothing of the page, and an order of words is a matter of style.
        if isLabel(longA) || isLabel(longB) { return nil }
        let isHan = longA.unicodeScalars.contains(where: Tokenizer.isUnspaced)
        if isHan, HanNumerals.inFigures(longA) == HanNumerals.inFigures(longB) { return nil }
        if facts(longA) == facts(longB) {
            if hasSameWords(longA, longB) { return nil }
            // A sign of Han is a word.
            let distance = isHan ? 3 : Spelling.distance(longA, longB, limit: 3)
            if distance <= 2, distance * 6 <= max(longA.count, longB.count) { return nil }
            let (short, long) = longA.count < longB.count ? (longA, longB) : (longB, longA)
            let isLabel = long.hasPrefix(short + " ") || long.hasSuffix(" " + short)
            if isLabel, long.split(separator: " ").count - short.split(separator: " ").count <= 2 { return nil }
        }
        return .init(old: old, new: new)
    }

    /// The same over texts that are known. A line of the text may be read as the headline once, and the site's name in its place
    /// another time.
    static func change(
        from old: (title: String?, text: String), to new: (title: String?, text: String)
    ) -> TextChange.Replacement? {
        guard let change = change(from: old.title, to: new.title), !opens(old.text, new.title),
            !opens(new.text, old.title),
            isName(old.title, over: old.text) == isName(new.title, over: new.text),
            !isOffice(old, beside: new), !isOffice(new, beside: old),
            !isPut(before: old.title, new.title, over: new.text), !isPut(before: new.title, old.title, over: old.text)
        else { return nil }
        return change
    }

    /// Whether the site's name was put before a headline: "Northfield Trust: Bridge closed".
    private static func isPut(before headline: String?, _ title: String?, over text: String) -> Bool {
        guard let headline, let title, title.hasSuffix(": " + headline) else { return false }
        let name = title.dropLast(headline.count + 2)
        let words = name.split(separator: " ")
        // Where every word of a headline has a capital, capitals make no name.
        let isPlain = headline.split(separator: " ").contains { $0.count >= 4 && $0.first?.isLowercase ?? false }
        return isPlain && (2...5).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
            && !text.contains(name)
    }

    /// Whether one of the first lines of a text is this headline.
    private static func opens(_ text: String, _ title: String?) -> Bool {
        guard let title, let headline = parts(title).max(by: { $0.count < $1.count }) else { return false }
        let lines = text.utf8.prefix(2000).split(separator: UInt8(ascii: "\n")).prefix(3)
        return lines.contains { ArticleText.folded(String(decoding: $0, as: UTF8.self)) == headline }
    }

    /// A few words of which the text under them has none: the name of the site or of a section.
    private static func isName(_ title: String?, over text: String) -> Bool {
        guard let title, let headline = parts(title).max(by: { $0.count < $1.count }) else { return false }
        let words = Tokenizer.tokens(headline).filter(\.isWord).map(\.text)
        let stems = words.filter { $0.count >= 4 }.map { $0.prefix(max(4, $0.count * 3 / 4)) }
        guard ArticleText.wordCount(headline) <= 4 else { return false }
        let text = ArticleText.folded(text)
        if !stems.isEmpty { return !stems.contains { text.contains($0) } }
        // Of signs without blanks, two in a row.
        let signs = Array(headline.filter { $0 != " " })
        return signs.count >= 2 && !signs.indices.dropLast().contains { text.contains(String(signs[$0...$0 + 1])) }
    }

    /// The same for the long names of ministries, where the other title is of words that the text has.
    private static func isOffice(
        _ named: (title: String?, text: String), beside other: (title: String?, text: String)
    ) -> Bool {
        func words(_ title: String?) -> [Substring] {
            guard let title, let headline = parts(title).max(by: { $0.count < $1.count }) else { return [] }
            return headline.split(separator: " ").filter { $0.count >= 4 }
        }
        func stems(_ title: String?) -> [Substring] { words(title).map { $0.prefix(max(4, $0.count * 3 / 4)) } }
        let name = stems(named.title)
        let headline = stems(other.title)
        guard (3...8).contains(name.count), headline.count >= 3, let office = words(named.title).first,
            offices.contains(where: { office.hasPrefix($0) })
        else { return false }
        let text = ArticleText.folded(named.text)
        return !name.contains { text.contains($0) }
            && headline.count { text.contains($0) } * 5 >= headline.count * 4
    }

    private static let offices = [
        "ministry", "embassy", "university", "министерств", "посольств", "университет", "универзитет", "амбасад",
    ]

    /// What stands between the separators, folded: headline and names of section and site.
    static func parts(_ title: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        let characters = Array(ArticleText.normalised(title))
        for (i, character) in characters.enumerated() {
            let isDash =
                (character == "-" || character == "/") && i > 0 && i + 1 < characters.count && characters[i - 1] == " "
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

    /// Whether both are made of the same words in any order and form, but for one or two that are short.
    private static func hasSameWords(_ a: String, _ b: String) -> Bool {
        var rest = b.split(separator: " ").map(String.init)
        var extra: [String] = []
        for word in a.split(separator: " ").map(String.init) {
            if let i = rest.firstIndex(where: { $0 == word || Spelling.areForms(word, $0) }) {
                rest.remove(at: i)
            } else {
                extra.append(word)
            }
        }
        extra += rest
        return a.contains(" ") && extra.count <= 2 && extra.allSatisfy { $0.count <= 3 }
    }

    /// One short word, as buttons have it.
    private static func isLabel(_ title: String) -> Bool {
        title.count < 16 && !title.contains(" ") && !title.unicodeScalars.contains(where: Tokenizer.isUnspaced)
    }

    /// Numbers and negations, which no spelling may touch.
    private static func facts(_ title: String) -> [String] {
        let words = Tokenizer.tokens(title)
        return NumberReader.numbers(in: words).map(\.value) + [String(Negations.count(in: words))]
    }
}
