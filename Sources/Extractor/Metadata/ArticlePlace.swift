/// Where the article stands among the blocks of its page.
///
/// Teasers carry dates and bylines of their own; what belongs to the article stands close to its head or right after it.
struct ArticlePlace {
    /// The block that shows the title, or -1.
    var title: Int
    /// The first block of the article's text; the number of blocks where there is no text.
    var body: Int
    /// One past the last block of the article's text.
    var end: Int
    var blocks: Int

    /// The lines in which dates and bylines are looked for.
    var head: Range<Int> {
        let from = max(0, (title >= 0 ? min(title, body) : body) - 8)
        return from..<max(from, min(blocks, max(body, title) + 5))
    }

    /// Whether a line may print the article's own date: one higher up prints the day's or another story's, and so does
    /// one that stands far from the title where the text begins above it.
    func mayPrint(_ block: Int) -> Bool {
        guard title >= 0 else { return block >= body - 2 }
        if title < body { return block >= title - 2 }
        return block >= body - 2 && (block < body + 8 || block >= title - 8)
    }

    /// The lines right after the text, where some houses sign.
    var tail: Range<Int> {
        let from = min(max(end, head.upperBound), blocks)
        return from..<min(blocks, from + 20)
    }
}
