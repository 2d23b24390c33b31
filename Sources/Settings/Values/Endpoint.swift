/// A host (name or address) with or without a port: `127.0.0.1:8480`, `[::1]:80`, `mirror.example`.
package struct Endpoint: Hashable, Sendable, CustomStringConvertible {
    /// Lower-case; an IPv6 address without its brackets.
    package var host: String
    /// 0 to 65535; nil where none is written.
    package var port: Int?

    package init(host: String, port: Int?) {
        self.host = host
        self.port = port
    }

    /// Reads `host`, `host:port`, `[v6]`, `[v6]:port`; nil for anything else.
    package init?(_ text: String) {
        var rest = text[...]
        if rest.hasPrefix("[") {
            guard let close = rest.firstIndex(of: "]") else { return nil }
            let inner = rest[rest.index(after: rest.startIndex)..<close]
            guard let block = AddressBlock(String(inner)), block.bytes.count == 16, !inner.contains("/") else {
                return nil
            }
            host = inner.lowercased()
            rest = rest[rest.index(after: close)...]
        } else {
            let name = rest.prefix { $0 != ":" }
            guard (1...253).contains(name.utf8.count),
                name.utf8.allSatisfy({
                    (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 46
                        || $0 == 95
                })
            else { return nil }
            host = name.lowercased()
            rest = rest[name.endIndex...]
        }
        if rest.isEmpty {
            port = nil
            return
        }
        let digits = rest.dropFirst()
        guard rest.first == ":", (1...5).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(digits), value < 65536
        else { return nil }
        port = value
    }

    package var description: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port.map { "\(name):\($0)" } ?? name
    }
}
