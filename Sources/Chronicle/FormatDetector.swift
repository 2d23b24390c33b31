/// Tells by name and text what a file of a chronicle is.
enum FormatDetector {
    /// The format to read the text with; nil for a text that is no chronicle.
    ///
    /// - Parameters:
    ///   - text: the file's text as UTF-8.
    ///   - path: its name; `-` for standard input.
    static func format(of text: [UInt8], path: String) -> ChronicleFormat? {
        if WikiHeader.marks(text) { return .wce }
        if ContextDocument.marks(text) { return .context }
        if isMarkdown(path) { return .context }
        if WikiHeader.day(ofPath: path) != nil, !URLListParser(text).looksLikeList { return .wce }
        return URLListParser(text).looksLikeList || text.isEmpty ? .urls : nil
    }

    /// Whether a folder's file of this name may belong to a chronicle; others are left out without a word, since the
    /// Context keeps HTML, JSON and XML twins of its entries beside them.
    static func mayRead(name: Substring) -> Bool {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return true }
        switch name[name.index(after: dot)...].lowercased() {
        case "md", "markdown", "txt", "text", "wiki", "wikitext", "mediawiki", "urls", "list", "lst", "tsv": return true
        default: return false
        }
    }

    private static func isMarkdown(_ path: String) -> Bool {
        let lower = path.lowercased()
        return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
    }
}
