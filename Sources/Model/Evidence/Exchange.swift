/// One HTTP request and its response (one hop), or the failure in its place.
package struct Exchange: Sendable {
    package var url: WebURL
    /// When the request was begun; the `WARC-Date` of all records of this hop.
    package var started: Timestamp
    /// Seconds until each step was done, as libcurl measures them; 0 when it was not reached.
    package var timings: Timings
    /// The request's head exactly as sent, with the empty line; nil when nothing was sent.
    package var requestHead: [UInt8]?
    /// The address really dialled, as text; nil when there was no connection.
    package var remoteAddress: String?
    /// What the connection spoke, in `WARC-Protocol` terms: `http/1.1`, `h2`, `tls/1.3`.
    package var protocols: [String]
    /// The TLS cipher suite's name; nil without TLS.
    package var cipherSuite: String?
    package var outcome: Outcome
    /// Lives as long as any copy of this exchange: its end tells whoever counts the memory of bodies.
    package var hold: (any AnyObject & Sendable)?

    package enum Outcome: Sendable {
        case response(Response)
        case failure(FetchFailure)
    }

    package struct Timings: Hashable, Sendable, Codable {
        package var nameLookup = 0.0
        package var connect = 0.0
        package var tls = 0.0
        package var firstByte = 0.0
        package var total = 0.0

        package init() {}
    }

    package init(
        url: WebURL, started: Timestamp, timings: Timings = Timings(), requestHead: [UInt8]? = nil,
        remoteAddress: String? = nil, protocols: [String] = [], cipherSuite: String? = nil, outcome: Outcome
    ) {
        self.url = url
        self.started = started
        self.timings = timings
        self.requestHead = requestHead
        self.remoteAddress = remoteAddress
        self.protocols = protocols
        self.cipherSuite = cipherSuite
        self.outcome = outcome
    }

    package var response: Response? {
        if case .response(let response) = outcome { response } else { nil }
    }

    package var failure: FetchFailure? {
        if case .failure(let failure) = outcome { failure } else { nil }
    }
}

/// A response as received: transfer coding removed, content coding kept.
package struct Response: Sendable {
    package var status: Int
    /// As sent; empty for HTTP/2.
    package var reason: String
    package var headers: HeaderFields
    /// After transfer coding, before content coding: what is stored and hashed as payload.
    package var body: [UInt8]
    /// Why bytes are missing from `body`; nil when it is whole.
    package var truncated: Truncation?

    package init(
        status: Int, reason: String = "", headers: HeaderFields = HeaderFields(), body: [UInt8] = [],
        truncated: Truncation? = nil
    ) {
        self.status = status
        self.reason = reason
        self.headers = headers
        self.body = body
        self.truncated = truncated
    }

    package var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) && headers["Location"] != nil }
}

/// `WARC-Truncated` (ISO 28500:2017 § 5.13).
package enum Truncation: String, Hashable, Sendable, Codable {
    /// A limit on bytes was reached.
    case length
    /// A limit on time was reached.
    case time
    /// The connection ended before the announced length.
    case disconnect
}

/// Why a hop has no response.
package struct FetchFailure: Error, Hashable, Sendable, Codable, CustomStringConvertible {
    package var kind: Kind
    /// One sentence for a person, from the system or the library; not escaped for a terminal.
    package var detail: String

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// The host name does not exist (NXDOMAIN or no address).
        case nameNotFound
        /// The resolver itself failed or timed out.
        case nameLookupFailed
        case connectRefused
        /// No route, network or host unreachable.
        case unreachable
        case connectTimeout
        case firstByteTimeout
        case timeout
        /// Bytes came slower than the floor.
        case stalled
        case reset
        /// The server closed the connection without a word.
        case emptyReply
        case tls
        case headersTooLarge
        case tooLarge
        /// What came is not HTTP, or breaks it beyond use.
        case protocolError
        /// Refused by the gate (scheme, port, length) before anything was dialled.
        case gate
        /// Refused by the address guard: a private or otherwise forbidden address.
        case addressForbidden
        case robots
        case tooManyRedirects
        case redirectLoop
        /// A redirect whose target is no URL.
        case badRedirect
        case invalidURL
        /// Given up because Vidimus was stopped.
        case cancelled
    }

    package init(_ kind: Kind, _ detail: String) {
        self.kind = kind
        self.detail = detail
    }

    package var description: String { detail.printable }
}
