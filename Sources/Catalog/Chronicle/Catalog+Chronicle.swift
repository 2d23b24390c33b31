package import Model

extension Catalog {
    /// The files of a chronicle taken before and not gone, each with the digest it had: what need not be read again.
    package func knownFiles(chronicle: String) async throws(CatalogError) -> [String: SHA256Digest] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Takes files as they now are: resolves each entry to an event (`EventMatcher` says how), keeps its citations as
    /// written, adds sources not seen before to the queue, due at `moment`. What a file no longer has is marked
    /// withdrawn, never deleted. One transaction; call it with batches of some hundred files. Idempotent.
    ///
    /// `chronicle` names the tree (its path in config.json); files of different chronicles never collide.
    package func take(
        _ files: [ChronicleFile], chronicle: String, at moment: Timestamp
    ) async throws(CatalogError) -> ImportCounts {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Ends an import: files taken earlier that are not in `present` are marked gone, their citations withdrawn.
    @discardableResult
    package func finishImport(
        chronicle: String, present: Set<String>, at moment: Timestamp
    ) async throws(CatalogError) -> ImportCounts {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
