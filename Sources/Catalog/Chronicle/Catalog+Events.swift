package import Model

extension Catalog {
    /// An event by its id or a beginning of it (`2008-04-12-3f`); nil when none fits.
    ///
    /// - Throws: `.ambiguousEvent` when several fit.
    package func event(_ idOrPrefix: String) async throws(CatalogError) -> EventRow? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// By date, then id; undated ones last.
    package func events(_ filter: EventFilter) async throws(CatalogError) -> [EventRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Every place that cites the source, withdrawn ones last.
    package func citations(of key: SourceKey) async throws(CatalogError) -> [CitationRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Every citation of the event in the order of its entries, invalid URLs included.
    package func citations(of event: EventID) async throws(CatalogError) -> [CitationRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Citations that stand and whose URL cannot be fetched (verdict `invalid_url`).
    package func invalidCitations(limit: Int, offset: Int) async throws(CatalogError) -> [CitationRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// The events that cite the source now, as a capture's record tells them.
    package func eventCitations(
        of key: SourceKey
    ) async throws(CatalogError) -> [CaptureRecord.EventCitation] {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
