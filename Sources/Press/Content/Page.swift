package import Model

/// What the press answers at one URL: a status, header fields and a body.
package struct Page: Hashable, Sendable {
    /// How the end of the body is told (RFC 9112 § 6.3).
    package enum Framing: Hashable, Sendable {
        /// By Content-Length.
        case length
        /// By chunked transfer coding, in chunks of that many bytes.
        case chunked(Int)
        /// By closing the connection.
        case untilClose
    }

    package var status: Int
    /// Sent as they stand, in this order. The press adds Content-Length, ETag, Last-Modified, Date and Connection.
    package var headers: HeaderFields
    package var body: [UInt8]
    /// With its quotation marks, `W/` before them when weak. Nil: none is sent, and If-None-Match never matches.
    package var etag: String?
    /// Nil: none is sent, and If-Modified-Since never matches.
    package var lastModified: Timestamp?
    package var framing: Framing = .length

    package init(
        status: Int = 200, headers: HeaderFields = HeaderFields(), body: [UInt8] = [], etag: String? = nil,
        lastModified: Timestamp? = nil
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.etag = etag
        self.lastModified = lastModified
    }

    /// A page of HTML in UTF-8.
    package init(html: String, status: Int = 200, etag: String? = nil, lastModified: Timestamp? = nil) {
        self.init(
            status: status, headers: HeaderFields([.init("Content-Type", "text/html; charset=utf-8")]),
            body: Array(html.utf8), etag: etag, lastModified: lastModified)
    }

    /// A page of plain text in UTF-8.
    package init(text: String, status: Int = 200) {
        self.init(
            status: status, headers: HeaderFields([.init("Content-Type", "text/plain; charset=utf-8")]),
            body: Array(text.utf8))
    }

    /// An entity tag made from the body, so that equal bodies have equal tags.
    package static func tag(for body: [UInt8]) -> String { "\"\(SHA256Digest(of: body).hex.prefix(16))\"" }
}
