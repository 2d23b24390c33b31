/// A parsed page as flat arrays in document order: what one walk of the parser's events leaves behind.
///
/// The text of all blocks lies one after the other in `text`, so any subtree is a range of elements, of blocks and of
/// bytes at once, and nothing ever needs to be walked recursively.
struct Page {
    /// UTF-8, white space folded; blocks lie in it one after the other.
    var text: ContiguousArray<UInt8> = []
    var elements: ContiguousArray<Element> = []
    var blocks: ContiguousArray<Block> = []
    /// Links of blocks, in order.
    var links: ContiguousArray<Link> = []
    /// Hashes of the words in classes and ids, element by element.
    var names: ContiguousArray<UInt32> = []
    /// Bytes of attribute values and of scripts that carry data.
    var side: ContiguousArray<UInt8> = []
    var facts = Facts()
    var flags: [String] = []

    struct Element {
        var tag: Tag
        var parent: Int32
        /// One past the last element of the subtree.
        var end: Int32
        var firstBlock: Int32
        /// One past the last block of the subtree.
        var endBlock: Int32
        /// Of the class attribute's bytes; 0 without one.
        var classHash: UInt32
        var marks: MarkMask
        /// Where its own names begin in `Page.names`; they end where those of the next element begin.
        var firstName: Int32
    }

    /// A run of text that a browser would show as a paragraph, heading, list item or cell.
    struct Block {
        /// Bytes of `Page.text`.
        var start: Int32
        var end: Int32
        /// The innermost block-level element around it.
        var element: Int32
        var firstLink: Int32
        var endLink: Int32
        /// Bytes within links.
        var linked: Int32
        /// Bytes within b, strong, em, i.
        var emphasised: Int32
        /// Pictures since the last block.
        var images: Int32
        /// Marks of inline elements within.
        var inlineMarks: MarkMask
        /// Whether it was parted from the block before by line breaks alone.
        var afterBreak: Bool
        /// Whether a line feed in it is a line of preformatted text.
        var preformatted: Bool
    }

    struct Link {
        /// Bytes of `Page.side`: the reference as written.
        var start: Int32
        var end: Int32
        /// Bytes of `Page.text` that the reader sees of it.
        var shownStart: Int32
        var shownEnd: Int32
    }

    typealias Span = Range<Int>

    /// What the page says about itself, as ranges of `side` or, where noted, of `text`.
    struct Facts {
        var title: Span?
        var language: Span?
        var base: Span?
        var canonical: Span?
        var refresh: Span?
        var metas: [(name: Span, value: Span)] = []
        var linkedData: [Span] = []
        /// JSON that the page's own scripts start from.
        var appData: [Span] = []
        var items: [Item] = []
        var frames: [Span] = []
    }

    /// An element that states a fact: microdata, `time`, `rel=author`, a byline.
    struct Item {
        enum Kind: UInt8 { case property, time, relAuthor, byline, dateline, heading }
        var kind: Kind
        /// Name of the property (`author`), in `side`.
        var name: Span
        /// Machine-readable value, in `side`; empty when there is none.
        var value: Span
        /// What the reader sees, in `text`.
        var shown: Span
        var block: Int32
        var marks: MarkMask
        var tag: Tag
    }

    func string(_ span: Span) -> String { String(decoding: side[span], as: UTF8.self) }
    func shown(_ span: Span) -> String { String(decoding: text[span], as: UTF8.self) }

    /// What the reader sees of an item, one line a block.
    func lines(_ item: Item) -> String {
        var out: [UInt8] = []
        var b = Int(item.block)
        while b < blocks.count, Int(blocks[b].start) < item.shown.upperBound {
            let from = max(Int(blocks[b].start), item.shown.lowerBound)
            let to = min(Int(blocks[b].end), item.shown.upperBound)
            if from < to {
                if !out.isEmpty { out.append(10) }
                out.append(contentsOf: text[from..<to])
            }
            b += 1
        }
        return String(decoding: out, as: UTF8.self)
    }
}
