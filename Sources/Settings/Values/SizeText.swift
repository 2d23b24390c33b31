/// Sizes as `config.json` writes them: `800B`, `64KiB`, `50MB`, `1GB`, `1.5TB`.
package enum SizeText {
    static let pattern = "^[0-9]+(\\.[0-9]+)?(B|kB|KB|KiB|MB|MiB|GB|GiB|TB|TiB)$"

    private static let units: [(name: String, bytes: Int)] = [
        ("TB", 1_000_000_000_000), ("TiB", 1 << 40), ("GB", 1_000_000_000), ("GiB", 1 << 30), ("MB", 1_000_000),
        ("MiB", 1 << 20), ("kB", 1000), ("KiB", 1 << 10), ("B", 1), ("KB", 1000),
    ]

    /// Bytes; nil when the text is no size or no whole number of bytes fits it.
    package static func parse(_ text: String) -> Int? {
        guard let (number, unit) = NumberWithUnit.split(text), let factor = units.first(where: { $0.name == unit })
        else { return nil }
        let bytes = (number * Double(factor.bytes)).rounded()
        return bytes < 0x1p53 ? Int(bytes) : nil
    }

    /// The largest unit that divides the size.
    static func print(_ bytes: Int) -> String {
        if bytes == 0 { return "0B" }
        let unit = units.first { bytes % $0.bytes == 0 } ?? ("B", 1)
        return "\(bytes / unit.bytes)\(unit.name)"
    }
}
