/// How a host answers for a page that cannot exist. See `Judge.probeURL(for:token:)`.
///
/// A class, as evidence and verdicts that mostly lack it are passed on and copied a lot.
package final class ProbeFacts: Hashable, Sendable, Codable {
    /// The address made up for it.
    package let url: WebURL
    /// Status at the end of the chain; nil when it failed.
    package let status: Int?
    package let finalURL: WebURL?
    package let title: String?
    /// The beginning of the answer's text, at most `textLimit` characters.
    package let text: String
    /// Bytes of the answer after content decoding; nil when they were not counted.
    package let length: Int?

    /// Characters of an answer that are kept, and that pages are compared by.
    package static let textLimit = 3000

    package init(
        url: WebURL, status: Int?, finalURL: WebURL? = nil, title: String? = nil, text: String = "", length: Int? = nil
    ) {
        self.url = url
        self.status = status
        self.finalURL = finalURL
        self.title = title
        self.text = String(text.prefix(ProbeFacts.textLimit))
        self.length = length
    }

    package static func == (a: ProbeFacts, b: ProbeFacts) -> Bool {
        a.url == b.url && a.status == b.status && a.finalURL == b.finalURL && a.title == b.title && a.text == b.text
            && a.length == b.length
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(url)
        hasher.combine(text)
    }
}
