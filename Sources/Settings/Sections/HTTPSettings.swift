/// `http`: the pages, the API and the replay that the daemon serves.
package struct HTTPSettings: Hashable, Sendable {
    /// Where pages and API listen; port 0 takes a free one. Default `127.0.0.1:8480`.
    package var listen = Endpoint(host: "127.0.0.1", port: 8480)
    /// Where archived pages are replayed, an origin of its own. Default `127.0.0.1:8481`.
    package var replay = Endpoint(host: "127.0.0.1", port: 8481)
    /// Path under which a reverse proxy shows the pages; starts and ends with `/`. Default `/`.
    package var base = "/"
    /// Further names by which the server may be addressed (Host field), besides those it listens on. Default none.
    package var hosts: [String] = []
    /// Whether `/metrics` is served. Default true.
    package var metrics = true

    package init() {}
}
