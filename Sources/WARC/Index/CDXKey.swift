internal import Model

/// The key under which an index files a URI: a SURT over the Internet Archive's rules of normalisation, which the tools
/// that make and read CDX files share. It tells less apart than a browser does: all is lower-case, `www.` and default ports
/// are gone, escapes are undone as often as it goes, the query's fields are sorted.
package enum CDXKey {
    /// Plain ASCII without blanks.
    package static func of(_ uri: String) -> String {
        let parts = Parts(Array(uri.utf8))
        var out: [UInt8] = []
        var path = unescaped(parts.path)
        if let host = parts.host {
            out += host.split(separator: dot, omittingEmptySubsequences: false).reversed().joined(separator: [comma])
            if let port = parts.port, port != parts.defaultPort { out += ":\(port)".utf8 }
            out.append(UInt8(ascii: ")"))
            path = normalised(path)
        } else {
            out += parts.scheme + [UInt8(ascii: ":")]
        }
        path = withoutSession(lowered(escaped(path)))
        if path.count > 1, path.last == slash { path.removeLast() }
        let query = parts.query.map { CDXQuery.normalised(escaped(unescaped($0))) } ?? []
        out += path.isEmpty && !query.isEmpty ? [slash] : path
        if !query.isEmpty { out += [UInt8(ascii: "?")] + query }
        return String(decoding: out, as: UTF8.self)
    }

    /// A URI cut at its delimiters (RFC 3986, appendix B); user names and the fragment are dropped.
    private struct Parts {
        var scheme: [UInt8]
        var host: [UInt8]?
        var port: Int?
        var path: [UInt8] = []
        var query: [UInt8]?

        var defaultPort: Int? {
            switch String(decoding: scheme, as: UTF8.self) {
            case "http": 80
            case "https": 443
            default: nil
            }
        }

        init(_ uri: [UInt8]) {
            var rest = uri.prefix { $0 != UInt8(ascii: "#") }
            let name = rest.prefix { $0 != colon && $0 != slash && $0 != UInt8(ascii: "?") }
            if name.endIndex < rest.endIndex, rest[name.endIndex] == colon, !name.isEmpty {
                scheme = Array(name)
                rest = rest[(name.endIndex + 1)...]
            } else {
                scheme = Array("http".utf8)
                rest = Array("//".utf8) + rest
            }
            if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
                query = Array(rest[(mark + 1)...])
                rest = rest[..<mark]
            }
            if rest.starts(with: [slash, slash]) {
                let authority = rest.dropFirst(2).prefix { $0 != slash }
                takeHost(authority)
                rest = rest[authority.endIndex...]
            }
            path = Array(rest)
        }

        private mutating func takeHost(_ authority: ArraySlice<UInt8>) {
            var name = authority
            if let at = name.lastIndex(of: UInt8(ascii: "@")) { name = name[(at + 1)...] }
            if name.first == UInt8(ascii: "["), let end = name.firstIndex(of: UInt8(ascii: "]")) {
                port = Int(String(decoding: name[(end + 1)...].dropFirst(), as: UTF8.self))
                name = name[(name.startIndex + 1)..<end]
            } else if let mark = name.firstIndex(of: colon) {
                port = Int(String(decoding: name[(mark + 1)...], as: UTF8.self))
                name = name[..<mark]
            }
            var labels = lowered(escaped(unescaped(Array(name)))).split(separator: dot)
            if labels.count > 1, isWWW(labels[0]) { labels.removeFirst() }
            if !labels.isEmpty { host = Array(labels.joined(separator: [dot])) }
        }

        private func isWWW(_ label: ArraySlice<UInt8>) -> Bool {
            label.starts(with: "www".utf8) && label.dropFirst(3).allSatisfy { (48...57).contains($0) }
        }
    }

    /// Dot segments resolved, runs of slashes made one.
    private static func normalised(_ path: [UInt8]) -> [UInt8] {
        var kept: [ArraySlice<UInt8>] = []
        for segment in path.split(separator: slash, omittingEmptySubsequences: false).dropFirst() {
            switch String(decoding: segment.prefix(3), as: UTF8.self) {
            case ".": continue
            case "..": if kept.popLast() == nil { kept.append(segment) }
            default: kept.append(segment)
            }
        }
        guard let last = kept.popLast() else { return [slash] }
        return [slash] + kept.filter { !$0.isEmpty }.flatMap { $0 + [slash] } + last
    }

    /// `/(s(0123456789abcdef01234567))/page.aspx` → `/page.aspx`: sessions that one server puts into paths.
    private static func withoutSession(_ path: [UInt8]) -> [UInt8] {
        var segments = path.split(separator: slash, omittingEmptySubsequences: false)
        let page = Array(".aspx".utf8)
        for i in segments.indices.dropFirst().reversed() where isSession(segments[i]) {
            let rest = Array(segments[(i + 1)...].joined(separator: [slash]))
            guard rest.dropFirst().firstRange(of: page) != nil else { continue }
            segments.remove(at: i)
            break
        }
        return Array(segments.joined(separator: [slash]))
    }

    private static func isSession(_ segment: ArraySlice<UInt8>) -> Bool {
        guard segment.first == UInt8(ascii: "("), segment.last == UInt8(ascii: ")") else { return false }
        var inner = segment.dropFirst().dropLast()
        if inner.count == 24 { return inner.allSatisfy(isAlphanumeric) }
        while inner.count >= 27, isLetter(inner[inner.startIndex]), inner.dropFirst().first == UInt8(ascii: "("),
            inner.dropFirst(2).prefix(24).allSatisfy(isAlphanumeric), inner.dropFirst(26).first == UInt8(ascii: ")")
        {
            inner = inner.dropFirst(27)
        }
        return inner.isEmpty && segment.count > 2
    }

    // MARK: - Bytes

    /// Escapes undone until none is left.
    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        while bytes.contains(percent) {
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count)
            var i = 0
            while i < bytes.count {
                if bytes[i] == percent, i + 2 < bytes.count, let high = digit(bytes[i + 1]),
                    let low = digit(bytes[i + 2])
                {
                    out.append(high << 4 | low)
                    i += 3
                } else {
                    out.append(bytes[i])
                    i += 1
                }
            }
            if out.count == bytes.count { break }
            bytes = out
        }
        return bytes
    }

    /// Everything but printable ASCII escaped, `#` and `%` as well.
    private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte > 32, byte < 127, byte != percent, byte != UInt8(ascii: "#") {
                out.append(byte)
            } else {
                out.append(percent)
                out += [byte].hex.utf8
            }
        }
        return out
    }

    static func lowered(_ bytes: [UInt8]) -> [UInt8] { bytes.map { (65...90).contains($0) ? $0 + 32 : $0 } }

    static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || (48...57).contains(byte) }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}

private let dot = UInt8(ascii: ".")
private let comma = UInt8(ascii: ",")
private let slash = UInt8(ascii: "/")
private let colon = UInt8(ascii: ":")
private let percent = UInt8(ascii: "%")
