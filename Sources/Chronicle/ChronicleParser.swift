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
        parse(bytes, path: path, format: format, site: site, digest: SHA256Digest(of: bytes))
    }

    /// `parse` for bytes that are hashed already.
    static func parse(
        _ bytes: [UInt8], path: String, format: ChronicleFormat, site: String, digest: SHA256Digest
    ) -> ChronicleFile {
        var file = ChronicleFile(path: path, digest: digest, entries: [], diagnostics: [])
        var log = FileLog(file: path)
        if DecodedText.isBinary(bytes) {
            log.add("binary", "the file is binary, not a chronicle; it is skipped")
            file.diagnostics = log.finish()
            return file
        }
        let text = DecodedText(bytes)
        report(text, log: &log)
        let chosen = format == .auto ? FormatDetector.format(of: text.bytes, path: path) : format
        switch chosen {
        case .context:
            var reader = ContextEntryReader(ContextDocument(text.bytes), path: path, site: site, log: log)
            let result = reader.read()
            file.entries = result.entry.map { [$0] } ?? []
            log = result.log
        case .wce:
            var parser = WikiDayParser(text.bytes, path: path, site: site, log: log)
            (file.entries, log) = parser.parse()
        case .urls: file.entries = URLListParser(text.bytes).parse(site: site, log: &log)
        case nil:
            log.add(
                "not-a-chronicle", "the file is neither an entry, nor a day of wikitext, nor a list of URLs",
                severity: .note)
        case .auto, .frontmatter, .feed, .csv, .opml:
            log.add(
                "format-unsupported", "this version does not read the format \"\(format.rawValue)\" yet",
                severity: .error)
        }
        file.diagnostics = log.finish()
        return file
    }

    private static func report(_ text: DecodedText, log: inout FileLog) {
        switch text.encoding {
        case .utf8: break
        case .windows1252:
            log.add("encoding-windows-1252", "the file is not UTF-8; it is read as Windows-1252", severity: .note)
        case .mixed: log.add("encoding-mixed", "the file is UTF-8 with stray bytes; they are read as Windows-1252")
        case .utf16: log.add("encoding-utf-16", "the file is UTF-16", severity: .note)
        }
        if let first = text.firstControl {
            let line = text.bytes[..<first].count { $0 == .newline } + 1
            log.add("control-characters", line: line, "the file holds control characters; they are read as spaces")
        }
    }
}
