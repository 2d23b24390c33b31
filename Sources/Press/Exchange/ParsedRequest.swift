/// A request with what the press decides on.
struct ParsedRequest {
    let head: [UInt8]
    let method: String
    /// Origin form, even where the client sent an absolute URL as to a proxy.
    let target: String
    let host: String
    let keepAlive: Bool
    let bodyLength: Int
    let ifNoneMatch: String?
    let ifModifiedSince: String?

    /// Nil when the first line is no request line.
    init?(_ head: [UInt8]) {
        var lines = head.split(separator: 10)[...]
        guard let first = lines.popFirst() else { return nil }
        let words = first.split(separator: 32)
        guard words.count == 3 else { return nil }
        let version = String(decoding: words[2], as: UTF8.self).trimmingBlanks
        guard version.hasPrefix("HTTP/1.") else { return nil }
        self.head = head
        method = String(decoding: words[0], as: UTF8.self)

        var fields = Fields()
        for line in lines { fields.take(line) }
        var host = fields.host ?? ""
        var target = String(decoding: words[1], as: UTF8.self)
        if !target.hasPrefix("/"), let slashes = target.firstRange(of: "://") {
            let rest = target[slashes.upperBound...]
            let slash = rest.firstIndex(of: "/") ?? rest.endIndex
            host = String(rest[..<slash]).lowercased()
            target = slash == rest.endIndex ? "/" : String(rest[slash...])
        }
        if host.hasSuffix(":80") { host.removeLast(3) }
        self.host = host
        self.target = target
        let connection = fields.connection ?? ""
        keepAlive = version == "HTTP/1.0" ? connection == "keep-alive" : connection != "close"
        bodyLength = max(0, fields.contentLength ?? 0)
        ifNoneMatch = fields.ifNoneMatch
        ifModifiedSince = fields.ifModifiedSince
    }

    /// The five fields that matter, found by length and first letter before any text is made.
    private struct Fields {
        var host: String?
        var connection: String?
        var contentLength: Int?
        var ifNoneMatch: String?
        var ifModifiedSince: String?

        mutating func take(_ line: ArraySlice<UInt8>) {
            guard let colon = line.firstIndex(of: 58) else { return }
            let name = line[line.startIndex..<colon]
            var value: String { String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingBlanks }
            switch name.count {
            case 4 where name.equals("host"): host = value.lowercased()
            case 10 where name.equals("connection"): connection = value.lowercased()
            case 13 where name.equals("if-none-match"): ifNoneMatch = value
            case 14 where name.equals("content-length"): contentLength = Int(value)
            case 17 where name.equals("if-modified-since"): ifModifiedSince = value
            default: break
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Compares with a text in lower case, ignoring the case of ASCII letters.
    fileprivate func equals(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            guard wanted.count == count else { return false }
            return zip(self, wanted).allSatisfy { $0 == $1 || ($0 | 32 == $1 && (65...90).contains($0)) }
        }
    }
}
