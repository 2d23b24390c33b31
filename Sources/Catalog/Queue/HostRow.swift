package import Model

/// What politeness remembers of a host over restarts, and who works on it.
package struct HostRow: Hashable, Sendable, Codable {
    /// Lower-case ASCII, as `WebURL.host`.
    package var name: String
    /// No request before then.
    package var nextTurn: Timestamp?
    /// The host asked for silence until then (Retry-After, backoff).
    package var blockedUntil: Timestamp?
    /// Step of the doubling backoff; 0 means none.
    package var backoff = 0
    /// Seconds between requests where the host has its own (Crawl-delay, learnt); nil takes the configured delay.
    package var delay: Double?
    /// Requests that failed for the host's sake in a row.
    package var failures = 0
    /// The worker that holds the host, its lease's end, and the fencing token that grows with each claim.
    package var owner: String?
    package var lease: Timestamp?
    package var token = 0

    package init(name: String) { self.name = name }
}

/// One origin's robots.txt as fetched last (RFC 9309 § 2.4).
package struct RobotsRow: Hashable, Sendable {
    /// Scheme, host and port, as `WebURL.origin`.
    package var origin: String
    package var fetched: Timestamp
    /// Nil when nothing answered; `failure` says why.
    package var status: Int?
    package var failure: FetchFailure.Kind?
    /// The last file that was had, at most 500 KiB. It goes on holding while its origin cannot be reached.
    package var body: [UInt8]
    /// When `body` was had; nil when there is no file.
    package var bodyFetched: Timestamp?
    /// Since when nothing was had without a break; nil when the origin answers.
    package var unreachableSince: Timestamp?

    package init(
        origin: String, fetched: Timestamp, status: Int?, failure: FetchFailure.Kind?, body: [UInt8],
        bodyFetched: Timestamp? = nil, unreachableSince: Timestamp? = nil
    ) {
        self.origin = origin
        self.fetched = fetched
        self.status = status
        self.failure = failure
        self.body = body
        self.bodyFetched = bodyFetched
        self.unreachableSince = unreachableSince
    }
}
