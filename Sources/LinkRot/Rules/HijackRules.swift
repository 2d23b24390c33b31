internal import Model

/// The domain has another owner who sells something else under it.
enum HijackRules {
    /// The known text is gone, and what stands there is the trade of those who take over names.
    static let hijacked = Rule("hijacked", listens: true) { matter in
        guard let known = matter.evidence.known, !known.text.isEmpty, matter.isForeign,
            let article = matter.evidence.article
        else { return .silence }
        var findings: [Verdict.Finding] = []
        let spam = SpamWords.count(in: article.text + "\n" + (article.title ?? "")) - SpamWords.count(in: known.text)
        if spam >= 4 { findings.append(.init("hijacked.words", "\(spam) words of gambling, drug or loan spam")) }
        if let change = languageChange(known, article) { findings.append(.init("hijacked.language", change)) }
        if let change = siteChange(known, article) { findings.append(.init("hijacked.site", change)) }
        let isTitled = SpamWords.count(in: article.title ?? "") > SpamWords.count(in: known.title ?? "")
        let isSold = spam >= 4 && SpamWords.offers(in: article.text) >= 3
        let isSpam = spam >= 4 && (findings.count > 1 || spam >= 8 || isTitled || isSold)
        let isOther = findings.contains { $0.rule == "hijacked.language" } && isEverywhere(matter)
        let isTraded = matter.words < 80 && spam >= 2 && SpamWords.offers(in: article.text) >= 3
        // Who sells in a tongue that the site never spoke.
        let isStrange =
            matter.words < 80 && findings.contains { $0.rule == "hijacked.language" }
            && spam + SpamWords.offers(in: article.text) >= 3
        guard isSpam || isOther || isTraded || isStrange else { return Word(findings: findings) }
        findings.append(.init("hijacked.decided", matter.figures))
        return Word(findings: findings, category: .hijacked)
    }

    /// At first sight only a page that speaks of hardly anything else, and not of the days of the event, is called so.
    static let spam = Rule("hijacked") { matter in
        guard !matter.hasKnown, !matter.fitsEvent, let article = matter.evidence.article, matter.words >= 20 else {
            return .silence
        }
        let titled = SpamWords.count(in: article.title ?? "")
        // Hardly a page has such a title, so the words of few are counted.
        guard titled >= 1 || matter.words < 80 else { return .silence }
        let count = SpamWords.count(in: article.text)
        if matter.words < 80, titled + count >= 1 {
            // Hardly a sentence in which nothing is sold.
            let phrases = SpamWords.offers(in: article.text)
            if phrases >= 5, phrases * 12 >= matter.words {
                return .decide(.hijacked, "hijacked.spam", "\(phrases) phrases of sellers in \(matter.words) words")
            }
        }
        guard titled >= 1 else { return .silence }
        let detail = "\(count) of \(matter.words) words and \(titled) of the title are gambling, drug or loan spam"
        if count >= 8, Double(count) >= 0.15 * Double(matter.words) {
            return .decide(.hijacked, "hijacked.spam", detail)
        }
        // Who sells speaks to those who buy.
        let offers = SpamWords.offers(in: article.text + "\n" + (article.title ?? ""))
        guard count + titled >= 2, offers >= 4, (count + 2 * offers) * 12 >= matter.words else { return .silence }
        return .decide(.hijacked, "hijacked.spam", "\(detail), and \(offers) phrases are sellers'")
    }

    /// The front page and this page are one and the same few words, and they are of those trades, or of a site of another
    /// name than the one that was cited.
    static let everywhere = Rule("hijacked", listens: true) { matter in
        guard let front = matter.evidence.front, !matter.stands,
            matter.isForeign || !matter.hasKnown, let article = matter.evidence.article, matter.isAlike(front)
        else { return .silence }
        let said = article.text + "\n" + (article.title ?? "")
        let count = SpamWords.count(in: said)
        let offers = SpamWords.offers(in: said)
        guard isTrade(count, offers, matter.words) else {
            if matter.fitsEvent, !matter.hasKnown { return .silence }
            let known = matter.evidence.known
            if let tongue = known.flatMap({ languageChange($0, article) }),
                isSpoken(article, matter) || offers >= 3 && !matter.mayBeWall
            {
                return .decide(.hijacked, "hijacked.language", "\(tongue); its front page \(front.url) says the same")
            }
            guard matter.words >= 12, let change = known.flatMap({ siteChange($0, article) }) else { return .silence }
            return .decide(.hijacked, "hijacked.site", "\(change); its front page \(front.url) says the same")
        }
        return .decide(
            .hijacked, "hijacked.everywhere",
            "the front page \(front.url) says the same, and \(count + offers) of \(matter.words) words are spam")
    }

    /// Whether a page bets: two words of it at least, and hardly anything else.
    static func isBetting(_ article: Article?) -> Bool {
        guard let article else { return false }
        let said = article.text + "\n" + (article.title ?? "")
        let words = SpamWords.count(in: said)
        return words >= 2 && isTrade(words, SpamWords.offers(in: said), ArticleText.wordCount(said))
    }

    /// Whether so many words of spam and phrases of sellers are what a text is about.
    private static func isTrade(_ words: Int, _ offers: Int, _ all: Int) -> Bool {
        (words >= 1 && words + offers >= 3 || offers >= 5) && (words + offers) * 16 >= all
    }

    /// Walls and servers in trouble speak English or the tongue of their country, and say little.
    private static func isSpoken(_ article: Article, _ matter: Matter) -> Bool {
        let isEnglish = article.language.map { $0.lowercased().hasPrefix("en") } ?? true
        if isEnglish, Script.dominant(in: article.text) == .latin { return false }
        return matter.words >= 30 && !isEnglish || matter.words >= 12 && !matter.mayBeWall
    }

    private static let twoScripts: Set<String> = ["sr", "sh", "bs", "uz", "kk", "az"]

    /// A few words in another script than the text that we know: who says them may own the site now.
    static func speaksOtherwise(_ matter: Matter) -> Bool {
        guard matter.isForeign, matter.words >= 20, matter.words < 120, let known = matter.evidence.known,
            let old = Script.dominant(in: known.text), let new = Script.dominant(in: matter.text)
        else { return false }
        // Some languages are written in both.
        let tongues = [known.language, matter.evidence.article?.language].compactMap { $0?.prefix(2).lowercased() }
        if Set([old, new]) == [.latin, .cyrillic], tongues.contains(where: twoScripts.contains) { return false }
        return old != new
    }

    /// The whole site speaks in another script than it did, and is no wall.
    static let strangers = Rule("hijacked", listens: true) { matter in
        guard let front = matter.evidence.front, let known = matter.evidence.known, speaksOtherwise(matter),
            let status = front.status, (200..<300).contains(status),
            let script = Script.dominant(in: front.text), script == Script.dominant(in: matter.text)
        else { return .silence }
        let said = matter.text + "\n" + matter.title
        let isSold = SpamWords.count(in: said) + SpamWords.offers(in: said) >= 3
        guard isSold || !matter.speaksOfObstacles else { return .silence }
        let old = Script.dominant(in: known.text)?.rawValue ?? ""
        return .decide(
            .hijacked, "hijacked.language",
            "the script was \(old) and is \(script.rawValue), also on its front page \(front.url)")
    }

    private static func siteChange(_ known: Known, _ article: Article) -> String? {
        guard let old = known.site, let new = article.site, ArticleText.folded(old) != ArticleText.folded(new) else {
            return nil
        }
        return "the site was called \"\(old)\" and is \"\(new)\""
    }

    private static func languageChange(_ known: Known, _ article: Article) -> String? {
        if let old = known.language?.prefix(2).lowercased(), let new = article.language?.prefix(2).lowercased(),
            old != new
        {
            return "the language was \(old) and is \(new)"
        }
        guard let old = Script.dominant(in: known.text), let new = Script.dominant(in: article.text), old != new else {
            return nil
        }
        return "the script was \(old.rawValue) and is \(new.rawValue)"
    }

    /// Whatever is asked of the host, this page is the answer.
    private static func isEverywhere(_ matter: Matter) -> Bool {
        [matter.evidence.probe, matter.evidence.front].compactMap(\.self).contains { matter.isAlike($0) }
    }
}
