/// One robots.txt (RFC 9309), read for one crawler: the rules of the groups that name it, else those of `*`.
///
/// Where the RFC leaves room, the reading is that of Google's published parser: a colon may be missing, common
/// misspellings of the directives count, lines may end in CR, LF or CRLF, a piece of a byte order mark is skipped.
/// No input is refused; what cannot be read is passed over.
package struct RobotsFile: Hashable, Sendable {
    /// The rules that hold for the agent.
    package let rules: RobotsRules
    /// `Crawl-delay` in seconds for the agent; nil when there is none.
    package let crawlDelay: Double?
    /// Every `Sitemap`, as written.
    package let sitemaps: [String]
    /// Lines read, blank and broken ones included.
    package let lines: Int
    /// Lines with a known directive.
    package let directives: Int
    /// Lines with a name and a value of which the name is not known.
    package let unknown: Int
    /// The file was longer than `maximumLength` and what follows was not read.
    package let truncated: Bool

    /// RFC 9309 § 2.5 asks for at least 500 KiB.
    package static let maximumLength = 500 * 1024
    /// What a line holds beyond this is passed over; longer than any URL that is ever fetched.
    package static let maximumLine = 16 * 1024

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the decoded body.
    ///   - agent: the crawler's product token, in any case.
    package init(_ bytes: [UInt8], agent: String) {
        var reader = RobotsReader(agent: agent)
        let cut = bytes.count > RobotsFile.maximumLength
        reader.read(cut ? bytes[..<RobotsFile.maximumLength] : bytes[...], cut: cut)
        rules = RobotsRules(reader.isNamed ? reader.own : reader.global)
        crawlDelay = reader.isNamed ? reader.ownDelay : reader.globalDelay
        sitemaps = reader.sitemaps
        lines = reader.line
        directives = reader.directives
        unknown = reader.unknown
        truncated = cut
    }

    /// Whether a text may be a product token: letters, `_` and `-` only (RFC 9309 § 2.2.1).
    package static func isProductToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(isTokenByte)
    }

    /// The product token of a User-Agent field: `vidimus/1 (+https://…)` gives `vidimus`. Empty when it has none.
    package static func productToken(ofUserAgent field: String) -> String {
        String(decoding: field.utf8.prefix(while: isTokenByte), as: UTF8.self)
    }

    static func isTokenByte(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }
}
