package import Model

extension Catalog {
    /// Makes captures known whose records stand durably in WARC files: one transaction for the batch, durable on
    /// return. Version numbers are decided here. Captures known already are left as they are, so that recovery and
    /// reindex may repeat themselves.
    ///
    /// - Parameters:
    ///   - warcs: the files written, with their new committed lengths.
    ///   - restoring: also restore events and sources from the records (reindex without the chronicle).
    @discardableResult
    package func commit(
        _ batch: [CaptureCommit], warcs: [WARCFileRow], restoring: Bool = false
    ) async throws(CatalogError) -> [CommittedCapture] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Adds a later judgement of a capture; it becomes the capture's verdict.
    package func rejudge(_ id: CaptureID, _ verdict: Verdict, at moment: Timestamp) async throws(CatalogError) {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
