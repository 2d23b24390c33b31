import Testing

@testable import Press

struct RequestParserTests {
    private func parse(_ pieces: [String]) -> (requests: [ParsedRequest], broken: Int?) {
        var parser = RequestParser()
        var found: [ParsedRequest] = []
        for piece in pieces {
            Array(piece.utf8).withUnsafeBytes { parser.append($0) }
            taking: while true {
                switch parser.next() {
                case .incomplete: break taking
                case .request(let request): found.append(request)
                case .broken(let status): return (found, status)
                }
            }
        }
        return (found, nil)
    }

    @Test(
        "a request is read however it is cut into packets",
        arguments: [
            ["GET /a?b HTTP/1.1\r\nHost: Example.ORG:80\r\n\r\n"],
            ["GET /a?b HT", "TP/1.1\r\nHost: Example.ORG:80\r", "\n\r", "\n"],
            ["GET /a?b HTTP/1.1\nHost: Example.ORG:80\n\n"],
            ["\r\n\r\nGET /a?b HTTP/1.1\r\nhost:\texample.org \r\n\r\n"],
            ["GET http://example.org/a?b HTTP/1.1\r\nHost: elsewhere.org\r\n\r\n"],
            "GET /a?b HTTP/1.1\r\nHost: example.org\r\n\r\n".map { String($0) },
        ])
    func cuts(pieces: [String]) throws {
        let found = parse(pieces)
        try #require(found.requests.count == 1)
        #expect(found.requests[0].method == "GET")
        #expect(found.requests[0].host == "example.org")
        #expect(found.requests[0].target == "/a?b")
        #expect(found.requests[0].keepAlive)
    }

    @Test("requests behind one another come out in order, bodies are skipped")
    func pipeline() {
        let found = parse([
            "POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nGET /x ", "HTGET /2 HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /3 HTTP/1.1\r\nHost: a\r\n\r\n",
        ])
        #expect(found.requests.map(\.target) == ["/1", "/2", "/3"])
    }

    @Test(
        "who wants to keep the connection keeps it",
        arguments: [
            ("HTTP/1.1", "", true), ("HTTP/1.1", "Connection: close\r\n", false), ("HTTP/1.0", "", false),
            ("HTTP/1.0", "Connection: Keep-Alive\r\n", true),
        ])
    func keepAlive(version: String, field: String, kept: Bool) {
        #expect(parse(["GET / \(version)\r\nHost: a\r\n\(field)\r\n"]).requests.first?.keepAlive == kept)
    }

    @Test("what is no request is refused", arguments: ["hello\r\n\r\n", "GET /\r\n\r\n", "GET / SPDY/3\r\n\r\n"])
    func garbage(text: String) { #expect(parse([text]).broken == 400) }

    @Test("a head without end is refused, in time that grows with its length alone")
    func endlessHead() {
        let line = "X: " + String(repeating: "y", count: 61) + "\r\n"
        #expect(parse(["GET / HTTP/1.1\r\n"] + Array(repeating: line, count: 5000)).broken == 431)
    }

    @Test("no bytes bring the parser down", arguments: 0..<8)
    func noise(seed: Int) {
        let model = Array("GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n:\r\n\r\n".utf8)
        var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
        func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
        for _ in 0..<500 {
            var bytes = model + model
            for _ in 0..<roll(12) { bytes[roll(bytes.count)] = UInt8(roll(256)) }
            var parser = RequestParser()
            var taken = 0
            bytes.withUnsafeBytes { parser.append($0) }
            while case .request = parser.next() { taken += 1 }
            #expect(taken < 20)
        }
    }
}
