package import Catalog
package import Model

/// A capture that others made, read and judged by us and not yet stored.
package struct ForeignCapture: Sendable {
    package var id: CaptureID
    /// The source of ours that it is a sight of.
    package var source: SourceKey
    /// The URL that was asked for first.
    package var url: WebURL
    /// When they saw it: the first hop's `WARC-Date`, or the Memento-Datetime.
    package var moment: Timestamp
    package var origin: ForeignOrigin
    /// When it is taken in, and by whom: a user's name, or the program.
    package var taken: Timestamp
    package var takenBy: String
    /// In the order of the visit; never empty.
    package var hops: [ForeignHop]
    /// Nil when no document was read.
    package var article: Article?
    /// Against what we know. Its category never becomes the source's.
    package var verdict: Verdict
    /// What cites the source, for the group's records.
    package var events: [CaptureRecord.EventCitation]

    package init(
        source: SourceKey, url: WebURL, moment: Timestamp, origin: ForeignOrigin, taken: Timestamp, takenBy: String,
        hops: [ForeignHop], article: Article?, verdict: Verdict, events: [CaptureRecord.EventCitation]
    ) {
        // By the moment of taking in: ids of our archive sort by when they came to be.
        id = CaptureID(at: taken)
        self.source = source
        self.url = url
        self.moment = moment
        self.origin = origin
        self.taken = taken
        self.takenBy = takenBy
        self.hops = hops
        self.article = article
        self.verdict = verdict
        self.events = events
    }
}

/// A capture of others that stands durably in a WARC file and in the catalog.
package struct KeptForeign: Hashable, Sendable {
    package var id: CaptureID
    /// It had been taken in before, under this id; nothing was written.
    package var wasKnown: Bool
    /// Where its group of records stands.
    package var place: RecordPlace
}
