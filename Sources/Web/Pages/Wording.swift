internal import Model

extension Standing {
    /// The end of a sentence that begins with so many sources: `3 are dead`.
    func predicate(of count: Int) -> String {
        let isOne = count == 1
        return switch self {
        case .alive: isOne ? "is alive" : "are alive"
        case .changed: isOne ? "has changed" : "have changed"
        case .failing: isOne ? "is failing" : "are failing"
        case .dead: isOne ? "is dead" : "are dead"
        case .unsure: "could not be judged"
        case .new: isOne ? "awaits its first visit" : "await their first visit"
        }
    }
}

extension Category {
    /// What became of the page, as a sentence about it.
    var sentence: String {
        switch self {
        case .ok: "The page stands as it was cited."
        case .edited: "The page stands; its wording was edited."
        case .redirected: "The page stands at another address."
        case .moved: "The page has moved, and its text with it."
        case .paywall: "The page stands behind a paywall."
        case .rewritten: "What the page states was rewritten."
        case .truncated: "Most of the text is gone."
        case .replaced: "Another article stands in its place."
        case .notFound: "The server no longer finds the page."
        case .gone: "The server says that the page is gone for good."
        case .soft404: "An error page stands there and calls itself a success."
        case .redirectHome: "The address leads to the home page."
        case .parked: "The domain is parked."
        case .hijacked: "The domain serves somebody else's pages."
        case .dns: "The host name no longer exists."
        case .redirectLoop: "The address redirects in a circle."
        case .brokenRedirect: "The address redirects to nowhere."
        case .clientError: "The server refuses the request."
        case .invalidURL: "The address cannot be fetched."
        case .blocked: "The server blocks visits like ours."
        case .login: "The page asks for a login."
        case .rateLimited: "The server asked us to come back later."
        case .serverError: "The server reports an error of its own."
        case .timeout: "The server did not answer in time."
        case .refused: "The server refused the connection."
        case .reset: "The server broke off the connection."
        case .tls: "The encrypted connection could not be trusted."
        case .protocolError: "The server does not speak proper HTTP."
        case .empty: "The page came without text."
        case .tooLarge: "The page is larger than we take."
        case .badEncoding: "The page could not be decoded."
        case .robots: "The site's robots.txt asks us to stay away."
        case .offline: "Our own network was down."
        }
    }

    /// `not found`, `soft 404`.
    var words: String { rawValue.replacing("_", with: " ") }
}

extension WebURL {
    /// Without the scheme and `www.`, for reading.
    var shown: String {
        var text = string.drop { $0 != ":" }.dropFirst(3)
        if text.hasPrefix("www.") { text = text.dropFirst(4) }
        return String(text)
    }
}
