/// Parses one reference into a `WebURL`: the WHATWG URL parser cut down to http and https.
struct URLParser {
    private let base: WebURL?
    private var input: ArraySlice<UInt8>

    init(_ text: String, base: WebURL?) throws(WebURLError) {
        var bytes = Array(text.utf8)
        bytes.removeAll { $0 == 9 || $0 == 10 || $0 == 13 }
        guard bytes.count <= WebURL.maximumLength else { throw .tooLong(bytes.count) }
        var slice = bytes[...]
        while let first = slice.first, first <= 32 { slice = slice.dropFirst() }
        while let last = slice.last, last <= 32 { slice = slice.dropLast() }
        input = slice
        self.base = base
    }

    consuming func parse() throws(WebURLError) -> WebURL {
        if input.isEmpty, base == nil { throw .empty }
        var rest = input
        let fragment = URLParser.cut(&rest, at: UInt8(ascii: "#")).map { percentEncode($0, .fragment) }
        let scheme = URLParser.scheme(of: &rest)
        let kind: WebURL.Scheme
        if let scheme {
            guard let known = WebURL.Scheme(rawValue: scheme) else { throw .scheme(scheme) }
            kind = known
        } else {
            guard let base else { throw .notAbsolute }
            kind = base.scheme
        }
        let slashes = rest.prefix(while: isSlash).count
        if let base, scheme == nil || (kind == base.scheme && slashes == 0), slashes < 2 {
            return relative(rest, base: base, fragment: fragment)
        }
        if base == nil, slashes == 0, scheme == nil { throw .notAbsolute }
        let address = rest.dropFirst(slashes)
        // "http:///2026/x" has lost its host. By the standard it would be the address 0.0.7.234, which nobody means.
        let first = address.prefix { !isSlash($0) }
        if slashes > 2, !first.isEmpty, first.allSatisfy(isDigit) { throw .noHost }
        return try absolute(address, scheme: kind, fragment: fragment)
    }

    private func absolute(
        _ rest: ArraySlice<UInt8>, scheme: WebURL.Scheme, fragment: String?
    ) throws(WebURLError) -> WebURL {
        var rest = rest
        let query = URLParser.cut(&rest, at: UInt8(ascii: "?")).map { percentEncode($0, .query) }
        let end = rest.firstIndex(where: isSlash) ?? rest.endIndex
        var authority = rest[..<end]
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
        var port: Int?
        if let colon = authority.lastIndex(of: UInt8(ascii: ":")),
            !authority[colon...].contains(UInt8(ascii: "]"))
        {
            let digits = authority[(colon + 1)...]
            if !digits.isEmpty {
                guard digits.count < 6, digits.allSatisfy(isDigit),
                    let value = Int(String(decoding: digits, as: UTF8.self)), value < 65536
                else { throw .badPort(String(decoding: digits, as: UTF8.self)) }
                port = value
            }
            authority = authority[..<colon]
        }
        if authority.isEmpty { throw .noHost }
        let host = try HostParser.parse(authority)
        return WebURL(
            scheme: scheme, host: host, port: port, path: normalisedPath(Array(rest[end...])), query: query,
            fragment: fragment)
    }

    private func relative(_ rest: ArraySlice<UInt8>, base: WebURL, fragment: String?) -> WebURL {
        var rest = rest
        let query = URLParser.cut(&rest, at: UInt8(ascii: "?")).map { percentEncode($0, .query) }
        let path: String
        var finalQuery = query
        if rest.isEmpty {
            path = base.path
            if query == nil { finalQuery = base.query }
        } else if isSlash(rest.first!) {
            path = normalisedPath(Array(rest))
        } else {
            let directory = base.path.utf8.prefix(through: base.path.utf8.lastIndex(of: UInt8(ascii: "/"))!)
            path = normalisedPath(Array(directory) + rest)
        }
        return WebURL(
            scheme: base.scheme, host: base.host, port: base.port, path: path, query: finalQuery, fragment: fragment)
    }

    /// Takes a leading `scheme:` off; nil when there is none.
    private static func scheme(of rest: inout ArraySlice<UInt8>) -> String? {
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), let first = rest.first, isLetter(first) else {
            return nil
        }
        let name = rest[..<colon]
        guard name.allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }) else { return nil }
        // "example.com:8080/x" is a bare host with a port, not a scheme.
        if name.contains(UInt8(ascii: ".")) { return nil }
        rest = rest[(colon + 1)...]
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    /// Splits `rest` at the first `mark`; what follows it is returned.
    private static func cut(_ rest: inout ArraySlice<UInt8>, at mark: UInt8) -> ArraySlice<UInt8>? {
        guard let i = rest.firstIndex(of: mark) else { return nil }
        defer { rest = rest[..<i] }
        return rest[(i + 1)...]
    }

    /// Dot segments resolved, backslashes turned, percent-encoded; always starts with `/`.
    private func normalisedPath(_ bytes: [UInt8]) -> String {
        var segments: [ArraySlice<UInt8>] = []
        let parts = bytes.split(omittingEmptySubsequences: false, whereSeparator: isSlash)
        for (i, part) in parts.enumerated() where i > 0 || !part.isEmpty {
            let isLast = i == parts.count - 1
            switch dotKind(part) {
            case 1: if isLast { segments.append([]) }
            case 2:
                _ = segments.popLast()
                if isLast { segments.append([]) }
            default: segments.append(part)
            }
        }
        return "/" + segments.map { percentEncode($0, .path) }.joined(separator: "/")
    }

    /// 1 for `.`, 2 for `..`, in any percent-encoded spelling; 0 otherwise.
    private func dotKind(_ segment: ArraySlice<UInt8>) -> Int {
        guard segment.count <= 6, segment.first == UInt8(ascii: ".") || segment.first == UInt8(ascii: "%") else {
            return 0
        }
        switch String(decoding: segment, as: UTF8.self).lowercased().replacing("%2e", with: ".") {
        case ".": return 1
        case "..": return 2
        default: return 0
        }
    }
}

/// Where a run of bytes stands, and so which of them need percent-encoding (WHATWG URL § 1.3).
private enum PercentEncodeSet {
    case path
    case query
    case fragment

    func contains(_ byte: UInt8) -> Bool {
        if byte <= 32 || byte >= 127 { return true }
        return switch self {
        case .path: "\"#<>?`{}^|".utf8.contains(byte)
        case .query: "\"#<>'|^`{}".utf8.contains(byte)
        case .fragment: "\"<>`".utf8.contains(byte)
        }
    }
}

private func percentEncode(_ bytes: ArraySlice<UInt8>, _ set: PercentEncodeSet) -> String {
    guard bytes.contains(where: set.contains) else { return String(decoding: bytes, as: UTF8.self) }
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 16)
    for byte in bytes {
        if set.contains(byte) {
            out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        } else {
            out.append(byte)
        }
    }
    return String(decoding: out, as: UTF8.self)
}

extension WebURL {
    /// A file's path as the path of a relative URI (RFC 3986 § 3.3): what no path of a URI may hold is percent-encoded, and what
    /// would mean something else there: a percent sign, and a colon, which could end a scheme.
    package static func percentEncodedPath(_ path: String) -> String {
        let whole = path.replacing("%", with: "%25").replacing(":", with: "%3A")
        return percentEncode(Array(whole.utf8)[...], .path).replacing("[", with: "%5B").replacing("]", with: "%5D")
            .replacing("\\", with: "%5C")
    }
}

private func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
private func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
