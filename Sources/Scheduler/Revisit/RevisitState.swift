package import Model

/// What is remembered of a source's visits: its part of a catalog row.
package struct RevisitState: Hashable, Sendable, Codable {
    /// Visits that compared texts, the first one included.
    package var visits = 0
    /// The first visit, whatever came of it; ages of new sources count from here. Nil before it.
    package var first: Timestamp?
    /// The last visit that compared texts.
    package var last: Timestamp?
    /// The adaptive interval in seconds; nil while the source is new.
    package var interval: Double?
    /// Attempts in a row that failed and are being repeated; see `RetryPolicy`.
    package var attempts = 0
    /// The last comparisons, oldest first; at most `memory`.
    package var observations: [Observation] = []

    /// How many comparisons are kept.
    package static let memory = 16

    /// One comparison of a text with the one before it.
    package struct Observation: Hashable, Sendable, Codable {
        /// Seconds between the two visits.
        package var interval: Double
        package var changed: Bool

        package init(interval: Double, changed: Bool) {
            self.interval = interval
            self.changed = changed
        }
    }

    package init() {}

    /// How often the text changes, in changes a second; nil before the first comparison. See `ChangeRate`.
    package var changeRate: Double? { ChangeRate.estimate(observations) }
}
