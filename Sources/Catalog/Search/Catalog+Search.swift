extension Catalog {
    /// Versions whose text or title holds the words, best first.
    ///
    /// - Throws: `.emptySearch` when the request holds no word.
    package func search(_ request: SearchRequest) async throws(CatalogError) -> [SearchHit] {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
