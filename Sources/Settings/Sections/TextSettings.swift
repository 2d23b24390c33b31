/// `text`: what counts as an article's text.
package struct TextSettings: Hashable, Sendable {
    /// Words below which a page is taken to hold no article. Default 40.
    package var minWords = 40
    /// Whether blocks seen on three or more pages of a host are dropped as boilerplate. Default true.
    package var hostMemory = true

    package init() {}
}

extension TextSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("minWords", \.minWords, .count(0...10_000), "Words below which a page is taken to hold no article."),
            Key(
                "hostMemory", \.hostMemory, .flag,
                "Whether blocks seen on three or more pages of a host are dropped as boilerplate."),
        ]
    }
}
