internal import GRDB
internal import Model

extension Catalog {
    /// Compares rows with the records that they were made from.
    ///
    /// - Parameter batch: captures as their records tell them; `state` is not looked at.
    /// - Returns: one fault for each capture that the catalog tells otherwise, or not at all.
    package func disagreements(with batch: [CaptureCommit]) async throws(CatalogError) -> [CatalogFault] {
        try await read("comparing captures with their records") { db in
            batch.compactMap { commit in
                let wrong: [String]
                do {
                    let found =
                        if let foreign = commit.record.foreign {
                            try ForeignTable.differences(commit, foreign, db)
                        } else {
                            try CaptureComparison(commit, db)?.wrong
                        }
                    wrong = found ?? ["the catalog does not know the capture"]
                } catch {
                    wrong = ["its rows cannot be read (\(CatalogError(error, doing: "reading a capture", path: "")))"]
                }
                if wrong.isEmpty { return nil }
                return CatalogFault(
                    wrong.joined(separator: ", "), capture: commit.record.id.text, url: commit.record.url.string)
            }
        }
    }
}

/// One capture, as its record and as its rows tell it.
private struct CaptureComparison {
    /// What differs.
    private(set) var wrong: [String] = []

    init?(_ commit: CaptureCommit, _ db: Database) throws {
        let record = commit.record
        // To compare the texts takes a fraction of what decoding takes, and nearly all are the same.
        let told = JSONText.encode(record.verdict)
        func decode(_ text: String) throws -> Verdict {
            text == told ? record.verdict : try JSONText.decode(Verdict.self, text)
        }
        let query = "\(CaptureQuery.columns) WHERE c.name = ?"
        guard let row = try CaptureQuery.captures(query, [record.id], db, url: record.url, verdict: decode).first else {
            return nil
        }
        let verdicts = try db.rows(
            """
            SELECT judged, category, json FROM verdict
            WHERE capture = (SELECT id FROM capture WHERE name = ?) ORDER BY id
            """, [record.id]
        ) { row in
            (
                at: try row.next(Timestamp.self), category: try row.next(Category.self),
                verdict: try decode(try row.next())
            )
        }
        func expect(_ same: Bool, _ name: String) { if !same { wrong.append("\(name) is not that of the record") } }
        let judged = record.rereading?.at ?? record.finished
        expect(
            verdicts.contains { $0.at == judged && $0.verdict == record.verdict && $0.category == $0.verdict.category },
            "its verdict")
        expect(row.source == record.source, "its source")
        expect(row.url == record.url, "its URL")
        expect(row.started == record.started && row.finished == record.finished, "its time")
        expect(row.notModified == record.notModified, "whether it was a 304")
        if let rereading = record.rereading {
            guard let known = row.rereading, known.at >= rereading.at else {
                wrong.append("its later reading is not known")
                return
            }
            if known.at > rereading.at { return }
            expect(known.place == commit.place, "the place of its later reading")
        } else {
            expect(row.place == commit.place, "its place")
            compareHops(row, commit, expect)
            // What a later reading made of it stands in the row.
            if row.rereading != nil { return }
        }
        if !record.notModified { expect(row.textDigest == record.textDigest, "its text") }
        expect(row.title == record.article?.title, "its title")
        expect(row.words == record.article?.words, "its count of words")
        expect(row.extractor == record.article?.extractor, "its extractor")
    }

    private func compareHops(_ row: CaptureRow, _ commit: CaptureCommit, _ expect: (Bool, String) -> Void) {
        expect(row.hops.count == commit.record.hops.count, "the number of its hops")
        for (i, (known, hop)) in zip(row.hops, commit.record.hops).enumerated() {
            var told = HopRow(hop, response: i < commit.responses.count ? commit.responses[i] : nil)
            // What a revisit leads to is told by another record.
            if told.response?.isRevisit == true { told.response?.redaction = known.response?.redaction }
            expect(known == told, "hop \(i + 1)")
        }
    }
}
