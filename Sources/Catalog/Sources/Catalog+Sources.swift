package import Model

extension Catalog {
    /// Nil when no such source is known.
    package func source(_ key: SourceKey) async throws(CatalogError) -> SourceRow? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// The source of this URL in any spelling.
    package func source(_ url: WebURL) async throws(CatalogError) -> SourceRow? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    package func sources(_ filter: SourceFilter) async throws(CatalogError) -> [SourceRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// How many sources the filter lets through, its limit and offset aside.
    package func count(_ filter: SourceFilter) async throws(CatalogError) -> Int {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// The source of this URL, added (due at `moment`) when nobody cites it yet.
    package func addSource(_ url: WebURL, at moment: Timestamp) async throws(CatalogError) -> SourceRow {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
