package import Model

extension Catalog {
    /// Nil when no such source is known.
    package func latest(of key: SourceKey) async throws(CatalogError) -> LatestState? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    package func capture(_ id: CaptureID) async throws(CatalogError) -> CaptureRow? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Latest first; negative `limit` means all.
    package func captures(
        of key: SourceKey, limit: Int = -1, offset: Int = 0
    ) async throws(CatalogError) -> [CaptureRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Every judgement of the source's captures, latest visit first; negative `limit` means all.
    package func verdicts(of key: SourceKey, limit: Int = -1) async throws(CatalogError) -> [VerdictRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// From the first to the latest.
    package func versions(of key: SourceKey) async throws(CatalogError) -> [VersionRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// The normalised article text of that digest; nil when no version has it.
    package func text(_ digest: SHA256Digest) async throws(CatalogError) -> String? {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
