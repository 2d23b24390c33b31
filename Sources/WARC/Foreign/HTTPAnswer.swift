package import Model

/// What a response or resource record of another program says was answered.
///
/// Programs frame answers in different ways: with the chunks of the connection or without, with HTTP/2 in the status line,
/// with line feeds alone, or with no head at all.
package struct HTTPAnswer: Sendable {
    package var status: Int
    package var headers: HeaderFields
    /// Without transfer coding, where it is really there; content coding as it was.
    package var body: [UInt8]

    /// - Parameter record: a response or resource. Nil where it has an HTTP head that cannot be read.
    package init?(_ record: WARCRecord) {
        let type = record.fields["Content-Type"]?.lowercased() ?? ""
        let isUnnamed = type.isEmpty && record.head.isEmpty && record.body.starts(with: "HTTP/".utf8)
        if record.type == .resource || !(type.hasPrefix("application/http") || isUnnamed) {
            // WARC 1.1 § 6.4: a resource is the document itself.
            status = 200
            headers = HeaderFields()
            if let type = record.fields["Content-Type"] { headers.append("Content-Type", type) }
            body = record.head + record.body
            return
        }
        guard let (head, rest) = HTTPAnswer.divided(record) else { return nil }
        guard let head else {
            // HTTP/0.9 (RFC 1945 § 4.1): the body is all there is.
            (status, headers, body) = (200, HeaderFields(), rest)
            return
        }
        guard let code = head.status, (100...999).contains(code) else { return nil }
        status = code
        headers = head.headers
        body = head.isChunked ? Chunked.decode(rest) ?? rest : rest
    }

    /// The head, nil where there is none, and what stands behind it; nil for a head without end.
    private static func divided(_ record: WARCRecord) -> (head: HTTPHead?, body: [UInt8])? {
        if let head = record.http { return (head, record.body) }
        let block = record.body
        guard block.starts(with: "HTTP/".utf8) else { return (nil, block) }
        let beginning = block.prefix(64 << 10)
        if let end = HTTPHead.end(of: beginning) {
            return HTTPHead(Array(block[..<end])).map { ($0, Array(block[end...])) }
        }
        guard let gap = beginning.firstRange(of: [10, 10]) else { return nil }
        let lines = block[..<gap.lowerBound].split(separator: 10).map { $0 + [13, 10] }
        guard let head = HTTPHead(Array(lines.joined()) + [13, 10]) else { return nil }
        return (head, Array(block[gap.upperBound...]))
    }
}
