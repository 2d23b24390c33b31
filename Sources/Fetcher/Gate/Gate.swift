package import Model
package import Settings

/// The one gate for every way in: import, command line, API, redirect, meta refresh, robots, sitemap. It looks at the
/// URL alone; what the name resolves to is the `AddressGuard`'s business.
package struct Gate: Sendable {
    package var ports: PortPolicy

    package init(ports: PortPolicy = FetcherOptions().ports) { self.ports = ports }

    /// Nil when the URL may be fetched, else the refusal (`.gate`).
    package func admit(_ url: WebURL) -> FetchFailure? {
        if url.string.utf8.count > WebURL.maximumLength {
            return FetchFailure(.gate, WebURLError.tooLong(url.string.utf8.count).description)
        }
        let port = url.effectivePort
        switch ports {
        case .any where Gate.blockedPorts.contains(port):
            return FetchFailure(.gate, "port \(port) belongs to another service and is never dialled for a web page")
        case .list(let open) where !open.contains(port):
            return FetchFailure(.gate, "port \(port) is not among fetch.ports")
        default: return nil
        }
    }

    /// The URL in `text` if it may be fetched. A reference is resolved against `base`.
    ///
    /// - Throws: `.gate` for a scheme, length or port that is refused, `.invalidURL` for what is no URL.
    package func admit(_ text: String, base: WebURL? = nil) throws(FetchFailure) -> WebURL {
        let url: WebURL
        do throws(WebURLError) {
            if let base { url = try base.resolving(text) } else { url = try WebURL(text) }
        } catch {
            switch error {
            case .scheme, .tooLong: throw FetchFailure(.gate, error.description)
            default: throw FetchFailure(.invalidURL, error.description)
            }
        }
        if let refusal = admit(url) { throw refusal }
        return url
    }

    /// "Bad ports" of the Fetch standard (WHATWG Fetch § 2.9), which browsers never dial, and port 0.
    static let blockedPorts: Set<Int> = [
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
        110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530,
        531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190,
        5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    ]
}
