internal import Catalog
internal import Model
internal import WARC

/// A record that stands where another stood whose payload was taken out: of the same type, name, date and target, it says what
/// is gone, when and why, and by which digests it can be known again.
///
/// ISO 28500:2017 § 5 lets records have fields beyond the standard's; readers pass over those that they do not know.
enum Tombstone {
    private static let date = "Vidimus-Redacted"
    private static let reason = "Vidimus-Redaction-Reason"
    private static let payload = "Vidimus-Redacted-Payload-Digest"

    /// What the record says was taken out; nil for every other record.
    static func redaction(of record: WARCRecord) -> Redaction? {
        guard let text = record.fields[date], let at = Timestamp(iso8601: text) else { return nil }
        return Redaction(at: at, reason: record.fields[reason] ?? "")
    }

    /// The payload digest (`sha1:<BASE32>`) that the record had before; nil where it is no tombstone or had none.
    static func digest(of record: WARCRecord) -> String? { record.fields[payload] }

    /// The record that takes the place of a response or a resource.
    static func replacing(_ record: WARCRecord, _ redaction: Redaction) -> WARCRecord {
        let sha256 = SHA256Digest(of: record.body)
        let body = Array(words(record, sha256, redaction).utf8)
        let head = record.type == .response ? self.head(length: body.count) : []
        let before = record.fields["WARC-Payload-Digest"]
        var fields = HeaderFields()
        for field in record.fields.fields {
            switch field.name.lowercased() {
            case "warc-block-digest": fields.append(field.name, SHA1Digest(of: head + body).labelled)
            case "warc-payload-digest": fields.append(field.name, SHA1Digest(of: body).labelled)
            // These told of the bytes that are gone.
            case "warc-truncated", "warc-identified-payload-type": break
            default: fields.fields.append(field)
            }
        }
        fields.append(date, redaction.at.iso8601)
        fields.append(reason, redaction.reason)
        if let before { fields.append(payload, before) }
        return WARCRecord(fields: fields, head: head, body: body)
    }

    /// RFC 7725.
    private static func head(length: Int) -> [UInt8] {
        Array(
            ("HTTP/1.1 451 Unavailable For Legal Reasons\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Length: \(length)\r\n\r\n").utf8)
    }

    private static func words(_ record: WARCRecord, _ sha256: SHA256Digest, _ redaction: Redaction) -> String {
        let sha1 = record.fields["WARC-Payload-Digest"].map { "\($0)\n" } ?? ""
        return """
            What stood here was taken out of this archive.

            When: \(redaction.at.iso8601)
            Why: \(redaction.reason)
            What: \(record.body.count) bytes
            \(sha256.labelled)
            \(sha1)
            The records beside this one tell of the visit.

            """
    }
}
