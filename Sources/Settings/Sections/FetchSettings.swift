/// `fetch`: how Vidimus behaves towards the web.
package struct FetchSettings: Hashable, Sendable {
    /// Product token of the User-Agent field. Default `vidimus/1`. See `agent`.
    package var userAgent = "vidimus/1"
    /// URL or mail address that operators of sites can turn to; part of the User-Agent. Default `""`: none.
    package var contact = ""
    /// Transfers in flight over all hosts. Default 64.
    package var concurrency = 64
    /// Requests in flight per host. Default 1.
    package var perHost = 1
    /// Seconds between two requests to one host. Default 2.
    package var delay = 2.0
    /// Share of `delay` by which each pause varies, 0 to 1. Default 0.3.
    package var jitter = 0.3
    /// Seconds until a connection, TLS included, must stand. Default 10.
    package var connectTimeout = 10.0
    /// Seconds from the request to the first byte of the answer. Default 30.
    package var firstByteTimeout = 30.0
    /// Seconds for one hop in all. Default 120.
    package var timeout = 120.0
    /// Seconds of transfers in one visit: its redirects, a second look, and what its host is asked beside. Default 300.
    package var visitTimeout = 300.0
    /// Bytes of one body on the wire, before content decoding. Default 50 MB.
    package var maxBody = 50_000_000
    /// Bytes of one body after content decoding. Default 100 MB.
    package var maxDecoded = 100_000_000
    /// Hops that one visit may be redirected. Default 10.
    package var redirects = 10
    /// Whether robots.txt is heeded. Default `respect`.
    package var robots = Robots.respect
    /// Ports that may be dialled. Default 80, 443, 8080 and 8443.
    package var ports = PortPolicy.list([80, 443, 8080, 8443])
    /// Where to connect instead, by lower-case host name (`*` for all others), as curl's `--connect-to`. Default none.
    package var connectTo: [String: Endpoint] = [:]
    /// PEM file of certificate authorities trusted in place of the system's; relative to the configuration's folder.
    /// Default nil.
    package var caFile: String?
    /// Address blocks that may be dialled although the address guard forbids them. Default none.
    package var allowAddresses: [AddressBlock] = []
    /// What happens to a visit that failed for a passing reason.
    package var retry = RetrySettings()

    package enum Robots: String, Hashable, Sendable, CaseIterable {
        case respect, ignore
    }

    package init() {}

    /// The User-Agent field: product token and, where given, the contact: `vidimus/1 (+https://example.org/bot)`.
    package var agent: String { contact.isEmpty ? userAgent : "\(userAgent) (+\(contact))" }
}

extension FetchSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key(
                "userAgent", \.userAgent,
                .text("a text in printable ASCII", pattern: "^[!-~]([ -~]*[!-~])?$") {
                    !$0.isEmpty && isHeaderText($0)
                },
                "Product token of the User-Agent field."),
            Key(
                "contact", \.contact, .text("a text in printable ASCII", pattern: "^[ -~]*$", where: isHeaderText),
                "URL or mail address for operators of sites; part of the User-Agent."),
            Key("concurrency", \.concurrency, .count(1...4096), "Transfers in flight over all hosts."),
            Key("perHost", \.perHost, .count(1...64), "Requests in flight per host."),
            Key("delay", \.delay, .span(0...86_400), "Pause between two requests to one host."),
            Key("jitter", \.jitter, .factor(0...1), "Share of delay by which each pause varies."),
            Key("connectTimeout", \.connectTimeout, timeLimit, "Limit for name lookup, connection and TLS."),
            Key(
                "firstByteTimeout", \.firstByteTimeout, timeLimit, "Limit from the request to the answer's first byte."),
            Key("timeout", \.timeout, timeLimit, "Limit for one hop in all."),
            Key(
                "visitTimeout", \.visitTimeout, timeLimit,
                "Limit for all transfers of one visit: redirects, a second look, what its host is asked beside."),
            Key("maxBody", \.maxBody, .size(least: 1), "Limit of one body on the wire, before content decoding."),
            Key("maxDecoded", \.maxDecoded, .size(least: 1), "Limit of one body after content decoding."),
            Key("redirects", \.redirects, .count(0...50), "Hops that one visit may be redirected."),
            Key("robots", \.robots, .choice, "Whether robots.txt (RFC 9309) is heeded."),
            Key(
                "ports", \.ports, .ports,
                "Ports that may be dialled; \"any\" allows all but the web platform's blocked list."),
            Key(
                "connectTo", \.connectTo, .detours,
                "Where to connect instead, by host name (* for all others), as curl's --connect-to."),
            Key(
                "caFile", \.caFile, .optional(.text(empty: false)),
                "PEM file of the authorities to trust in place of the system's; relative to this file's folder."),
            Key(
                "allowAddresses", \.allowAddresses, .list(.block),
                "Address blocks (CIDR) that may be dialled although the address guard forbids them."),
            Key("retry", \.retry, .section, "How a visit that failed for a passing reason is tried again."),
        ]
    }

    static var rules: [Rule<Self>] {
        [
            Rule("connectTimeout", "timeout") {
                $0.connectTimeout <= $0.timeout ? nil : "\"connectTimeout\" must not exceed \"timeout\""
            },
            Rule("firstByteTimeout", "timeout") {
                $0.firstByteTimeout <= $0.timeout ? nil : "\"firstByteTimeout\" must not exceed \"timeout\""
            },
            Rule("timeout", "visitTimeout") {
                $0.timeout <= $0.visitTimeout ? nil : "\"timeout\" must not exceed \"visitTimeout\""
            },
            Rule("maxDecoded", "maxBody") {
                $0.maxBody <= $0.maxDecoded ? nil : "\"maxDecoded\" must be at least \"maxBody\""
            },
        ]
    }

    private static var timeLimit: ValueKind<Double> { .span(0.001...86_400) }
}

/// What may stand in a header field without being mistaken for another one.
private func isHeaderText(_ text: String) -> Bool {
    text.utf8.allSatisfy { (32...126).contains($0) } && text.first != " " && text.last != " "
}
