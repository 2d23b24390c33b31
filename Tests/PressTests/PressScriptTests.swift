import Press
import Testing

struct PressScriptTests {
    private func client(_ script: String) throws -> (Press, RawClient) {
        let press = try Press()
        press.publish(try PressScript(script))
        try press.start()
        return (press, try RawClient(port: press.port))
    }

    @Test(
        "routes answer as written, the longest beginning for what has no route, and robots.txt is nobody's by default")
    func routes() throws {
        let (press, client) = try client(
            """
            {"url": "http://a.example/old", "status": 301, "headers": {"Location": "/new"}}
            {"url": "http://a.example/new", "base64": "aGk="}
            {"url": "http://a.example/*", "status": 404, "body": "nothing"}

            {"url": "http://a.example/shop/*", "body": "closed"}
            """)
        defer { press.stop() }
        for (path, status, body) in [
            ("/old", 301, ""), ("/new", 200, "hi"), ("/x", 404, "nothing"), ("/shop/x", 200, "closed"),
        ] {
            client.get(path, host: "a.example")
            let answer = try #require(client.readResponse())
            #expect(answer.status == status && answer.body == body, "\(path)")
        }
        client.get("/robots.txt", host: "a.example")
        let robots = try #require(client.readResponse())
        #expect(robots.status == 404 && robots.body != "nothing")
    }

    @Test("the first requests can be answered otherwise")
    func first() throws {
        let (press, client) = try client(
            """
            {"url": "http://a.example/", "body": "here", "first": {"times": 2, "status": 302, "location": "/home"}}
            """)
        defer { press.stop() }
        let statuses = (0..<3).map { _ in
            client.get("/", host: "a.example")
            return client.readResponse()?.status
        }
        #expect(statuses == [302, 302, 200])
    }

    @Test("a page can misbehave")
    func misbehaviour() throws {
        let (press, client) = try client(#"{"url": "http://a.example/", "misbehave": "garbage"}"#)
        defer { press.stop() }
        client.get("/", host: "a.example")
        #expect(client.readResponse()?.status != 200)
    }

    @Test(
        "a line that cannot be used is named",
        arguments: [
            "not JSON", #"{"status": 200}"#, #"{"url": "ftp://a.example/"}"#,
            #"{"url": "http://a.example/", "misbehave": "sing"}"#, #"{"url": "http://a.example/", "base64": "%"}"#,
        ])
    func badLine(line: String) {
        #expect { try PressScript("\n\(line)\n", name: "web.jsonl") } throws: {
            "\($0)".hasPrefix("web.jsonl:2: ")
        }
    }
}
