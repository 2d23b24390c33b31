package import Model

/// What is remembered of a host between runs: the part of a `HostTurn` that a catalog row holds.
package struct HostState: Hashable, Sendable, Codable {
    /// Before this moment the host is left alone; the ordinary pause between requests.
    package var nextTurn: Timestamp
    /// The host asked for quiet until then, or failed; the epoch when it did not.
    package var blockedUntil: Timestamp
    /// Refusals and failures in a row; 0 after a good answer.
    package var backoffStep: Int
    /// `Crawl-delay` of the host's robots.txt in seconds, as written there.
    package var crawlDelay: Double?

    package init(
        nextTurn: Timestamp = .epoch, blockedUntil: Timestamp = .epoch, backoffStep: Int = 0, crawlDelay: Double? = nil
    ) {
        self.nextTurn = nextTurn
        self.blockedUntil = blockedUntil
        self.backoffStep = backoffStep
        self.crawlDelay = crawlDelay
    }
}

/// A host whose state changed and wants to be saved.
package struct HostUpdate: Hashable, Sendable {
    package var host: String
    package var state: HostState

    package init(host: String, state: HostState) {
        self.host = host
        self.state = state
    }
}

extension Timestamp {
    /// 1970-01-01T00:00:00Z: before every moment that a schedule can name.
    package static var epoch: Timestamp { Timestamp(microseconds: 0) }
}
