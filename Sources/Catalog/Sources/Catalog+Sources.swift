internal import GRDB
package import Model

extension Catalog {
    /// Nil when no such source is known.
    package func source(_ key: SourceKey) async throws(CatalogError) -> SourceRow? {
        try await read("looking up a source") { db in try SourceQuery.source(key, db) }
    }

    /// The source of this URL in any spelling.
    package func source(_ url: WebURL) async throws(CatalogError) -> SourceRow? {
        try await source(SourceKey(url))
    }

    package func sources(_ filter: SourceFilter) async throws(CatalogError) -> [SourceRow] {
        try await read("listing sources") { db in try SourceQuery.sources(filter, db) }
    }

    /// How many sources the filter lets through, its limit and offset aside.
    package func count(_ filter: SourceFilter) async throws(CatalogError) -> Int {
        try await read("counting sources") { db in try SourceQuery.count(filter, db) }
    }

    /// The source of this URL, added (due at `moment`) when nobody cites it yet.
    package func addSource(_ url: WebURL, at moment: Timestamp) async throws(CatalogError) -> SourceRow {
        let key = SourceKey(url)
        return try await write("adding a source") { [outlets] db in
            var table = SourceTable(outlets)
            _ = try table.id(of: key, url: url, at: moment, db)
            guard let row = try SourceQuery.source(key, db) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            return row
        }
    }
}
