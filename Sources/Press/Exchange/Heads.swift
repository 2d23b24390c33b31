internal import Model

/// Status lines and header fields as bytes.
enum Heads {
    /// Everything of the head that does not depend on the request: no Date, no Connection, no empty line.
    static func render(_ page: Page) -> [UInt8] {
        var head = statusLine(page.status)
        for field in page.headers.fields { head.add(field.name, field.value) }
        if let etag = page.etag { head.add("ETag", etag) }
        if let moment = page.lastModified { head.add("Last-Modified", moment.httpDate) }
        switch page.framing {
        case .length where !isBodyless(page.status): head.add("Content-Length", String(page.body.count))
        case .chunked where !isBodyless(page.status): head.add("Transfer-Encoding", "chunked")
        default: break
        }
        return head
    }

    static func statusLine(_ status: Int) -> [UInt8] { Array("HTTP/1.1 \(status) \(reason(status))\r\n".utf8) }

    /// 1xx, 204 and 304 have no body (RFC 9112 § 6.3).
    static func isBodyless(_ status: Int) -> Bool { status < 200 || status == 204 || status == 304 }

    static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 204: "No Content"
        case 206: "Partial Content"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 303: "See Other"
        case 304: "Not Modified"
        case 307: "Temporary Redirect"
        case 308: "Permanent Redirect"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 410: "Gone"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 451: "Unavailable For Legal Reasons"
        case 500: "Internal Server Error"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        default: "Status \(status)"
        }
    }
}

extension [UInt8] {
    mutating func add(_ name: String, _ value: String) {
        append(contentsOf: name.utf8)
        append(contentsOf: ": ".utf8)
        append(contentsOf: value.utf8)
        append(contentsOf: "\r\n".utf8)
    }

    /// The bytes in chunked transfer coding (RFC 9112 § 7.1); without the last chunk when `isWhole` is false.
    func chunked(by size: Int, isWhole: Bool = true) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while at < count {
            let end = Swift.min(count, at + Swift.max(1, size))
            out.append(contentsOf: (String(end - at, radix: 16) + "\r\n").utf8)
            out.append(contentsOf: self[at..<end])
            out.append(contentsOf: "\r\n".utf8)
            at = end
        }
        if isWhole { out.append(contentsOf: "0\r\n\r\n".utf8) }
        return out
    }
}
