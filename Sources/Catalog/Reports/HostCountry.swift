/// The country whose domain a host's name ends in. It says where the name was registered, not where the outlet sits; most
/// names (`.com`, `.org`) say nothing.
package enum HostCountry {
    /// The code of ISO 3166-1, or `EU`; nil for names of no country, addresses, and domains that are sold to everybody.
    package static func code(of host: String) -> String? {
        guard let last = host.split(separator: ".").last?.lowercased(), last != host.lowercased() else { return nil }
        if let code = spelled[last] { return code }
        let isCountry = last.utf8.count == 2 && last.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return isCountry && !open.contains(last) ? last.uppercased() : nil
    }

    /// Domains whose letters are not the country's code, and those in other scripts that news hosts have.
    private static let spelled = [
        "uk": "GB", "xn--p1ai": "RU", "xn--j1amh": "UA", "xn--90ais": "BY", "xn--d1alf": "MK",
        "xn--90a3ac": "RS", "xn--80ao21a": "KZ", "xn--fiqs8s": "CN", "xn--fiqz9s": "CN", "xn--kprw13d": "TW",
        "xn--3e0b707e": "KR", "xn--mgbaam7a8h": "AE", "xn--wgbh1c": "EG", "xn--mgberp4a5d4ar": "SA",
        "xn--mgba3a4f16a": "IR", "xn--h2brj9c": "IN", "xn--qxam": "GR", "xn--node": "GE", "xn--y9a3aq": "AM",
    ]

    /// Country codes that anybody buys for the sake of their letters, and one of a country that is no more.
    private static let open: Set<String> = [
        "ac", "ai", "as", "bz", "cc", "cd", "co", "dj", "fm", "gg", "io", "la", "ly", "me", "ms", "nu", "sc", "sh",
        "st",
        "su", "tk", "to", "tv", "vc", "ws",
    ]
}
