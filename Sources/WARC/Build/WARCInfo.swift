package import Model

/// What a `warcinfo` record says of the file that it opens (ISO 28500:2017 § 6.2).
package struct WARCInfo: Sendable {
    package var filename: String
    /// Name and version of the writer: `vidimus/0.1.0`.
    package var software: String
    /// The machine's name.
    package var hostname: String
    /// Whom to ask about the collection; empty when nobody is named.
    package var contact: String
    /// `classic` when robots.txt is respected, else `ignore`; empty where nothing was fetched.
    package var robots: String
    package var description: String

    package init(
        filename: String, software: String, hostname: String, contact: String = "", robots: String = "classic",
        description: String = ""
    ) {
        self.filename = filename
        self.software = software
        self.hostname = hostname
        self.contact = contact
        self.robots = robots
        self.description = description
    }

    /// The record; its id is what every other record's `WARC-Warcinfo-ID` names.
    package func record(id: String, date: Timestamp) -> WARCRecord {
        var body = WARCFieldsText()
        body.append("software", software)
        body.append("format", "WARC File Format 1.1")
        body.append("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")
        if !robots.isEmpty { body.append("robots", robots) }
        if !hostname.isEmpty { body.append("hostname", hostname) }
        if !contact.isEmpty { body.append("operator", contact) }
        if !description.isEmpty { body.append("description", description) }
        var fields = HeaderFields()
        fields.append("WARC-Type", "warcinfo")
        fields.append("WARC-Record-ID", id)
        fields.append("WARC-Date", date.iso8601)
        fields.append("WARC-Filename", filename)
        fields.append("WARC-Block-Digest", BlockHash.sha1(body.bytes))
        fields.append("Content-Type", "application/warc-fields")
        return WARCRecord(fields: fields, body: body.bytes)
    }
}

/// A block of type application/warc-fields: one `name: value` a line.
package struct WARCFieldsText: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Control characters of the value become spaces: it may come from the web.
    package mutating func append(_ name: String, _ value: String) {
        bytes += name.utf8
        bytes += ": ".utf8
        for byte in value.utf8 { bytes.append(byte < 32 || byte == 127 ? 32 : byte) }
        bytes += [13, 10]
    }

    /// Reads such a block back; lines without a colon are passed over.
    package static func parse(_ bytes: [UInt8]) -> HeaderFields {
        HTTPHead(Array("fields\r\n".utf8) + bytes + [13, 10, 13, 10])?.headers ?? HeaderFields()
    }
}
