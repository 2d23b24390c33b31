internal import Model

/// One line of a CDXJ index: `<SURT> <14 digits> {"url":…,"mime":…,"status":…,"digest":…,"length":…,"offset":…,"filename":…}`,
/// as cdxj-indexer writes it and pywb reads it. Figures are strings there.
package struct CDXJ: Hashable, Sendable {
    package var key: String
    package var timestamp: String
    package var url: String
    /// Nil where a response names no type.
    package var mime: String?
    package var status: Int?
    package var digest: String?
    package var length: Int
    package var offset: Int
    package var filename: String
    /// `sha256:<hex>` of the record's gzip member, where readers that load single records check them; else nil.
    package var recordDigest: String?

    /// The line of a record that can be looked up: a response, a revisit, or a document of another kind than
    /// `application/warc-fields`; nil for all others.
    package init?(_ entry: WARCEntry, filename: String) {
        let record = entry.record
        guard CDXJ.lists(record), let uri = record.targetURI, let date = record.date else { return nil }
        key = CDXKey.of(uri)
        timestamp = date.digits14
        url = uri
        let isRevisit = record.type == .revisit
        let http = record.http
        switch record.type {
        case .revisit: mime = "warc/revisit"
        case .response: mime = http?.headers["Content-Type"].map(CDXJ.mime)
        default: mime = record.fields["Content-Type"].map(CDXJ.mime)
        }
        status = http?.status
        digest = record.fields["WARC-Payload-Digest"] ?? (isRevisit ? nil : BlockHash.sha1(record.body))
        length = entry.length
        offset = entry.offset
        self.filename = filename
    }

    /// Whether an index has a line for the record.
    private static func lists(_ record: WARCRecord) -> Bool {
        switch record.type {
        case .response, .revisit: true
        case .resource, .metadata: record.fields["Content-Type"] != "application/warc-fields"
        default: false
        }
    }

    /// The line without its newline, in ASCII. Lines are sorted by their bytes (`LC_ALL=C sort`).
    package var line: String {
        var out = "\(key) \(timestamp) {\"url\": \(CDXJ.quoted(url))"
        if let mime { out += ", \"mime\": \(CDXJ.quoted(mime))" }
        if let status { out += ", \"status\": \"\(status)\"" }
        if let digest { out += ", \"digest\": \(CDXJ.quoted(digest))" }
        out += ", \"length\": \"\(length)\", \"offset\": \"\(offset)\", \"filename\": \(CDXJ.quoted(filename))"
        if let recordDigest { out += ", \"recordDigest\": \(CDXJ.quoted(recordDigest))" }
        return out + "}"
    }

    /// `text/html; charset=x` → `text/html`.
    private static func mime(_ contentType: String) -> String {
        String(contentType.prefix { $0 != ";" && !$0.isWhitespace })
    }

    /// A JSON string of ASCII alone (RFC 8259 § 7).
    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 32 || scalar.value > 127:
                for unit in UTF16.encode(scalar)! {
                    out += "\\u" + [UInt8(unit >> 8), UInt8(unit & 255)].hex
                }
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
