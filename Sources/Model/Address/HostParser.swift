internal import Foundation

/// Host names and addresses by WHATWG URL § 3.5: percent-decoded, lower-cased, in ASCII.
enum HostParser {
    static func parse(_ bytes: ArraySlice<UInt8>) throws(WebURLError) -> String {
        let written = String(decoding: bytes, as: UTF8.self)
        if bytes.first == UInt8(ascii: "[") {
            guard bytes.last == UInt8(ascii: "]"), let address = ipv6(written.dropFirst().dropLast()) else {
                throw .badHost(written)
            }
            return "[\(address)]"
        }
        var name = written
        if name.utf8.contains(UInt8(ascii: "%")) {
            guard let decoded = name.removingPercentEncoding else { throw .badHost(written) }
            name = decoded
        }
        name = name.utf8.allSatisfy({ $0 < 128 }) ? name.lowercased() : try ascii(name)
        while name.hasSuffix(".") { name.removeLast() }
        guard !name.isEmpty, name.utf8.count <= 253,
            name.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !"#/:<>?@[\\]^|%\"`{}'".utf8.contains($0) }),
            name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ (1...63).contains($0.utf8.count) }
            )
        else { throw .badHost(written) }
        if let last = name.split(separator: ".").last, isNumber(last) {
            guard let address = ipv4(name) else { throw .badHost(written) }
            return address
        }
        return name
    }

    /// Internationalised names as UTS #46 maps them: compatibility composed, lower case, ideographic stops as dots,
    /// each label in Punycode.
    private static func ascii(_ name: String) throws(WebURLError) -> String {
        let mapped = name.precomposedStringWithCompatibilityMapping.lowercased()
            .replacing("\u{3002}", with: ".").replacing("\u{AD}", with: "")
        var labels: [String] = []
        for label in mapped.split(separator: ".", omittingEmptySubsequences: false) {
            guard label.utf8.count <= 255, let ascii = Punycode.label(label) else { throw .badHost(name) }
            labels.append(ascii)
        }
        return labels.joined(separator: ".")
    }

    private static func isNumber(_ part: Substring) -> Bool {
        part.utf8.allSatisfy { (48...57).contains($0) }
            || (part.hasPrefix("0x") && part.dropFirst(2).utf8.allSatisfy { Character(.init($0)).isHexDigit })
    }

    /// Decimal, octal and hexadecimal parts, one to four of them, the last filling what is left.
    private static func ipv4(_ name: String) -> String? {
        let parts = name.split(separator: ".")
        guard parts.count <= 4 else { return nil }
        var numbers: [UInt64] = []
        for part in parts {
            let value: UInt64?
            if part.hasPrefix("0x") {
                value = part.utf8.count == 2 ? 0 : UInt64(part.dropFirst(2), radix: 16)
            } else if part.hasPrefix("0"), part.utf8.count > 1 {
                value = UInt64(part.dropFirst(), radix: 8)
            } else {
                value = UInt64(part)
            }
            guard let value else { return nil }
            numbers.append(value)
        }
        guard let last = numbers.popLast(), numbers.allSatisfy({ $0 < 256 }),
            last < UInt64(1) << (8 * UInt64(4 - numbers.count))
        else { return nil }
        var address = last
        for (i, number) in numbers.enumerated() { address |= number << (8 * UInt64(3 - i)) }
        return [24, 16, 8, 0].map { String(address >> $0 & 255) }.joined(separator: ".")
    }

    /// The RFC 5952 text of an address in any RFC 4291 spelling.
    private static func ipv6(_ text: Substring) -> String? {
        var raw = in6_addr()
        guard inet_pton(AF_INET6, String(text), &raw) == 1 else { return nil }
        var out = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, &raw, &out, socklen_t(out.count)) != nil else { return nil }
        return String(decoding: out.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
