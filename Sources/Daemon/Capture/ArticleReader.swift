internal import Catalog
internal import Extractor
internal import Model

/// Reads the article of a document, for a visit and for a later reading alike.
struct ArticleReader: Sendable {
    let extractor: Extractor
    let catalog: Catalog

    func article(in document: Document, of source: SourceKey) async throws -> Article {
        document.article(by: extractor)
    }
}
