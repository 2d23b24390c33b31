/// Sort-friendly URI Reordering Transform: the host's labels reversed and comma-separated, then `)`, path and query.
package enum SURT {
    /// Which rules of normalisation apply before the host is turned around.
    package enum Style: Sendable {
        /// Vidimus' own: a source's identity. See `SourceKey`.
        case source
        /// The Internet Archive's, as CDXJ indexes are keyed: everything lower-case, nothing but session ids dropped.
        case cdx
    }

    /// The key of one URL.
    package static func transform(_ url: WebURL, style: Style) -> String {
        var out = reversedHost(strippingWWW(url.host))
        if let port = url.port { out += ":\(port)" }
        out += ")"
        var path = unescaped(url.path)
        path = droppingSessionID(path)
        while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
        out += style == .cdx ? path.lowercased() : path
        if let query = normalisedQuery(url.query, style: style) { out += "?" + query }
        return out
    }

    private static func strippingWWW(_ host: String) -> Substring {
        guard host.hasPrefix("www") else { return host[...] }
        let rest = host.dropFirst(3).drop { $0.isASCII && $0.isNumber }
        guard rest.first == ".", rest.dropFirst().contains(".") else { return host[...] }
        return rest.dropFirst()
    }

    private static func reversedHost(_ host: Substring) -> String {
        let isAddress = host.hasPrefix("[") || host.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
        return isAddress ? String(host) : host.split(separator: ".").reversed().joined(separator: ",")
    }

    private static func normalisedQuery(_ query: String?, style: Style) -> String? {
        guard let query, !query.isEmpty else { return nil }
        var fields = query.split(separator: "&", omittingEmptySubsequences: style == .source).map {
            unescaped(String($0))
        }
        fields.removeAll { field in
            let name = field.prefix { $0 != "=" }.lowercased()
            // `sid` names stories more often than sessions; only a long random value is a session's.
            if name == "sid" { return field.utf8.count == 36 && field.utf8.dropFirst(4).allSatisfy(isUnreserved) }
            return sessionFields.contains(name) || (style == .source && isTracker(name))
        }
        if fields.isEmpty { return nil }
        if style == .cdx { fields = fields.map { $0.lowercased() } }
        return fields.sorted().joined(separator: "&")
    }

    private static let sessionFields: Set<String> = [
        "jsessionid", "phpsessid", "cfid", "cftoken", "aspsessionid",
    ]

    private static let trackers: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "ocid", "cmpid", "ns_mchannel",
        "ns_source", "ns_campaign", "ns_linkname", "ns_fee", "feedtype", "feedname",
    ]

    private static func isTracker(_ name: String) -> Bool {
        name.hasPrefix("utm_") || name.hasPrefix("at_custom") || trackers.contains(name)
    }

    /// `/page.do;jsessionid=1234` → `/page.do`.
    private static func droppingSessionID(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: ";")), let range = path.lowercased().firstRange(of: ";jsessionid=")
        else { return path }
        return String(path.prefix(path.lowercased().distance(from: path.startIndex, to: range.lowerBound)))
    }

    /// Escapes of unreserved characters (RFC 3986 § 6.2.2.2) decoded, the others in upper case.
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count,
                let value = [UInt8](hex: String(decoding: bytes[(i + 1)...(i + 2)], as: UTF8.self))?.first
            {
                if isUnreserved(value) {
                    out.append(value)
                } else {
                    out.append(UInt8(ascii: "%"))
                    out += [value].hex.uppercased().utf8
                }
                i += 3
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || "-._~".utf8.contains(byte)
    }
}
