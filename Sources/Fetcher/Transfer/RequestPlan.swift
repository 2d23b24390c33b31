internal import Model
internal import Settings

/// A request in the strings that libcurl takes.
struct RequestPlan {
    let url: String
    /// `Name: value` lines beside those that libcurl writes itself.
    let fields: [String]
    /// `::CONNECT-TO-HOST:CONNECT-TO-PORT`: at most one entry, which holds for whatever host and port the URL has.
    let connectTo: [String]

    /// Fields that frame the message or belong to the connection: libcurl's alone.
    private static let reserved: Set<String> = [
        "host", "connection", "content-length", "transfer-encoding", "te", "trailer", "upgrade", "expect",
        "accept-encoding", "user-agent", "keep-alive", "proxy-connection",
    ]

    init(_ request: HopRequest, options: FetcherOptions) {
        url = request.url.string
        let own = Set(request.headers.map { $0.name.lowercased() })
        let all = options.headers.filter { !own.contains($0.name.lowercased()) } + request.headers
        fields =
            ["Accept-Encoding: gzip, deflate"]
            + all.filter(RequestPlan.canBeSent).map { "\($0.name): \($0.value)" }
        connectTo =
            RequestPlan.target(of: request.url, options: options).map {
                ["::\($0.description)\($0.port == nil ? ":" : "")"]
            } ?? []
    }

    /// Where to connect instead; nil for the URL's own host.
    static func target(of url: WebURL, options: FetcherOptions) -> Endpoint? {
        if options.connectTo.isEmpty { return nil }
        let bare = url.host.hasPrefix("[") ? String(url.host.dropFirst().dropLast()) : url.host
        return options.connectTo[url.host] ?? options.connectTo[bare] ?? options.connectTo["*"]
    }

    /// Whether a field can stand in a message: a token for a name and no control characters in the value
    /// (RFC 9110 § 5.1, 5.5), so that nothing from the web is ever sent as a line of its own.
    private static func canBeSent(_ field: HeaderFields.Field) -> Bool {
        let name = field.name.lowercased()
        return !name.isEmpty && !reserved.contains(name) && name.utf8.allSatisfy(isToken)
            && field.value.utf8.contains { $0 != 32 && $0 != 9 }
            && field.value.utf8.allSatisfy { ($0 >= 32 && $0 != 127) || $0 == 9 }
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
}
