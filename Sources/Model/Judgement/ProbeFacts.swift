/// How a host answers for a page that cannot exist. See `Judge.probeURL(for:token:)`.
package struct ProbeFacts: Hashable, Sendable, Codable {
    /// The address made up for it.
    package var url: WebURL
    /// Status at the end of the chain; nil when it failed.
    package var status: Int?
    package var finalURL: WebURL?
    package var title: String?
    /// The beginning of the answer's text, at most `textLimit` characters.
    package var text: String
    /// Bytes of the answer after content decoding; nil when they were not counted.
    package var length: Int?

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
}
