internal import GRDB
package import Model

extension Catalog {
    /// Nil when no such source is known.
    package func latest(of key: SourceKey) async throws(CatalogError) -> LatestState? {
        try await read("looking up what is held of a source") { db in
            let found = try db.row(
                """
                SELECT s.id, c.name, s.category, v.name FROM source s
                LEFT JOIN capture c ON c.id = s.last_capture LEFT JOIN capture v ON v.id = s.version_capture
                WHERE s.key = ?
                """, [key]
            ) { row in
                (
                    try row.next(Int64.self), try row.next(CaptureID?.self), try row.next(Category?.self),
                    try row.next(CaptureID?.self)
                )
            }
            guard let (id, capture, category, versionCapture) = found else { return nil }
            return LatestState(
                source: key, capture: capture, category: category,
                version: try db.row(
                    "\(CaptureQuery.versionColumns) WHERE s.id = ? AND v.number = s.version", [id],
                    CaptureQuery.version),
                versionCapture: versionCapture,
                payload: try db.row(CaptureQuery.latestPayload, [id], CaptureQuery.payload))
        }
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
