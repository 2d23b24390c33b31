extension Catalog {
    /// Versions whose text or title holds the words, best first.
    ///
    /// - Throws: `.emptySearch` when the request holds no word.
    package func search(_ request: SearchRequest) async throws(CatalogError) -> [SearchHit] {
        let query = SearchQuery(request.text)
        guard let expression = query.expression else { throw .emptySearch }
        return try await read("searching") { db in
            try SearchRunner.run(request, query: query, expression: expression, db)
        }
    }
}
