/// One visit to a source at one moment, complete and not yet stored.
package struct Capture: Sendable {
    package var id: CaptureID
    package var source: SourceKey
    /// The URL that was asked for first.
    package var url: WebURL
    /// Which events cite the source.
    package var events: [EventID]
    package var started: Timestamp
    package var finished: Timestamp
    /// One exchange a hop; never empty unless the URL never passed the gate.
    package var exchanges: [Exchange]
    /// Nil when no document arrived (failure, 304, redirect only).
    package var article: Article?
    package var verdict: Verdict
    /// The version that a 304 or an unchanged text continues, as the catalog knew it when the visit began.
    package var notModified: Bool

    package init(
        id: CaptureID, source: SourceKey, url: WebURL, events: [EventID], started: Timestamp, finished: Timestamp,
        exchanges: [Exchange], article: Article? = nil, verdict: Verdict, notModified: Bool = false
    ) {
        self.id = id
        self.source = source
        self.url = url
        self.events = events
        self.started = started
        self.finished = finished
        self.exchanges = exchanges
        self.article = article
        self.verdict = verdict
        self.notModified = notModified
    }

    /// The failure that ended the chain; nil when something answered.
    package var failure: FetchFailure? { exchanges.last?.failure }
}

/// The JSON of a `urn:vidimus:capture:<id>` record: everything that the catalog's rows of a capture need, so that the
/// catalog can be rebuilt from the WARC files alone. Fields are added, never renamed.
package struct CaptureRecord: Hashable, Sendable, Codable {
    package var id: CaptureID
    package var source: SourceKey
    package var url: WebURL
    package var events: [EventCitation]
    package var started: Timestamp
    package var finished: Timestamp
    package var hops: [Hop]
    package var verdict: Verdict
    package var notModified: Bool
    /// Number of the version that this capture belongs to; nil when it yielded no text.
    package var version: Int?
    /// SHA-256 of the normalised article text.
    package var textDigest: SHA256Digest?
    package var article: ArticleFacts?
    /// Set where the stored bytes were read again: this record then takes the place of the capture's first one, whose
    /// hops and events it repeats. Of several the latest counts.
    package var rereading: Rereading?
    /// Digests of the article's blocks, for the memory of the host; nil where it is not to be taught.
    package var blocks: [Int64]?
    /// The source's state after the visit, or after the later reading; nil where it is not known or not touched.
    package var state: SourceState?
    /// Set for a capture that others made; nil for our own.
    package var foreign: Foreign?

    /// A later reading of what a capture brought.
    package struct Rereading: Hashable, Sendable, Codable {
        package var at: Timestamp
        /// `WARC-Record-ID` of the capture's first record.
        package var supersedes: String

        package init(at: Timestamp, supersedes: String) {
            self.at = at
            self.supersedes = supersedes
        }
    }

    /// An event that cited the source at the time, with enough to name it when the chronicle is gone.
    package struct EventCitation: Hashable, Sendable, Codable {
        package var id: EventID
        package var date: CalendarDay?
        package var title: String
        package var file: String?
        package var line: Int?
        package var label: String
        /// The URL as that entry writes it.
        package var url: String

        package init(
            id: EventID, date: CalendarDay?, title: String, file: String?, line: Int?, label: String, url: String
        ) {
            self.id = id
            self.date = date
            self.title = title
            self.file = file
            self.line = line
            self.label = label
            self.url = url
        }
    }

    /// One exchange, in figures.
    package struct Hop: Hashable, Sendable, Codable {
        package var url: WebURL
        package var started: Timestamp
        package var status: Int?
        package var failure: FetchFailure?
        package var location: String?
        package var mime: String?
        package var etag: String?
        package var lastModified: String?
        /// Bytes of the payload as stored.
        package var length: Int?
        package var payloadDigest: SHA256Digest?
        package var address: String?
        package var truncated: Truncation?
        package var seconds: Double

        package init(url: WebURL, started: Timestamp, seconds: Double) {
            self.url = url
            self.started = started
            self.seconds = seconds
        }
    }

    /// The article without its text, which stands in a record of its own.
    package struct ArticleFacts: Hashable, Sendable, Codable {
        package var title: String?
        package var authors: [String]
        package var published: String?
        package var modified: String?
        package var language: String?
        package var site: String?
        package var canonical: String?
        package var words: Int
        package var confidence: Double
        package var path: String
        package var kind: Article.Kind
        package var encoding: String
        package var flags: [String]
        package var extractor: String

        package init(_ article: Article) {
            title = article.title
            authors = article.authors
            published = article.published
            modified = article.modified
            language = article.language
            site = article.site
            canonical = article.canonical
            words = ArticleText.wordCount(article.text)
            confidence = article.confidence
            path = article.path
            kind = article.kind
            encoding = article.encoding
            flags = article.flags
            extractor = article.extractor
        }
    }

    package init(
        id: CaptureID, source: SourceKey, url: WebURL, events: [EventCitation], started: Timestamp,
        finished: Timestamp, hops: [Hop], verdict: Verdict, notModified: Bool, version: Int?,
        textDigest: SHA256Digest?, article: ArticleFacts?
    ) {
        self.id = id
        self.source = source
        self.url = url
        self.events = events
        self.started = started
        self.finished = finished
        self.hops = hops
        self.verdict = verdict
        self.notModified = notModified
        self.version = version
        self.textDigest = textDigest
        self.article = article
    }
}
