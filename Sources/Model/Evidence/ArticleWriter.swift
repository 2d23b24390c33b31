/// Writes an article's text and its blocks in one go: the one place that says how blocks become text.
package struct ArticleWriter: Sendable {
    private var bytes: [UInt8] = []
    private var blocks: [ArticleBlock] = []
    /// One more than the highest number of a table.
    private var tables = 0

    package init() {}

    package var isEmpty: Bool { blocks.isEmpty }

    /// Adds a block with its text; one without text is passed over.
    ///
    /// - Parameter block: its offsets and those of its links count from the beginning of `text`; `end` is not looked at.
    package mutating func append(_ block: ArticleBlock, _ text: some Collection<UInt8>) {
        if text.isEmpty { return }
        if let last = blocks.last {
            let isNextCell = last.sharesRow(with: block) && last.column != block.column
            bytes.append(isNextCell ? UInt8(ascii: "\t") : UInt8(ascii: "\n"))
        }
        var block = block
        block.start = bytes.count
        for i in block.links.indices {
            block.links[i].start += block.start
            block.links[i].end += block.start
        }
        bytes.append(contentsOf: text)
        block.end = bytes.count
        if let table = block.table { tables = max(tables, table + 1) }
        blocks.append(block)
    }

    /// Adds everything that another writer holds; its tables and rows stay its own.
    package mutating func append(contentsOf other: ArticleWriter) {
        let before = tables
        for block in other.blocks {
            var moved = block.unplaced
            moved.table = block.table.map { $0 + before }
            append(moved, other.bytes[block.start..<block.end])
        }
    }

    /// Gives the article what was written, and the links in it, each once.
    package func fill(_ article: inout Article) {
        article.text = String(decoding: bytes, as: UTF8.self)
        article.blocks = blocks
        var seen: Set<String> = []
        article.links = []
        for block in blocks {
            for link in block.links where article.links.count < 2000 && seen.insert(link.url).inserted {
                article.links.append(link.url)
            }
        }
    }
}

extension ArticleBlock {
    /// The block with its links counted from its own beginning.
    fileprivate var unplaced: ArticleBlock {
        var block = self
        for k in block.links.indices {
            block.links[k].start -= start
            block.links[k].end -= start
        }
        return block
    }
}

extension Article {
    /// The article without some of its blocks.
    ///
    /// - Parameter indices: of `blocks`.
    package func without(_ indices: Set<Int>) -> Article {
        if indices.isEmpty { return self }
        var writer = ArticleWriter()
        var copy = text
        copy.withUTF8 { bytes in
            for (i, block) in blocks.enumerated() where !indices.contains(i) {
                writer.append(block.unplaced, bytes[block.start..<block.end])
            }
        }
        var out = self
        writer.fill(&out)
        return out
    }
}
