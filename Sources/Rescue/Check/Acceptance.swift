internal import LinkRot
package import Model

/// Decides whether a memento shows the article that was cited.
///
/// The judge's rules come first, as for any page: an archived error page, a login, a challenge, a home page is one in an archive,
/// too. Then the text is held against what is known of the page; where nothing is known, against the events that cite it.
package struct Acceptance: Sendable {
    /// Fewer words are no article that could be told from another.
    private let minWords: Int

    package init(minWords: Int) { self.minWords = minWords }

    /// Nil when the memento is the article.
    ///
    /// - Parameters:
    ///   - verdict: the judge's on the memento as if the page had answered so.
    ///   - decoding: what undoing its content coding had to cut.
    ///   - known: the words that are held of the page; nil for none.
    ///   - ties: of the events that cite the page.
    package func objection(
        to article: Article?, verdict: Verdict, decoding: [String], known: String?, ties: [EventTies]
    ) -> Refusal? {
        if let flag = decoding.first(where: { $0.contains("bomb") || $0.contains("limit") || $0.contains("torn") }) {
            return Refusal("cut", "its body cannot be unpacked whole (\(flag))")
        }
        let isSameStory = verdict.category == .rewritten
        guard verdict.state == .alive || isSameStory, verdict.category != .paywall else {
            return Refusal("judged-\(verdict.category.rawValue)", "\(verdict.category.rawValue): \(verdict.reason)")
        }
        guard let article, article.kind != .binary else {
            return Refusal("no-text", "it is no text, so nobody can tell here what it shows")
        }
        guard article.kind == .article else {
            return Refusal(
                "no-article", article.kind == .list ? "it is a list, no article" : "there is no article in it")
        }
        let words = ArticleText.wordCount(article.text)
        if let known, !known.isEmpty { return compare(article, with: known) }
        guard words >= minWords else { return Refusal("short", "\(words) words are too few to know the article by") }
        return tie(article, to: ties)
    }

    private func compare(_ article: Article, with known: String) -> Refusal? {
        let likeness = Resemblance(old: known, new: article.text)
        if likeness.kept >= 0.5 || (likeness.inherited >= 0.8 && likeness.newWords >= minWords) { return nil }
        return Refusal(
            "other-text", "\(Int(likeness.kept * 100)) % of the text that is held stand in it, it is another story")
    }

    private func tie(_ article: Article, to ties: [EventTies]) -> Refusal? {
        guard !ties.isEmpty else {
            return Refusal(
                "nothing-known", "neither a text of the page nor an event is known that it could be held against")
        }
        let findings = ties.map { $0.look(at: article) }
        if findings.contains(where: Acceptance.isTied) { return nil }
        let best = findings.max { $0.share < $1.share }!
        let date = best.days.map { ", and its date lies \($0) days from the event" } ?? ""
        return Refusal(
            "not-the-article", "it has \(best.found) of \(best.wanted) names and words of the event\(date)")
    }

    /// Days that the date of an article may lie from the event that cites it.
    private static let slack = 45

    private static func isTied(_ finding: EventTies.Finding) -> Bool {
        // Words of another script say nothing; then the date must, and closely.
        guard finding.isComparable else { return finding.days.map { $0 <= 3 } ?? false }
        if let days = finding.days, days > slack { return false }
        let isDated = finding.days.map { $0 <= 7 } ?? false
        return finding.found >= 2 && finding.share >= (isDated ? 0.3 : 0.4)
    }
}
