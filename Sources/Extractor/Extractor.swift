package import Model

/// Turns the bytes of one document into its article: clean text, metadata and links.
///
/// Any bytes are welcome: nothing throws, and what had to be cut or repaired stands in `Article.flags`. A value of this
/// type holds no state of a document, so one may serve all tasks at once.
package struct Extractor: Sendable {
    /// The version of the rules, recorded with every text so that a change of rules is not taken for a change of a page.
    ///
    /// To be raised by one in every release in which the same bytes can give another text or title: new weights, rules,
    /// phrases, decoding, limits. Not for metadata besides the title, output formats or speed.
    package static let version = "2"

    /// Bytes of a document beyond this are not looked at.
    package static let maximumInput = DecodedDocument.maximumInput

    /// Texts with fewer words than this are no article unless the page itself says so.
    package let minWords: Int

    let model: BlockModel
    let rules: ExtractionRules

    package init(minWords: Int = 40) {
        self.minWords = minWords
        model = .shipped
        rules = .all
    }

    /// An extractor to be measured: with weights of its own (`BlockModel.init(weights:)`), with some rules left out.
    ///
    /// - Returns: nil where the weights cannot be read.
    package init?(weights: String?, rules: ExtractionRules) {
        guard let model = weights.map({ BlockModel(weights: $0) }) ?? .shipped else { return nil }
        minWords = 40
        self.model = model
        self.rules = rules
    }

    /// Extracts the article of a document.
    ///
    /// - Parameters:
    ///   - bytes: the document as served, content coding removed.
    ///   - contentType: the `Content-Type` field's value, if there was one.
    ///   - url: where the document was found; links are resolved against it.
    package func extract(_ bytes: [UInt8], contentType: String?, url: WebURL?) -> Article {
        let document = DecodedDocument(bytes, contentType: contentType)
        var article = Article(extractor: Extractor.version)
        article.encoding = document.encoding
        article.flags = document.flags
        if document.isBinary {
            article.kind = .binary
        } else if isPlain(document.text, contentType) {
            PlainArticle(document.text).article(minWords: minWords, into: &article)
        } else {
            readPage(document.text, url: url, into: &article)
        }
        return article
    }

    /// Whether a document is text without markup, by its type or by its looks.
    private func isPlain(_ text: [UInt8], _ contentType: String?) -> Bool {
        let stated = contentType?.lowercased().hasPrefix("text/plain") ?? false
        var tags = 0
        var i = 0
        while i + 2 < text.count, i < 200_000 {
            if text[i] == UInt8(ascii: "<") {
                let next = text[i + 1]
                if (97...122).contains(next | 0x20) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") {
                    tags += 1
                }
                // A document that opens as HTML is HTML, whatever a server says.
                if tags > 0, !stated { return false }
                if next == UInt8(ascii: "!") || next | 0x20 == UInt8(ascii: "h"), i < 200 { return false }
            }
            i += 1
        }
        return tags == 0 || stated
    }

    /// What the block model is trained on: each block's row of features, the ranges of blocks that the parts of the page
    /// around it cover, its way up in class names, the level of heading that it is (0 for none), the tokens of its words, and
    /// its text.
    package func modelRows(
        _ bytes: [UInt8], contentType: String?
    ) -> [(row: [UInt8], parts: [Range<Int>], path: UInt32, heading: Int, tokens: [UInt32], text: String)] {
        let document = DecodedDocument(bytes, contentType: contentType)
        let page = HTMLReader.read(document.text)
        let table = BlockTable(page, Signals(page, LinkedData(page)))
        let tokens = BlockTokens(page)
        return page.blocks.indices.map { b in
            var own: [UInt32] = []
            tokens.forEach(of: b) { own.append($0) }
            let row = Array(table.rows[b * table.width..<(b + 1) * table.width])
            let parts = table.parts[b * PageLayout.levels..<(b + 1) * PageLayout.levels]
            let block = page.blocks[b]
            let text = page.shown(Int(block.start)..<Int(block.end)).replacing("\n", with: " ")
            let heading = page.elements[Int(max(0, block.element))].tag.headingLevel
            return (row, parts.map { Int($0.first)..<Int($0.end) }, table.paths[b], heading, own, text)
        }
    }
}
