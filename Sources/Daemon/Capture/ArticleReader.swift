internal import Catalog
internal import Extractor
internal import Model

/// Reads the article of a document, for a visit and for a later reading alike.
struct ArticleReader: Sendable {
    let extractor: Extractor
    let catalog: Catalog
    /// Whether the memory of hosts is asked and taught (`text.hostMemory`).
    let remembers: Bool

    struct Reading: Sendable {
        var article: Article
        /// Digests of blocks that the host is to be remembered by, should the article be a new text.
        var blocks: [Int64] = []
    }

    func read(_ document: Document, of source: SourceKey) async throws -> Reading {
        let article = document.article(by: extractor)
        guard remembers, article.kind == .article, !article.blocks.isEmpty else { return Reading(article: article) }
        let memory = BlockMemory(article)
        let blocks = memory.digests
        let others = try await catalog.others(with: blocks, than: source)
        return Reading(article: memory.cleaned(others), blocks: memory.isCopy(others) ? [] : blocks)
    }
}
