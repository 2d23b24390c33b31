package import Model

/// What came of asking an origin for its robots.txt (RFC 9309 § 2.3.1).
package enum RobotsFetch: Hashable, Sendable {
    /// A file: its decoded body.
    case file([UInt8])
    /// There is none, so everything is allowed: 4xx except 429, too many redirects, a name that does not exist.
    case unavailable(status: Int?)
    /// Nobody knows: 429, 5xx, network errors. Everything is disallowed for now.
    case unreachable(RobotsTrouble)

    /// What to do after a hop.
    package enum Step: Hashable, Sendable {
        /// Ask there next. The rules that are found hold for the origin that was asked first.
        case follow(WebURL)
        case done(RobotsFetch)
    }

    /// Reads one hop on the way to a robots.txt.
    ///
    /// - Parameters:
    ///   - exchange: the hop.
    ///   - decoded: its body without content coding; nil to take it as received.
    ///   - hop: redirects followed so far, 0 at first.
    package static func step(
        after exchange: Exchange, decoded: [UInt8]? = nil, hop: Int, options: RobotsOptions = RobotsOptions()
    ) -> Step {
        guard let response = exchange.response else {
            // Where no such host exists there is no server to spare, and the page's own visit has to prove it.
            if exchange.failure?.kind == .nameNotFound { return .done(.unavailable(status: nil)) }
            return .done(.unreachable(.failure(exchange.failure ?? FetchFailure(.emptyReply, "no answer"))))
        }
        switch response.status {
        case 200...299: return .done(.file(decoded ?? response.body))
        case 300...399:
            guard response.isRedirect, hop < options.redirects, let location = response.headers["Location"],
                let target = try? exchange.url.resolving(location)
            else { return .done(.unavailable(status: response.status)) }
            return .follow(target)
        case 429, 500...: return .done(.unreachable(.status(response.status)))
        default: return .done(.unavailable(status: response.status))
        }
    }
}

/// Why a robots.txt could not be had.
package enum RobotsTrouble: Hashable, Sendable, Codable {
    case status(Int)
    case failure(FetchFailure)
}
