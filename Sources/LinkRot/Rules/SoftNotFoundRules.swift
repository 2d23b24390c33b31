internal import Model

/// Pages that say "not found" with a status that says "found".
enum SoftNotFoundRules {
    /// Fewer words than this may be a stub that stands in for another page.
    static let stub = 70

    /// Walls have fewer words than this.
    private static let wall = 40

    /// The front page of the host is this very stub: the whole site is shut, and no word tells why. That is no sign that the
    /// page is gone.
    static let everywhere = Rule("site", listens: true) { matter in
        guard let front = matter.evidence.front, !matter.stands, matter.words < stub, !matter.isList,
            saysNothing(matter), matter.evidence.probe.map(matter.isAlike) ?? true
        else {
            return .silence
        }
        if let status = front.status, (200..<300).contains(status) {
            guard matter.isAlike(front), !hasErrorTitle(matter, front) else { return .silence }
            if matter.isFront, matter.evidence.article?.title == front.title, !matter.hasKnownTitle,
                let url = matter.finalURL,
                !PathWords.isHome(url)
            {
                let stories = matter.evidence.body?.headlines ?? 0
                return .decide(
                    .soft404, "soft404.front", "the front page with its \(stories) headlines stands at this address")
            }
            if let sentence = Statements.closure.sentence(in: matter.saying) {
                return .decide(
                    .gone, "site.closed", "the front page \(front.url) says the same: \(sentence.prefix(120))")
            }
            let detail = "the front page \(front.url) says the same \(matter.words) words"
            if !matter.hasSentence { return .decide(.empty, "site.everywhere", "\(detail), and not a sentence") }
            // Walls around a whole site come in any words, but not in many.
            return matter.words < wall || matter.mayBeWall
                ? .decide(.blocked, "site.everywhere", detail)
                : .decide(.soft404, "soft404.everywhere", "\(detail), and none of a wall")
        }
        let answer = front.status.map { "status \($0)" } ?? "no answer"
        return .decide(.blocked, "site.front-shut", "the front page \(front.url) gives \(answer)")
    }

    /// The title is one that the front page does not bear, though an address that cannot exist does: that of an error page.
    private static func hasErrorTitle(_ matter: Matter, _ front: ProbeFacts) -> Bool {
        guard let title = matter.evidence.article?.title.map(ArticleText.folded) else { return false }
        return front.title.map(ArticleText.folded) != title
            && matter.evidence.probe?.title.map(ArticleText.folded) == title
    }

    /// The host answers an address that cannot exist in the same way.
    static let probe = Rule("soft404", listens: true) { matter in
        guard let probe = matter.evidence.probe, !matter.stands, let status = probe.status, (200..<300).contains(status)
        else { return .silence }
        if let end = probe.finalURL, let here = matter.finalURL, SourceKey(end) == SourceKey(here),
            matter.evidence.hops.count > 1
        {
            return .decide(.soft404, "soft404.probe", "an address that cannot exist, \(probe.url), ends here as well")
        }
        guard matter.isAlike(probe), !isSentHere(matter, probe) else { return .silence }
        return .decide(.soft404, "soft404.probe", "the host answers \(probe.url), which cannot exist, with this page")
    }

    /// Whether the host sends what cannot exist on to a story, say its latest, and this is that story at an address of its own.
    private static func isSentHere(_ matter: Matter, _ probe: ProbeFacts) -> Bool {
        guard matter.evidence.hops.count == 1, matter.words >= stub, let end = probe.finalURL else { return false }
        return SourceKey(end) != SourceKey(probe.url)
    }

    /// A line above a list of other stories, or alone on a page without a text, says that the page is not there.
    static let notice = Rule("soft404") { matter in
        guard let notices = matter.evidence.article?.notices, !matter.stands else { return .silence }
        let line = notices.first { line in
            let text = Quotes.cut(from: line)
            return Statements.removal.sentence(in: text) != nil
                || ErrorPhrases.phrase(in: ArticleText.folded(text), strict: true) != nil
        }
        guard let line else { return .silence }
        return .decide(.soft404, "soft404.notice", "where an article would stand, the page says: \(line.prefix(120))")
    }

    /// Every sentence of a short page is about the page, and one says that it was taken away, though its headline and day may
    /// stand above.
    static let itself = Rule("soft404") { matter in
        guard !matter.stands, matter.isForeign || !matter.hasKnown, matter.words < 120,
            let sentence = OwnNotice.sentence(in: Quotes.cut(from: matter.saying))
        else { return .silence }
        return .decide(.soft404, "soft404.itself", "it speaks of itself alone: \(sentence.prefix(120))")
    }

    /// Hints that decide only together. With a snapshot that the page has nothing of, two are enough; without one, four.
    static let votes = Rule("soft404") { matter in
        guard !matter.stands, matter.evidence.article?.kind != .binary else { return .silence }
        if let resemblance = matter.resemblance, !matter.isForeign {
            // An error page may tease the article among others.
            guard titlePhrase(matter) != nil, !matter.hasKnownTitle, resemblance.inherited < 0.5 else {
                return .silence
            }
        }
        var findings = signs(matter)
        var votes = findings.reduce(0) { $0 + (weights[$1.rule] ?? 1) }
        let isSigned = votes > 0
        func vote(_ weight: Int, _ rule: String, _ detail: String) {
            votes += weight
            findings.append(.init(rule, detail))
        }
        // Brevity is no sign by itself: it strengthens others.
        if matter.words < 60, isSigned {
            vote(saysNothingElse(matter) ? 2 : 1, "soft404.short", "\(matter.words) words of text")
        }
        if let resemblance = matter.resemblance, resemblance.newWords * 3 < resemblance.oldWords, isSigned {
            vote(1, "soft404.shrunk", "\(resemblance.newWords) words where \(resemblance.oldWords) were")
        }
        if matter.isListInstead { vote(1, "soft404.list", "a list in place of the article") }
        if !matter.hasKnown, let day = matter.shownDay {
            // Templates print a day under whatever title they have; a review of a film so named is longer.
            let isTitled = matter.words < 30 && findings.contains { $0.rule == "soft404.title" }
            vote(isTitled ? -1 : -2, "soft404.dated", "the page bears a date, \(day)")
        }
        if !matter.hasKnown, votes >= 4, let report = OwnNotice.report(in: opening(matter)) {
            vote(-2, "soft404.reports", "somebody tells news: \(report.prefix(120))")
        }
        let needed = matter.hasKnown ? 2 : 4
        guard votes >= needed else {
            // Votes that did not suffice are no evidence against a page that we cannot compare.
            return matter.hasKnown || votes > 1 ? Word(findings: findings) : .silence
        }
        let comparison = matter.resemblance == nil ? "nothing to compare with" : matter.figures
        findings.append(.init("soft404.decided", "\(votes) votes of \(needed) needed; \(comparison)"))
        return Word(findings: findings, category: .soft404)
    }

    private static let weights = [
        "soft404.title": 2, "soft404.opens": 2, "soft404.removed": 2, "soft404.address": 2,
    ]

    /// At first sight: under a title that says so stand a few words without a day and without one of a wall, and the host says
    /// them of this address, not of any. What the words themselves say may be news.
    static let alone = Rule("soft404", listens: true) { matter in
        guard !matter.hasKnown, matter.evidence.article?.kind == .empty, matter.words < 40, matter.shownDay == nil,
            let probe = matter.evidence.probe, !matter.isAlike(probe), !matter.mayBeWall,
            OwnNotice.report(in: opening(matter)) == nil
        else { return .silence }
        guard let phrase = titlePhrase(matter) ?? Titles.phrase(matter.titleParts, among: ErrorPhrases.vague) else {
            return .silence
        }
        return .decide(
            .soft404, "soft404.alone", "\"\(phrase)\" is the title of \(matter.words) words, none of them a wall's")
    }

    /// The first sentence that tells of a removal; nil where it is somebody's word for it.
    private static func removal(in text: String) -> String? {
        Statements.removal.sentence(in: text).flatMap { OwnNotice.isReported($0) ? nil : $0 }
    }

    /// The phrase for "not found" is two fifths of a short text, or one sentence of a few says that the article was removed.
    private static func saysNothingElse(_ matter: Matter) -> Bool {
        guard matter.words < 40, matter.shownDay == nil else { return false }
        // A byline may stand before it.
        let lines = matter.saying.split(separator: "\n").prefix(2).filter { $0.utf8.count < 160 }
        if lines.contains(where: { removal(in: Quotes.cut(from: String($0))) != nil }) { return true }
        guard matter.words < 30 else { return false }
        let text = opening(matter)
        if removal(in: text) != nil { return true }
        let folded = ArticleText.folded(text)
        guard matter.words < 15, let phrase = ErrorPhrases.phrase(in: folded, strict: true) else { return false }
        return phrase.unicodeScalars.count * 5 >= folded.unicodeScalars.count * 2
    }

    /// No word of the page says what it stands for; a title such as "Error" does not either.
    static func saysNothing(_ matter: Matter) -> Bool {
        signs(matter).allSatisfy { $0.rule == "soft404.vague-title" }
    }

    /// Whether words of the page say that it is not there.
    static func isSigned(_ matter: Matter) -> Bool {
        let said: Set = ["soft404.title", "soft404.opens", "soft404.removed", "soft404.words"]
        return signs(matter).contains { said.contains($0.rule) }
    }

    /// What on the page itself says that it is not there.
    static func signs(_ matter: Matter) -> [Verdict.Finding] {
        var out: [Verdict.Finding] = []
        if let phrase = titlePhrase(matter) {
            out.append(.init("soft404.title", "the title says \"\(phrase)\""))
        } else if let phrase = Titles.phrase(matter.titleParts, among: ErrorPhrases.vague) {
            out.append(.init("soft404.vague-title", "the title says \"\(phrase)\""))
        }
        let text = opening(matter)
        if !text.isEmpty,
            let phrase = ErrorPhrases.phrase(in: ArticleText.folded(String(text.prefix(160))), strict: true)
        {
            out.append(
                isNotice(matter, text, phrase)
                    ? .init("soft404.opens", "the text opens with \"\(phrase)\"")
                    : .init("soft404.words", "the text says \"\(phrase)\""))
        } else if matter.words < 40, let sentence = removal(in: text) {
            out.append(.init("soft404.removed", "the text says: \(sentence.prefix(120))"))
        } else if matter.words < 200, let phrase = ErrorPhrases.phrase(in: ArticleText.folded(text), strict: true) {
            out.append(.init("soft404.words", "the text says \"\(phrase)\""))
        }
        if matter.words < 200, let phrase = ErrorPhrases.helps(ArticleText.folded(text)) {
            out.append(.init("soft404.helps", "the text helps on: \"\(phrase)\""))
        }
        if let url = matter.finalURL, let first = matter.first?.url, let sign = PathWords.error(url),
            PathWords.error(first) == nil || matter.words < 60
        {
            out.append(.init("soft404.address", "\(url) (\(sign))"))
        }
        return out
    }

    /// Whether the sentence with the phrase is about a page. Where more follows, news may begin with a ferry that was withdrawn.
    private static func isNotice(_ matter: Matter, _ opening: String, _ phrase: String) -> Bool {
        guard matter.words >= stub else { return true }
        let sentence = Statements.sentences(of: opening).first { ArticleText.folded($0).contains(phrase) } ?? opening
        return ArticleText.wordCount(sentence) <= 10 || Statements.removal.sentence(in: sentence) != nil
    }

    /// A few words without any sign stand where the article was, and the host does not say "not found" so. Under another
    /// headline and without a word of a wall they are what became of it, and under the same one another text; else nothing is to be
    /// said of the article.
    static let unknownStub = Rule("document", listens: true) { matter in
        guard let resemblance = matter.resemblance, matter.isForeign, !matter.isList, matter.words < 80,
            resemblance.newWords * 3 < resemblance.oldWords * 2, signs(matter).isEmpty, matter.isAtFirst,
            !isArticle(matter)
        else { return .silence }
        if let probe = matter.evidence.probe, !matter.isAlike(probe), !matter.mayBeWall, matter.hasSentence {
            return .decide(
                .soft404, "soft404.instead",
                "\(matter.words) words under another headline, none of a wall; \(matter.figures)")
        }
        if let probe = matter.evidence.probe, !matter.isAlike(probe), !matter.speaksOfObstacles, matter.hasSentence,
            matter.words >= 12, resemblance.inherited < 0.15, !matter.speaksToReader, !matter.sharesWords
        {
            return .decide(
                .replaced, "text.instead",
                "\(matter.words) words under the same headline, none of a wall; \(matter.figures)")
        }
        return .decide(
            .empty, "document.stub", "\(matter.words) words that say nothing of themselves; \(matter.figures)")
    }

    /// Another story, though a short one: under a headline of its own, in sentences, and at this address alone.
    private static func isArticle(_ matter: Matter) -> Bool {
        guard let article = matter.evidence.article, article.kind == .article || matter.words >= 30, matter.words >= 20,
            let probe = matter.evidence.probe, !matter.isAlike(probe), let title = article.title
        else { return false }
        let words = Tokenizer.tokens(title).filter(\.isWord)
        let isHeadline = words.count >= 4 || title.utf8.count >= 24
        let isOther = Headline.change(from: matter.evidence.known?.title, to: title) != nil
        if matter.words >= 40 { return isHeadline && (isOther || matter.shownDay != nil) }
        // A wall may have a title of its own, but is not of a day.
        return isHeadline && isOther && (matter.shownDay != nil || !matter.mayBeWall)
    }

    /// The phrase for "not found" that makes up the title or a part of it; nil for none.
    static func titlePhrase(_ matter: Matter) -> String? {
        let parts = matter.titleParts.filter { $0.utf8.count <= 200 }
        for part in parts {
            guard let phrase = ErrorPhrases.phrase(in: part, strict: false) else { continue }
            if phrase.unicodeScalars.count * 5 >= part.unicodeScalars.count * 2 { return phrase }
        }
        return nil
    }

    /// The first lines of the text.
    private static func opening(_ matter: Matter) -> String {
        Quotes.cut(from: ByteSearch.beginning(of: matter.saying, 600))
    }
}
