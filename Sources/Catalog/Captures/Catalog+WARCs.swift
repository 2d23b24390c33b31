package import Model

extension Catalog {
    /// By name, which is by time.
    package func warcFiles() async throws(CatalogError) -> [WARCFileRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    package func warcFile(_ name: String) async throws(CatalogError) -> WARCFileRow? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Adds or replaces: a file begun, sealed, found suspect.
    package func save(_ file: WARCFileRow) async throws(CatalogError) {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Where a payload of these bytes is held; nil when it is new. Decides on identical-payload revisits.
    package func payload(_ sha256: SHA256Digest, length: Int) async throws(CatalogError) -> PayloadPlace? {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
