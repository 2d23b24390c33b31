internal import CLinux
internal import Glibc
package import Model
internal import Synchronization

/// A web server on 127.0.0.1 that plays any host's pages and misbehaves on demand. The demo, the tests and the
/// benchmarks fetch from it through the fetcher's `connectTo`, under the pages' real addresses.
///
/// Plain HTTP/1.1; an https URL is published as if it were http. All methods may be called at any time and from any
/// thread, also while requests are being answered.
///
///     let press = try Press()
///     try press.start()
///     try press.publish(Page(html: "<p>News</p>"), at: "http://example.org/news")
///     // fetch with connectTo ["*": press.address]
///     press.stop()
package final class Press: Sendable {
    /// The port it listens on: from `init` on, so that it can be told before `start()`.
    package let port: Int
    private let desk: Desk
    private let bell: Int32
    private let life: Mutex<Life>

    private enum Life {
        case ready(listener: Int32)
        case running(pthread_t)
        case stopped
    }

    /// Takes the port; nothing is answered before `start()`.
    ///
    /// - Parameters:
    ///   - port: 0 for any free one.
    ///   - log: how many requests `requests` remembers; 0 keeps none, for benchmarks.
    package init(port: Int = 0, log: Int = 10_000) throws(PressError) {
        let listener = try Sockets.listen(port: port)
        bell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        desk = Desk(logLimit: log)
        life = Mutex(.ready(listener: listener.fd))
        self.port = listener.port
    }

    deinit {
        stop()
        close(bell)
    }

    /// `127.0.0.1:port`, as `connectTo` takes it.
    package var address: String { "127.0.0.1:\(port)" }

    /// The press's own URL, for pages published under its address: `http://127.0.0.1:port`.
    package var origin: String { "http://\(address)" }

    /// Begins to answer, on a thread of its own. Does nothing when it already runs or has been stopped.
    package func start() throws(PressError) {
        try life.withLock { life throws(PressError) in
            guard case .ready(let listener) = life else { return }
            let loop = try Loop(listener: listener, bell: bell, desk: desk)
            var thread = pthread_t()
            // The loop belongs to its thread from here on: nothing else keeps a reference.
            let owned = Unmanaged.passRetained(loop).toOpaque()
            let failure = pthread_create(
                &thread, nil,
                { pointer in
                    if let pointer { Unmanaged<Loop>.fromOpaque(pointer).takeRetainedValue().run() }
                    return nil
                }, owned)
            guard failure == 0 else {
                Unmanaged<Loop>.fromOpaque(owned).release()
                life = .stopped
                throw .system(call: "pthread_create", reason: String(cString: strerror(failure)))
            }
            life = .running(thread)
        }
    }

    /// Closes every connection and the port, and returns when the thread has ended. For good: make another press to
    /// serve again.
    package func stop() {
        let last = life.withLock { life in
            defer { life = .stopped }
            return life
        }
        switch last {
        case .ready(let listener): close(listener)
        case .running(let thread):
            eventfd_write(bell, 1)
            pthread_join(thread, nil)
        case .stopped: break
        }
    }
}

// MARK: - What is published

extension Press {
    /// Publishes a page, in place of what stood there.
    package func publish(_ page: Page, at url: WebURL) { edit { $0.publish(page, at: url) } }

    package func publish(_ page: Page, at url: String) throws(PressError) { publish(page, at: try parse(url)) }

    /// Takes a page down: from now on 404, or 410.
    package func retract(_ url: String, status: Int = 404) throws(PressError) {
        let reason = Heads.reason(status)
        let words = "<!doctype html><title>\(status) \(reason)</title><h1>\(reason)</h1><p>The page is not here.</p>"
        try publish(Page(html: words, status: status), at: url)
    }

    /// Answers with a redirect; `to` is sent as it stands, so that it may be relative or broken.
    package func redirect(_ from: String, to: String, status: Int = 301) throws(PressError) {
        var page = Page(html: "<!doctype html><title>Moved</title><a href=\"\(to)\">Moved</a>", status: status)
        page.headers.append("Location", to)
        try publish(page, at: from)
    }

    /// A chain of that many redirects from `from` over addresses of the same host to `to`.
    package func redirectChain(from: String, to: String, length: Int, status: Int = 302) throws(PressError) {
        let start = try parse(from)
        var here = from
        for step in 1..<max(2, length) where step < length {
            let next = "\(start.origin)/hop/\(step)\(start.target)"
            try redirect(here, to: next, status: status)
            here = next
        }
        try redirect(here, to: to, status: status)
    }

    /// The robots.txt of a host; `host` may carry a port.
    package func robots(_ host: String, _ text: String, status: Int = 200) throws(PressError) {
        try publish(Page(text: text, status: status), at: "http://\(host)/robots.txt")
    }

    /// From now on answers badly at this URL, whether or not a page is published there; nil ends it.
    package func misbehave(_ url: String, _ how: Misbehaviour?) throws(PressError) {
        let url = try parse(url)
        edit { $0.misbehave(how, at: url) }
    }

    /// From now on answers badly for every URL of a host that has no misbehaviour of its own; nil ends it.
    package func misbehave(host: String, _ how: Misbehaviour?) { edit { $0.misbehave(how, host: host) } }

    /// Misbehaves so at every URL of a file that has one a line.
    package func misbehave(listed path: String, _ how: Misbehaviour?) throws(PressError) {
        let lines = String(decoding: try Files.read(path), as: UTF8.self).split(separator: "\n")
        for line in lines { try misbehave(String(line), how) }
    }

    /// Asks `maker` for every page of a host that is not published; `*` stands for all hosts. It runs on the press's
    /// thread, so it should be quick; nil answers 404.
    package func serve(host: String, _ maker: @escaping @Sendable (PressRequest) -> Page?) {
        edit { $0.make(host: host, maker) }
    }

    /// Publishes every page of a map.
    package func publish(_ map: PressMap) throws(PressError) {
        for entry in map.entries { publish(try entry.page(), at: entry.url) }
    }

    /// Plays a script, in place of what its hosts served before.
    package func publish(_ script: PressScript) { script.publish(on: self) }

    /// Unpublishes everything and ends all misbehaviour.
    package func forget() { edit { $0.forget() } }

    private func edit(_ change: (inout sending Site) -> Void) {
        desk.book.withLock { change(&$0.site) }
    }

    private func parse(_ url: String) throws(PressError) -> WebURL {
        do { return try WebURL(url) } catch { throw .badURL(url, reason: error.description) }
    }
}

// MARK: - What was asked

extension Press {
    /// The latest requests, oldest first.
    package var requests: [PressRequest] { desk.book.withLock { $0.log } }

    /// The latest requests for one URL, oldest first.
    package func requests(for url: String) -> [PressRequest] {
        guard let url = try? WebURL(url) else { return [] }
        return requests.filter { $0.host == url.authority && $0.target == url.target }
    }

    package var counters: PressCounters {
        var counters = desk.book.withLock { $0.counters }
        counters.connections = desk.connections.load(ordering: .relaxed)
        counters.bytesSent = desk.bytesSent.load(ordering: .relaxed)
        return counters
    }

    /// Forgets the requests logged so far; the counters go on.
    package func clearLog() { desk.book.withLock { $0.log = [] } }
}
