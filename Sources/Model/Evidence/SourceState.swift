/// What is remembered of a source between visits: its schedule, its validators and where it stands.
///
/// The daemon computes a new state after each visit; the catalog stores it, and the capture's record keeps it, so that a
/// rebuilt catalog knows it again.
package struct SourceState: Hashable, Sendable, Codable {
    /// When to visit next; nil takes the source off the queue.
    package var due: Timestamp?
    /// The current revisit interval in seconds; 0 before the first visit.
    package var interval = 0.0
    /// Visits made, failed ones included.
    package var visits = 0
    package var lastVisit: Timestamp?
    /// When the article's text was last found changed (or first found).
    package var lastChange: Timestamp?
    /// Validators of the last full response, for conditional requests.
    package var etag: String?
    package var lastModified: String?
    /// Conditional requests since the last unconditional one.
    package var conditional = 0
    /// Failed visits in a row.
    package var failures = 0
    package var category: Category?
    package var standing: Standing = .new
    /// The first visit, whatever came of it: the ages of new sources count from here.
    package var firstVisit: Timestamp?
    /// Visits that could compare texts, and the last of them.
    package var comparisons = 0
    package var lastComparison: Timestamp?
    /// Attempts in a row that failed and are being repeated.
    package var attempts = 0
    /// The latest visits that could tell a change, oldest first; only the last 16 are kept.
    package var observations: [Observation] = []

    /// Whether the text had changed after so many seconds.
    package struct Observation: Hashable, Sendable, Codable {
        package var seconds: Double
        package var changed: Bool

        package init(seconds: Double, changed: Bool) {
            self.seconds = seconds
            self.changed = changed
        }
    }

    package init(due: Timestamp?) { self.due = due }
}
