package import Model

/// One record of a WARC file (ISO 28500:2017 § 4): named fields and a block of bytes.
package struct WARCRecord: Sendable {
    /// Every named field but `Content-Length`, which follows from the block, in the order in which it is written.
    package var fields: HeaderFields
    /// The block's start: an HTTP head with its empty line, or nothing. Kept apart from `body` so that a payload of
    /// 50 MB is never copied behind its head.
    package var head: [UInt8]
    /// The rest of the block: the payload of an HTTP message, or all of any other block.
    package var body: [UInt8]

    package init(fields: HeaderFields, head: [UInt8] = [], body: [UInt8] = []) {
        self.fields = fields
        self.head = head
        self.body = body
    }

    /// Nil when the field is missing or names no type of WARC 1.1.
    package var type: WARCType? { fields["WARC-Type"].flatMap(WARCType.init) }

    /// The record's name with its angle brackets: `<urn:uuid:…>`; empty when the field is missing.
    package var id: String { fields["WARC-Record-ID"] ?? "" }

    /// Nil when the field is missing or no date of WARC 1.1.
    package var date: Timestamp? { fields["WARC-Date"].flatMap { Timestamp(iso8601: $0) } }

    /// The URI that the record is about, without the angle brackets that some WARC 1.0 writers added.
    package var targetURI: String? {
        guard let text = fields["WARC-Target-URI"] else { return nil }
        return text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
    }

    /// Bytes of the block: the record's `Content-Length`.
    package var blockLength: Int { head.count + body.count }

    /// The HTTP message in the block of a request, response or revisit; nil for other records and broken heads.
    package var http: HTTPHead? { head.isEmpty ? nil : HTTPHead(head) }
}

/// The kinds of records of ISO 28500:2017 § 6.
package enum WARCType: String, Hashable, Sendable, CaseIterable {
    case warcinfo, response, resource, request, metadata, revisit, conversion, continuation
}

/// Why a revisit record has no payload (ISO 28500:2017 § 6.7).
package enum RevisitProfile: String, Sendable {
    case identicalPayload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
    case notModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
}
