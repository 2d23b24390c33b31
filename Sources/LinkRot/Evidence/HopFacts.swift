package import Model

/// One exchange without its body: what was asked, and what came.
package struct HopFacts: Hashable, Sendable, Codable {
    package var url: WebURL
    /// Nil when the hop failed.
    package var status: Int?
    /// Nil when something answered.
    package var failure: FetchFailure?
    /// The address dialled, as text.
    package var address: String?
    /// Why bytes are missing from the body; nil when it is whole.
    package var truncated: Truncation?
    /// The header fields that rules look at, by lower-case name: see `HopFacts.fields`.
    package var headers: [String: String]

    /// Names of the header fields that are kept as evidence.
    package static let fields = [
        "location", "content-type", "retry-after", "refresh", "server", "www-authenticate", "set-cookie",
        "cf-mitigated",
        "x-datadome", "x-amzn-waf-action", "x-sucuri-block", "x-iinfo", "x-px-block",
    ]

    package init(
        url: WebURL, status: Int? = nil, failure: FetchFailure? = nil, address: String? = nil,
        truncated: Truncation? = nil, headers: [String: String] = [:]
    ) {
        self.url = url
        self.status = status
        self.failure = failure
        self.address = address
        self.truncated = truncated
        self.headers = headers
    }

    package init(_ exchange: Exchange) {
        self.init(
            url: exchange.url, status: exchange.response?.status, failure: exchange.failure,
            address: exchange.remoteAddress, truncated: exchange.response?.truncated)
        for name in HopFacts.fields {
            if let value = exchange.response?.headers[name] { headers[name] = String(value.prefix(2048)) }
        }
    }

    /// From a capture record, which keeps fewer fields: status, target, type.
    package init(_ hop: CaptureRecord.Hop) {
        self.init(
            url: hop.url, status: hop.status, failure: hop.failure, address: hop.address, truncated: hop.truncated)
        headers["location"] = hop.location
        headers["content-type"] = hop.mime
    }

    package var location: String? { headers["location"] }
    /// The media type without parameters, lower-case.
    package var mime: String? {
        headers["content-type"].map { $0.prefix { $0 != ";" && $0 != " " }.lowercased() }
    }
}
