internal import Model

/// Pages that lead to others: front pages, sections, results of a search.
enum ListRules {
    /// A list that was cited as a list says something else every day and is alive.
    static let living = Rule("list") { matter in
        guard matter.isList || isTurnedOver(matter), matter.hasKnown, !matter.isSameText, matter.hasKnownTitle,
            isInPlace(matter), !isCut(matter)
        else { return .silence }
        return .decide(.edited, "list.living", "a list under the same title; \(matter.figures)")
    }

    /// Next to nothing is new, and most is gone: the beginning of an article among teasers.
    private static func isCut(_ matter: Matter) -> Bool {
        guard matter.change?.grade == .truncated, let resemblance = matter.resemblance, resemblance.inherited >= 0.9,
            let known = matter.evidence.known?.text
        else { return false }
        let told = Statements.prose(in: known).reduce(0) { $0 + ArticleText.wordCount($1) }
        return told * 2 >= ArticleText.wordCount(known)
    }

    /// A report that is written on keeps its place and its headline, and some of what it said.
    static let report = Rule("list") { matter in
        guard let known = matter.evidence.known, let article = matter.evidence.article,
            let resemblance = matter.resemblance,
            isInPlace(matter), matter.hasKnownTitle,
            matter.change?.numbers.isEmpty ?? true || resemblance.inherited < 0.7,
            let word = LiveWords.find(in: [known.title, article.title], url: matter.finalURL)
        else { return .silence }
        guard !matter.isSameText, resemblance.kept >= 0.1 || resemblance.inherited >= 0.1 else { return .silence }
        return .decide(.edited, "list.live", "a live report (\"\(word)\") that goes on; \(matter.figures)")
    }

    /// A list where an article was.
    static let instead = Rule("list") { matter in
        guard matter.isListInstead else { return .silence }
        return .decide(.replaced, "list.instead", "a list in place of the article; \(matter.figures)")
    }

    /// Headlines without links, of which many are others now. Where few are, a table may have been changed.
    private static func isTurnedOver(_ matter: Matter) -> Bool {
        guard let resemblance = matter.resemblance else { return false }
        return resemblance.similarity < 0.7 && matter.isHeadlines
    }

    private static func isInPlace(_ matter: Matter) -> Bool {
        guard let to = matter.finalURL else { return false }
        let places = [matter.first?.url, matter.evidence.known?.finalURL].compactMap(\.self)
        return places.contains { SourceKey($0) == SourceKey(to) }
    }
}
