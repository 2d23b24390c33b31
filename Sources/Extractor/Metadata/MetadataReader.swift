internal import Model

/// Gathers what a page says about its article from all the places where pages say it, best first.
struct MetadataReader {
    let page: Page
    let linked: LinkedData
    let url: WebURL?
    let metas: MetaTable
    let place: ArticlePlace

    init(_ page: Page, linked: LinkedData, url: WebURL?, place: ArticlePlace) {
        self.page = page
        self.linked = linked
        self.url = url
        self.place = place
        metas = MetaTable(page)
    }

    /// Everything but the text and what follows from it.
    func fill(_ article: inout Article, text: String) {
        let language = language(text)
        let site = siteName
        let titles = TitleReader(self, site: site)
        let title = titles.title
        article.language = language
        article.site = site
        article.title = title
        article.headings = titles.headings
        article.authors = AuthorReader(self, site: site, title: title).authors
        let dates = DateFinder(self, language: language)
        article.published = dates.published
        article.modified = dates.modified
        article.date = dates.day
        article.canonical = link(page.facts.canonical.map(page.string) ?? metas.first("og:url"))
        article.description = clean(
            metas.first("og:description", "description", "twitter:description", "dc.description")
                ?? linked.description ?? property("description"))
        article.section = clean(
            metas.first(
                "article:section", "og:article:section", "parsely-section", "sailthru.section", "dc.subject.section",
                "cxenseparse:section", "section", "category")
                ?? linked.section ?? property("articleSection"))
        article.image = link(
            metas.first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
                ?? linked.image ?? metas.first("thumbnail", "image"))
        article.refresh = refresh
    }

    // MARK: - Small readers

    func clean(_ text: String?) -> String? {
        guard let text else { return nil }
        let folded = TextCleaner.folded(text)
        return folded.isEmpty ? nil : folded
    }

    /// Microdata: the first property of this name that says anything.
    func property(_ name: String) -> String? {
        for item in page.facts.items where item.kind == .property && isNamed(item, name) {
            if let text = clean(item.value.isEmpty ? page.shown(item.shown) : page.string(item.value)) { return text }
        }
        return nil
    }

    /// Whether a property bears a name; `itemprop` lists several.
    func isNamed(_ item: Page.Item, _ name: String) -> Bool {
        guard item.name.count >= name.utf8.count else { return false }
        return page.string(item.name).split(separator: " ").contains { $0 == name }
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

    private var siteName: String? {
        let stated = clean(
            metas.first(
                "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone",
                "dc.publisher", "publisher", "copyright-holder")
                ?? linked.publisher)
        if let stated, stated.utf8.count < 80, !stated.hasPrefix("http") {
            return stated.hasPrefix("@") ? String(stated.dropFirst()) : stated
        }
        if let publisher = clean(linked.publisher) { return publisher }
        return clean(page.facts.title.map(page.string)).flatMap { TitleCleaner.siteName(in: $0, host: url?.host) }
    }

    // MARK: - Language

    private func language(_ text: String) -> String? {
        let stated =
            (linked.language ?? page.facts.language.map(page.string)
            ?? metas.first("og:locale", "language", "dc.language", "content-language"))
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
