internal import GRDB
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
        let prepared = batch.map(PreparedCapture.init)
        return try await write("recording captures") { [outlets] db in
            var writer = CaptureWriter(outlets: outlets, restoring: restoring)
            return try writer.write(prepared, warcs: warcs, db)
        }
    }

    /// Adds a later judgement of a capture; it becomes the capture's verdict.
    package func rejudge(_ id: CaptureID, _ verdict: Verdict, at moment: Timestamp) async throws(CatalogError) {
        let json = JSONText.encode(verdict)
        try await write("recording a verdict") { db in
            guard let capture = try db.number("SELECT id FROM capture WHERE name = ?", [id]) else { return }
            try db.run(
                "INSERT INTO verdict (capture, judged, category, json) VALUES (?, ?, ?, ?)",
                [capture, moment, verdict.category, json])
            try db.run("UPDATE capture SET category = ? WHERE id = ?", [verdict.category, capture])
            try db.run(
                """
                UPDATE source SET category = ?1
                WHERE id = (SELECT source FROM capture WHERE id = ?2) AND last_capture = ?2
                """, [verdict.category, capture])
        }
    }
}
