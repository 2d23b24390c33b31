/// Which hosts belong together.
enum Site {
    private static let wide: Set<Substring> = [
        "co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "gouv", "mil", "info", "asn", "id",
        "nhs",
    ]

    /// The registrable part of a host name, `bbc.co.uk` of `news.bbc.co.uk`: an approximation of the public suffix list
    /// that is good enough to tell a move within a house from a move to another.
    static func of(_ host: String) -> String {
        if host.hasPrefix("[") || host.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) { return host }
        let labels = host.split(separator: ".")
        guard labels.count > 2, let top = labels.last else { return host }
        let second = labels[labels.count - 2]
        let count = top.utf8.count == 2 && wide.contains(second) ? 3 : 2
        return labels.suffix(count).joined(separator: ".")
    }
}
