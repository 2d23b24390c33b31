internal import Model
internal import Settings

/// What arrived is no readable document, or not all of it.
enum DocumentRules {
    /// Bytes are missing: what is not there must not be judged.
    static let cutTransfer = Rule("transfer") { matter in
        let decoding = matter.evidence.body?.flags ?? []
        let isCut = matter.last?.truncated != nil || decoding.contains { $0.contains("limit") || $0.contains("torn") }
        guard isCut else { return .silence }
        let reason = matter.last?.truncated?.rawValue ?? decoding.joined(separator: ", ")
        let detail = "the body is cut (\(reason)) after \(matter.evidence.body?.length ?? 0) bytes"
        if matter.stands || (matter.evidence.known == nil && matter.words >= 40) {
            return .note("transfer.cut", detail)
        }
        switch matter.last?.truncated {
        case .time: return .decide(.timeout, "transfer.cut", detail)
        case .disconnect: return .decide(.reset, "transfer.cut", detail)
        case .length: return .decide(.tooLarge, "transfer.cut", detail)
        case nil:
            let isLimit = decoding.contains { $0.contains("limit") }
            return .decide(isLimit ? .tooLarge : .badEncoding, "transfer.cut", detail)
        }
    }

    /// Bytes that no text has under a type that says text.
    static let noise = Rule("document") { matter in
        guard matter.has(.noise), !matter.stands, matter.evidence.article?.kind != .binary else { return .silence }
        return .decide(
            .badEncoding, "document.noise", "control characters all over \(matter.evidence.body?.length ?? 0) bytes")
    }

    /// A text whose letters were lost on the way: "????????? ???? ??????".
    static let garbled = Rule("document") { matter in
        // Hardly a page has as many, so the letters of few are counted.
        guard matter.text.utf8.count(where: { $0 == UInt8(ascii: "?") || $0 == 0xEF }) >= 40, !matter.stands,
            matter.evidence.article?.kind != .binary
        else { return .silence }
        let marks = matter.text.unicodeScalars.count { $0 == "?" || $0 == "\u{FFFD}" }
        let letters = matter.text.unicodeScalars.count(where: \.properties.isAlphabetic)
        guard marks >= 40, marks > letters else { return .silence }
        return .decide(
            .badEncoding, "document.noise", "\(marks) signs stand for lost letters, \(letters) letters are left")
    }

    /// No body at all.
    static let blank = Rule("document") { matter in
        (matter.evidence.body?.length ?? 0) == 0 ? .decide(.empty, "document.empty", "the body is empty") : .silence
    }

    /// Nothing to read: a shell that scripts would fill.
    static let empty = Rule("document") { matter in
        let length = matter.evidence.body?.length ?? 0
        guard let article = matter.evidence.article, article.kind != .binary, article.text.isEmpty,
            SoftNotFoundRules.titlePhrase(matter) == nil
        else { return .silence }
        if let known = matter.evidence.known, !known.text.isEmpty {
            return .decide(
                .empty, "document.no-text", "\(length) bytes without text; version \(known.version) had some")
        }
        guard article.title == nil, matter.evidence.known == nil else { return .silence }
        return .decide(.empty, "document.no-text", "\(length) bytes with neither text nor title")
    }

    /// At first sight: nothing but a line of the site's own, such as its imprint, under the site's name.
    static let imprint = Rule("document", listens: true) { matter in
        guard let article = matter.evidence.article, let url = matter.finalURL, hasNoStory(matter),
            isSiteName(matter.titleParts, article, url.host) || isFrontTitle(matter)
        else { return .silence }
        return .decide(.empty, "document.no-text", "\(matter.words) words, and no title but the site's name")
    }

    /// Whether a page below the front page, of which nothing is known, shows at most a line or two.
    static func hasNoStory(_ matter: Matter) -> Bool {
        guard !matter.hasKnown, matter.evidence.article?.kind == .empty, matter.words < 20 else { return false }
        return matter.finalURL.map { PathWords.depth($0) > 0 } ?? false
    }

    private static func isFrontTitle(_ matter: Matter) -> Bool {
        guard let title = matter.evidence.article?.title, let front = matter.evidence.front?.title else { return false }
        return ArticleText.folded(title) == ArticleText.folded(front)
    }

    private static func isSiteName(_ parts: [String], _ article: Article, _ host: String) -> Bool {
        let site = article.site.map(ArticleText.folded)
        return !parts.isEmpty
            && parts.allSatisfy {
                $0 == site || Site.of(host).filter { $0 != "-" }.hasPrefix($0.filter { $0 != " " && $0 != "-" })
            }
    }

    /// A sign that a site is shut has fewer words than this.
    private static let shutSign = 25

    /// A page that has words, but says itself that they are not the page: see `StandIns`.
    static let standIn = Rule("document") { matter in
        guard !matter.stands, matter.words < 100, SoftNotFoundRules.titlePhrase(matter) == nil,
            matter.evidence.article != nil
        else { return .silence }
        let text = Quotes.cut(from: matter.saying)
        // Short news may use the words as well. It bears a date, and of a known article more than that stands.
        guard matter.hasKnown ? matter.isForeign || matter.saying.isEmpty || isCutShort(matter) : matter.shownDay == nil
        else {
            return .silence
        }
        // A headline is about something, a title of a few words may be all that a wall says.
        let title = ArticleText.folded(Quotes.cut(from: matter.title))
        let isLabel = ArticleText.wordCount(title) <= 5
        let folded = isLabel ? title + " " + ArticleText.folded(text) : ArticleText.folded(text)
        guard let (category, phrase) = StandIns.find(in: folded) else {
            guard matter.words < shutSign, let sentence = Statements.pause.sentence(in: text) else { return .silence }
            return .decide(.serverError, "document.stand-in", "the page says: \(sentence.prefix(120))")
        }
        // Who sells bets where an article was asks for an age as well.
        if category == .blocked, matter.isForeign || !matter.hasKnown, HijackRules.isBetting(matter.evidence.article) {
            return .silence
        }
        // An article about walls says so itself.
        if let known = matter.evidence.known, ArticleText.folded(known.text).contains(phrase) { return .silence }
        return .decide(category, "document.stand-in", "the page says \"\(phrase)\" in \(matter.words) words")
    }

    /// A line above a list of other stories, or alone on a page without a text, says what stands in the way.
    static let notice = Rule("document") { matter in
        guard let notices = matter.evidence.article?.notices, !matter.stands,
            let (category, phrase) = notices.lazy.compactMap({ StandIns.find(in: ArticleText.folded($0)) }).first
        else { return .silence }
        return .decide(category, "document.stand-in", "where an article would stand, the page says \"\(phrase)\"")
    }

    /// Only the beginning of the known text, and an offer in its place for the rest.
    private static func isCutShort(_ matter: Matter) -> Bool {
        guard let resemblance = matter.resemblance else { return false }
        return resemblance.newWords * 2 < resemblance.oldWords
    }

    /// Not text. A PDF or an image is alive; a web page that turned into noise is not readable.
    static let binary = Rule("document") { matter in
        guard let article = matter.evidence.article, article.kind == .binary else { return .silence }
        let mime = matter.last?.mime ?? ""
        let isPage = mime.isEmpty || mime.hasPrefix("text/") || mime.contains("html") || mime.contains("xml")
        let detail = mime.isEmpty ? "not text, of no stated type" : "not text, sent as \(mime)"
        if isPage { return .decide(.badEncoding, "document.binary", detail) }
        if let known = matter.evidence.known, !known.text.isEmpty {
            return .decide(.replaced, "document.other-kind", "\(detail), where version \(known.version) was an article")
        }
        return .note("document.binary", detail)
    }

    /// Whether the article's date fits the event's: never decides, but belongs to the evidence of a first visit.
    static let date = Rule("document") { matter in
        guard matter.evidence.known == nil, let event = matter.evidence.eventDay,
            let text = matter.evidence.article?.published, let published = CalendarDay(String(text.prefix(10)))
        else { return .silence }
        let days = published.daysSince1970 - event.daysSince1970
        let fits = Double(abs(days)) * 86_400 <= matter.settings.dateSlack
        return .note(
            fits ? "document.date-fits" : "document.date-differs",
            "published \(published), \(abs(days)) days \(days < 0 ? "before" : "after") the event of \(event)")
    }
}
