package import Model

/// One place where an event cites a source, with the event's name and the place in the chronicle.
package struct CitationRow: Hashable, Sendable, Codable {
    package var event: EventID
    package var date: CalendarDay?
    package var title: String
    package var chronicle: String
    /// Relative to the chronicle's folder.
    package var file: String
    /// Of the URL, counted from 1.
    package var line: Int
    /// Position in the entry, from 1.
    package var ordinal: Int
    package var label: String
    /// Exactly as the file has it.
    package var url: String
    /// Nil when the URL cannot be fetched; `problem` says why.
    package var source: SourceKey?
    /// Why the URL cannot be fetched (verdict `invalid_url`); not escaped for a terminal.
    package var problem: String?
    /// The archived original's URL where the cited URL is another archive's memento of it.
    package var original: String?
    /// What is fetched where the URL as written needed repair; nil when it is good as it stands.
    package var repaired: String?
    /// The chronicle itself calls the link dead.
    package var markedDead: Bool
    /// When the citation was found gone; nil while it stands.
    package var withdrawn: Timestamp?
}
