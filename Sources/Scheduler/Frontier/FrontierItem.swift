package import Model

/// A source that waits for its visit, or is being visited.
package struct FrontierItem: Hashable, Sendable {
    package var key: SourceKey
    /// The URL that is asked for first.
    package var url: WebURL
    /// Whose turn it takes; usually `url.host`.
    package var host: String
    package var due: Timestamp
    package var priority: FrontierPriority

    package init(
        key: SourceKey, url: WebURL, host: String? = nil, due: Timestamp, priority: FrontierPriority = .scheduled
    ) {
        self.key = key
        self.url = url
        self.host = host ?? url.host
        self.due = due
        self.priority = priority
    }
}

/// Who wants the visit.
package enum FrontierPriority: Int, Hashable, Sendable, Codable, Comparable {
    /// Somebody waits for it: goes before everything scheduled, and is due at once. Politeness holds for it too.
    case asked
    case scheduled

    package static func < (a: FrontierPriority, b: FrontierPriority) -> Bool { a.rawValue < b.rawValue }
}

/// What the shell is to do next.
package enum FrontierAction: Hashable, Sendable {
    /// Begin this visit now. Its host's turn is taken: the first hop may go at once.
    case visit(FrontierItem)
    /// Nothing may begin before then, unless something is added or ends earlier.
    case wait(until: Timestamp)
    /// Nothing may begin until a visit or hop ends.
    case busy
    /// Nothing waits and nothing is under way.
    case idle
}

/// What became of an item that was added.
package enum FrontierAddition: Hashable, Sendable {
    case added
    /// The source was waiting already: it keeps its URL and now has the earlier due time and the higher priority.
    case merged
    /// The source is being visited; that visit will do.
    case underWay
    /// As many sources wait as may (`Frontier.capacity`); load it again when there is room.
    case full
}

/// Whether a hop may go.
package enum Turn: Hashable, Sendable {
    /// The turn is taken: send the request now, and report its end with `Frontier.hopEnded`.
    case go
    /// Ask again then. The place in the host's line is kept.
    case wait(until: Timestamp)
}
