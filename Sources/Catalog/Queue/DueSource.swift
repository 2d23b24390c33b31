package import Model

/// A source whose turn has come, with all that a visit needs.
package struct DueSource: Hashable, Sendable {
    package var key: SourceKey
    package var url: WebURL
    package var host: String
    /// When it was to be visited; never nil in what `due` returns.
    package var due: Timestamp
    package var state: SourceState
}

/// How full the queue is.
package struct QueueCounts: Hashable, Sendable, Codable {
    /// Due now.
    package var due: Int
    /// On the queue at all.
    package var scheduled: Int
    /// Hosts with something due now.
    package var hosts: Int
    /// The moment of the earliest source; nil when nothing is scheduled.
    package var next: Timestamp?
}
