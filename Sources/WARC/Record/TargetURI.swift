package import Model

/// URLs in the form that `WARC-Target-URI` demands: RFC 3986, which is narrower than what browsers let pass.
package enum TargetURI {
    /// The URL with every character that RFC 3986 §§ 3.3 and 3.4 forbid in path and query percent-encoded: `[ ] | \ ^ { }`
    /// and stray `%`. Hosts are ASCII and brackets around an IPv6 address stay.
    package static func clean(_ url: WebURL) -> String {
        let origin = url.origin
        let text = url.string
        guard text.utf8.contains(where: { !isAllowed($0) }) || text.utf8.contains(UInt8(ascii: "%")) else {
            return text
        }
        let rest = Array(text.utf8.dropFirst(origin.utf8.count))
        var out = Array(origin.utf8)
        out.reserveCapacity(text.utf8.count + 16)
        for (i, byte) in rest.enumerated() {
            let escaped =
                byte == UInt8(ascii: "%")
                ? !(i + 2 < rest.count && isHex(rest[i + 1]) && isHex(rest[i + 2])) : !isAllowed(byte)
            if escaped {
                out.append(UInt8(ascii: "%"))
                out += [byte].hex.uppercased().utf8
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
    }

    /// Characters of `pchar`, `/` and `?`; `%` is judged by what follows it.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        // "&'()*+,-./0…9:;" and "?@A…Z" are runs of ASCII.
        case 38...59, 63...90, 97...122: true
        case 33, 36, 61, 95, 126: true
        default: false
        }
    }
}
