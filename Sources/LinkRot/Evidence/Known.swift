package import Model

/// What the archive holds of a source: its last capture that was alive.
package struct Known: Hashable, Sendable, Codable {
    /// Number of the version.
    package var version: Int
    /// The article's text; empty when the document has none (an image, a PDF).
    package var text: String
    package var title: String?
    /// Where the chain of redirects ended then.
    package var finalURL: WebURL?
    package var canonical: String?
    /// BCP 47.
    package var language: String?
    /// The site's own name.
    package var site: String?
    package var captured: Timestamp?

    package init(
        version: Int, text: String, title: String? = nil, finalURL: WebURL? = nil, canonical: String? = nil,
        language: String? = nil, site: String? = nil, captured: Timestamp? = nil
    ) {
        self.version = version
        self.text = text
        self.title = title
        self.finalURL = finalURL
        self.canonical = canonical
        self.language = language
        self.site = site
        self.captured = captured
    }
}
