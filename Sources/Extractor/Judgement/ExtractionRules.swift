/// The rules that act on the judge's word, so that each can be left out and its worth be measured.
package struct ExtractionRules: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Repeated title, date line, byline and bare links before the text go.
    package static let head = ExtractionRules(rawValue: 1)
    /// Calls, rights and sign-offs after the text go.
    package static let tail = ExtractionRules(rawValue: 2)
    /// A lower bar where little was found; all words of a page that has only a few.
    package static let fallback = ExtractionRules(rawValue: 4)
    /// The body stated in linked data stands in for a page that is an empty shell.
    package static let stated = ExtractionRules(rawValue: 8)

    /// The bar for blocks is set page by page, by the expected agreement with the article.
    package static let bar = ExtractionRules(rawValue: 16)
    /// Text that stands on the page a second time goes.
    package static let repeats = ExtractionRules(rawValue: 32)
    /// What pops up over a page goes: notices on cookies, rules for comments.
    package static let popups = ExtractionRules(rawValue: 64)

    /// A further article below the page's own goes.
    package static let next = ExtractionRules(rawValue: 128)

    /// Teasers in cards go where the page has a text beside them.
    package static let teasers = ExtractionRules(rawValue: 256)

    package static let all: ExtractionRules = [
        .head, .tail, .fallback, .stated, .bar, .repeats, .popups, .next, .teasers,
    ]
    package static let named: [(name: String, rule: ExtractionRules)] = [
        ("head", .head), ("tail", .tail), ("fallback", .fallback), ("stated", .stated), ("bar", .bar),
        ("repeats", .repeats), ("popups", .popups), ("next", .next), ("teasers", .teasers),
    ]
}
