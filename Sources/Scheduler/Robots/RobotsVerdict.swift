package import Model

/// Whether a URL may be fetched.
package enum RobotsVerdict: Hashable, Sendable {
    case allowed
    case disallowed(RobotsRefusal)
    /// Fetch this first, with a turn of its own, and report it with `RobotsCache.record`.
    case mustFetch(WebURL)
}

/// Why a URL may not be fetched.
package enum RobotsRefusal: Hashable, Sendable, CustomStringConvertible {
    case rule(RobotsRules.Rule)
    /// The robots.txt itself could not be had. A connection failure here is the source's failure too: the page's
    /// request would have met the same.
    case unreachable(RobotsTrouble)

    package var description: String {
        switch self {
        case .rule(let rule): "robots.txt line \(rule.line) disallows \(rule.pattern.printable)"
        case .unreachable(.status(let status)): "robots.txt answered \(status), which forbids everything for now"
        case .unreachable(.failure(let failure)):
            "robots.txt could not be fetched, which forbids everything for now: \(failure.detail.printable)"
        }
    }
}
