/// One block of an article's text: a paragraph, a heading, an item of a list.
///
/// Offsets count bytes of UTF-8 in `Article.text`. The blocks follow one another; a line feed parts them, a tab the cells
/// of one table row.
package struct ArticleBlock: Hashable, Sendable, Codable {
    /// What it is on the page.
    package var kind: Kind
    /// The first byte of its text.
    package var start: Int
    /// One past the last byte.
    package var end: Int
    /// Of a heading 1 to 6; of an item how many lists it stands in, from 1.
    package var level: Int?
    /// Its place in a numbered list, from 1.
    package var number: Int?
    /// True for a further paragraph of the item before it.
    package var continues: Bool?
    /// Where a cell stands, each from 0.
    package var table: Int?
    package var row: Int?
    package var column: Int?
    /// In order; they never overlap.
    package var links: [Link]

    package enum Kind: String, Hashable, Sendable, Codable {
        case paragraph, heading, item, quote, cell
        /// Preformatted: line feeds in it are its own.
        case code
    }

    /// Words that lead elsewhere.
    package struct Link: Hashable, Sendable, Codable {
        package var start: Int
        package var end: Int
        /// Absolute, http or https.
        package var url: String

        package init(start: Int, end: Int, url: String) {
            self.start = start
            self.end = end
            self.url = url
        }
    }

    package init(_ kind: Kind, start: Int = 0, end: Int = 0, links: [Link] = []) {
        self.kind = kind
        self.start = start
        self.end = end
        self.links = links
    }

    /// Whether both are cells of one row of one table.
    package func sharesRow(with other: ArticleBlock) -> Bool {
        kind == .cell && other.kind == .cell && table == other.table && row == other.row
    }
}
