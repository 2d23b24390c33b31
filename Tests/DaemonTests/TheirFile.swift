import Foundation
import Model

/// A WARC file as others write it, record by record.
struct TheirFile {
    private(set) var bytes: [UInt8] = []
    private var count = 0

    static let day = "2019-03-04T05:06:07Z"

    init() {
        add("warcinfo", nil, "software: Heritrix/3.4.0 http://crawler.archive.org\r\noperator: Ada\r\n")
    }

    /// Adds a record; `fields` replace those of the same name, and empty ones take them away.
    @discardableResult
    mutating func add(
        _ type: String, _ uri: String?, _ block: String, date: String = day, id: String? = nil,
        _ fields: [String: String] = [:]
    ) -> String {
        count += 1
        let name =
            id ?? "<urn:uuid:00000000-0000-4000-8000-\(String(repeating: "0", count: 12 - "\(count)".count))\(count)>"
        var head: [(String, String)] = [("WARC-Type", type), ("WARC-Record-ID", name), ("WARC-Date", date)]
        if let uri { head.append(("WARC-Target-URI", uri)) }
        if ["request", "response", "revisit"].contains(type) {
            head.append(("WARC-IP-Address", "93.184.216.34"))
            head.append(("Content-Type", "application/http;msgtype=\(type == "request" ? "request" : "response")"))
        }
        head.append(("Content-Length", "\(block.utf8.count)"))
        for (field, value) in fields {
            head.removeAll { $0.0 == field }
            if !value.isEmpty { head.append((field, value)) }
        }
        let lines = head.map { "\($0.0): \($0.1)\r\n" }.joined()
        bytes += Array("WARC/1.0\r\n\(lines)\r\n\(block)\r\n\r\n".utf8)
        return name
    }

    /// Adds a page with its request, as wget and Heritrix do.
    @discardableResult
    mutating func page(
        _ url: String, _ body: String, status: String = "200 OK", headers: String = "", date: String = day,
        method: String = "GET", _ fields: [String: String] = [:]
    ) -> String {
        let head = "HTTP/1.1 \(status)\r\nContent-Type: text/html; charset=utf-8\r\n\(headers)\r\n"
        let name = add("response", url, head + body, date: date, fields)
        add("request", url, "\(method) / HTTP/1.1\r\nHost: h\r\n\r\n", date: date, ["WARC-Concurrent-To": name])
        return name
    }

    mutating func append(_ more: [UInt8]) { bytes += more }

    static func sha1(_ text: String) -> String { SHA1Digest(of: Array(text.utf8)).labelled }
}
