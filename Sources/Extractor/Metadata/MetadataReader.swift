internal import Model

/// Gathers what a page says about its article from all the places where pages say it, best first.
struct MetadataReader {
    private let page: Page
    private let linked: LinkedData
    private let url: WebURL?
    private let metas: [String: [String]]
    private let bodyBlock: Int
    private let titleBlock: Int

    /// - Parameters:
    ///   - bodyBlock: the first block of the article's text.
    ///   - titleBlock: the block that shows the title, or -1.
    init(_ page: Page, linked: LinkedData, url: WebURL?, bodyBlock: Int, titleBlock: Int) {
        self.page = page
        self.linked = linked
        self.url = url
        self.bodyBlock = bodyBlock
        self.titleBlock = titleBlock
        var metas: [String: [String]] = [:]
        for (name, value) in page.facts.metas where value.count < 4000 {
            let text = page.string(value)
            if !text.isEmpty { metas[page.string(name).lowercased(), default: []].append(text) }
        }
        self.metas = metas
    }

    /// Everything but the text and what follows from it.
    func fill(_ article: inout Article, text: String) {
        let site = siteName
        article.site = site
        article.title = title(site)
        article.authors = authors(site)
        article.published = published
        article.modified = modified
        article.language = language(text)
        article.canonical = link(page.facts.canonical.map(page.string) ?? meta("og:url"))
        article.description = clean(
            meta("og:description", "description", "twitter:description", "dc.description") ?? linked.description)
        article.section = clean(
            meta("article:section", "og:article:section", "parsely-section", "sailthru.section", "section", "category")
                ?? linked.section ?? property("articleSection"))
        article.image = link(meta("og:image", "og:image:url", "twitter:image", "twitter:image:src") ?? linked.image)
        article.refresh = refresh
    }

    // MARK: - Small readers

    private func meta(_ names: String...) -> String? {
        for name in names { if let value = metas[name]?.first(where: { !$0.isEmpty }) { return value } }
        return nil
    }

    private func clean(_ text: String?) -> String? {
        guard let text else { return nil }
        let folded = TextCleaner.folded(text)
        return folded.isEmpty ? nil : folded
    }

    private func property(_ name: String) -> String? {
        for item in page.facts.items where item.kind == .property && page.string(item.name) == name {
            if let text = clean(item.value.isEmpty ? page.shown(item.shown) : page.string(item.value)) { return text }
        }
        return nil
    }

    private func link(_ reference: String?) -> String? {
        guard let reference, reference.utf8.count < 4000 else { return nil }
        return LinkResolver(page, url).absolute(reference)
    }

    private var refresh: String? {
        guard let text = page.facts.refresh.map(page.string) else { return nil }
        let parts = text.split(separator: text.contains(";") ? ";" : ",", maxSplits: 1).map {
            TextCleaner.folded(String($0))
        }
        guard parts.count == 2, let delay = Double(parts[0]), delay <= 10 else { return nil }
        var target = Substring(parts[1])
        if target.lowercased().hasPrefix("url") {
            target = target.dropFirst(3).drop { $0 == " " || $0 == "=" }
        }
        target = target.drop { $0 == "'" || $0 == "\"" }
        while let last = target.last, last == "'" || last == "\"" { target.removeLast() }
        return target.isEmpty ? nil : String(target)
    }

    // MARK: - Site and title

    private var siteName: String? {
        let stated = clean(
            meta(
                "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone",
                "dc.publisher", "publisher")
                ?? linked.publisher)
        guard let stated, stated.utf8.count < 80, !stated.hasPrefix("http") else { return clean(linked.publisher) }
        return stated.hasPrefix("@") ? String(stated.dropFirst()) : stated
    }

    private func title(_ site: String?) -> String? {
        let names = [site, linked.publisher].compactMap { $0 }
        let whole = page.facts.title.map(page.string).flatMap(clean)
        let heading = mainHeading
        let stated = [
            clean(meta("og:title")), clean(linked.headline),
            clean(meta("twitter:title", "dc.title", "title", "headline", "parsely-title")), property("headline"),
        ].compactMap { $0 }.first { $0.utf8.count > 3 && !isSite($0, names) }
        // Titles for search engines differ from the headline that readers see; the headline is the title.
        if let heading, !isSite(heading, names), shareWords(heading, [stated, whole].compactMap { $0 }) {
            return heading
        }
        if let stated { return TitleCleaner.clean(stated, heading: heading, site: names, host: url?.host) }
        if let whole {
            let cleaned = TitleCleaner.clean(whole, heading: heading, site: names, host: url?.host)
            if !isSite(cleaned, names), !cleaned.isEmpty { return cleaned }
        }
        return heading ?? whole
    }

    /// Whether a heading has something to do with what the page calls itself elsewhere.
    private func shareWords(_ heading: String, _ others: [String]) -> Bool {
        guard heading.utf8.count < 300 else { return false }
        if others.isEmpty { return true }
        let words = Set(ArticleText.folded(heading).split(separator: " "))
        guard !words.isEmpty else { return false }
        return others.contains { other in
            let its = Set(ArticleText.folded(other).split(separator: " "))
            let common = words.intersection(its).count
            return common * 3 >= min(words.count, its.count) && common > 0 || common >= 3
        }
    }

    private func isSite(_ title: String, _ names: [String]) -> Bool {
        let folded = ArticleText.folded(title)
        return folded.isEmpty || names.contains { ArticleText.folded($0) == folded } || folded == "home"
    }

    /// The heading nearest above the text, or the only one.
    private var mainHeading: String? {
        var best: String?
        for item in page.facts.items where item.kind == .heading {
            guard let text = clean(page.lines(item)), text.utf8.count > 2 else { continue }
            if best == nil || Int(item.block) <= bodyBlock { best = text }
            if Int(item.block) == titleBlock { return text }
        }
        return best
    }

    // MARK: - Authors

    private func authors(_ site: String?) -> [String] {
        let refused = Set([site, linked.publisher].compactMap { $0.map(ArticleText.folded) })
        func usable(_ texts: [String], trusted: Bool) -> [String]? {
            var names: [String] = []
            for text in texts {
                for name in AuthorCleaner.names(in: text, trusted: trusted) where !names.contains(name) {
                    names.append(name)
                }
            }
            let people = names.filter { !refused.contains(ArticleText.folded($0)) }
            return people.isEmpty ? nil : people
        }
        if let found = usable(linked.authors, trusted: true) { return found }
        for key in [
            "author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author",
            "og:article:author", "citation_author", "dc.creator.name", "article:author_name", "creator", "authors",
            "cxenseparse:author", "twitter:data1", "article.author", "citation_authors",
        ] {
            if let values = metas[key] {
                if key == "twitter:data1", !(meta("twitter:label1") ?? "").lowercased().contains("writ") { continue }
                if let found = usable(values, trusted: true) { return found }
            }
        }
        for wanted in [Page.Item.Kind.property, .relAuthor, .byline] {
            var texts: [String] = []
            for item in page.facts.items where item.kind == wanted && isNearHead(item) {
                if wanted == .property {
                    let name = page.string(item.name)
                    guard name == "author" || name == "creator" || (name == "name" && item.marks.contains(.author))
                    else { continue }
                }
                let shown = item.value.isEmpty || wanted != .property ? page.lines(item) : page.string(item.value)
                if shown.isEmpty || shown.utf8.count > 250 { continue }
                texts.append(shown)
                if wanted == .byline, usable(texts, trusted: false) != nil { break }
            }
            if let found = usable(texts, trusted: false) { return Array(found.prefix(wanted == .property ? 6 : 4)) }
        }
        return VisibleLines.byline(page, before: bodyBlock, after: titleBlock).flatMap { usable([$0], trusted: false) }
            ?? []
    }

    /// Bylines of teasers stand below the article; the article's own stands above or close to its start.
    private func isNearHead(_ item: Page.Item) -> Bool {
        Int(item.block) <= bodyBlock + 3 && Int(item.block) >= titleBlock - 12
    }

    // MARK: - Dates

    private var published: String? {
        let dayFirst = !(page.facts.language.map(page.string) ?? "").lowercased().hasPrefix("en-us")
        func read(_ text: String?) -> String? { text.flatMap { DateReader.read($0, dayFirst: dayFirst) } }
        if let date = read(linked.published) { return date }
        for key in [
            "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate",
            "publish-date",
            "publish_date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.date",
            "dcterms.issued",
            "parsely-pub-date", "sailthru.date", "article.published", "published_time", "date_published",
            "originalpublicationdate",
            "citation_publication_date", "citation_date", "article:published", "rnews:datepublished",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime", "ptime", "pdate", "publication_date", "last-published", "created",
            "creation_date", "article_date_original",
            "analytics.date", "bt:pubdate", "og:article:published_time", "og:pubdate", "publication-date",
            "iso-8601-publish-date",
        ] {
            if let date = metas[key]?.lazy.compactMap({ read($0) }).first { return date }
        }
        for name in ["datePublished", "dateCreated", "pubDate"] { if let date = read(property(name)) { return date } }
        let pathDate = (url?.path).flatMap(DateReader.inPath)
        let shown = VisibleLines.dates(page, before: bodyBlock, after: titleBlock, dayFirst: dayFirst)
        if let pathDate {
            // The path names the day, the page perhaps the hour.
            return shown.first { $0.hasPrefix(pathDate) } ?? pathDate
        }
        return shown.first ?? modified
    }

    private var modified: String? {
        let stated =
            linked.modified
            ?? meta(
                "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
                "dcterms.modified",
                "date_modified", "modified_time", "og:modified_time", "dc.date.modified", "article.updated")
            ?? property("dateModified")
        return stated.flatMap { DateReader.read($0) }
    }

    // MARK: - Language

    private func language(_ text: String) -> String? {
        let stated =
            (linked.language ?? page.facts.language.map(page.string) ?? meta("og:locale", "language", "dc.language"))
            .flatMap(MetadataReader.languageTag)
        let guess = LanguageGuess.guess(text.isEmpty ? article(of: page) : text)
        if let guess, guess.sure || stated == nil {
            return guess.language == stated?.prefix(2) ?? "" ? stated : guess.language
        }
        return stated
    }

    private func article(of page: Page) -> String { String(decoding: page.text.prefix(4000), as: UTF8.self) }

    /// `en_US`, `EN-us`, `english` → `en`.
    private static func languageTag(_ text: String) -> String? {
        let word = text.lowercased().prefix { $0.isLetter }
        if word.utf8.count == 2 || word.utf8.count == 3 { return String(word) }
        return [
            "english": "en", "deutsch": "de", "german": "de", "russian": "ru", "french": "fr", "spanish": "es",
            "chinese": "zh",
        ][String(word)]
    }
}
