internal import Model

/// Addresses of pages, below the base under which the server is reached.
struct Links: Sendable {
    /// Starts and ends with `/`.
    let base: String

    var overview: String { base }
    var search: String { base + "search" }
    var feed: String { base + "news.atom" }

    func sources(
        standings: Set<Standing> = [], outlet: String? = nil, text: String? = nil, page: Int = 1
    ) -> String {
        var fields = Standing.allCases.filter(standings.contains).map { ("standing", $0.rawValue) }
        if let outlet { fields.append(("outlet", outlet)) }
        if let text { fields.append(("text", text)) }
        if page > 1 { fields.append(("page", String(page))) }
        return base + "sources" + Links.query(fields)
    }

    func source(_ url: WebURL, version: Int? = nil) -> String {
        let fields = [("url", url.string)] + (version.map { [("version", String($0))] } ?? [])
        return base + "source" + Links.query(fields)
    }

    func event(_ id: EventID) -> String { base + "event/" + Links.escaped(id.text) }

    func search(_ text: String, page: Int = 1) -> String {
        base + "search" + Links.query([("q", text)] + (page > 1 ? [("page", String(page))] : []))
    }

    private static func query(_ fields: [(String, String)]) -> String {
        fields.isEmpty ? "" : "?" + fields.map { "\($0)=\(escaped($1))" }.joined(separator: "&")
    }

    /// Everything but RFC 3986's unreserved characters as `%xx`.
    private static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        let hex = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: out.append(byte)
            default: out += [37, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
