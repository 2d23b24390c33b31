import Foundation
import Press
import TestSupport
import Testing

struct MisbehaviourTests {
    static let body = String(repeating: "0123456789", count: 300)

    private func press(_ how: Misbehaviour) throws -> Press {
        let press = try Press()
        try press.start()
        try press.publish(Page(html: Self.body), at: "http://a.example/")
        try press.misbehave("http://a.example/", how)
        return press
    }

    private func answer(
        _ how: Misbehaviour, limit: Int = .max, timeout: Double = 5
    ) throws -> (text: String, bytes: [UInt8], end: RawClient.End) {
        let press = try press(how)
        let client = try RawClient(port: press.port, timeout: timeout)
        client.get("/", host: "a.example")
        let (bytes, end) = client.readAll(limit: limit)
        return (String(decoding: bytes, as: UTF8.self), bytes, end)
    }

    @Test(
        "some answer nothing",
        arguments: [(Misbehaviour.hang, RawClient.End.silence), (.reset, .reset), (.closeAtOnce, .closed)])
    func nothing(how: Misbehaviour, end: RawClient.End) throws {
        let answer = try answer(how, timeout: 0.2)
        #expect(answer.bytes.isEmpty)
        #expect(answer.end == end)
    }

    @Test("a head without a body")
    func hangAfterHead() throws {
        let answer = try answer(.hangAfterHead, timeout: 0.2)
        #expect(answer.text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.text.hasSuffix("\r\n\r\n"))
        #expect(answer.end == .silence)
    }

    @Test("a reset in the middle of the body")
    func resetInBody() throws {
        let answer = try answer(.resetInBody(after: 1000))
        #expect(answer.end == .reset)
        #expect(!answer.text.hasSuffix(Self.body))
    }

    @Test(
        "drips arrive whole, and late",
        arguments: [Misbehaviour.slowBody(bytesPerSecond: 15_000), .slowHead(bytesPerSecond: 700)])
    func drips(how: Misbehaviour) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let answer = try answer(how)
        #expect(answer.text.hasSuffix(Self.body))
        #expect(clock.now - start >= .milliseconds(150))
    }

    @Test("a length that is not kept")
    func truncated() throws {
        let answer = try answer(.truncated(announced: 5000, sent: 700))
        #expect(answer.text.contains("Content-Length: 5000\r\n"))
        #expect(answer.text.hasSuffix("\r\n\r\n" + Self.body.prefix(700)))
        #expect(answer.end == .closed)
    }

    @Test("chunks without a last one")
    func truncatedChunks() throws {
        let answer = try answer(.truncatedChunks(sent: 2000))
        #expect(answer.text.contains("Transfer-Encoding: chunked"))
        #expect(!answer.text.contains("\r\n0\r\n"))
        #expect(answer.end == .closed)
    }

    @Test(
        "no end, fast or slow",
        arguments: [Misbehaviour.endless(bytesPerSecond: nil), .endlessHead, .headerFlood(bytes: 6_000_000)])
    func endless(how: Misbehaviour) throws {
        #expect(try answer(how, limit: 5_000_000).bytes.count >= 5_000_000)
    }

    @Test("bytes that are no HTTP")
    func garbage() throws { #expect(!(try answer(.garbage)).text.hasPrefix("HTTP")) }

    @Test("103 before 200")
    func earlyHints() throws {
        let press = try press(.earlyHints)
        let client = try RawClient(port: press.port)
        client.get("/", host: "a.example")
        #expect(client.readResponse()?.status == 103)
        #expect(client.readResponse()?.body == Self.body)
    }

    @Test(
        "some pass after a while",
        arguments: [
            (Misbehaviour.serverError(times: 2), 500, nil), (.rateLimited(retryAfter: 7, times: 2), 429, "7"),
            (.unavailable(times: 2), 503, nil),
        ] as [(Misbehaviour, Int, String?)])
    func passing(how: Misbehaviour, status: Int, retryAfter: String?) throws {
        let press = try press(how)
        let client = try RawClient(port: press.port)
        var statuses: [Int] = []
        for _ in 0..<3 {
            client.get("/", host: "a.example")
            let response = try #require(client.readResponse())
            statuses.append(response.status)
            #expect(response["Retry-After"] == (response.status == 200 ? nil : retryAfter))
        }
        #expect(statuses == [status, status, 200])
        #expect(press.requests.map(\.status) == statuses)
    }

    @Test("a redirect to itself")
    func redirectLoop() throws {
        let press = try press(.redirectLoop)
        let client = try RawClient(port: press.port)
        client.get("/", host: "a.example")
        #expect(client.readResponse()?["Location"] == "/")
    }

    @Test("a whole host misbehaves, but a page's own manners come first; nil ends both")
    func wholeHost() throws {
        let press = try press(.serverError())
        press.misbehave(host: "A.example", .rateLimited())
        let client = try RawClient(port: press.port)
        func status(_ path: String) -> Int? {
            client.get(path, host: "a.example")
            return client.readResponse()?.status
        }
        #expect(status("/") == 500)
        #expect(status("/other") == 429)
        try press.misbehave("http://a.example/", nil)
        #expect(status("/") == 429)
        press.misbehave(host: "a.example", nil)
        #expect(status("/") == 200)
    }

    @Test("a bomb inflates to what it promises, and a torn one does not")
    func bomb() async throws {
        let answer = try answer(.bomb(inflated: 20_000_000))
        #expect(answer.text.contains("Content-Encoding: gzip"))
        let head = try #require(answer.bytes.firstRange(of: Array("\r\n\r\n".utf8)))
        let stream = Array(answer.bytes[head.upperBound...])
        #expect(stream.count < 25_000)
        let inflated = try await gunzip(stream)
        #expect(inflated.code == 0)
        #expect((19_999_000...20_000_000).contains(inflated.count))
        #expect(try await gunzip(Array(stream.dropLast(12))).code != 0)
    }

    private func gunzip(_ bytes: [UInt8]) async throws -> (code: Int32, count: Int) {
        let folder = try TemporaryFolder("bomb")
        let unpacked = try await Tool("gzip", ["-dc", folder.write(bytes, to: "bomb.gz")]).run()
        return (unpacked.code, unpacked.output.count)
    }
}
