package import Model

/// Turns the bytes of one chronicle file into entries.
package enum ChronicleParser {
    /// Never fails and never rejects: what cannot be read is said in the diagnostics.
    ///
    /// - Parameters:
    ///   - path: relative to the chronicle's folder; `-` for standard input. Some formats take the date from it.
    ///   - site: see `ChronicleReader.site`.
    package static func parse(
        _ bytes: [UInt8], path: String, format: ChronicleFormat = .auto, site: String = ""
    ) -> ChronicleFile {
        ChronicleFile(path: path, digest: SHA256Digest(of: bytes), entries: [], diagnostics: [])
    }
}
