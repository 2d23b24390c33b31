package import Model

/// One GET request: a page, a robots.txt, a probe.
package struct HopRequest: Hashable, Sendable {
    package var url: WebURL
    /// Further fields, such as `If-None-Match`; they replace defaults of the same name. Fields that no HTTP message
    /// can carry (a line break in the value, a name that is no token) are left out, as are `Host` and the fields
    /// that frame a message.
    package var headers: [HeaderFields.Field]
    /// Bytes of the body, where fewer are wanted than the fetcher's options allow: 500 KiB of a robots.txt.
    package var maxBody: Int?
    /// Seconds for the hop in all, where it must end sooner.
    package var timeout: Double?

    package init(url: WebURL, headers: [HeaderFields.Field] = [], maxBody: Int? = nil, timeout: Double? = nil) {
        self.url = url
        self.headers = headers
        self.maxBody = maxBody
        self.timeout = timeout
    }
}
