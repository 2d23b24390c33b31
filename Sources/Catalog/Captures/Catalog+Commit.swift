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
    ///   - isPart: more is to come of what was once committed together, and may name a text that no version has just
    ///     now: such texts stay until `forgetUnusedTexts`.
    @discardableResult
    package func commit(
        _ batch: [CaptureCommit], warcs: [WARCFileRow], restoring: Bool = false, isPart: Bool = false
    ) async throws(CatalogError) -> [CommittedCapture] {
        let prepared = batch.map(PreparedCapture.init)
        return try await write("recording captures") { [outlets] db in
            var writer = CaptureWriter(outlets: outlets, restoring: restoring, isPart: isPart)
            let written = try writer.write(prepared, warcs: warcs, db)
            if !isPart { for text in writer.replacedTexts { try TextTable.removeIfUnused(text, db) } }
            return written
        }
    }

    /// Forgets the texts that no version has: what commits of parts have left.
    package func forgetUnusedTexts() async throws(CatalogError) {
        try await write("forgetting texts that nothing names") { db in
            let unused = try db.rows(
                """
                SELECT id FROM text WHERE id NOT IN (SELECT text FROM version)
                    AND digest NOT IN (SELECT text_digest FROM foreign_captures WHERE text_digest IS NOT NULL)
                """
            ) { try $0.next(Int64.self) }
            for text in unused { try TextTable.removeIfUnused(text, db) }
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
