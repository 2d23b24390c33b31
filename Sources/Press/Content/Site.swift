internal import Model

/// Everything that is published, and how each request to it is answered. A value without sockets or clocks.
struct Site {
    /// A page with its head rendered once, when it is published.
    struct Prepared {
        let page: Page
        let head: [UInt8]

        init(_ page: Page) {
            self.page = page
            head = Heads.render(page)
        }
    }

    struct Route {
        var page: Prepared?
        var misbehaviour: Misbehaviour?
        /// Requests still to be answered badly, for the misbehaviours that pass.
        var timesLeft = 0
    }

    /// What is to be answered to a request.
    struct Finding {
        var page: Prepared?
        var misbehaviour: Misbehaviour?
        /// Asked when there is no page.
        var maker: (@Sendable (PressRequest) -> Page?)?
    }

    private var hosts: [String: [String: Route]] = [:]
    /// Bad manners of a whole host.
    private var houseRules: [String: Route] = [:]
    /// Makers of pages for hosts, `*` for all: asked when no page is published at the target.
    private var makers: [String: @Sendable (PressRequest) -> Page?] = [:]

    mutating func publish(_ page: Page, at url: WebURL) {
        hosts[url.authority, default: [:]][url.target, default: Route()].page = Prepared(page)
    }

    mutating func misbehave(_ how: Misbehaviour?, at url: WebURL) {
        hosts[url.authority, default: [:]][url.target, default: Route()].turn(how)
    }

    mutating func misbehave(_ how: Misbehaviour?, host: String) {
        houseRules[host.lowercased(), default: Route()].turn(how)
    }

    mutating func make(host: String, _ maker: @escaping @Sendable (PressRequest) -> Page?) {
        makers[host.lowercased()] = maker
    }

    mutating func forget() { self = Site() }

    /// What is known for a request. Counts the misbehaviours that pass.
    mutating func find(_ request: ParsedRequest) -> Finding {
        let target = key(of: request)
        return Finding(
            page: hosts[request.host]?[target]?.page,
            misbehaviour: hosts[request.host]?[target]?.misbehaviourNow()
                ?? houseRules[request.host]?.misbehaviourNow(),
            maker: makers[request.host] ?? makers["*"])
    }

    /// The target as published. Only a target that is not found as sent is normalised: that costs more.
    private func key(of request: ParsedRequest) -> String {
        guard let routes = hosts[request.host], routes[request.target] == nil,
            let url = try? WebURL("http://\(request.host)\(request.target)")
        else { return request.target }
        return url.target
    }

    static let unknown = Prepared(
        Page(
            html: "<!doctype html><title>404 Not Found</title><h1>Not Found</h1><p>Nothing is published here.</p>",
            status: 404))
}

extension Site.Route {
    mutating func turn(_ how: Misbehaviour?) {
        misbehaviour = how
        timesLeft =
            switch how {
            case .rateLimited(_, let times), .unavailable(_, let times), .serverError(let times): times
            default: .max
            }
    }

    /// The misbehaviour for the present request, which it counts.
    mutating func misbehaviourNow() -> Misbehaviour? {
        guard let misbehaviour, timesLeft > 0 else { return nil }
        if timesLeft < .max { timesLeft -= 1 }
        return misbehaviour
    }
}
