internal import Model

extension Extractor {
    /// The article of a page.
    func readPage(_ text: [UInt8], url: WebURL?, into article: inout Article) {
        let page = HTMLReader.read(text)
        for flag in page.flags where !article.flags.contains(flag) { article.flags.append(flag) }
        let linked = LinkedData(page)
        let signals = Signals(page, linked)
        let table = BlockTable(page, signals)
        let probability = BlockJudge.probabilities(page, table, model)
        let cards = TeaserCards(page, table)
        let body = BodyText(
            page, table, probability, cards: cards, title: signals.titleWords, minWords: minWords, rules: rules)
        let reader = MetadataReader(
            page, linked: linked, url: url,
            place: ArticlePlace(
                title: table.titleBlock, body: body.blocks.first ?? page.blocks.count,
                end: (body.blocks.last ?? page.blocks.count) + 1, blocks: page.blocks.count))
        PageWriter(page, body.blocks, url: url).writer.fill(&article)
        article.path = path(page, body)
        article.confidence = (body.confidence * 1000).rounded() / 1000
        takeStatedBody(linked, body, into: &article)
        if article.path != "json-ld" { takeScriptState(page, body, url: url, into: &article) }
        takeFrames(page, body, url: url, into: &article)
        reader.fill(&article, text: article.text)
        article.kind = kind(page, table, body, cards, linked, article)
        if !isData(article) {
            let lines = NoticeLines.find(page, table, probability, text: body.blocks, cards: cards)
            takeNotices(page, lines, into: &article)
        }
        if article.text.isEmpty { article.path = "none" }
    }

    /// Pages built by scripts carry their text only as data; a stub of a page beside a full body is such a page.
    private func takeStatedBody(_ linked: LinkedData, _ body: BodyText, into article: inout Article) {
        guard rules.contains(.stated), let stated = linked.body, stated.utf8.count > 400 else { return }
        let paragraphs = stated.split(whereSeparator: \.isNewline).map { TextCleaner.folded(String($0)) }.filter {
            !$0.isEmpty
        }
        let words = paragraphs.reduce(0) { $0 + ArticleText.wordCount($1) }
        guard words >= minWords * 2, body.words * 10 < words * 3 else { return }
        var writer = ArticleWriter()
        for paragraph in paragraphs { writer.append(ArticleBlock(.paragraph), paragraph.utf8) }
        writer.fill(&article)
        article.path = "json-ld"
        article.confidence = 0.7
    }

    private func takeNotices(_ page: Page, _ lines: [Int], into article: inout Article) {
        article.notices = lines.map { b in
            let line = page.text[Int(page.blocks[b].start)..<Int(page.blocks[b].end)]
            return String(String(decoding: line, as: UTF8.self).prefix(200))
        }
    }

    /// Whether the text was taken from data and not from what a reader without scripts sees.
    private func isData(_ article: Article) -> Bool { article.path == "json-ld" || article.path == "script-state" }

    /// A page of frames has no text of its own but a word for browsers that show none; where its frames lead stands in
    /// `links`.
    private func takeFrames(_ page: Page, _ body: BodyText, url: WebURL?, into article: inout Article) {
        guard !page.facts.frames.isEmpty, body.words < minWords else { return }
        let resolver = LinkResolver(page, url)
        var seen: Set<String> = []
        ArticleWriter().fill(&article)
        article.links = page.facts.frames.compactMap { resolver.absolute(page.string($0)) }.filter {
            seen.insert($0).inserted
        }
        article.flags.append("frames")
        article.confidence = 0
    }

    /// What kind of part the text was found in.
    private func path(_ page: Page, _ body: BodyText) -> String {
        guard let middle = body.blocks.isEmpty ? nil : body.blocks[body.blocks.count / 2] else { return "none" }
        var element = Int(page.blocks[middle].element)
        var steps = 0
        while element >= 0, steps < 60 {
            let record = page.elements[element]
            if record.tag == .article || record.tag == .main || record.marks.contains(.articleBody)
                || record.marks.contains(.bodyPair)
            {
                return "article"
            }
            element = Int(record.parent)
            steps += 1
        }
        return "density"
    }

    private func kind(
        _ page: Page, _ table: BlockTable, _ body: BodyText, _ cards: TeaserCards, _ linked: LinkedData,
        _ article: Article
    ) -> Article.Kind {
        let isData = isData(article)
        if !isData, !linked.isArticle, cards.makeUp(body.blocks, page, table) { return .list }
        let words = isData ? ArticleText.wordCount(article.text) : body.words
        let stated = linked.isArticle || isData || hasArticleType(page)
        let all = table.texts.reduce(0) { $0 + Int($1.words) }
        let linkedBytes = page.blocks.reduce(0) { $0 + Int($1.linked) }
        let dense = linkedBytes * 2 > page.text.count
        if words >= minWords, stated || !dense || words * 4 > all { return .article }
        if stated, words >= minWords / 4 { return .article }
        if page.blocks.count >= 30, dense, all > 150 { return .list }
        return words >= minWords ? .article : .empty
    }

    private func hasArticleType(_ page: Page) -> Bool {
        page.facts.metas.contains {
            page.string($0.name) == "og:type" && page.string($0.value).lowercased().hasPrefix("article")
        }
    }
}
