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

extension Category {
    /// What it means, in one sentence for a person.
    package var sentence: String {
        switch self {
        case .ok: "The page stands and says what it said."
        case .edited: "The wording changed; numbers, names and negations did not."
        case .redirected: "The page is reached by another address, and is the page."
        case .moved: "The page has another address now, for good, and says what it said."
        case .paywall: "The article stands behind a paywall."
        case .rewritten: "A number, a name, a negation or the headline changed."
        case .truncated: "Most of the text is gone."
        case .replaced: "Another text stands at this address."
        case .notFound: "The server says that there is no such page (404)."
        case .gone: "The server says that the page was taken away (410)."
        case .soft404: "The page is gone, though the server answers as if it were there."
        case .redirectHome: "The address leads to a front page instead of the article."
        case .parked: "The domain is parked or for sale."
        case .hijacked: "The domain serves something else altogether."
        case .dns: "The name of the host no longer exists."
        case .redirectLoop: "The redirects lead in a circle."
        case .brokenRedirect: "The redirect leads nowhere."
        case .clientError: "The server refuses the request as wrong (4xx)."
        case .invalidURL: "What the entry cites is no address that can be fetched."
        case .blocked: "A wall stands before the page: access is refused or challenged."
        case .login: "The page asks for a login."
        case .rateLimited: "The server asked to come back later."
        case .serverError: "The server failed (5xx)."
        case .timeout: "No answer came in time."
        case .refused: "The server refused the connection."
        case .reset: "The connection broke off."
        case .tls: "The encrypted connection could not be made."
        case .protocolError: "The answer broke the rules of HTTP."
        case .empty: "The answer had no content."
        case .tooLarge: "The answer was larger than the limits allow."
        case .badEncoding: "The answer could not be decoded."
        case .robots: "The site's robots.txt does not allow the visit."
        case .offline: "The network itself did not answer; nothing is held against the source."
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
