internal import GRDB
package import Model

extension Catalog {
    /// By name, which is by time.
    package func warcFiles() async throws(CatalogError) -> [WARCFileRow] {
        try await read("listing WARC files") { db in
            try db.rows("\(WARCTable.columns) ORDER BY name", [], WARCTable.make)
        }
    }

    package func warcFile(_ name: String) async throws(CatalogError) -> WARCFileRow? {
        try await read("looking up a WARC file") { db in
            try db.row("\(WARCTable.columns) WHERE name = ?", [name], WARCTable.make)
        }
    }

    /// Adds or replaces: a file begun, sealed, found suspect.
    package func save(_ file: WARCFileRow) async throws(CatalogError) {
        try await write("storing a WARC file") { db in try WARCTable.save(file, db) }
    }

    /// Where a payload of these bytes is held; nil when it is new. Decides on identical-payload revisits.
    package func payload(_ sha256: SHA256Digest, length: Int) async throws(CatalogError) -> PayloadPlace? {
        try await read("looking up a payload") { db in try CaptureQuery.payload(sha256, length: length, db) }
    }
}
