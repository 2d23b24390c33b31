internal import GRDB
package import Model

extension Catalog {
    /// An event by its id or a beginning of it (`2008-04-12-3f`); nil when none fits.
    ///
    /// - Throws: `.ambiguousEvent` when several fit.
    package func event(_ idOrPrefix: String) async throws(CatalogError) -> EventRow? {
        try await read("looking up an event") { db in try EventQuery.event(idOrPrefix, db) }
    }

    /// By date, then id; undated ones last.
    package func events(_ filter: EventFilter) async throws(CatalogError) -> [EventRow] {
        try await read("listing events") { db in try EventQuery.events(filter, db) }
    }

    /// Every place that cites the source, withdrawn ones last.
    package func citations(of key: SourceKey) async throws(CatalogError) -> [CitationRow] {
        try await read("listing citations") { db in
            try CitationQuery.rows(
                "WHERE c.source = (SELECT id FROM source WHERE key = ?)", [key],
                order: "c.withdrawn IS NOT NULL, e.date, e.name, f.path, c.ordinal", db)
        }
    }

    /// Every citation that stands and can be fetched, in the order of files and lines.
    package func standingCitations() async throws(CatalogError) -> [CitationRow] {
        try await read("listing citations") { db in
            try CitationQuery.rows(
                "WHERE c.source IS NOT NULL AND c.withdrawn IS NULL", [], order: "f.path, c.line, c.ordinal", db)
        }
    }

    /// Every citation of the event in the order of its entries, invalid URLs included.
    package func citations(of event: EventID) async throws(CatalogError) -> [CitationRow] {
        try await read("listing citations") { db in
            try CitationQuery.rows(
                "WHERE a.event = (SELECT id FROM event WHERE name = ?)", [event],
                order: "c.withdrawn IS NOT NULL, a.id, c.ordinal", db)
        }
    }

    /// Citations that stand and whose URL cannot be fetched (verdict `invalid_url`).
    package func invalidCitations(limit: Int, offset: Int) async throws(CatalogError) -> [CitationRow] {
        try await read("listing invalid citations") { db in
            try CitationQuery.rows(
                "WHERE c.source IS NULL AND c.withdrawn IS NULL", [], order: "f.path, c.line LIMIT ? OFFSET ?",
                page: [limit, offset], db)
        }
    }

    /// Those of `invalidCitations` that are written so.
    package func invalidCitations(written url: String) async throws(CatalogError) -> [CitationRow] {
        try await read("listing invalid citations") { db in
            try CitationQuery.rows(
                "WHERE c.source IS NULL AND c.withdrawn IS NULL AND c.url = ?", [url], order: "f.path, c.line", db)
        }
    }

    /// Those of `invalidCitations` that stand in a file, or anywhere beneath a folder.
    ///
    /// - Parameter path: relative to the chronicle's folder.
    package func invalidCitations(below path: String) async throws(CatalogError) -> [CitationRow] {
        try await read("listing invalid citations") { db in
            let place = PathCondition(path)
            return try CitationQuery.rows(
                "WHERE c.source IS NULL AND c.withdrawn IS NULL AND \(place.sql)", place.arguments,
                order: "f.path, c.line", db)
        }
    }

    /// The events that cite the source now, as a capture's record tells them.
    package func eventCitations(
        of key: SourceKey
    ) async throws(CatalogError) -> [CaptureRecord.EventCitation] {
        try await read("listing citing events") { db in try CitationQuery.events(citing: key, db) }
    }
}
