internal import Foundation

/// A block of IPv4 or IPv6 addresses in CIDR notation (RFC 4632, RFC 4291 § 2.3): `10.0.0.0/8`, `fd00::/8`, `127.0.0.1`.
package struct AddressBlock: Hashable, Sendable, CustomStringConvertible {
    /// 4 or 16 bytes in network order, bits behind the prefix zero.
    package let bytes: [UInt8]
    /// Leading bits that count.
    package let prefix: Int

    /// Reads an address with or without `/prefix`; nil for anything else, and for bits set behind the prefix, since
    /// `10.1.0.0/8` is more likely a slip than a wish.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let address = parts.first.flatMap(AddressBlock.address) else { return nil }
        var prefix = address.count * 8
        if parts.count == 2 {
            let digits = parts[1]
            guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
                let value = Int(digits), value <= prefix
            else { return nil }
            prefix = value
        }
        bytes = address
        self.prefix = prefix
        for (i, byte) in address.enumerated() where byte & ~mask(i) != 0 { return nil }
    }

    /// Whether the address, 4 or 16 bytes in network order, lies in the block. Families are kept apart.
    package func contains(_ address: [UInt8]) -> Bool {
        address.count == bytes.count && address.indices.allSatisfy { address[$0] & mask($0) == bytes[$0] }
    }

    package var description: String {
        var out = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        _ = bytes.withUnsafeBytes { inet_ntop(family, $0.baseAddress, &out, socklen_t(out.count)) }
        let text = String(decoding: out.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return prefix == bytes.count * 8 ? text : "\(text)/\(prefix)"
    }

    /// Which bits of byte `i` belong to the prefix.
    private func mask(_ i: Int) -> UInt8 {
        let bits = Swift.max(0, Swift.min(8, prefix - i * 8))
        return bits == 0 ? 0 : UInt8(truncatingIfNeeded: 0xFF << (8 - bits))
    }

    /// The bytes of one address in its usual spelling.
    private static func address(_ text: String) -> [UInt8]? {
        guard !text.utf8.contains(0) else { return nil }
        var v4 = in_addr()
        if inet_pton(AF_INET, text, &v4) == 1 { return withUnsafeBytes(of: &v4) { Array($0) } }
        var v6 = in6_addr()
        return inet_pton(AF_INET6, text, &v6) == 1 ? withUnsafeBytes(of: &v6) { Array($0) } : nil
    }
}
