internal import Archive
internal import Catalog
internal import LinkRot
internal import Model

extension CapturePipeline {
    /// The article as it counts: with the words that are held where the page says the same.
    ///
    /// What an extractor reads depends on the page, but also on the extractor and on what is known of the host. So a text
    /// that differs from the held one is not yet a change: the stored bytes of the capture before are read with today's
    /// eyes, and only what differs from that has changed on the page (docs/decisions/0022).
    ///
    /// - Parameter place: of the reading desk, taken where a large document is read again and none is held.
    func settled(
        _ article: Article, of source: DueSource, _ known: inout Knowledge, place: inout ReadingDesk.Place?
    ) async throws -> Article {
        if let same = known.unchanged(article) { return same }
        guard let version = known.latest?.version, let held = known.latestText,
            let (before, title) = try await earlier(source.key, version.number, &place)
        else { return known.withHeldWords(article) }
        if before.title == article.title, ArticleText.isSame(before.text, asKnown: ArticleText.normalised(article.text))
        {
            var same = article
            (same.text, same.blocks, same.title) = (held, [], title)
            return same
        }
        let isReadAlike = before.title == title && ArticleText.isSame(before.text, asKnown: held)
        if !isReadAlike, let rereader, let row = try await catalog.source(source.key) {
            // Both have changed, the page and the eyes: what is held is read anew first, so that the difference of the two
            // versions is the page's alone.
            _ = try await rereader.reread(row, place: place)
            known = try await knowledge(of: source)
            try await readTexts(&known)
        }
        return known.withHeldWords(article)
    }

    /// What today's extractor reads in the last capture that brought the version's text, and the title that is on record
    /// for that capture: headlines change under one text. Nil where its bytes cannot be read.
    private func earlier(
        _ key: SourceKey, _ version: Int, _ place: inout ReadingDesk.Place?
    ) async throws -> (article: Article, title: String?)? {
        guard let archive else { return nil }
        let captures = try await catalog.captures(of: key, limit: 50)
        guard let last = captures.first(where: { $0.version == version && !$0.notModified }) else { return nil }
        do {
            guard let document = try await documents.document(last, in: archive.reader, place: &place) else {
                return nil
            }
            return (try await reader.read(document, of: key).article, last.title)
        } catch is ArchiveError { return nil }
    }
}

extension CapturePipeline.Knowledge {
    /// The article under the words of the latest version; nil when it says something else.
    func unchanged(_ article: Article) -> Article? {
        guard let version = latest?.version, let latestText, version.title == article.title,
            ArticleText.isSame(article.text, asKnown: latestText)
        else { return nil }
        return withHeldWords(article)
    }

    /// The article with a text that is held, where its paragraphs only break elsewhere.
    func withHeldWords(_ article: Article) -> Article {
        let held = [latestText, known?.text].compactMap(\.self)
        guard let same = held.first(where: { ArticleText.isSame(article.text, asKnown: $0) }) else { return article }
        var out = article
        out.text = same
        out.blocks = []
        return out
    }
}
