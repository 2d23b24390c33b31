internal import Model

/// Somebody stands between us and the page. A wall says nothing of what is behind it.
enum WallRules {
    /// Longer texts are articles, whatever scripts stand beside them.
    private static let shortPage = 150

    /// A bot check in place of the page.
    static let challenge = Rule("wall") { matter in
        guard let last = matter.last, let status = last.status else { return .silence }
        if let value = last.headers["cf-mitigated"] {
            return .decide(.blocked, "wall.challenge", "the server says cf-mitigated: \(value)")
        }
        if let value = last.headers["x-amzn-waf-action"] {
            return .decide(.blocked, "wall.challenge", "the server says x-amzn-waf-action: \(value)")
        }
        if last.headers["x-sucuri-block"] != nil || last.headers["x-px-block"] != nil
            || (last.headers["x-datadome"] != nil && status == 403)
        {
            return .decide(.blocked, "wall.challenge", "the header of a bot check with status \(status)")
        }
        if let first = matter.first, let word = PathWords.challenge(last.url), PathWords.challenge(first.url) == nil {
            return .decide(.blocked, "wall.challenge", "redirected to \(last.url) (\(word))")
        }
        // 429 says itself what it is.
        guard matter.words < shortPage, !matter.stands, status != 429 else { return .silence }
        let phrase = Titles.phrase(matter.titleParts, among: WallWords.challenge)
        let isMarked = matter.has(.challenge)
        if isMarked, status >= 400 || phrase != nil || matter.words < 40 {
            return .decide(
                .blocked, "wall.challenge",
                "markup of a bot check, status \(status), \(matter.words) words"
                    + (phrase.map { ", titled \"\($0)\"" } ?? ""))
        }
        let isDated = !matter.hasKnown && matter.shownDay != nil
        if let phrase, status >= 400 || (matter.words < 80 && !isDated) {
            return .decide(
                .blocked, "wall.title", "the page is titled \"\(phrase)\", status \(status), \(matter.words) words")
        }
        return .silence
    }

    /// A form for a password in place of the article.
    static let login = Rule("wall") { matter in
        guard matter.has(.passwordField), matter.words < shortPage, !matter.stands else { return .silence }
        let isTitled = Titles.brief(matter.titleParts, among: WallWords.login) != nil
        let isAddressed = matter.finalURL.map(PathWords.isLogin) ?? false
        // Forms stand in the frame of many sites: what says that it is not there, or still bears the headline, is no wall.
        let isSent = !matter.hasKnown && !matter.isAtFirst
        let isAlone = (matter.evidence.body?.headlines).map { $0 < 3 } ?? false
        let isInstead =
            matter.words < 40 && (matter.isForeign || isSent && isAlone) && !matter.hasKnownTitle
            && !SoftNotFoundRules.isSigned(matter) && !isInFrame(matter)
            && (matter.mayBeWall || !matter.hasSentence || isAlone) && !HijackRules.isBetting(matter.evidence.article)
        guard isTitled || isAddressed || isInstead else { return .silence }
        return .decide(.login, "wall.login", "a password is asked for, \(matter.words) words of text")
    }

    /// Whether the form stands beside links to stories, and the text does not speak of it or is that of the front page.
    private static func isInFrame(_ matter: Matter) -> Bool {
        let headlines = matter.evidence.body?.headlines ?? 0
        guard matter.isList || headlines >= 5 else { return false }
        if headlines >= 8, matter.finalURL.map({ PathWords.depth($0) == 0 }) ?? false { return true }
        let text = " \(ArticleText.folded(matter.saying))"
        return !WallWords.form.contains { text.contains($0) }
    }

    /// A question about cookies in place of the article.
    static let consent = Rule("wall") { matter in
        guard let url = matter.finalURL, !matter.stands, matter.words < shortPage else { return .silence }
        let isThere = PathWords.isConsent(url) && !(matter.first.map { PathWords.isConsent($0.url) } ?? true)
        guard isThere || (matter.has(.consent) && matter.words < 40) else { return .silence }
        return .decide(.blocked, "wall.consent", "consent is asked for at \(url)")
    }

    /// What on the page says that its rest is for subscribers: its markup, or beside the beginning of a text that we know an
    /// offer, a price or a sentence.
    private static func subscription(_ matter: Matter) -> String? {
        if matter.has(.paywall) { return "marked as not free to read" }
        guard let known = matter.evidence.known?.text, !matter.isSameText else { return nil }
        let isOffered = (matter.has(.offer) || matter.has(.price)) && !speaksOfOffers(known)
        if isOffered, matter.has(.offer) { return "the page offers a subscription" }
        // Other things have a price as well; a subscription is for the rest.
        guard !matter.endsAsKnown else { return nil }
        return isOffered && !PriceTag.stands(in: Array(known.lowercased().utf8))
            ? "the page has a price for a while" : matter.offersRest
    }

    /// An article about subscriptions has their words itself.
    private static func speaksOfOffers(_ text: String) -> Bool {
        let text = text.lowercased()
        return StandIns.offers.contains { ByteSearch.holds(text, $0) }
    }

    /// The beginning of the article, the rest for subscribers.
    static let paywall = Rule("wall") { matter in
        guard let sign = subscription(matter) else { return .silence }
        if let resemblance = matter.resemblance {
            let isCut =
                matter.change?.grade == .truncated
                || resemblance.kept < 0.6 && resemblance.newWords * 4 < resemblance.oldWords * 3
            // What says in its data that it is not free may show prices in place of the rest.
            let isMarked = matter.has(.paywall) && resemblance.kept < 0.75
            guard !matter.isSameText, resemblance.inherited >= (isMarked ? 0.3 : 0.5), isCut || isMarked else {
                return .silence
            }
            return .decide(.paywall, "wall.paywall", "\(sign); \(matter.figures)")
        }
        guard matter.evidence.known == nil, matter.words < shortPage, matter.has(.paywall) else { return .silence }
        return .decide(.paywall, "wall.paywall", "\(sign), \(matter.words) words are shown")
    }
}
