internal import Model

/// HTTP messages in the form in which they are stored: HTTP/1.1 heads that replay tools read.
enum HTTPMessage {
    /// A response's head. Transfer coding is already undone, so its field is renamed and `Content-Length` tells the truth;
    /// what the server had said goes on as `X-Orig-…`.
    static func responseHead(_ response: Response, bodyLength: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(2048)
        let status = min(999, max(100, response.status))
        let reason = response.reason.isEmpty ? standardReason(status) : response.reason
        append("HTTP/1.1 \(status) ", clean(reason), to: &out)
        let lengths = response.headers.all("Content-Length")
        let hasTrueLength = lengths.count == 1 && lengths[0] == String(bodyLength)
        for field in response.headers.fields {
            guard let name = token(field.name) else { continue }
            switch name.lowercased() {
            case "transfer-encoding": append("X-Orig-Transfer-Encoding: ", clean(field.value), to: &out)
            case "content-length" where !hasTrueLength: append("X-Orig-Content-Length: ", clean(field.value), to: &out)
            default: append(name + ": ", clean(field.value), to: &out)
            }
        }
        if !hasTrueLength, status != 204 { append("Content-Length: ", String(bodyLength), to: &out) }
        out += [13, 10]
        return out
    }

    /// A request's head as HTTP/1.1, whatever the connection spoke, ended by an empty line.
    static func requestHead(_ head: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(head.count + 16)
        var lines = head.split(separator: 10, omittingEmptySubsequences: true).map { line in
            line.last == 13 ? line.dropLast() : line
        }
        lines.removeAll(where: \.isEmpty)
        let words = lines.first.map { $0.split(separator: 32) } ?? []
        let method = words.first.map(Array.init) ?? Array("GET".utf8)
        let target = words.count > 1 ? Array(words[1]) : [UInt8(ascii: "/")]
        out += method + [32] + target
        out += " HTTP/1.1\r\n".utf8
        for line in lines.dropFirst() { out += line + [13, 10] }
        out += [13, 10]
        return out
    }

    private static func append(_ name: String, _ value: String, to out: inout [UInt8]) {
        out += name.utf8
        out += value.utf8
        out += [13, 10]
    }

    /// Control characters would let a server write lines of its own into the head.
    private static func clean(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 < 32 && $0 != 9 || $0 == 127 }) else { return value }
        return String(decoding: value.utf8.map { $0 < 32 && $0 != 9 || $0 == 127 ? 32 : $0 }, as: UTF8.self)
    }

    /// Nil for HTTP/2's pseudo fields and names that are no token (RFC 9110 § 5.6.2).
    private static func token(_ name: String) -> String? {
        let isToken = { (byte: UInt8) in byte > 32 && byte < 127 && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte) }
        return !name.isEmpty && name.utf8.allSatisfy(isToken) ? name : nil
    }

    /// HTTP/2 has no reason phrases, replay tools want one.
    private static func standardReason(_ status: Int) -> String {
        let known = [
            200: "OK", 201: "Created", 202: "Accepted", 203: "Non-Authoritative Information", 204: "No Content",
            206: "Partial Content", 300: "Multiple Choices", 301: "Moved Permanently", 302: "Found", 303: "See Other",
            304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request",
            401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found",
            405: "Method Not Allowed", 406: "Not Acceptable", 410: "Gone", 429: "Too Many Requests",
            451: "Unavailable For Legal Reasons", 500: "Internal Server Error", 502: "Bad Gateway",
            503: "Service Unavailable", 504: "Gateway Timeout",
        ]
        return known[status] ?? "Unknown"
    }
}
