/// Finds the original's URL in the URL of another archive's memento.
enum ArchiveURL {
    /// `https://web.archive.org/web/20040101000000/http://example.org/a` → `http://example.org/a`; nil when the URL is
    /// no memento's, or does not name its original (a shortened archive.is or webcitation.org link).
    static func original(of url: String) -> String? {
        let bytes = Array(url.utf8)
        guard let scheme = bytes.find("//", in: 0..<min(bytes.count, 12)) else { return nil }
        let start = scheme + 2
        let end = bytes[start...].firstIndex(of: .slash) ?? bytes.count
        let kind = kind(ofHost: bytes.text(start..<end).lowercased())
        guard let kind, end < bytes.count else { return nil }
        switch kind {
        case .path: return inPath(bytes, from: end)
        case .query: return inQuery(bytes, from: end)
        }
    }

    private enum Kind {
        case path
        case query
    }

    private static func kind(ofHost written: String) -> Kind? {
        let host = written.hasPrefix("www.") ? String(written.dropFirst(4)) : written
        switch host {
        case "web.archive.org", "web-beta.archive.org", "wayback.archive.org", "liveweb.archive.org",
            "replay.web.archive.org", "archive.org", "archive.is", "archive.today", "archive.ph", "archive.li",
            "archive.fo", "archive.md", "archive.vn", "wayback.archive-it.org", "webarchive.nationalarchives.gov.uk",
            "arquivo.pt", "webarchive.loc.gov", "vefsafn.is", "wayback.vefsafn.is", "webarchive.org.uk":
            return .path
        case "webcitation.org": return .query
        default: return nil
        }
    }

    /// What follows the first path segment that starts a URL: `/web/2004…/http://x`, and `/web/2004…/www.x`.
    private static func inPath(_ bytes: [UInt8], from start: Int) -> String? {
        var i = start
        var sawTimestamp = false
        while i < bytes.count, bytes[i] == .slash {
            let segment = i + 1
            if bytes.hasFolded("http:/", at: segment, before: bytes.count)
                || bytes.hasFolded("https:/", at: segment, before: bytes.count)
            {
                return restored(bytes, from: segment)
            }
            let end = bytes[segment...].firstIndex(of: .slash) ?? bytes.count
            if sawTimestamp {
                guard bytes[segment..<end].contains(.dot) else { return nil }
                return "http://" + bytes.text(segment..<bytes.count)
            }
            let digits = bytes[segment..<end].prefix(while: \.isDigit).count
            sawTimestamp = digits >= 4 || (end - segment == 1 && bytes[segment] == .star)
            i = end
        }
        return nil
    }

    /// Some archives and editors fold `//` to `/`.
    private static func restored(_ bytes: [UInt8], from start: Int) -> String {
        let colon = bytes[start...].firstIndex(of: .colon) ?? start
        let host = bytes[(colon + 1)...].firstIndex { $0 != .slash } ?? bytes.count
        return bytes.text(start..<colon).lowercased() + "://" + bytes.text(host..<bytes.count)
    }

    /// `webcitation.org/query?url=http%3A%2F%2Fexample.org%2F&date=…`.
    private static func inQuery(_ bytes: [UInt8], from start: Int) -> String? {
        guard let mark = bytes[start...].firstIndex(of: .question) else { return nil }
        for field in bytes[(mark + 1)...].split(separator: .ampersand) {
            let field = Array(field)
            guard field.hasFolded("url=", at: 0, before: field.count), field.count > 4 else { continue }
            let value = percentDecoded(field[4...])
            if value.hasPrefix("http") { return value }
        }
        return nil
    }

    private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> String {
        var out: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == .percent, digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                out.append(value)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
