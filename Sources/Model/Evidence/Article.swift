/// What extraction found in one document.
package struct Article: Hashable, Sendable, Codable {
    /// Paragraphs separated by one newline each; empty when there is no article.
    package var text: String
    /// What stands where in `text`; empty when the text was taken from elsewhere.
    package var blocks: [ArticleBlock]
    package var title: String?
    /// The first headings of the highest rank (`h1`), at most three, of at most 200 characters each, in the text or not.
    package var headings: [String]
    /// Lines that stand by themselves above a list of other stories, or on a page without a sentence of text; at most three, of at
    /// most 200 characters each. They are no part of the text.
    package var notices: [String]
    package var authors: [String]
    /// ISO 8601, as exact as the page is: `2008-04-12` or `2008-04-12T10:00:00+02:00`.
    package var published: String?
    package var modified: String?
    /// The day that the page bears for its readers, `2008-04-12`: mostly that of `published`; that of its last edition where it
    /// prints no other and only its linked data tell its first.
    package var date: String?
    /// BCP 47, mostly two letters.
    package var language: String?
    /// The site's own name.
    package var site: String?
    package var canonical: String?
    package var description: String?
    package var section: String?
    package var image: String?
    /// Absolute http(s) URLs linked from the article's text, in order, each once; of a page of frames
    /// where they lead.
    package var links: [String]
    /// 0 to 1: how sure the extractor is that `text` is the whole article and nothing else.
    package var confidence: Double
    /// Which way produced the text: `article`, `density`, `json-ld`, `script-state`, `plain-text`, `none`.
    package var path: String
    /// What the document is.
    package var kind: Kind
    /// The label of the character encoding that was used (WHATWG name): `windows-1251`.
    package var encoding: String
    /// What was cut or repaired: `depth-limit`, `node-limit`, `bad-bytes`, `nul-bytes`, …
    package var flags: [String]
    /// The target of a `<meta http-equiv=refresh>` of at most 10 seconds, as written.
    package var refresh: String?
    /// Version of the rules that made this.
    package var extractor: String

    package enum Kind: String, Hashable, Sendable, Codable {
        case article
        /// A list of links or teasers rather than one article.
        case list
        /// Neither: too little text to tell.
        case empty
        /// Not text at all.
        case binary
    }

    package init(
        text: String = "", blocks: [ArticleBlock] = [], title: String? = nil, headings: [String] = [],
        notices: [String] = [], authors: [String] = [], published: String? = nil,
        modified: String? = nil, language: String? = nil, site: String? = nil, canonical: String? = nil,
        description: String? = nil, section: String? = nil, image: String? = nil, links: [String] = [],
        confidence: Double = 0, path: String = "none", kind: Kind = .empty, encoding: String = "utf-8",
        flags: [String] = [], refresh: String? = nil, extractor: String
    ) {
        self.text = text
        self.blocks = blocks
        self.title = title
        self.headings = headings
        self.notices = notices
        self.authors = authors
        self.published = published
        self.modified = modified
        self.language = language
        self.site = site
        self.canonical = canonical
        self.description = description
        self.section = section
        self.image = image
        self.links = links
        self.confidence = confidence
        self.path = path
        self.kind = kind
        self.encoding = encoding
        self.flags = flags
        self.refresh = refresh
        self.extractor = extractor
    }

    /// Nil when there is no text.
    package var textDigest: SHA256Digest? { text.isEmpty ? nil : ArticleText.digest(text) }
}
