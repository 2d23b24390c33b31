package import Model

/// One line of a Context file: its place among the file's bytes, line end included, and what it says.
///
/// Ranges are places in the document's bytes.
package struct ContextLine: Hashable, Sendable {
    package let range: Range<Int>
    package let content: Content

    package enum Content: Hashable, Sendable {
        case blank
        /// `Formats: [HTML](…)  [JSON](…)  [XML](…)`.
        case formats
        /// `### [2008-04-12](/news/2008/04/12/index.md)` on top of an entry, with two hashes on top of a day index.
        case day(CalendarDay, level: Int)
        /// `##### Topic`.
        case topic(Range<Int>)
        /// `# Title`.
        case title(Range<Int>)
        case section(Section)
        /// A numbered item of the section above it.
        case item(Item)
        /// `[Archive 2008-04-12](https://…)` below a source: a line that goes on with the item above it.
        case companion(Companion, target: Range<Int>)
        /// `### [ Title ](/news/….md)` of an index.
        case story(title: Range<Int>, path: Range<Int>)
        /// `_Context: A, B_` below an index's story.
        case context(Range<Int>)
        /// `## [Previous Day...](/news/….md)`.
        case previousDay(path: Range<Int>)
        /// A line of an HTML comment or of a block of code: it cites nothing.
        case hidden
        /// Running text, and any line that is none of the above.
        case text
    }

    /// The parts of an entry below its lead, by their headings in any edition's language.
    package enum Section: String, Hashable, Sendable {
        case sources
        case changes
        case related
        case other
    }

    /// `1. [Label](target) [IMG](image)`, `1. [Title](target) _note_`.
    package struct Item: Hashable, Sendable {
        package let label: Range<Int>
        /// A source's URL, or a path in the chronicle.
        package let target: Range<Int>
        /// The picture shown with a source: an asset, no citation.
        package var image: Range<Int>?
        /// What stands between the underscores at the line's end.
        package let note: Range<Int>?
        /// ` [Archive](…)` behind a source, on the same line.
        package var companions: [Beside] = []
        /// More sources behind it on the same line, each without others of its own.
        package var others: [Item] = []
    }

    /// A link that belongs to the source before it.
    package struct Beside: Hashable, Sendable {
        package let kind: Companion
        package let target: Range<Int>
    }
}
