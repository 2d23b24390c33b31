package import Model

/// One event as the catalog knows it.
package struct EventRow: Hashable, Sendable, Codable {
    package var id: EventID
    package var date: CalendarDay?
    package var title: String
    package var lead: String
    /// From the widest to the narrowest.
    package var topics: [String]
    package var related: [RelatedEntry]
    package var firstSeen: Timestamp
    /// Where the event stands in the chronicle, the first place first.
    package var appearances: [Appearance]
    /// Citations that still stand, over all appearances.
    package var citations: Int

    /// One entry of one file that tells this event.
    package struct Appearance: Hashable, Sendable, Codable {
        package var chronicle: String
        /// Relative to the chronicle's folder.
        package var file: String
        /// Counted from 1.
        package var line: Int
        package var title: String
        /// When the entry was found gone; nil while it stands.
        package var withdrawn: Timestamp?
    }

    /// No entry tells this event any longer.
    package var isWithdrawn: Bool { appearances.allSatisfy { $0.withdrawn != nil } }
}

/// Which events to list. Empty fields do not restrict.
package struct EventFilter: Hashable, Sendable {
    package var from: CalendarDay?
    package var to: CalendarDay?
    /// A part of the title, case ignored for ASCII.
    package var title: String?
    package var chronicle: String?
    /// A file of the chronicle, or a folder of it (everything beneath).
    package var path: String?
    /// Whether events that no entry tells any longer are listed too.
    package var withdrawn = false
    package var limit = 100
    package var offset = 0

    package init() {}
}
