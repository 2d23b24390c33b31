package import Model

/// What is remembered of an origin's robots.txt between runs: its part of a catalog row.
package struct RobotsState: Hashable, Sendable, Codable {
    /// `https://example.org:8443`, as `WebURL.origin`.
    package var origin: String
    package var standing: Standing
    /// When it was last asked for.
    package var fetched: Timestamp
    /// The last file that was had, kept while its origin is unreachable; at most `RobotsFile.maximumLength` bytes.
    package var text: [UInt8]?
    /// When `text` was had.
    package var textFetched: Timestamp?
    /// Since when it has been unreachable without a break; nil when it is not.
    package var unreachableSince: Timestamp?

    package enum Standing: Hashable, Sendable, Codable {
        case file
        case unavailable(status: Int?)
        case unreachable(RobotsTrouble)
    }

    package init(
        origin: String, standing: Standing, fetched: Timestamp, text: [UInt8]? = nil, textFetched: Timestamp? = nil,
        unreachableSince: Timestamp? = nil
    ) {
        self.origin = origin
        self.standing = standing
        self.fetched = fetched
        self.text = text
        self.textFetched = textFetched
        self.unreachableSince = unreachableSince
    }

    /// The state after a fetch.
    package func after(_ fetch: RobotsFetch, now: Timestamp) -> RobotsState {
        var next = self
        next.fetched = now
        switch fetch {
        case .file(let bytes):
            next.standing = .file
            next.text = Array(bytes.prefix(RobotsFile.maximumLength + 1))
            next.textFetched = now
            next.unreachableSince = nil
        case .unavailable(let status):
            next.standing = .unavailable(status: status)
            next.text = nil
            next.textFetched = nil
            next.unreachableSince = nil
        case .unreachable(let trouble):
            next.standing = .unreachable(trouble)
            next.unreachableSince = unreachableSince ?? now
        }
        return next
    }

    /// Whether it still holds, or has to be asked for again.
    package func isFresh(now: Timestamp, options: RobotsOptions) -> Bool {
        let age = now - fetched
        // A moment in the future comes from a clock that was wrong: it proves nothing.
        guard age >= 0 else { return false }
        return switch standing {
        case .file, .unavailable(status: .some): age < options.fresh
        // An unknown name may exist an hour later.
        case .unavailable(status: nil), .unreachable: age < min(options.retry, options.fresh)
        }
    }
}
