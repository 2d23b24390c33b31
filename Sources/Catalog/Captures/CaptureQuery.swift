internal import GRDB
internal import Model

/// Reads captures with their hops and latest verdict.
enum CaptureQuery {
    static let columns = """
        SELECT c.id, c.name, s.key, c.url, c.started, c.finished,
            (SELECT json FROM verdict WHERE capture = c.id ORDER BY id DESC LIMIT 1),
            c.not_modified, c.version, c.text_digest, c.title, c.words, c.extractor, c.reread, r.name, c.reread_offset,
            c.reread_length, w.name, c.offset, c.length
        FROM capture c JOIN source s ON s.id = c.source JOIN warc w ON w.id = c.warc
        LEFT JOIN warc r ON r.id = c.reread_warc
        """

    /// - Parameters:
    ///   - url: what most URLs will be, so that they need not be parsed.
    ///   - decode: reads a verdict's column; whoever knows what it says need not decode it.
    static func captures(
        _ sql: String, _ arguments: StatementArguments, _ db: Database, url known: WebURL? = nil,
        verdict decode: (String) throws -> Verdict = { try JSONText.decode(Verdict.self, $0) }
    ) throws -> [CaptureRow] {
        var ids: [Int64] = []
        var captures = try db.rows(sql, arguments) { row in
            ids.append(try row.next())
            let id: CaptureID = try row.next()
            let source: SourceKey = try row.next()
            let (url, started, finished) = (
                try row.url(known), try row.next(Timestamp.self), try row.next(Timestamp.self)
            )
            let verdict = try decode(try row.next())
            return CaptureRow(
                id: id, source: source, url: url, started: started, finished: finished, finalURL: verdict.finalURL,
                verdict: verdict, notModified: try row.next(), version: try row.next(), textDigest: try row.next(),
                title: try row.next(), words: try row.next(), extractor: try row.next(),
                rereading: try rereading(&row),
                place: RecordPlace(warc: try row.next(), offset: try row.next(), length: try row.next()), hops: [])
        }
        for (i, id) in ids.enumerated() {
            captures[i].hops = try hops(of: id, known, db)
            guard let last = captures[i].hops.last else { continue }
            captures[i].status = last.status
            captures[i].failure = last.failure
            captures[i].mime = last.mime
            if captures[i].finalURL == nil, last.status != nil { captures[i].finalURL = last.url }
        }
        return captures
    }

    private static func rereading(_ row: inout Columns) throws -> RereadingPlace? {
        let at: Timestamp? = try row.next()
        let (warc, offset, length) = (try row.next(String?.self), try row.next(Int?.self), try row.next(Int?.self))
        guard let at, let warc, let offset, let length else { return nil }
        return RereadingPlace(at: at, place: RecordPlace(warc: warc, offset: offset, length: length))
    }

    private static func hops(of capture: Int64, _ known: WebURL?, _ db: Database) throws -> [HopRow] {
        try db.rows(
            """
            SELECT h.url, h.started, h.seconds, h.status, h.failure, h.failure_detail, h.location, h.mime, h.truncated,
                h.address, h.sha256, h.payload_length, h.record_id, w.name, h.offset, h.length, h.sha1, h.is_revisit,
                \(tombstone("redacted")), \(tombstone("redaction"))
            FROM hop h LEFT JOIN warc w ON w.id = h.warc WHERE h.capture = ? ORDER BY h.position
            """, [capture]
        ) { row in
            var hop = HopRow(url: try row.url(known), started: try row.next(), seconds: try row.next())
            hop.status = try row.next()
            let kind: FetchFailure.Kind? = try row.next()
            let detail: String? = try row.next()
            hop.failure = kind.map { FetchFailure($0, detail ?? "") }
            hop.location = try row.next()
            hop.mime = try row.next()
            hop.truncated = try row.next()
            hop.address = try row.next()
            hop.payloadDigest = try row.next()
            hop.payloadLength = try row.next()
            let id: String? = try row.next()
            let (warc, offset, length) = (try row.next(String?.self), try row.next(Int?.self), try row.next(Int?.self))
            let sha1: SHA1Digest? = try row.next()
            let isRevisit: Bool = try row.next()
            let (redacted, reason) = (try row.next(Timestamp?.self), try row.next(String?.self))
            if let id, let warc, let offset, let length {
                hop.response = StoredResponse(
                    recordID: id, place: RecordPlace(warc: warc, offset: offset, length: length), sha1: sha1,
                    isRevisit: isRevisit)
                hop.response?.redaction = redacted.map { Redaction(at: $0, reason: reason ?? "") }
            }
            return hop
        }
    }

    /// Of a hop `h`: a column of its own tombstone, or of the one to which its revisit leads.
    private static func tombstone(_ column: String) -> String {
        """
        CASE WHEN h.is_revisit THEN (
            SELECT o.\(column) FROM hop o WHERE o.sha256 = h.sha256 AND o.payload_length = h.payload_length
                AND o.redacted IS NOT NULL AND o.redacted > h.started ORDER BY o.redacted LIMIT 1
        ) ELSE h.\(column) END
        """
    }

    static let payloadColumns = """
        SELECT h.url, h.started, h.record_id, w.name, h.offset, h.length, h.sha256, h.sha1, h.payload_length
        """

    static func payload(_ row: inout Columns) throws -> PayloadPlace {
        PayloadPlace(
            url: try row.next(), date: try row.next(), recordID: try row.next(),
            place: RecordPlace(warc: try row.next(), offset: try row.next(), length: try row.next()),
            sha256: try row.next(), sha1: try row.next(), length: try row.next())
    }

    /// The record that holds the payload of the source's latest full answer: of the last hop of the latest capture
    /// that was answered with 2xx and a body. A revisit leads on to the record that has the bytes; none where those were
    /// taken out, since an older answer is not what a 304 would speak of.
    static let latestPayload = """
        \(payloadColumns), h.redacted IS NULL
        FROM capture c JOIN hop last ON last.capture = c.id
        JOIN payload p ON p.sha256 = last.sha256 AND p.length = last.payload_length
        JOIN hop h ON h.capture = p.capture AND h.position = p.position JOIN warc w ON w.id = h.warc
        WHERE c.source = ? AND last.status BETWEEN 200 AND 299
        ORDER BY c.started DESC, last.position DESC LIMIT 1
        """

    /// The state of a source before a visit; nil when it is not known.
    static func latest(_ key: SourceKey, _ db: Database) throws -> LatestState? {
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
        var state = LatestState(source: key, capture: capture, category: category, versionCapture: versionCapture)
        if capture == nil { return state }
        state.version = try db.row(
            "\(versionColumns) WHERE s.id = ? AND v.number = s.version", [id], version)
        state.payload =
            try db.row(latestPayload, [id]) { row in
                let place = try payload(&row)
                return try row.next(Bool.self) ? place : nil
            } ?? nil
        return state
    }

    /// Where a payload of these bytes is held. What was taken out is held nowhere.
    static func payload(_ sha256: SHA256Digest, length: Int, _ db: Database) throws -> PayloadPlace? {
        try db.row(
            """
            \(payloadColumns)
            FROM payload p JOIN hop h ON h.capture = p.capture AND h.position = p.position
            JOIN warc w ON w.id = h.warc WHERE p.sha256 = ? AND p.length = ? AND h.redacted IS NULL
            """, [sha256, length], payload)
    }

    static let versionColumns = """
        SELECT s.key, v.number, t.digest, t.extractor, v.title, v.words, v.first_seen, v.last_seen, v.captures, v.grade,
            (SELECT name FROM capture WHERE id = v.first_capture)
        FROM source s JOIN version v ON v.source = s.id JOIN text t ON t.id = v.text
        """

    static func version(_ row: inout Columns) throws -> VersionRow {
        VersionRow(
            source: try row.next(), number: try row.next(), textDigest: try row.next(), extractor: try row.next(),
            title: try row.next(), words: try row.next(), firstSeen: try row.next(), lastSeen: try row.next(),
            captures: try row.next(),
            grade: try row.next(), firstCapture: try row.next())
    }
}
