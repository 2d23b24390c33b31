package import Model

/// What an event's entry says that an article about it must say, too: names and figures.
///
/// Where nothing of a page is held, this is all that tells the cited article from another one under the same address.
package struct EventTies: Hashable, Sendable {
    package var day: CalendarDay?
    /// Folded, each once.
    private let names: Set<String>
    /// Folded words of some length; for entries without names.
    private let words: Set<String>

    package init(title: String, lead: String, day: CalendarDay?) {
        self.day = day
        var names: Set<String> = []
        var words: Set<String> = []
        for sentence in [title, lead] {
            var isFirst = true
            for word in sentence.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
                let folded = ArticleText.folded(String(word))
                defer { isFirst = false }
                guard !folded.isEmpty, !Self.common.contains(folded) else { continue }
                let isNumber = folded.allSatisfy(\.isNumber)
                if isNumber ? folded.count > 1 : folded.count > 2,
                    isNumber || (word.first?.isUppercase == true && !isFirst)
                {
                    names.insert(folded)
                }
                if folded.count > 3 || folded.contains(where: Self.isIdeograph) { words.insert(folded) }
            }
        }
        // The first word of a sentence may be a name as well as not.
        self.names = names
        self.words = words.subtracting(names)
    }

    /// How an article hangs together with the event.
    package struct Finding: Hashable, Sendable {
        /// Share of the event's names and words that the article has, 0 to 1.
        package var share: Double
        package var found: Int
        package var wanted: Int
        /// Days between the event and the article's own date; nil where either is not known.
        package var days: Int?
        /// The two are written in the same script, so that words can be compared.
        package var isComparable: Bool
    }

    package func look(at article: Article) -> Finding {
        let folded = ArticleText.folded((article.title ?? "") + " " + article.text)
        let said = Set(folded.split(separator: " ").map(String.init))
        let wanted = names.count >= 3 ? names : names.union(words)
        let found = wanted.count { name in
            name.contains(where: Self.isIdeograph) ? folded.contains(name) : said.contains(name)
        }
        let published = article.published.flatMap { CalendarDay(String($0.prefix(10))) }
        return Finding(
            share: wanted.isEmpty ? 0 : Double(found) / Double(wanted.count), found: found, wanted: wanted.count,
            days: day.flatMap { day in published.map { abs($0.daysSince1970 - day.daysSince1970) } },
            isComparable: wanted.contains { name in Self.script(name) == Self.script(folded) })
    }

    private enum Script { case latin, han, other }

    /// That of most letters.
    private static func script(_ text: String) -> Script {
        var counts: [Script: Int] = [:]
        for scalar in text.unicodeScalars.prefix(2000) where scalar.properties.isAlphabetic {
            switch scalar.value {
            case ..<0x250: counts[.latin, default: 0] += 1
            case 0x3400...0x9FFF: counts[.han, default: 0] += 1
            default: counts[.other, default: 0] += 1
            }
        }
        return counts.max { $0.value < $1.value }?.key ?? .latin
    }

    private static func isIdeograph(_ character: Character) -> Bool {
        character.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    }

    /// Capitalised in headlines, and names of nothing.
    private static let common: Set<String> = [
        "the", "a", "an", "and", "or", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "is", "are",
        "was", "were", "be", "been", "has", "have", "had", "it", "its", "he", "she", "his", "her", "they", "their",
        "this", "that", "these", "those", "after", "before", "over", "under", "than", "more", "most", "least", "not",
        "but", "who", "which", "what", "when", "where", "will", "would", "could", "says", "said", "new", "near", "into",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "during", "between",
        "about", "against", "amid", "least", "people", "also", "other", "some", "because", "while", "being",
    ]
}
