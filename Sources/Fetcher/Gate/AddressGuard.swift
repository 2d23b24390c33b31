package import Settings

/// Which addresses may be dialled: the public internet alone, by IANA's special-purpose registries (RFC 6890), plus
/// what the configuration allows. It judges the bytes handed to `connect`, so no spelling, name, redirect or changed
/// DNS answer gets around it.
package struct AddressGuard: Sendable {
    /// Blocks that are open whatever the tables say.
    package var allowed: [AddressBlock]

    package init(allowed: [AddressBlock] = []) { self.allowed = allowed }

    /// What is wrong with the address (4 or 16 bytes in network order), as `a private address`; nil when it may be
    /// dialled. IPv4 inside IPv6 is refused as such, even where the IPv4 block is allowed: nothing on the web needs it.
    package func objection(to address: [UInt8]) -> String? {
        if allowed.contains(where: { $0.contains(address) }) { return nil }
        switch address.count {
        case 4: return AddressGuard.v4.first { $0.block.contains(address) }?.what
        case 16:
            if let known = AddressGuard.v6.first(where: { $0.block.contains(address) }) { return known.what }
            return address[0] & 0xE0 == 0x20 ? nil : "outside the global unicast space"
        default: return "not an internet address"
        }
    }

    typealias Entry = (block: AddressBlock, what: String)

    private static func table(_ rows: [(String, String)]) -> [Entry] {
        rows.compactMap { row in AddressBlock(row.0).map { ($0, row.1) } }
    }

    static let v4 = table([
        ("0.0.0.0/8", "this network (RFC 791)"),
        ("10.0.0.0/8", "a private address (RFC 1918)"),
        ("100.64.0.0/10", "a carrier-grade NAT address (RFC 6598)"),
        ("127.0.0.0/8", "a loopback address (RFC 1122)"),
        ("169.254.0.0/16", "a link-local address (RFC 3927)"),
        ("172.16.0.0/12", "a private address (RFC 1918)"),
        ("192.0.0.0/24", "an IETF protocol address (RFC 6890)"),
        ("192.0.2.0/24", "a documentation address (RFC 5737)"),
        ("192.88.99.0/24", "a 6to4 relay (RFC 7526)"),
        ("192.168.0.0/16", "a private address (RFC 1918)"),
        ("198.18.0.0/15", "a benchmarking address (RFC 2544)"),
        ("198.51.100.0/24", "a documentation address (RFC 5737)"),
        ("203.0.113.0/24", "a documentation address (RFC 5737)"),
        ("224.0.0.0/4", "a multicast address (RFC 5771)"),
        ("240.0.0.0/4", "a reserved address (RFC 1112)"),
    ])

    static let v6 = table([
        ("::/128", "the unspecified address (RFC 4291)"),
        ("::1/128", "the loopback address (RFC 4291)"),
        ("::ffff:0:0/96", "an IPv4-mapped address (RFC 4291)"),
        ("::/96", "an IPv4-compatible address (RFC 4291)"),
        ("::ffff:0:0:0/96", "an IPv4-translated address (RFC 2765)"),
        ("64:ff9b::/96", "a NAT64 address (RFC 6052)"),
        ("64:ff9b:1::/48", "a local NAT64 address (RFC 8215)"),
        ("100::/64", "a discard address (RFC 6666)"),
        ("2001::/32", "a Teredo address (RFC 4380)"),
        ("2001:2::/48", "a benchmarking address (RFC 5180)"),
        ("2001::/23", "an IETF protocol address (RFC 2928)"),
        ("2001:db8::/32", "a documentation address (RFC 3849)"),
        ("2002::/16", "a 6to4 address (RFC 3056)"),
        ("3ffe::/16", "a 6bone address (RFC 3701)"),
        ("3fff::/20", "a documentation address (RFC 9637)"),
        ("5f00::/16", "a segment-routing address (RFC 9602)"),
        ("fc00::/7", "a unique local address (RFC 4193)"),
        ("fe80::/10", "a link-local address (RFC 4291)"),
        ("fec0::/10", "a site-local address (RFC 3879)"),
        ("ff00::/8", "a multicast address (RFC 4291)"),
    ])
}
