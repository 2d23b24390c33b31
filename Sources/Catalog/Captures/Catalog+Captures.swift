internal import GRDB
package import Model

extension Catalog {
    /// What a visit starts from, as of one moment.
    ///
    /// - Returns: what is held of the source, nil when no such source is known; and the events that cite it.
    package func beginning(
        of key: SourceKey
    ) async throws(CatalogError) -> (latest: LatestState?, events: [CaptureRecord.EventCitation]) {
        try await read("looking up what is held of a source") { db in
            (try CaptureQuery.latest(key, db), try CitationQuery.events(citing: key, db))
        }
    }

    /// What is held of a capture that is about to be kept, as of one moment.
    ///
    /// - Parameters:
    ///   - payloads: digests and lengths in bytes of what its hops brought.
    ///   - text: the digest of its normalised text.
    /// - Returns: the source's latest state; for each payload where one of the same bytes is held; and whether the text is.
    package func holdings(
        of key: SourceKey, payloads: [(sha256: SHA256Digest, length: Int)?], text: SHA256Digest?
    ) async throws(CatalogError) -> (latest: LatestState?, payloads: [PayloadPlace?], hasText: Bool) {
        try await read("looking up what is held of a capture") { db in
            let places = try payloads.map { payload in
                try payload.flatMap { try CaptureQuery.payload($0.sha256, length: $0.length, db) }
            }
            let hasText = try text.map { try TextTable.holds($0, db) } ?? false
            return (try CaptureQuery.latest(key, db), places, hasText)
        }
    }

    /// Nil when no such source is known.
    package func latest(of key: SourceKey) async throws(CatalogError) -> LatestState? {
        try await read("looking up what is held of a source") { db in try CaptureQuery.latest(key, db) }
    }

    package func capture(_ id: CaptureID) async throws(CatalogError) -> CaptureRow? {
        try await read("looking up a capture") { db in
            try CaptureQuery.captures("\(CaptureQuery.columns) WHERE c.name = ?", [id], db).first
        }
    }

    /// Latest first; negative `limit` means all.
    package func captures(
        of key: SourceKey, limit: Int = -1, offset: Int = 0
    ) async throws(CatalogError) -> [CaptureRow] {
        try await read("listing captures") { db in
            try CaptureQuery.captures(
                """
                \(CaptureQuery.columns) WHERE c.source = (SELECT id FROM source WHERE key = ?)
                ORDER BY c.started DESC, c.id DESC LIMIT ? OFFSET ?
                """, [key, limit, offset], db)
        }
    }

    /// Every judgement of the source's captures, latest visit first; negative `limit` means all.
    package func verdicts(of key: SourceKey, limit: Int = -1) async throws(CatalogError) -> [VerdictRow] {
        try await read("listing verdicts") { db in
            try db.rows(
                """
                SELECT c.name, c.started, v.judged, v.json FROM capture c JOIN verdict v ON v.capture = c.id
                WHERE c.source = (SELECT id FROM source WHERE key = ?)
                ORDER BY c.started DESC, c.id DESC, v.id DESC LIMIT ?
                """, [key, limit]
            ) { row in
                VerdictRow(
                    capture: try row.next(), visited: try row.next(), judged: try row.next(),
                    verdict: try JSONText.decode(Verdict.self, try row.next()))
            }
        }
    }

    /// From the first to the latest.
    package func versions(of key: SourceKey) async throws(CatalogError) -> [VersionRow] {
        try await read("listing versions") { db in
            try db.rows(
                "\(CaptureQuery.versionColumns) WHERE s.key = ? ORDER BY v.number", [key], CaptureQuery.version)
        }
    }

    /// The normalised article text of that digest; nil when no version has it.
    package func text(_ digest: SHA256Digest) async throws(CatalogError) -> String? {
        try await read("reading a text") { db in
            try db.row("SELECT body FROM text WHERE digest = ?", [digest]) { try $0.next(String?.self) } ?? nil
        }
    }
}
