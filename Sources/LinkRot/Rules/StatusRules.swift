internal import Model

/// What the server's status code says (RFC 9110 § 15).
enum StatusRules {
    /// 304: the server vouches for the text that we hold.
    static let notModified = Rule("status") { matter in
        guard matter.last?.status == 304 else { return .silence }
        guard matter.evidence.notModified else {
            return .decide(.protocolError, "status.304", "the server calls unchanged what it was not asked about")
        }
        let version = matter.evidence.known.map { " since version \($0.version)" } ?? ""
        return .decide(.ok, "status.304", "the server says that nothing changed\(version)")
    }

    static let status = Rule("status") { matter in
        guard let last = matter.last, let status = last.status else { return .silence }
        let rule = "status.\(status)"
        let detail = "\(status) from \(last.url.host)"
        switch status {
        case 204, 205: return .decide(.empty, rule, "\(detail): no content")
        case 200..<300: return .note(rule, detail)
        case 300:
            return last.location == nil
                ? .note(rule, detail + ": a choice of documents") : .decide(.brokenRedirect, rule, detail)
        case 301..<400:
            let target = last.location.map { "its target is no usable URL: \($0)" } ?? "it names no target"
            return .decide(.brokenRedirect, rule, "\(detail), but \(target)")
        case 400..<500, 999: return .decide(refusal(status), rule, detail + retry(last))
        case 509, 529: return .decide(.rateLimited, rule, detail + retry(last))
        case 511: return .decide(.offline, rule, "\(detail): the network asks for a login of its own")
        case 500..<600: return .decide(.serverError, rule, detail + retry(last))
        default: return .decide(.protocolError, rule, "\(detail): no status of HTTP")
        }
    }

    /// 4xx. Only those that speak of the page are death; those that speak of the visitor or the request are walls.
    private static func refusal(_ status: Int) -> Category {
        switch status {
        case 404: .notFound
        case 410: .gone
        case 402: .paywall
        case 401: .login
        case 408: .timeout
        case 425, 429, 420: .rateLimited
        case 403, 405, 406, 407, 412, 415, 417, 418, 421, 426, 428, 431, 444, 451, 460, 463, 494...499, 999: .blocked
        default: .clientError
        }
    }

    private static func retry(_ hop: HopFacts) -> String {
        hop.headers["retry-after"].map { ", Retry-After: \($0.prefix(40))" } ?? ""
    }
}
