package import Model

/// How much the catalog holds.
package struct Totals: Hashable, Sendable, Codable {
    package var files: Int
    package var events: Int
    /// Citations that still stand, invalid URLs included.
    package var citations: Int
    package var invalidCitations: Int
    package var sources: Int
    package var hosts: Int
    package var captures: Int
    package var versions: Int
    package var warcs: Int
    /// Bytes committed to WARC files.
    package var bytes: Int
}

/// Sources counted by standing, under one heading: an outlet or a year of events.
package struct StandingCounts: Hashable, Sendable, Codable {
    /// The outlet's name, or the year (`undated` for events without a date).
    package var name: String
    package var sources: Int
    package var standings: [Standing: Int]
}
