internal import Model

/// Nothing answered, or nothing could be asked.
enum TransportRules {
    /// The network itself is down: nobody's fault.
    static let offline = Rule("control") { matter in
        guard matter.evidence.control == .silent, let failure = matter.last?.failure, isNetwork(failure.kind) else {
            return .silence
        }
        return .decide(.offline, "control.silent", "the control fetch failed as well: \(failure.detail)")
    }

    /// The cited text is no URL.
    static let invalid = Rule("url") { matter in
        if let reason = matter.evidence.invalid { return .decide(.invalidURL, "url.invalid", reason) }
        guard let failure = matter.last?.failure else {
            return matter.evidence.hops.isEmpty
                ? .decide(.offline, "visit.none", "the source was not visited") : .silence
        }
        return failure.kind == .invalidURL ? .decide(.invalidURL, "url.invalid", failure.detail) : .silence
    }

    /// The last hop has a failure in place of a response.
    static let failure = Rule("transport") { matter in
        guard let last = matter.last, let failure = last.failure else { return .silence }
        let rule = "transport.\(failure.kind.rawValue)"
        let redirects = matter.evidence.hops.count - 1
        let place = redirects > 0 ? " at \(last.url) after \(redirects) redirect\(redirects == 1 ? "" : "s")" : ""
        let detail = failure.detail + place
        let isFirst = matter.evidence.hops.count == 1
        switch failure.kind {
        case .nameNotFound:
            return isFirst
                ? .decide(.dns, rule, detail) : .decide(.brokenRedirect, "redirect.to-nowhere", detail)
        case .nameLookupFailed, .unreachable:
            // Without a control fetch these speak of our own network as much as of the host.
            return .decide(matter.evidence.control == .answered ? .timeout : .offline, rule, detail)
        case .connectRefused: return .decide(.refused, rule, detail)
        case .connectTimeout, .firstByteTimeout, .timeout, .stalled: return .decide(.timeout, rule, detail)
        case .reset, .emptyReply: return .decide(.reset, rule, detail)
        case .tls: return .decide(.tls, rule, detail)
        case .tooLarge: return .decide(.tooLarge, rule, detail)
        case .headersTooLarge, .protocolError: return .decide(.protocolError, rule, detail)
        case .gate, .addressForbidden: return .decide(.blocked, rule, "not dialled: " + detail)
        case .robots: return .decide(.robots, rule, detail)
        case .badRedirect: return .decide(.brokenRedirect, rule, detail)
        case .tooManyRedirects, .redirectLoop:
            // Sites that insist on cookies send a visitor without them in circles.
            if let wall = matter.evidence.hops.first(where: { PathWords.isLogin($0.url) || PathWords.isConsent($0.url) }
            ) {
                return .decide(.login, "redirect.loop-through-wall", "\(detail); the way leads through \(wall.url)")
            }
            if let wall = matter.evidence.hops.first(where: { $0.headers["set-cookie"] != nil }) {
                return .decide(
                    .blocked, "redirect.loop-for-cookies", "\(detail); \(wall.url.host) sets a cookie on the way")
            }
            return .decide(.redirectLoop, rule, detail)
        case .invalidURL: return .decide(.invalidURL, rule, detail)
        case .cancelled: return .decide(.offline, rule, "the visit was broken off: " + detail)
        }
    }

    private static func isNetwork(_ kind: FetchFailure.Kind) -> Bool {
        switch kind {
        case .nameNotFound, .nameLookupFailed, .connectRefused, .unreachable, .connectTimeout, .firstByteTimeout,
            .timeout, .stalled, .reset, .emptyReply, .tls:
            true
        default: false
        }
    }
}
