package import Model
package import Settings

/// What one fetcher may do and how long it waits. Fixed for its life: connections are reused without asking the
/// address guard again, so a changed policy needs a new `Fetcher`.
package struct FetcherOptions: Hashable, Sendable {
    /// The whole `User-Agent` field. Default `vidimus/1`.
    package var userAgent = "vidimus/1"
    /// Fields sent with every request unless the request brings one of the same name. `Accept-Encoding: gzip, deflate`
    /// is always sent: nothing else can be undone.
    package var headers: [HeaderFields.Field] = [
        .init("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.7"),
        .init("Accept-Language", "en,*;q=0.5"),
    ]

    /// Seconds until a connection, name look-up and TLS included, must stand. Default 10.
    package var connectTimeout = 10.0
    /// Seconds from the request to the first line of the answer. Default 30.
    package var firstByteTimeout = 30.0
    /// Seconds for one hop in all. Default 120.
    package var timeout = 120.0
    /// A transfer that brings fewer than `stallFloor` bytes a second over `stallWindow` seconds is stalled.
    /// Defaults 100 and 30.
    package var stallFloor = 100.0
    package var stallWindow = 30.0

    /// Bytes of all response heads of one hop, 1xx blocks and trailers included. Default 64 KiB.
    package var maxHeaderBytes = 65_536
    /// Bytes of one body before content decoding. Default 50 MB.
    package var maxBody = 50_000_000
    /// Bytes of one body after content decoding, and how many times its size on the wire it may grow. Used by
    /// `ContentCoding`, never by a transfer. Defaults 100 MB and 200.
    package var maxDecoded = 100_000_000
    package var maxRatio = 200
    /// Bytes of bodies over all transfers, and of large bodies until the last holder of their exchange lets go. Beyond it
    /// transfers pause, all but the eldest, until others end: nothing is refused, and at most one further `maxBody` is
    /// held. Default 96 MB.
    package var memoryBudget = 96_000_000
    /// Bytes of its body that every transfer may hold, however full the budget is. Default 1 MB.
    package var bodyAllowance = 1_000_000
    /// Idle connections that are kept for further requests. Default 128.
    package var idleConnections = 128

    /// Ports that the gate lets through. Default 80, 443, 8080 and 8443.
    package var ports = PortPolicy.list([80, 443, 8080, 8443])
    /// Where to connect instead, by lower-case host (`*` for all others), as curl's `--connect-to`. The address guard
    /// has its say about these, too. Default none.
    package var connectTo: [String: Endpoint] = [:]
    /// PEM file of certificate authorities trusted in place of the system's. Default nil.
    package var caFile: String?
    /// Address blocks that may be dialled although the address guard forbids them. Default none.
    package var allowAddresses: [AddressBlock] = []

    package init() {}

    /// The options that a configuration asks for.
    package init(_ settings: FetchSettings) {
        userAgent = settings.agent
        connectTimeout = settings.connectTimeout
        firstByteTimeout = settings.firstByteTimeout
        timeout = settings.timeout
        maxBody = settings.maxBody
        maxDecoded = settings.maxDecoded
        ports = settings.ports
        connectTo = settings.connectTo
        caFile = settings.caFile
        allowAddresses = settings.allowAddresses
        idleConnections = Swift.max(idleConnections, settings.concurrency * 2)
    }

    /// The limits of content decoding.
    package var codingLimits: ContentCoding.Limits {
        ContentCoding.Limits(maxDecoded: maxDecoded, maxRatio: maxRatio)
    }
}
