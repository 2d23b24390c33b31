internal import Model

/// A place that could be patched, and the edits that would do it, by the decoded text's bytes.
struct PlannedPlace {
    var place: PatchedPlace
    var edits: [PatchEdit] = []
}

/// The remedies of one file, looked up by the links that it has.
struct RemedyTable {
    private let remedies: [SourceKey: Remedy]

    init(_ remedies: [SourceKey: Remedy]) { self.remedies = remedies }

    /// The remedy of a written URL's source.
    func find(_ written: WrittenURL) -> (key: SourceKey, remedy: Remedy)? { find(written.repaired ?? written.url) }

    func find(_ url: String) -> (key: SourceKey, remedy: Remedy)? {
        guard let web = try? WebURL(url) else { return nil }
        let key = SourceKey(web)
        return remedies[key].map { (key, $0) }
    }
}

/// Addresses as they go into a file: ASCII only, without what the file's markup would end them at.
enum LinkTarget {
    /// For the brackets of Markdown.
    static func markdown(_ url: String) -> String {
        var depth = 0
        var isBalanced = true
        for byte in url.utf8 {
            depth += byte == .leftParen ? 1 : byte == .rightParen ? -1 : 0
            if depth < 0 { isBalanced = false }
        }
        let brackets = isBalanced && depth == 0 ? "" : "()"
        return encoded(url, without: Array(("\\\"<>[]`" + brackets).utf8))
    }

    /// For a template's parameter or an external link of wikitext.
    static func wikitext(_ url: String) -> String {
        let quotes = url.contains("''") ? "'" : ""
        return encoded(url, without: Array(("\"<>[]{}|" + quotes).utf8))
    }

    private static func encoded(_ url: String, without unwanted: [UInt8]) -> String {
        var out = ""
        for byte in url.utf8 {
            if byte > 32, byte < 127, !unwanted.contains(byte) {
                out.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                out += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return out
    }
}
