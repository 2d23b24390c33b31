package import Archive
internal import Catalog
internal import Extractor
internal import Fetcher
package import Model
package import Settings

/// The article of a capture, read again from its stored bytes.
package enum StoredArticle {
    /// The article with its blocks: what the extractor of today makes of the document that the capture brought, as far as
    /// that is the text which the archive knows of it.
    ///
    /// - Parameter text: the capture's text, normalised.
    /// - Returns: nil when the capture brought no document, or today's extractor reads another text in it.
    /// - Throws: `EngineFailure` when the archive cannot be read.
    package static func read(
        _ capture: CaptureID, holding text: String, in archive: ArchiveReader, settings: Configuration
    ) async throws -> Article? {
        try await translating {
            guard let row = try await archive.catalog.capture(capture),
                let document = try await Document(
                    row, in: archive, limits: FetcherOptions(settings.fetch).codingLimits)
            else { return nil }
            let article = document.article(by: Extractor(minWords: settings.text.minWords))
            if ArticleText.isSame(article.text, asKnown: text) { return article }
            // What the memory of the host took out is not in the known text.
            let lines = Set(text.split(separator: "\n"))
            let bytes = Array(article.text.utf8)
            let foreign = article.blocks.indices.filter { i in
                let block = article.blocks[i]
                let words = ArticleText.normalised(String(decoding: bytes[block.start..<block.end], as: UTF8.self))
                return !words.split(separator: "\n").allSatisfy(lines.contains)
            }
            let shorter = article.without(Set(foreign))
            return ArticleText.isSame(shorter.text, asKnown: text) ? shorter : nil
        }
    }
}
