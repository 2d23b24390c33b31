internal import Model

/// The chain ended elsewhere than it began.
enum RedirectRules {
    /// The cited address and the one that answered, when they differ in more than scheme, `www`, a slash or trackers.
    private static func ends(_ matter: Matter) -> (from: WebURL, to: WebURL)? {
        guard matter.evidence.hops.count > 1, let from = matter.first?.url, let to = matter.finalURL,
            SourceKey(from) != SourceKey(to), !isCase(from, to)
        else { return nil }
        return (from, to)
    }

    /// The known capture ended at the same place: then the way there is no news.
    private static func isWellKnown(_ matter: Matter, _ to: WebURL) -> Bool {
        matter.evidence.known?.finalURL.map { SourceKey($0) == SourceKey(to) } ?? false
    }

    static let login = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), !matter.stands, PathWords.isLogin(to), !PathWords.isLogin(from) else {
            return .silence
        }
        return .decide(.login, "redirect.login", "sent to \(to)")
    }

    /// A few words at an address that names the one from which the reader came: it will be shown later, to some.
    static let gate = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), !matter.stands, matter.words < 40, to.path != from.path,
            Site.of(from.host) == Site.of(to.host), PathWords.names(from, inQueryOf: to),
            !SoftNotFoundRules.isSigned(matter)
        else { return .silence }
        return .decide(.blocked, "redirect.gate", "sent to \(to), which keeps the way back; \(matter.words) words")
    }

    static let errorPage = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), !matter.stands, let word = PathWords.error(to),
            PathWords.error(from) == nil
        else { return .silence }
        return .decide(.soft404, "redirect.error-page", "sent to \(to) (\(word))")
    }

    /// A question to the site's search in place of the page.
    static let search = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), !matter.stands, PathWords.isSearch(to), !PathWords.isSearch(from) else {
            return .silence
        }
        return .decide(.soft404, "redirect.search", "\(from.target) leads to a search, \(to)")
    }

    /// The front page in place of the page that was cited.
    static let home = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), !matter.stands, PathWords.isHome(to), !PathWords.isHome(from),
            !isWellKnown(matter, to)
        else { return .silence }
        // An old page name of the front page itself (`/index.html` was let through above) has no depth to lose.
        let detail = "\(from.target) leads to the front page \(to)"
        return .decide(
            .redirectHome, "redirect.home", matter.resemblance == nil ? detail : "\(detail); \(matter.figures)")
    }

    /// A list further up the same path.
    static let section = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), !matter.stands, !isWellKnown(matter, to),
            Site.of(from.host) == Site.of(to.host), PathWords.isAbove(to, from)
        else { return .silence }
        let isList = isList(matter, from, to) || (matter.evidence.article.map { $0.kind == .empty } ?? true)
        // Teasers in sentences look like an article; but a page among many does not lie in a folder that is one, too.
        let isFolder =
            !matter.hasKnown && matter.published == nil
            && (PathWords.isArticle(from) || PathWords.depth(from) > PathWords.depth(to) + 1) && !PathWords.isPage(to)
        guard isList || matter.isForeign || isFolder else { return .silence }
        return .decide(.redirectHome, "redirect.section", "\(from.target) leads up to \(to)")
    }

    /// Links to stories, or their headlines alone where nothing of the cited address is in the new one: a table may have moved.
    private static func isList(_ matter: Matter, _ from: WebURL, _ to: WebURL) -> Bool {
        if matter.isList { return true }
        guard PathWords.names(from).isDisjoint(with: PathWords.names(to)) else { return false }
        if matter.isHeadlines { return true }
        // A headline in the title is that of a story which scripts will fill in.
        let isTitledAsList = !matter.hasKnownTitle && matter.titleParts.allSatisfy { ArticleText.wordCount($0) <= 4 }
        return matter.evidence.article?.kind == .empty && matter.isFront && isTitledAsList
    }

    /// A list elsewhere in place of one page among many; our text would know better.
    static let list = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), isList(matter, from, to), !matter.stands,
            !isWellKnown(matter, to),
            matter.isForeign || matter.hasKnown && matter.text.isEmpty
                || (!matter.hasKnown && PathWords.isArticle(from) && matter.published == nil)
        else { return .silence }
        let detail = "\(from.target) leads to a list at \(to)"
        return .decide(
            .redirectHome, "redirect.list", matter.resemblance == nil ? detail : "\(detail); \(matter.figures)")
    }

    /// The archive of a site in place of one page among many.
    static let archive = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), !matter.stands, !isWellKnown(matter, to), PathWords.isArchive(to),
            PathWords.isArticle(from), matter.hasKnown ? matter.isForeign : matter.published == nil
        else { return .silence }
        return .decide(.redirectHome, "redirect.archive", "\(from.target) leads to the archive, \(to)")
    }

    /// Several cited pages lead to one place: it cannot be all of them.
    static let shared = Rule("redirect", listens: true) { matter in
        guard let (from, to) = ends(matter), !matter.stands, matter.resemblance == nil || matter.isForeign,
            !isWellKnown(matter, to)
        else { return .silence }
        let names = PathWords.names(to)
        let others = matter.evidence.sharing.filter { SourceKey($0) != SourceKey(from) }
        guard others.count > 1, names.isDisjoint(with: PathWords.names(from)) else { return .silence }
        return .decide(
            .redirectHome, "redirect.shared",
            "\(from.target) leads to \(to), as \(others.count) other cited pages do, \(others[0].target) among them")
    }

    /// At first sight: a story under another name that is younger than the event which cites it.
    static let laterStory = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), !matter.hasKnown, let days = matter.daysAfterEvent,
            days > 0, !matter.fitsEvent,
            PathWords.names(to).isDisjoint(with: PathWords.names(from)),
            let published = matter.published
        else { return .silence }
        return .decide(
            .replaced, "redirect.later-story",
            "\(from.target) leads to \(to), published \(published), \(days) days after the event that cites it")
    }

    /// Another page whose text is not the one that we hold.
    static let elsewhere = Rule("redirect") { matter in
        guard let (from, to) = ends(matter), matter.isForeign, !isWellKnown(matter, to) else { return .silence }
        return .decide(.replaced, "redirect.other-text", "\(from.target) leads to \(to); \(matter.figures)")
    }

    /// The article at another address.
    static let arrived = Rule("redirect") { matter in
        guard let (from, to) = ends(matter) else {
            guard matter.evidence.hops.count > 1, let to = matter.finalURL else { return .silence }
            return .note("redirect.same", "the same page as \(to)")
        }
        let detail = matter.resemblance == nil ? "\(from) leads to \(to)" : "\(from) leads to \(to); \(matter.figures)"
        return Site.of(from.host) == Site.of(to.host)
            ? .decide(.redirected, "redirect.same-site", detail) : .decide(.moved, "redirect.other-site", detail)
    }

    private static func isCase(_ a: WebURL, _ b: WebURL) -> Bool {
        SourceKey(a).text.lowercased() == SourceKey(b).text.lowercased()
    }
}
