internal import Foundation
internal import Model

/// Which hosts belong to which publisher, over all generations of their names (rt.com, russiatoday.ru → RT).
package struct OutletTable: Sendable {
    private let names: [String: String]
    /// Changes whenever the table does.
    let fingerprint: String

    /// The table that Vidimus comes with (`Resources/outlets.tsv`).
    package static let standard = OutletTable(
        tabSeparated: String(decoding: PackageResources.outlets_tsv, as: UTF8.self))

    /// Reads lines of `outlet<TAB>host`; a host stands for itself and everything beneath it. Lines that are empty,
    /// comments (`#`) or the heading are skipped.
    package init(tabSeparated text: String) {
        var names: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 2, fields[0] != "outlet", !fields[0].isEmpty, !fields[1].isEmpty else { continue }
            names[fields[1].lowercased()] = String(fields[0])
        }
        self.names = names
        let lines = names.map { "\($0.key)\t\($0.value)" }.sorted()
        fingerprint = SHA256Digest(of: lines.joined(separator: "\n")).hex
    }

    /// The publisher behind a host: the longest entry that the host is, or lies beneath; nil when none fits.
    package func outlet(for host: String) -> String? {
        var rest = Substring(host)
        while true {
            if let name = names[String(rest)] { return name }
            guard let dot = rest.firstIndex(of: ".") else { return nil }
            rest = rest[rest.index(after: dot)...]
        }
    }

    /// The publisher, or where none is known the domain that somebody registered, as far as that can be told.
    package func name(for host: String) -> String { outlet(for: host) ?? OutletTable.domain(of: host) }

    /// The registrable domain by a short rule: two labels, three under `co.uk` and its like. Addresses stay whole.
    package static func domain(of host: String) -> String {
        let labels = host.split(separator: ".")
        guard labels.count > 2, !host.hasPrefix("["), labels.last?.allSatisfy(\.isNumber) == false else { return host }
        let second = labels[labels.count - 2]
        let isShared =
            labels[labels.count - 1].utf8.count == 2
            && sharedLabels.contains(String(second))
        return labels.suffix(isShared ? 3 : 2).joined(separator: ".")
    }

    private static let sharedLabels: Set<String> = [
        "co", "ac", "or", "ne", "go", "gv", "gr", "me", "tm", "com", "net", "org", "gov", "edu", "mil", "gob", "gouv",
        "govt", "nom", "info", "biz", "asn", "ltd", "plc",
        "sch", "nhs", "police", "press", "gen", "geek", "school", "maori", "iwi", "cri", "web", "firm", "store",
    ]
}
