package import Model

extension Catalog {
    /// Nil when no source is on that host.
    package func host(_ name: String) async throws(CatalogError) -> HostRow? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// The hosts that are known among those named.
    package func hosts(_ names: [String]) async throws(CatalogError) -> [HostRow] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Stores politeness (everything but owner, lease and token, which `claim` alone writes); adds unknown hosts.
    package func save(_ hosts: [HostRow]) async throws(CatalogError) {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Takes the host for `owner` until `lease` when it is free, its lease has ended, or it is the owner's already.
    ///
    /// - Returns: the fencing token, greater than any before; nil when another owner holds the host.
    package func claim(
        host name: String, owner: String, until lease: Timestamp, now: Timestamp
    ) async throws(CatalogError) -> Int? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Lets go of a host, if the token is still the latest.
    package func release(host name: String, token: Int) async throws(CatalogError) {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// The robots.txt fetched last for an origin (`WebURL.origin`).
    package func robots(origin: String) async throws(CatalogError) -> RobotsRow? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    package func save(_ robots: RobotsRow) async throws(CatalogError) {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
