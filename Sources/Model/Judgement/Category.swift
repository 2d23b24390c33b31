/// What became of a source, at the coarsest.
package enum VerdictState: String, Hashable, Sendable, Codable, CaseIterable {
    case alive
    case changed
    case dead
    case unsure
}

/// What became of a source, exactly. Every category belongs to one state.
package enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    // alive
    case ok
    case edited
    case redirected
    case moved
    case paywall
    // changed
    case rewritten
    case truncated
    case replaced
    // dead
    case notFound = "not_found"
    case gone
    case soft404 = "soft_404"
    case redirectHome = "redirect_home"
    case parked
    case hijacked
    case dns
    case redirectLoop = "redirect_loop"
    case brokenRedirect = "broken_redirect"
    case clientError = "client_error"
    case invalidURL = "invalid_url"
    // unsure
    case blocked
    case login
    case rateLimited = "rate_limited"
    case serverError = "server_error"
    case timeout
    case refused
    case reset
    case tls
    case protocolError = "protocol"
    case empty
    case tooLarge = "too_large"
    case badEncoding = "bad_encoding"
    case robots
    case offline

    package var state: VerdictState {
        switch self {
        case .ok, .edited, .redirected, .moved, .paywall: .alive
        case .rewritten, .truncated, .replaced: .changed
        case .notFound, .gone, .soft404, .redirectHome, .parked, .hijacked, .dns, .redirectLoop, .brokenRedirect,
            .clientError, .invalidURL:
            .dead
        case .blocked, .login, .rateLimited, .serverError, .timeout, .refused, .reset, .tls, .protocolError, .empty,
            .tooLarge, .badEncoding, .robots, .offline:
            .unsure
        }
    }
}

/// What the history of verdicts says of a source, by the death policy.
package enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    /// Never judged.
    case new
    case alive
    case changed
    /// Dead verdicts, but not yet enough of them.
    case failing
    case dead
    case unsure
}

// So that dictionaries by standing, category or state are JSON objects.
extension Standing: CodingKeyRepresentable {}
extension Category: CodingKeyRepresentable {}
extension VerdictState: CodingKeyRepresentable {}
