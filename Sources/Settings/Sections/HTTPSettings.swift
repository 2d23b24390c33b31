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

extension HTTPSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("listen", \.listen, .endpoint(port: true), "Where pages and API listen; port 0 takes a free one."),
            Key(
                "replay", \.replay, .endpoint(port: true), "Where archived pages are replayed, as an origin of its own."
            ),
            Key(
                "base", \.base,
                .text("a path that starts and ends with \"/\"", pattern: "^/([^?#\\s]*/)?$") {
                    $0.hasPrefix("/") && $0.hasSuffix("/") && !$0.contains { "?#\\ ".contains($0) }
                        && !$0.contains("//")
                },
                "Path under which a reverse proxy shows the pages."),
            Key(
                "hosts", \.hosts,
                .list(.text("a host name, with a port or without") { Endpoint($0) != nil }),
                "Further names by which the server may be addressed (Host field)."),
            Key("metrics", \.metrics, .flag, "Whether /metrics is served."),
        ]
    }

    static var rules: [Rule<Self>] {
        [
            Rule("replay", "listen") {
                $0.replay != $0.listen || $0.listen.port == 0
                    ? nil : "\"replay\" must differ from \"listen\": archived pages need an origin of their own"
            }
        ]
    }
}
