package import Model

/// How a host answers for a page that cannot exist. See `Judge.probeURL(for:token:)`.
package struct ProbeFacts: Hashable, Sendable, Codable {
    /// The address made up for it.
    package var url: WebURL
    /// Status at the end of the chain; nil when it failed.
    package var status: Int?
    package var finalURL: WebURL?
    package var title: String?
    /// The text of the answer.
    package var text: String

    package init(url: WebURL, status: Int?, finalURL: WebURL? = nil, title: String? = nil, text: String = "") {
        self.url = url
        self.status = status
        self.finalURL = finalURL
        self.title = title
        self.text = text
    }
}
