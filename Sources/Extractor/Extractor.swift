package import Model

/// Turns the bytes of one document into its article: clean text, metadata and links.
///
/// Any bytes are welcome: nothing throws, and what had to be cut or repaired stands in `Article.flags`. A value of this
/// type holds no state of a document, so one may serve all tasks at once.
package struct Extractor: Sendable {
    /// The version of the rules, recorded with every text so that a change of rules is not taken for a change of a page.
    package static let version = "1"

    /// Texts with fewer words than this are no article unless the page itself says so.
    package let minWords: Int

    package init(minWords: Int = 40) {
        self.minWords = minWords
    }

    /// Extracts the article of a document.
    ///
    /// - Parameters:
    ///   - bytes: the document as served, content coding removed.
    ///   - contentType: the `Content-Type` field's value, if there was one.
    ///   - url: where the document was found; links are resolved against it.
    package func extract(_ bytes: [UInt8], contentType: String?, url: WebURL?) -> Article {
        Article(extractor: Extractor.version)
    }
}
