internal import Model

/// One line of a CDXJ index: `<SURT> <14 digits> {"url":…,"mime":…,"status":…,"digest":…,"length":…,"offset":…,"filename":…}`,
/// as cdxj-indexer writes it and pywb reads it. Figures are strings there.
package struct CDXJ: Hashable, Sendable {
    package var key: String
    package var timestamp: String
    package var url: String
    package var mime: String
    package var status: Int?
    package var digest: String?
    package var length: Int
    package var offset: Int
    package var filename: String

    /// The line of a response or revisit record; nil for records that no replay looks up.
    package init?(_ entry: WARCEntry, filename: String) {
        guard let type = entry.record.type, type == .response || type == .revisit,
            let uri = entry.record.targetURI, let date = entry.record.date
        else { return nil }
        let http = entry.record.http
        key = (try? WebURL(uri)).map { SURT.transform($0, style: .cdx) } ?? uri.lowercased()
        timestamp = date.digits14
        url = uri
        mime = type == .revisit ? "warc/revisit" : CDXJ.mime(http?.headers["Content-Type"])
        status = http?.status
        digest = entry.record.fields["WARC-Payload-Digest"]
        length = entry.length
        offset = entry.offset
        self.filename = filename
    }

    /// The line without its newline. Lines are sorted by their bytes (`LC_ALL=C sort`).
    package var line: String {
        var out = "\(key) \(timestamp) {\"url\": \(CDXJ.quoted(url)), \"mime\": \(CDXJ.quoted(mime))"
        if let status { out += ", \"status\": \"\(status)\"" }
        if let digest { out += ", \"digest\": \(CDXJ.quoted(digest))" }
        out += ", \"length\": \"\(length)\", \"offset\": \"\(offset)\", \"filename\": \(CDXJ.quoted(filename))}"
        return out
    }

    /// `text/html; charset=x` → `text/html`; anything that is no type becomes `unk`.
    private static func mime(_ contentType: String?) -> String {
        let name = (contentType ?? "").prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        return name.contains("/") ? name : "unk"
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case _ where scalar.value < 32 || scalar.value == 127:
                out += "\\u00" + [UInt8(scalar.value)].hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
