/// What makes two cited URLs the same source: the SURT (Sort-friendly URI Reordering Transform) of the normalised URL,
/// `com,bbc,news)/2/hi/europe/7342121.stm`.
///
/// Merged: http and https, a leading `www.`, default ports, fragments, a trailing slash, an empty query, escapes that
/// need not be escaped, session ids and click trackers, and the order of the query's fields. Kept apart: the case of
/// path and query, since video ids and many old content systems tell them apart.
package struct SourceKey: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let text: String

    /// Trusts that `text` is a key made earlier, as read from a catalog or a capture record.
    package init(text: String) { self.text = text }

    package init(_ url: WebURL) {
        text = SURT.transform(url, style: .source)
    }

    package var description: String { text }

    package static func < (a: SourceKey, b: SourceKey) -> Bool { a.text < b.text }

    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
