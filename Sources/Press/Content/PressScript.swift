internal import FoundationEssentials
internal import Model
internal import Synchronization

/// A web to play, read from a file of JSON lines: one route a line.
///
///     {"url": "http://news.example/a", "status": 301, "headers": {"Location": "/b"}}
///     {"url": "http://news.example/b", "body": "<p>News</p>", "headers": {"Content-Type": "text/html"}}
///     {"url": "http://news.example/*", "status": 404, "body": "not here"}
///
/// A URL that ends in `*` answers for every address that begins so and has no route of its own, except `/robots.txt`; the
/// longest one counts. `base64` gives a body that is no text, `etag` makes conditional requests answered, `misbehave` names a
/// way to fail, and `first` is the answer to the first requests, as many as its `times`.
package struct PressScript: Sendable {
    /// One route as written.
    struct Route: Decodable {
        var url: String
        var status: Int?
        var headers: [String: String]?
        var body: String?
        var base64: String?
        var etag: Bool?
        var misbehave: String?
        var first: First?

        struct First: Decodable {
            var times: Int
            var status: Int?
            var location: String?
            var body: String?
        }
    }

    private let hosts: [String: HostScript]
    private let misbehaving: [(url: WebURL, page: Page, how: Misbehaviour)]

    package init(contentsOf path: String) throws(PressError) {
        try self.init(String(decoding: try Files.read(path), as: UTF8.self), name: path)
    }

    /// - Parameter name: how errors call the file.
    package init(_ text: String, name: String = "script") throws(PressError) {
        var hosts: [String: HostScript] = [:]
        var misbehaving: [(url: WebURL, page: Page, how: Misbehaviour)] = []
        let decoder = JSONDecoder()
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.trimmingBlanks.isEmpty { continue }
            func bad(_ reason: String) -> PressError { .badScript(file: name, line: index + 1, reason: reason) }
            let route: Route
            do { route = try decoder.decode(Route.self, from: Data(line.utf8)) } catch { throw bad("\(error)") }
            let isPattern = route.url.hasSuffix("*")
            let url: WebURL
            do { url = try WebURL(isPattern ? String(route.url.dropLast()) : route.url) } catch {
                throw bad(error.description)
            }
            guard let page = PressScript.page(route) else { throw bad("the base64 text cannot be read") }
            if let word = route.misbehave {
                guard let how = PressScript.manners[word] else { throw bad("there is no misbehaviour \"\(word)\"") }
                misbehaving.append((url, page, how))
            } else {
                hosts[url.authority, default: HostScript()]
                    .add(ScriptedRoute(page, first: route.first), at: url.target, isPattern: isPattern)
            }
        }
        self.hosts = hosts
        self.misbehaving = misbehaving
    }

    private static let manners: [String: Misbehaviour] = [
        "hang": .hang, "reset": .reset, "close": .closeAtOnce, "garbage": .garbage, "tornGzip": .tornGzip,
        "slowHead": .slowHead(bytesPerSecond: 20), "slowBody": .slowBody(bytesPerSecond: 20_000),
        "endless": .endless(bytesPerSecond: nil), "bomb": .bomb(inflated: 500_000_000),
        "truncated": .truncated(announced: 100_000, sent: 1000), "lyingEncoding": .lyingEncoding,
    ]

    private static func page(_ route: Route) -> Page? {
        var body = Array((route.body ?? "").utf8)
        if let text = route.base64 {
            guard let data = Data(base64Encoded: text) else { return nil }
            body = Array(data)
        }
        let fields = (route.headers ?? [:]).sorted { $0.key < $1.key }.map { HeaderFields.Field($0.key, $0.value) }
        return Page(
            status: route.status ?? 200, headers: HeaderFields(fields), body: body,
            etag: route.etag == true ? Page.tag(for: body) : nil)
    }

    /// Plays the script on a press.
    func publish(on press: Press) {
        for (host, script) in hosts { press.serve(host: host) { script.page(for: $0.target, host: host) } }
        for entry in misbehaving {
            press.publish(entry.page, at: entry.url)
            try? press.misbehave(entry.url.string, entry.how)
        }
    }
}

/// The routes of one host.
struct HostScript: Sendable {
    private var exact: [String: ScriptedRoute] = [:]
    /// Beginnings of targets, the longest first.
    private var patterns: [(beginning: String, route: ScriptedRoute)] = []

    mutating func add(_ route: ScriptedRoute, at target: String, isPattern: Bool) {
        guard isPattern else { return exact[target] = route }
        patterns.append((target, route))
        patterns.sort { $0.beginning.utf8.count > $1.beginning.utf8.count }
    }

    /// Nil when nothing is to be found there.
    func page(for target: String, host: String) -> Page? {
        if let route = exact[target] { return route.page() }
        if let url = try? WebURL("http://\(host)\(target)"), let route = exact[url.target] { return route.page() }
        if target == "/robots.txt" { return nil }
        return patterns.first { target.hasPrefix($0.beginning) }?.route.page()
    }
}

/// One answer, or another for the first requests.
final class ScriptedRoute: Sendable {
    private let usual: Page
    private let first: Page?
    private let left: Mutex<Int>

    init(_ page: Page, first: PressScript.Route.First?) {
        usual = page
        left = Mutex(first?.times ?? 0)
        self.first = first.map { first in
            var page = Page(html: first.body ?? "", status: first.status ?? 200)
            if let location = first.location { page.headers.append("Location", location) }
            return page
        }
    }

    func page() -> Page {
        guard let first else { return usual }
        let isEarly = left.withLock { left in
            defer { if left > 0 { left -= 1 } }
            return left > 0
        }
        return isEarly ? first : usual
    }
}
