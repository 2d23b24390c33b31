import Model
import Press
import Testing

struct PressTests {
    private func started() throws -> Press {
        let press = try Press()
        try press.start()
        return press
    }

    @Test("pages of many hosts come from one port, over one connection")
    func hosts() throws {
        let press = try started()
        try press.publish(Page(html: "one"), at: "http://one.example/a?x=1")
        try press.publish(Page(html: "two"), at: "https://TWO.example/")
        try press.publish(Page(html: "port"), at: "http://two.example:8080/")
        let client = try RawClient(port: press.port)
        for (path, host, body) in [
            ("/a?x=1", "one.example", "one"), ("/", "two.example", "two"), ("/", "two.example:80", "two"),
            ("/", "two.example:8080", "port"),
        ] {
            client.get(path, host: host)
            let response = try #require(client.readResponse())
            #expect(response.status == 200)
            #expect(response.body == body)
            #expect(response["Content-Type"] == "text/html; charset=utf-8")
            #expect(response["Date"].flatMap(Timestamp.init(httpDate:)) != nil)
        }
        #expect(press.counters.connections == 1)
        #expect(press.counters.requests == 4)
        #expect(press.requests.map(\.url).first == "http://one.example/a?x=1")
        #expect(press.requests(for: "http://two.example/").count == 2)
    }

    @Test("what is not published is a 404, robots.txt too", arguments: ["/", "/robots.txt", "/a?b"])
    func unknown(path: String) throws {
        let press = try started()
        let client = try RawClient(port: press.port)
        client.get(path, host: "nowhere.example", fields: ["User-Agent: test", "X-Odd:  spaced "])
        #expect(client.readResponse()?.status == 404)
        #expect(press.counters.unknown == 1)
        #expect(press.requests.first?.status == 404)
        #expect(press.requests.first?.headers["x-odd"] == "spaced")
    }

    @Test("a target is found in other spellings of the same URL", arguments: ["/a%62c", "/x/../abc", "/./abc"])
    func spellings(target: String) throws {
        let press = try started()
        try press.publish(Page(html: "here"), at: "http://a.example/abc")
        try press.publish(Page(html: "here"), at: "http://a.example/a%62c")
        let client = try RawClient(port: press.port)
        client.get(target, host: "a.example")
        #expect(client.readResponse()?.status == 200)
    }

    @Test("HEAD has the head of GET and no body")
    func head() throws {
        let press = try started()
        try press.publish(Page(html: "0123456789"), at: "http://a.example/")
        let client = try RawClient(port: press.port)
        client.get("/", host: "a.example", method: "HEAD", fields: ["Connection: close"])
        let answer = client.readAll()
        let text = String(decoding: answer.bytes, as: UTF8.self)
        #expect(text.contains("Content-Length: 10\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
        #expect(answer.end == .closed)
    }

    @Test(
        "conditional requests follow RFC 9110",
        arguments: [
            (["If-None-Match: \"v1\""], 304), (["If-None-Match: W/\"v1\""], 304), (["If-None-Match: *"], 304),
            (["If-None-Match: \"x\", \"v1\""], 304), (["If-None-Match: \"v2\""], 200),
            (["If-Modified-Since: Sat, 12 Apr 2008 00:00:00 GMT"], 304),
            (["If-Modified-Since: Fri, 11 Apr 2008 23:59:59 GMT"], 200), (["If-Modified-Since: yesterday"], 200),
            (["If-None-Match: \"v2\"", "If-Modified-Since: Sat, 12 Apr 2008 00:00:00 GMT"], 200), ([], 200),
        ])
    func conditional(fields: [String], status: Int) throws {
        let press = try started()
        let date = try #require(Timestamp(iso8601: "2008-04-12T00:00:00Z"))
        try press.publish(Page(html: "page", etag: "\"v1\"", lastModified: date), at: "http://a.example/")
        let client = try RawClient(port: press.port)
        client.get("/", host: "a.example", fields: fields + ["Connection: close"])
        let text = String(decoding: client.readAll().bytes, as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 \(status) "))
        #expect(text.contains("ETag: \"v1\""))
        #expect(text.hasSuffix("page") == (status == 200))
        #expect(press.counters.notModified == (status == 304 ? 1 : 0))
    }

    @Test("the other framings end where they should")
    func framings() throws {
        let press = try started()
        var page = Page(text: "0123456789")
        page.framing = .chunked(4)
        try press.publish(page, at: "http://a.example/chunked")
        page.framing = .untilClose
        try press.publish(page, at: "http://a.example/close")
        for (path, tail) in [
            ("/chunked", "4\r\n0123\r\n4\r\n4567\r\n2\r\n89\r\n0\r\n\r\n"), ("/close", "\r\n\r\n0123456789"),
        ] {
            let client = try RawClient(port: press.port)
            client.get(path, host: "a.example", fields: ["Connection: close"])
            let answer = client.readAll()
            #expect(String(decoding: answer.bytes, as: UTF8.self).hasSuffix(tail))
            #expect(answer.end == .closed)
        }
    }

    @Test("what is published changes between two requests of one connection")
    func changes() throws {
        let press = try started()
        let url = "http://a.example/"
        let client = try RawClient(port: press.port)
        func ask() -> RawClient.Response? {
            client.get("/", host: "a.example")
            return client.readResponse()
        }
        try press.publish(Page(html: "first"), at: url)
        #expect(ask()?.body == "first")
        try press.publish(Page(html: "second"), at: url)
        #expect(ask()?.body == "second")
        try press.redirect(url, to: "/elsewhere", status: 308)
        #expect(ask()?["Location"] == "/elsewhere")
        try press.retract(url, status: 410)
        #expect(ask()?.status == 410)
        press.serve(host: "*") { Page(text: "made for \($0.host)") }
        press.forget()
        #expect(ask()?.status == 404)
        press.serve(host: "*") { Page(text: "made for \($0.host)") }
        #expect(ask()?.body == "made for a.example")
        try press.robots("a.example", "User-agent: *\nDisallow: /")
        client.get("/robots.txt", host: "a.example")
        #expect(client.readResponse()?.body == "User-agent: *\nDisallow: /")
    }

    @Test("a chain of redirects has the length asked for", arguments: [1, 2, 7])
    func chain(length: Int) throws {
        let press = try started()
        try press.publish(Page(html: "there"), at: "http://b.example/end")
        try press.redirectChain(from: "http://a.example/start?q", to: "http://b.example/end", length: length)
        var url = try WebURL("http://a.example/start?q")
        var hops = 0
        while hops < 10 {
            let client = try RawClient(port: press.port)
            client.get(url.target, host: url.authority)
            let response = try #require(client.readResponse())
            guard let next = response["Location"] else { break }
            url = try url.resolving(next)
            hops += 1
        }
        #expect(hops == length)
        #expect(url.string == "http://b.example/end")
    }

    @Test("methods other than GET and HEAD are not allowed, and their bodies are skipped")
    func methods() throws {
        let press = try started()
        let client = try RawClient(port: press.port)
        client.send("POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 5\r\n\r\nabcde")
        #expect(client.readResponse()?.status == 405)
        client.get("/", host: "a.example")
        #expect(client.readResponse()?.status == 404)
    }

    @Test("thousands of requests in one breath are answered in order")
    func breath() throws {
        let press = try started()
        press.serve(host: "*") { Page(text: $0.target) }
        let client = try RawClient(port: press.port)
        let count = 5000
        client.send((0..<count).map { "GET /\($0) HTTP/1.1\nHost: a\n\n" }.joined())
        client.finishSending()
        let text = String(decoding: client.readAll().bytes, as: UTF8.self)
        #expect(text.matches(of: /\r\n\r\n\/(\d+)/).map { Int($0.1) } == (0..<count).map { $0 })
    }

    @Test("a client that has finished sending still gets its answer")
    func halfClosed() throws {
        let press = try started()
        try press.publish(Page(html: String(repeating: "x", count: 3_000_000)), at: "http://a.example/")
        let client = try RawClient(port: press.port)
        client.get("/", host: "a.example", fields: ["Connection: close"])
        client.finishSending()
        #expect(client.readAll().bytes.count > 3_000_000)
    }

    @Test("the log keeps the latest requests")
    func log() throws {
        let press = try Press(log: 10)
        try press.start()
        let client = try RawClient(port: press.port)
        for index in 0..<25 {
            client.get("/\(index)", host: "a.example")
            _ = client.readResponse()
        }
        #expect((10...20).contains(press.requests.count))
        #expect(press.requests.last?.target == "/24")
        #expect(press.counters.requests == 25)
        press.clearLog()
        #expect(press.requests.isEmpty)
    }

    @Test("a taken port is named")
    func portTaken() throws {
        let press = try Press()
        #expect(throws: PressError.portTaken(press.port)) { try Press(port: press.port) }
    }

    @Test("after stop the port is closed and the connections too")
    func stop() throws {
        let press = try started()
        try press.misbehave("http://a.example/", .hang)
        let client = try RawClient(port: press.port)
        client.get("/", host: "a.example")
        let other = try RawClient(port: press.port)
        other.get("/x", host: "a.example")
        _ = other.readResponse()
        press.stop()
        press.stop()
        #expect(client.readAll().end != .silence)
        #expect(throws: RawClient.Refused.self) { try RawClient(port: press.port) }
    }

    @Test("what is no URL is not published")
    func badURL() throws {
        let press = try Press()
        #expect(throws: PressError.self) { try press.publish(Page(html: ""), at: "gopher://a.example/") }
    }
}
