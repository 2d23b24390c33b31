internal import GRDB
internal import Model

/// Rows of `text` and the full-text index over them: each article text once, whoever prints it.
enum TextTable {
    /// The text's row; added, or completed, when it is not known with its body. Nil for a text that no version may
    /// have: error pages and walls are not searched.
    static func id(of digest: SHA256Digest, _ prepared: PreparedCapture, _ db: Database) throws -> Int64? {
        let commit = prepared.commit
        let known = try db.row("SELECT id, body IS NOT NULL FROM text WHERE digest = ?", [digest]) {
            (try $0.next(Int64.self), try $0.next(Bool.self))
        }
        if let (id, isComplete) = known {
            if let body = commit.text, !isComplete {
                try db.run(
                    "UPDATE text SET title = ?, body = ?, redacted = NULL, redaction = NULL WHERE id = ?",
                    [commit.record.article?.title, body, id])
                try index(id, prepared, db)
            }
            if let redaction = commit.textRedaction { try mark(id, redaction, db) }
            return id
        }
        guard LatestState.yieldsVersion(commit.record.verdict.category) else { return nil }
        try db.run(
            "INSERT INTO text (digest, title, body, extractor) VALUES (?, ?, ?, ?)",
            [digest, commit.record.article?.title, commit.text, commit.record.article?.extractor])
        let id = db.lastInsertedRowID
        if commit.text != nil { try index(id, prepared, db) }
        if let redaction = commit.textRedaction { try mark(id, redaction, db) }
        return id
    }

    /// Whether a version has the text, and its body is held: our own evidence does not lean on that of others.
    static func holds(_ digest: SHA256Digest, _ db: Database) throws -> Bool {
        try db.number(
            """
            SELECT body IS NOT NULL AND EXISTS (SELECT 1 FROM version v WHERE v.text = t.id) FROM text t
            WHERE t.digest = ?
            """, [digest]) == 1
    }

    /// Forgets a text that no version and no capture of others has any more; its evidence stays in the WARC files.
    static func removeIfUnused(_ id: Int64, _ db: Database) throws {
        let use = try db.number(
            """
            SELECT 1 FROM version WHERE text = ?1 UNION ALL SELECT 1 FROM text t
            JOIN foreign_captures f ON f.text_digest = t.digest WHERE t.id = ?1 LIMIT 1
            """, [id])
        if use != nil { return }
        try removeFromIndex(id, db)
        try db.run("DELETE FROM text WHERE id = ?", [id])
    }

    /// Forgets the words of a text that was taken out; its digest stays.
    ///
    /// - Returns: whether they were held.
    static func forget(_ digest: SHA256Digest, _ redaction: Redaction, _ db: Database) throws -> Bool {
        guard let id = try db.number("SELECT id FROM text WHERE digest = ?", [digest]) else { return false }
        let wasHeld = try removeFromIndex(id, db)
        try db.run("UPDATE text SET body = NULL WHERE id = ?", [id])
        try mark(id, redaction, db)
        return wasHeld
    }

    /// A body counts more than a tombstone: the same words may have come again.
    private static func mark(_ id: Int64, _ redaction: Redaction, _ db: Database) throws {
        try db.run(
            "UPDATE text SET redacted = ?, redaction = ? WHERE id = ? AND body IS NULL",
            [redaction.at, redaction.reason, id])
    }

    @discardableResult
    private static func removeFromIndex(_ id: Int64, _ db: Database) throws -> Bool {
        let held = try db.row("SELECT coalesce(title, ''), body FROM text WHERE id = ?", [id]) {
            (try $0.next(String.self), try $0.next(String?.self))
        }
        guard let (title, body) = held, let body else { return false }
        // A contentless index takes back only what it is told again.
        try db.run(
            "INSERT INTO text_index (text_index, rowid, title, body) VALUES ('delete', ?, ?, ?)",
            [id, IndexedText.spaced(title), IndexedText.spaced(body)])
        return true
    }

    private static func index(_ id: Int64, _ prepared: PreparedCapture, _ db: Database) throws {
        try db.run(
            "INSERT INTO text_index (rowid, title, body) VALUES (?, ?, ?)",
            [id, prepared.indexedTitle, prepared.indexedText])
    }
}
