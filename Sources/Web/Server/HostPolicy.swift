internal import Settings

/// By which names this server may be addressed.
///
/// A page of another site can make a browser ask a loopback address under that site's name (DNS rebinding); the Host
/// field gives it away.
struct HostPolicy: Sendable {
    /// Good with any port, since tunnels and proxies choose their own.
    private var names: Set<String> = ["localhost", "127.0.0.1", "::1"]
    /// Good with exactly that port.
    private var endpoints: Set<Endpoint> = []

    init(_ settings: HTTPSettings) {
        names.insert(settings.listen.host)
        for text in settings.hosts {
            guard let endpoint = Endpoint(text) else { continue }
            if endpoint.port == nil { names.insert(endpoint.host) } else { endpoints.insert(endpoint) }
        }
    }

    /// Whether a request with this Host field is meant for us.
    func allows(_ field: String?) -> Bool {
        guard let field, let endpoint = Endpoint(field) else { return false }
        return names.contains(endpoint.host) || endpoints.contains(endpoint)
    }
}

extension Endpoint {
    /// Whether nobody outside this machine can reach it.
    var isLoopback: Bool {
        host == "localhost"
            || AddressBlock(host).map { address in
                AddressBlock("127.0.0.0/8")!.contains(address.bytes) || address.bytes == AddressBlock("::1")!.bytes
            } ?? false
    }
}
