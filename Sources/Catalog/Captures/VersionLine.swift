internal import GRDB
internal import Model

/// The versions of one source: which one a capture belongs to.
///
/// Captures mostly come in the order in which they were made and continue or follow the latest version. One that was
/// made earlier (an archive merged in, files recovered late) makes the line be drawn anew.
struct VersionLine {
    let source: Int64

    private struct Latest {
        var number: Int
        var text: Int64
        var lastSeen: Timestamp
    }

    mutating func join(
        capture: Int64, _ record: CaptureRecord, text: Int64?, _ db: Database
    ) throws -> (version: Int?, isNew: Bool) {
        guard LatestState.yieldsVersion(record.verdict.category), record.notModified || text != nil else {
            return (nil, false)
        }
        let latest = try db.row(
            """
            SELECT v.number, v.text, v.last_seen FROM source s JOIN version v ON v.source = s.id AND v.number = s.version
            WHERE s.id = ?
            """, [source]
        ) { Latest(number: try $0.next(), text: try $0.next(), lastSeen: try $0.next()) }
        if let latest, record.started < latest.lastSeen {
            try redraw(db)
            let version = try db.row("SELECT version FROM capture WHERE id = ?", [capture]) { try $0.next(Int?.self) }
            let first = try db.number(
                "SELECT first_capture FROM version WHERE source = ? AND number = ?", [source, version ?? nil])
            return (version ?? nil, first == capture)
        }
        if let latest, record.notModified || text == latest.text {
            try db.run(
                "UPDATE version SET last_seen = ?, captures = captures + 1 WHERE source = ? AND number = ?",
                [record.started, source, latest.number])
            if record.notModified { try VersionLine.continueText(of: capture, latest.text, db) }
            try point(capture, at: latest.number, db)
            return (latest.number, false)
        }
        guard let text else { return (nil, false) }
        let number = (latest?.number ?? 0) + 1
        try add(
            number, text: text, title: record.article?.title, words: record.article?.words ?? 0,
            grade: latest == nil ? nil : record.verdict.change ?? .edited, capture: capture, at: record.started, db)
        try point(capture, at: number, db)
        return (number, true)
    }

    /// A 304 says that the text is still the one before it, whatever that is called since it was read again.
    private static func continueText(of capture: Int64, _ text: Int64, _ db: Database) throws {
        try db.run(
            "UPDATE capture SET text_digest = (SELECT digest FROM text WHERE id = ?) WHERE id = ?", [text, capture])
    }

    /// Numbers the versions anew from all captures, in the order in which they were made.
    func redraw(_ db: Database) throws {
        let captures = try VersionLine.captures(of: source, db)
        let line = DrawnLine(captures)
        try db.run("DELETE FROM version WHERE source = ?", [source])
        for drawn in line.versions {
            try add(
                drawn.number, text: drawn.text, title: drawn.title, words: drawn.words, grade: drawn.grade,
                capture: drawn.firstCapture, at: drawn.firstSeen, db)
            try db.run(
                "UPDATE version SET last_seen = ?, captures = ? WHERE source = ? AND number = ?",
                [drawn.lastSeen, drawn.captures, source, drawn.number])
        }
        for (made, number) in zip(captures, line.numbers) {
            if let number, made.notModified {
                try VersionLine.continueText(of: made.id, line.versions[number - 1].text, db)
            }
            try db.run("UPDATE capture SET version = ? WHERE id = ?", [number, made.id])
        }
        try db.run(
            "UPDATE source SET version = ?, version_capture = ? WHERE id = ?",
            [line.versions.last?.number, line.lastCapture, source])
    }

    /// The source's captures in the order in which they were made, as versions are numbered from them.
    static func captures(of source: Int64, _ db: Database) throws -> [DrawnLine.Made] {
        try db.rows(
            """
            SELECT c.id, c.started, c.category, c.not_modified, t.id, c.title, coalesce(c.words, 0),
                (SELECT json_extract(json, '$.change') FROM verdict WHERE capture = c.id ORDER BY id DESC LIMIT 1)
            FROM capture c LEFT JOIN text t ON t.digest = c.text_digest
            WHERE c.source = ? ORDER BY c.started, c.id
            """, [source]
        ) { row in
            DrawnLine.Made(
                id: try row.next(), started: try row.next(), category: try row.next(), notModified: try row.next(),
                text: try row.next(), title: try row.next(), words: try row.next(), change: try row.next())
        }
    }

    private func add(
        _ number: Int, text: Int64, title: String?, words: Int, grade: ChangeGrade?, capture: Int64,
        at moment: Timestamp, _ db: Database
    ) throws {
        try db.run(
            """
            INSERT INTO version (source, number, text, title, words, first_seen, last_seen, captures, grade,
                first_capture)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, 1, ?7, ?8)
            """, [source, number, text, title, words, moment, grade, capture])
    }

    private func point(_ capture: Int64, at number: Int, _ db: Database) throws {
        try db.run("UPDATE capture SET version = ? WHERE id = ?", [number, capture])
        try db.run("UPDATE source SET version = ?, version_capture = ? WHERE id = ?", [number, capture, source])
    }
}
