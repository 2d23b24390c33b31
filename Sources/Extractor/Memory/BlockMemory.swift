package import Model

/// Which blocks of an article are its host's boilerplate, by what other pages of the host were seen to say.
///
/// The rule is shy: text that is lost is worse than a call to subscribe that stays. It takes out
/// - at the head and the tail of an article, blocks seen on three pages: up to 25 words, or up to an eighth of the article;
/// - within it, paragraphs of up to 12 words that end no sentence, or are mostly links, seen on three pages;
/// - nothing at all where that would be more than a quarter of the article, or where the article is a copy: most of the
///   words of its longest blocks are known from another page (print and mobile versions, live pages cut in parts).
package struct BlockMemory: Sendable {
    /// The pages of a host, this one counted, on which a block must be seen.
    package static let pages = 3
    private static let headBlocks = 4
    private static let tailBlocks = 8
    private static let longestBlocks = 5
    private static let shortWords = 25
    private static let labelWords = 12
    /// Each is looked up, and stands in the capture's record: a page of a hundred thousand labels must not cost that.
    private static let mostDigests = 500

    private let article: Article
    private let blocks: [Block]
    private let words: Int

    private struct Block {
        var digest: Int64
        var words: Int
        /// Neither the end of a sentence nor much else than a label or links.
        var isLabel: Bool
    }

    package init(_ article: Article) {
        self.article = article
        let bytes = Array(article.text.utf8)
        blocks = article.blocks.map { block in
            let text = ArticleText.normalised(String(decoding: bytes[block.start..<block.end], as: UTF8.self))
            let words = ArticleText.wordCount(text)
            let linked = block.links.reduce(0) { $0 + $1.end - $1.start }
            let isCall = linked * 2 > block.end - block.start
            return Block(
                digest: BlockMemory.digest(text), words: words,
                isLabel: block.kind == .paragraph && words <= BlockMemory.labelWords
                    && (isCall || !BlockMemory.endsSentence(text)))
        }
        words = blocks.reduce(0) { $0 + $1.words }
    }

    /// The first eight bytes of a block's SHA-256: what the catalog knows it by.
    private static func digest(_ text: String) -> Int64 {
        SHA256Digest(of: text).bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
    }

    private static func endsSentence(_ text: String) -> Bool {
        text.unicodeScalars.last.map { ".!?\"')…。！？」』؟".unicodeScalars.contains($0) } ?? false
    }

    // MARK: - What is remembered

    /// The blocks that are worth remembering: those that the rule could ever take out, and those that tell a copy.
    package var digests: [Int64] {
        var chosen = Set(longest)
        for i in blocks.indices where i < Self.headBlocks || i >= blocks.count - Self.tailBlocks || blocks[i].isLabel {
            chosen.insert(i)
        }
        let digests = Set(chosen.filter { blocks[$0].words > 0 }.map { blocks[$0].digest }).sorted()
        return Array(digests.prefix(Self.mostDigests))
    }

    private var longest: ArraySlice<Int> {
        blocks.indices.sorted { (-blocks[$0].words, $0) < (-blocks[$1].words, $1) }.prefix(Self.longestBlocks)
    }

    /// Whether the article is another page's, too: it then neither teaches the memory nor is judged by it.
    ///
    /// - Parameter others: for each digest on how many other pages of the host it was seen.
    package func isCopy(_ others: [Int64: Int]) -> Bool {
        let known = longest.filter { others[blocks[$0].digest, default: 0] > 0 }
        let all = longest.reduce(0) { $0 + blocks[$1].words }
        return known.reduce(0) { $0 + blocks[$1].words } * 2 > all
    }

    // MARK: - What is taken out

    /// The article without its host's boilerplate, flagged `host-memory` where something was taken out.
    ///
    /// - Parameter others: as for `isCopy`.
    package func cleaned(_ others: [Int64: Int]) -> Article {
        let known = Set(blocks.indices.filter { others[blocks[$0].digest, default: 0] + 1 >= Self.pages })
        if known.isEmpty || isCopy(others) { return article }
        var out: Set<Int> = []
        func takeRun(_ indices: some Sequence<Int>) {
            for i in indices {
                let isSmall = blocks[i].words <= Self.shortWords || blocks[i].words * 8 <= words
                guard known.contains(i), isSmall else { return }
                out.insert(i)
            }
        }
        takeRun(blocks.indices.prefix(Self.headBlocks))
        takeRun(blocks.indices.suffix(Self.tailBlocks).reversed())
        for i in known where blocks[i].isLabel { out.insert(i) }
        let lost = out.reduce(0) { $0 + blocks[$1].words }
        guard !out.isEmpty, lost * 4 <= words else { return article }
        var cleaned = article.without(out)
        cleaned.flags.append("host-memory")
        return cleaned
    }
}
