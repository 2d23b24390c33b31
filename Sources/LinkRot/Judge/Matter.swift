internal import Model
internal import Settings

/// The evidence with what follows from it, computed once for all rules.
struct Matter: Sendable {
    /// Only what the host was asked besides may change.
    var evidence: Evidence
    let settings: RotSettings
    /// The article's text as it stands now, without lists of other stories.
    let text: String
    /// Its words. What has no blanks is as long as its bytes say, so that nothing long is ever
    /// taken for short.
    let words: Int
    /// What the page says: its text, and of a stub also its headings.
    let saying: String
    /// The title in lower case; empty when there is none.
    let title: String
    /// What stands in it between separators, folded.
    let titleParts: [String]
    /// How the text compares with the known one; nil when either is missing.
    let resemblance: Resemblance?
    /// The known text and the present one are one version.
    let isSameText: Bool
    /// The graded change; nil when there is nothing to compare or nothing changed.
    let change: TextChange?
    /// The page leads to other pages rather than saying something itself: a front page, a section, results of a search.
    let isList: Bool

    init(_ evidence: Evidence, _ settings: RotSettings) {
        self.evidence = evidence
        self.settings = settings
        let text = ListLabels.core(of: evidence.article?.text ?? "")
        self.text = text
        words = max(ArticleText.wordCount(text), text.utf8.count / Matter.longestWord)
        saying = evidence.article.map { [words] in Matter.saying($0, text, words) } ?? ""
        title = (evidence.article?.title ?? "").lowercased()
        titleParts = Headline.parts(title)
        isList = evidence.article.map(Matter.isList) ?? false
        guard var known = evidence.known, let article = evidence.article, !known.text.isEmpty, !text.isEmpty else {
            resemblance = nil
            isSameText = false
            change = nil
            return
        }
        isSameText =
            known.text == article.text || ArticleText.normalised(known.text) == ArticleText.normalised(article.text)
        var title = article.title
        var new = text
        known.text = ListLabels.core(of: known.text)
        if !isSameText, let latin = SerbianScript.latin(known, new, title) { (known, new, title) = latin }
        let isPlain = isSameText && Headline.change(from: known.title, to: title) == nil
        resemblance = isSameText ? Resemblance(same: words) : Resemblance(old: known.text, new: new)
        change =
            isPlain
            ? nil
            : ChangeGrader.grade(
                old: known.text, new: new, oldTitle: known.title, newTitle: title,
                truncatedShare: settings.truncated, removedShare: settings.removed)
    }

    /// Bytes: no language has words that are as long as that on average.
    private static let longestWord = 64

    private static func saying(_ article: Article, _ text: String, _ words: Int) -> String {
        guard article.kind == .empty || words < 40 else { return text }
        let others = article.headings.filter { !text.contains($0) }
        return (others + [text]).joined(separator: "\n")
    }

    /// By its kind, or because every other of its paragraphs is a link and nothing else.
    private static func isList(_ article: Article) -> Bool {
        if article.kind == .list { return true }
        let teasers = article.blocks.count { block in
            let linked = block.links.reduce(0) { $0 + $1.end - $1.start }
            // A headline that leads on, alone or with a sentence behind it.
            let opens = block.links.first.map { $0.start == block.start } ?? false
            let length = block.end - block.start
            return linked * 5 >= length * 4 || opens && linked * 3 >= length && length <= 200
        }
        return teasers >= 5 && teasers * 5 >= article.blocks.count * 2
    }

    var last: HopFacts? { evidence.hops.last }
    var first: HopFacts? { evidence.hops.first }

    /// Where the chain ended.
    var finalURL: WebURL? { last.flatMap { $0.status == nil ? nil : $0.url } }

    /// The chain ended where it began, but for scheme, `www`, a slash or trackers.
    var isAtFirst: Bool {
        guard let from = first?.url, let to = finalURL else { return false }
        return SourceKey(from) == SourceKey(to)
    }

    /// There is a text of ours to compare with.
    var hasKnown: Bool { evidence.known.map { !$0.text.isEmpty } ?? false }

    /// The article of the last hop, as far as it is known, still says what it said.
    var stands: Bool {
        guard let resemblance else { return false }
        return isSameText || (resemblance.kept >= 0.5 && resemblance.newWords >= 8 && !isListInstead)
    }

    /// A list stands where an article was: teasers may quote the article, but the rest is others'.
    var isListInstead: Bool {
        guard isList, !isSameText, let resemblance else { return false }
        return resemblance.inherited < 0.5 && !hasKnownTitle
    }

    /// The page still has the whole title under which we know it, numbers aside: lists name their day.
    var hasKnownTitle: Bool {
        func plain(_ title: String) -> String { ArticleText.folded(title.filter { !$0.isNumber }) }
        guard let known = evidence.known?.title, !title.isEmpty else { return false }
        return plain(known) == plain(title)
    }

    /// Not the text that we hold, nor a part of it.
    var isForeign: Bool {
        guard let resemblance else { return false }
        if isListInstead { return true }
        let least = resemblance.newWords < 24 ? 0.3 : ChangeGrader.sameArticle
        return resemblance.kept < least && resemblance.inherited < 0.5
    }

    /// The day on which the article says it was published.
    var published: CalendarDay? { evidence.article?.published.flatMap { CalendarDay(String($0.prefix(10))) } }

    /// The day that the page itself bears. A stub under a dated address bears none.
    var shownDay: CalendarDay? {
        guard let published else { return nil }
        let isStub = evidence.article?.kind == .empty || words < 30
        return isStub && (finalURL.map { PathWords.names(published, $0) } ?? false) ? nil : published
    }

    /// Days from the event to the article's publication; nil when either day is unknown.
    var daysAfterEvent: Int? {
        guard let published, let event = evidence.eventDay else { return nil }
        return published.daysSince1970 - event.daysSince1970
    }

    /// The article was published when the event happened, give or take the configured days.
    var fitsEvent: Bool {
        daysAfterEvent.map { Double(abs($0)) * 86_400 <= settings.dateSlack } ?? false
    }

    func has(_ marker: BodyMarker) -> Bool { evidence.body?.markers.contains(marker) ?? false }

    /// Whether an answer of the same host is this page again. Echoes of the address asked for may differ.
    func isAlike(_ answer: ProbeFacts) -> Bool {
        guard let article = evidence.article, article.kind != .binary else { return false }
        let isTitled = answer.title.map(ArticleText.folded) == article.title.map(ArticleText.folded)
        let text = ByteSearch.beginning(of: article.text, ProbeFacts.textLimit)
        if text.isEmpty || answer.text.isEmpty {
            guard text.isEmpty, answer.text.isEmpty, isTitled, let here = evidence.body?.length,
                let there = answer.length
            else { return false }
            return abs(here - there) * 10 <= max(here, there)
        }
        let likeness = Resemblance(old: answer.text, new: text)
        let differing = Double(likeness.newWords) * (1 - likeness.inherited)
        return likeness.similarity >= 0.8 || (isTitled && differing <= 6 && likeness.similarity >= 0.5)
    }

    /// The figures of a comparison, for findings.
    var figures: String {
        guard let resemblance else { return "" }
        let version = evidence.known?.version ?? 0
        return "\(percent(resemblance.kept)) of version \(version) (\(resemblance.oldWords) words) stand here, "
            + "\(percent(resemblance.inherited)) of these \(resemblance.newWords) words come from it"
    }

    func verdict(_ category: Category, _ findings: [Verdict.Finding]) -> Verdict {
        let isAboutText = category.state == .alive || category.state == .changed
        return Verdict(
            category, findings: findings, finalURL: finalURL, similarity: resemblance?.similarity,
            change: isAboutText ? change?.grade : nil, judge: Judge.version, circumstances: evidence.circumstances)
    }
}

/// `37 %`.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
