internal import GRDB
package import Model

extension Catalog {
    /// Whether versions, verdicts, payloads and sources follow from the captures, as far as the catalog alone can tell.
    ///
    /// - Returns: what does not, at most `limit` faults of a kind.
    package func inconsistencies(limit: Int = 20) async throws(CatalogError) -> [CatalogFault] {
        var faults = try await read("checking the versions") { db in
            let sources = try db.rows(
                "SELECT DISTINCT source FROM capture UNION SELECT DISTINCT source FROM version"
            ) { try $0.next(Int64.self) }
            var faults: [CatalogFault] = []
            for source in sources {
                if faults.count >= limit { break }
                if let message = try LineCheck.fault(of: source, db) {
                    let url = try db.row("SELECT url FROM source WHERE id = ?", [source]) { try $0.next(String.self) }
                    faults.append(CatalogFault(message, capture: nil, url: url))
                }
            }
            return faults
        }
        for (question, message) in Catalog.contradictions {
            faults += try await read("checking the captures") { db in
                try db.rows("\(question) LIMIT ?", [limit]) { row in
                    CatalogFault(message, capture: try row.next(), url: try row.next())
                }
            }
        }
        return try await faults + misnamedSources(limit: limit)
    }

    /// Each question finds captures of which the message is true.
    private static let contradictions = [
        (
            """
            SELECT c.name, c.url FROM capture c WHERE NOT EXISTS (SELECT 1 FROM verdict WHERE capture = c.id)
                OR c.category IS NOT (SELECT category FROM verdict WHERE capture = c.id ORDER BY id DESC LIMIT 1)
            """, "its category is not that of its latest verdict"
        ),
        (
            """
            SELECT c.name, c.url FROM verdict v JOIN capture c ON c.id = v.capture
            WHERE CASE WHEN json_valid(v.json) THEN v.category IS NOT json_extract(v.json, '$.category') ELSE 1 END
            """, "a verdict is not the category that it is filed under"
        ),
        (
            """
            SELECT c.name, c.url FROM capture c JOIN version v ON v.source = c.source AND v.number = c.version
            JOIN text t ON t.id = v.text WHERE c.text_digest IS NOT t.digest
            """, "its text is not that of its version"
        ),
        (
            """
            SELECT c.name, h.url FROM payload p LEFT JOIN hop h ON h.capture = p.capture AND h.position = p.position
            LEFT JOIN capture c ON c.id = p.capture
            WHERE h.sha256 IS NOT p.sha256 OR h.payload_length IS NOT p.length OR h.is_revisit
            """, "a payload is said to be held by a hop that does not hold it"
        ),
        (
            """
            SELECT c.name, h.url FROM hop h JOIN capture c ON c.id = h.capture
            WHERE h.sha256 IS NOT NULL AND h.payload_length > 0 AND h.warc IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM payload WHERE sha256 = h.sha256 AND length = h.payload_length)
            """, "no record is known that holds the payload of a hop"
        ),
    ]

    private func misnamedSources(limit: Int) async throws(CatalogError) -> [CatalogFault] {
        try await read("checking the sources") { db in
            try db.rows("SELECT key, url FROM source") { row in
                let (key, url) = (try row.next(String.self), try row.next(String.self))
                guard let web = try? WebURL(url), SourceKey(web).text == key else {
                    return CatalogFault("the source \(key) is not that of its URL", url: url)
                }
                return nil
            }.compactMap { $0 }.prefix(limit).map { $0 }
        }
    }

    /// Texts whose bytes are not those of their digest, at most `limit`, and the digests of all texts held.
    package func texts(
        limit: Int = 20
    ) async throws(CatalogError) -> (held: Set<SHA256Digest>, faults: [CatalogFault]) {
        try await read("reading the texts") { db in
            var held: Set<SHA256Digest> = []
            var faults: [CatalogFault] = []
            let cursor = try Row.fetchCursor(db, sql: "SELECT digest, body, id FROM text")
            while let row = try cursor.next() {
                var columns = Columns(row)
                let (digest, body) = (try columns.next(SHA256Digest?.self), try columns.next(String?.self))
                let id: Int64 = try columns.next()
                guard let digest else {
                    faults.append(CatalogFault("text \(id) has no digest"))
                    continue
                }
                guard let body else { continue }
                held.insert(digest)
                if SHA256Digest(of: body) != digest, faults.count < limit {
                    let found = try db.row(
                        "SELECT c.name, c.url FROM version v JOIN capture c ON c.id = v.first_capture WHERE v.text = ?",
                        [id]
                    ) { (try $0.next(String.self), try $0.next(String.self)) }
                    faults.append(
                        CatalogFault(
                            "the text \(digest.hex) is not that of its digest", capture: found?.0, url: found?.1))
                }
            }
            return (held, faults)
        }
    }
}

/// The versions of one source against those that follow from its captures.
private enum LineCheck {
    static func fault(of source: Int64, _ db: Database) throws -> String? {
        do { return try difference(of: source, db) } catch {
            return "the captures of a source cannot be read (\(CatalogError(error, doing: "reading", path: "")))"
        }
    }

    private static func difference(of source: Int64, _ db: Database) throws -> String? {
        let captures = try VersionLine.captures(of: source, db)
        let line = DrawnLine(captures)
        let known = try db.rows(
            """
            SELECT number, text, title, words, grade, first_capture, first_seen, last_seen, captures FROM version
            WHERE source = ? ORDER BY number
            """, [source]
        ) { row in
            DrawnLine.Version(
                number: try row.next(), text: try row.next(), title: try row.next(), words: try row.next(),
                grade: try row.next(), firstCapture: try row.next(), firstSeen: try row.next(),
                lastSeen: try row.next(), captures: try row.next())
        }
        if known != line.versions {
            let number = (zip(known, line.versions).first { $0 != $1 }?.0.number).map { "version \($0)" }
            return "\(number ?? "the number of versions") does not follow from the captures"
        }
        let numbers = try db.rows(
            "SELECT version FROM capture WHERE source = ? ORDER BY started, id", [source]
        ) { try $0.next(Int?.self) }
        if numbers != line.numbers { return "a capture is filed under a version that is not its own" }
        let latest = try db.row("SELECT version, version_capture FROM source WHERE id = ?", [source]) { row in
            (try row.next(Int?.self), try row.next(Int64?.self))
        }
        guard let latest else { return "captures of a source that is not there" }
        return latest.0 == line.versions.last?.number && latest.1 == line.lastCapture
            ? nil : "its latest version is not the one that follows from the captures"
    }
}
