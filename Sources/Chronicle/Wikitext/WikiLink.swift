/// One external link found in wikitext, by the places of its parts.
struct WikiLink {
    enum Kind {
        /// `[url label]`.
        case bracketed
        /// The `url` of a cite template.
        case template
        /// An archived copy named beside the link before it: `{{webarchive|url=…}}`, `archive-url=`.
        case archive
        /// A URL in the running text.
        case bare
    }

    let kind: Kind
    /// What the link takes up in the text.
    var span: Range<Int>
    let url: Range<Int>
    /// What stands between URL and closing bracket; empty for the other kinds.
    var label: Range<Int>
    /// The label that a template's parameters give: the work's name, else the title.
    var templateLabel: Range<Int>?
    var isDead = false
    /// The whole template, braces included, whose `url` parameter this is; nil where it is not closed.
    var template: Range<Int>?
    /// Of an archived copy named in a cite template: which link of the list it is of.
    var owner: Int?
    /// The link is closed by its bracket, or needs none.
    var isClosed = true
    /// A bare URL that stands in a template as no parameter that is known.
    var isInTemplate = false
}
