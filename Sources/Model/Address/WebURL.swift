/// An http or https URL, parsed and serialised by the WHATWG URL Standard (§ 4.4, "special" schemes), so that Vidimus
/// asks for what a browser would ask for: tabs and newlines dropped, backslashes read as slashes, dot segments
/// resolved, hosts lower-cased and in ASCII, IPv4 in any spelling made dotted, the rest percent-encoded.
///
/// User names and passwords are dropped: a citation is public.
package struct WebURL: Hashable, Sendable {
    /// The whole URL as it goes on the wire, without fragment.
    package let string: String
    package let scheme: Scheme
    /// Lower-case ASCII; an IPv6 address stands in brackets.
    package let host: String
    /// Nil when it is the scheme's default.
    package let port: Int?
    /// Starts with `/`.
    package let path: String
    /// Without `?`; nil when there is none.
    package let query: String?
    /// Without `#`; nil when there is none. Not part of `string`.
    package let fragment: String?

    package enum Scheme: String, Sendable, Codable {
        case http
        case https

        package var defaultPort: Int { self == .http ? 80 : 443 }
    }

    /// Parses an absolute URL.
    ///
    /// - Throws: why the text is no http(s) URL.
    package init(_ text: String) throws(WebURLError) {
        self = try URLParser(text, base: nil).parse()
    }

    /// Resolves a reference found on the page at this URL (RFC 3986 § 5, WHATWG URL § 4.4).
    package func resolving(_ reference: String) throws(WebURLError) -> WebURL {
        try URLParser(reference, base: self).parse()
    }

    /// The port that is dialled.
    package var effectivePort: Int { port ?? scheme.defaultPort }

    /// `host` or `host:port`, as a Host field carries it.
    package var authority: String { port.map { "\(host):\($0)" } ?? host }

    /// Scheme, host and port: what robots.txt and politeness go by.
    package var origin: String { "\(scheme.rawValue)://\(authority)" }

    /// Path and query: what the request line carries.
    package var target: String { query.map { "\(path)?\($0)" } ?? path }

    /// Whether this is a host's front page.
    package var isRoot: Bool { path == "/" && (query ?? "").isEmpty }

    init(scheme: Scheme, host: String, port: Int?, path: String, query: String?, fragment: String?) {
        let port = port == scheme.defaultPort ? nil : port
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.fragment = fragment
        let authority = port.map { "\(host):\($0)" } ?? host
        string = "\(scheme.rawValue)://\(authority)\(path)" + (query.map { "?\($0)" } ?? "")
    }
}

extension WebURL: Codable, CustomStringConvertible {
    package var description: String { string }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do { self = try WebURL(try container.decode(String.self)) } catch let error as WebURLError {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}

/// Why a text is no http(s) URL.
package enum WebURLError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case notAbsolute
    case scheme(String)
    case noHost
    case badHost(String)
    case badPort(String)
    case tooLong(Int)

    package var description: String {
        switch self {
        case .empty: "there is no URL"
        case .notAbsolute: "the URL does not start with http:// or https://"
        case .scheme(let name): "the scheme \"\(name.printable)\" is not http or https"
        case .noHost: "the URL names no host"
        case .badHost(let host): "\"\(host.printable)\" is no valid host name"
        case .badPort(let port): "\"\(port.printable)\" is no valid port"
        case .tooLong(let bytes): "the URL is \(bytes) bytes long, more than \(WebURL.maximumLength)"
        }
    }
}

extension WebURL {
    /// Longer URLs are refused; RFC 9110 § 4.1 recommends support for 8,000 octets.
    package static let maximumLength = 8192
}
