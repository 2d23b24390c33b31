import Foundation
import Model
import Settings
import Synchronization
import Testing

@testable import Fetcher

@Suite("The fetcher", .timeLimit(.minutes(2)))
struct FetcherTests {
    @Test("fetches a page and notes what was sent, dialled and spoken")
    func page() async throws {
        let origin = Origin("HTTP/1.1 200 Fine\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello")
        let exchange = try await hop(origin, "/a?b=c", headers: [.init("If-None-Match", "\"x\"")])
        let response = try #require(exchange.response)
        #expect(response.status == 200 && response.reason == "Fine" && response.truncated == nil)
        #expect(response.headers["content-type"] == "text/html")
        #expect(text(response.body) == "hello")
        let head = text(exchange.requestHead)
        #expect(head.hasPrefix("GET /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:\(origin.port)\r\n"))
        #expect(head.hasSuffix("\r\n\r\n"))
        for line in ["User-Agent: vidimus/1", "Accept-Encoding: gzip, deflate", "If-None-Match: \"x\""] {
            #expect(head.contains("\r\n\(line)\r\n"))
        }
        for name in ["Cookie", "Authorization", "Upgrade", "Proxy"] { #expect(!head.contains(name)) }
        #expect(exchange.remoteAddress == "127.0.0.1")
        #expect(exchange.protocols == ["http/1.1"] && exchange.cipherSuite == nil)
        #expect(exchange.timings.total > 0 && exchange.timings.firstByte > 0)
    }

    @Test("sends only fields that a message can carry")
    func fields() async throws {
        let origin = Origin("HTTP/1.1 204 No Content\r\n\r\n")
        let exchange = try await hop(
            origin,
            headers: [
                .init("If-None-Match", "x\r\nEvil: 1"), .init("Bad Name", "1"), .init("Host", "elsewhere"),
                .init("", "1"),
                .init("Content-Length", "9"), .init("Accept-Language", "mk"), .init("X-Nul", "a\0b"),
                .init("X-Fine", "žž"),
            ])
        let head = text(exchange.requestHead)
        #expect(exchange.response?.status == 204)
        for bad in ["Evil", "Bad Name", "elsewhere", "Content-Length", "X-Nul"] { #expect(!head.contains(bad)) }
        #expect(head.contains("Accept-Language: mk\r\n") && !head.contains("en,*"))
        #expect(head.contains("X-Fine: žž\r\n"))
    }

    @Test(
        "hands over as they are",
        arguments: [
            ("HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 4\r\n\r\ngone", 302, "gone"),
            ("HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n", 304, ""),
            ("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n", 401, ""),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nLate: 1\r\n\r\n",
                200, "abcde"
            ),
            ("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", 200, "ok"),
            ("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", 200, "ok"),
            (
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nRefresh: 0;url=/x\r\nSet-Cookie: a=b\r\n\r\nokay, too long",
                200, "ok"
            ),
            ("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello", 204, ""),
        ])
    func asTheyAre(answer: String, status: Int, body: String) async throws {
        let response = try #require(try await hop(Origin(answer)).response)
        #expect(response.status == status && text(response.body) == body && response.truncated == nil)
        #expect(response.headers["Link"] == nil && response.headers["Late"] == nil)
    }

    @Test("keeps the content coding and undoes the transfer coding")
    func raw() async throws {
        let gzip = ContentCodingTests.gzip
        let origin = Origin { connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n")
            connection.send("\(String(gzip.count, radix: 16))\r\n")
            connection.send(gzip)
            connection.send("\r\n0\r\n\r\n")
        }
        let response = try #require(try await hop(origin).response)
        #expect(response.body == gzip)
        #expect(ContentCoding.decode(response).flags.isEmpty)
    }

    static let ok = "HTTP/1.1 200 OK\r\n"

    @Test(
        "keeps what came of a body that breaks off",
        arguments: [
            ("Content-Length: 100\r\n\r\nshort", false, "short"),
            ("Content-Length: 100\r\n\r\nhalf", true, "half"),
            ("Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nFFFFFFFFFFFFFFFFF\r\nx", false, "hello"),
            ("Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n9\r\nwor", false, "hellowor"),
        ])
    func disconnect(rest: String, reset: Bool, body: String) async throws {
        let origin = Origin { connection in
            connection.send(FetcherTests.ok + rest)
            if reset { connection.reset() } else { connection.hangUp() }
        }
        let exchange = try await hop(origin)
        // A reset may overtake the bytes before it; then there is no body to keep.
        if reset, let failure = exchange.failure { return #expect(failure.kind == .reset) }
        let response = try #require(exchange.response)
        #expect(text(response.body) == body && response.truncated == .disconnect)
    }

    @Test("a broken error page still says its status")
    func brokenError() async throws {
        let origin = Origin { connection in
            connection.send("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n")
            connection.hangUp()
        }
        let response = try #require(try await hop(origin).response)
        #expect(response.status == 404 && response.body.isEmpty && response.truncated == .disconnect)
    }

    @Test("cuts a body at the limit, known length or not", arguments: ["Content-Length: 100000\r\n", ""])
    func length(field: String) async throws {
        let origin = Origin { connection in
            connection.send(FetcherTests.ok + field + "\r\n")
            connection.send([UInt8](repeating: 65, count: 100_000))
            connection.hangUp()
        }
        let response = try #require(try await hop(origin, maxBody: 777).response)
        #expect(response.body == [UInt8](repeating: 65, count: 777) && response.truncated == .length)
    }

    @Test("a body of just the limit is whole")
    func exact() async throws {
        let response = try #require(
            try await hop(Origin(FetcherTests.ok + "Content-Length: 5\r\n\r\nhello"), maxBody: 5).response)
        #expect(text(response.body) == "hello" && response.truncated == nil)
    }

    @Test(
        "names what goes wrong before a body",
        arguments: [
            ("", FetchFailure.Kind.emptyReply), ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", .emptyReply),
            ("SSH-2.0-OpenSSH_9.2\r\n", .protocolError), ("<html>no head</html>", .protocolError),
            ("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", .protocolError),
            ("HTTP/1.1 200 OK\r\nX: y", .protocolError),
            ("HTTP/1.1 200 OK\r\nX: \(String(repeating: "a", count: 200_000))\r\n\r\n", .headersTooLarge),
            ("HTTP/1.1 200 OK\r\n\(String(repeating: "X-Flood: 0123456789\r\n", count: 5000))\r\n", .headersTooLarge),
            (String(repeating: "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", count: 5000), .headersTooLarge),
        ])
    func early(answer: String, kind: FetchFailure.Kind) async throws {
        let origin = Origin { connection in
            connection.send(answer)
            connection.hangUp()
        }
        let exchange = try await hop(origin)
        #expect(exchange.failure?.kind == kind, "\(exchange.outcome)")
        #expect(exchange.requestHead != nil)
    }

    @Test("names a connection reset at once, a refused one and a dead name")
    func connections() async throws {
        #expect(try await hop(Origin { $0.reset() }).failure?.kind == .reset)
        let fetcher = try Fetcher(options: loopbackOptions())
        let closed = Origin("")
        closed.stop()
        let refused = await fetcher.hop(HopRequest(url: try WebURL(closed.url)))
        #expect(refused.failure?.kind == .connectRefused)
        #expect(refused.requestHead == nil && refused.protocols.isEmpty)
        let gate = await fetcher.hop(HopRequest(url: try WebURL("http://127.0.0.1:25/")))
        #expect(gate.failure?.kind == .gate)
        // Without a resolver in reach the second answer is as right as the first.
        let name = await fetcher.hop(HopRequest(url: try WebURL("http://no-such-name.invalid/")))
        #expect([.nameNotFound, .nameLookupFailed].contains(name.failure?.kind), "\(name.outcome)")
        await fetcher.shutdown()
    }

    @Test(
        "ends what is too slow",
        arguments: [
            ("", nil, FetchFailure.Kind.firstByteTimeout), ("HTTP/1.1 200 OK\r\nX: ", nil, .stalled),
            (ok + "Content-Length: 9\r\n\r\n", nil, .stalled), (ok + "Content-Length: 9\r\n\r\nabc", "abc", nil),
        ] as [(String, String?, FetchFailure.Kind?)])
    func slow(answer: String, body: String?, kind: FetchFailure.Kind?) async throws {
        let origin = Origin { connection in
            connection.send(answer)
            connection.waitForClose()
        }
        let exchange = try await hop(origin) {
            $0.firstByteTimeout = 0.3
            $0.stallWindow = 0.2
        }
        #expect(exchange.failure?.kind == kind)
        #expect(exchange.response.map { text($0.body) } == body)
        #expect(exchange.response?.truncated == (body == nil ? nil : .time))
    }

    @Test("gives up sooner on a host that is known to hang")
    func hanging() async throws {
        let fetcher = try Fetcher(options: loopbackOptions { $0.firstByteTimeout = 6 })
        // From the thread of the origin: tasks may have to wait for others' work.
        let origin = Origin { connection in
            fetcher.hurry("127.0.0.1")
            connection.waitForClose()
        }
        let failure = await fetcher.hop(HopRequest(url: try WebURL(origin.url))).failure
        #expect(failure?.kind == .firstByteTimeout && failure?.detail.contains("nothing to others") == true)
        await fetcher.shutdown()
    }

    @Test("ends an endless stream in time, with what it brought")
    func endless() async throws {
        let origin = Origin { connection in
            connection.send(FetcherTests.ok + "\r\n")
            while connection.send([UInt8](repeating: 65, count: 1000)) {}
        }
        let response = try #require(try await hop(origin) { $0.timeout = 0.3 }.response)
        #expect(response.truncated == .time || response.truncated == .length)
        #expect(!response.body.isEmpty)
    }

    @Test("gives up on a connection that nobody takes")
    func connectTimeout() async throws {
        // A listener whose backlog is full answers no further SYN.
        let full = FullListener()
        let fetcher = try Fetcher(options: loopbackOptions { $0.connectTimeout = 0.3 })
        let exchange = await fetcher.hop(HopRequest(url: try WebURL("http://127.0.0.1:\(full.port)/")))
        #expect(exchange.failure?.kind == .connectTimeout, "\(exchange.outcome)")
        await fetcher.shutdown()
    }

    @Test("ends a hop whose task is cancelled, before and during it")
    func cancel() async throws {
        let (arrived, arrive) = AsyncStream.makeStream(of: Void.self)
        let (closed, close) = AsyncStream.makeStream(of: Void.self)
        let origin = Origin { connection in
            arrive.yield()
            connection.waitForClose()
            close.yield()
        }
        let fetcher = try Fetcher(options: loopbackOptions())
        let request = HopRequest(url: try WebURL(origin.url))
        let task = Task { await fetcher.hop(request) }
        for await _ in arrived { break }
        task.cancel()
        let exchange = await task.value
        #expect(exchange.failure?.kind == .cancelled && exchange.requestHead != nil)
        for await _ in closed { break }
        let early = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await fetcher.hop(request)
        }
        #expect(await early.value.failure?.kind == .cancelled)
        await fetcher.shutdown()
        origin.stop()
    }

    @Test("shutdown ends what is under way, and nothing starts after it")
    func shutdown() async throws {
        let (arrived, arrive) = AsyncStream.makeStream(of: Void.self)
        let origin = Origin { connection in
            arrive.yield()
            connection.waitForClose()
        }
        let fetcher = try Fetcher(options: loopbackOptions())
        let request = HopRequest(url: try WebURL(origin.url))
        let task = Task { await fetcher.hop(request) }
        for await _ in arrived { break }
        await fetcher.shutdown()
        #expect(await task.value.failure?.kind == .cancelled)
        #expect(await fetcher.hop(request).failure?.kind == .cancelled)
        await fetcher.shutdown()
        origin.stop()
    }

    @Test("runs 100 transfers side by side")
    func parallel() async throws {
        let waiting = Mutex(0)
        let gate = NSCondition()
        let origin = Origin { connection in
            // Nobody is answered before all have asked.
            gate.lock()
            waiting.withLock { $0 += 1 }
            gate.broadcast()
            while waiting.withLock({ $0 }) < 100 { gate.wait() }
            gate.unlock()
            connection.send(FetcherTests.ok + "Content-Length: \(connection.path.utf8.count)\r\n\r\n" + connection.path)
        }
        let fetcher = try Fetcher(options: loopbackOptions())
        let right = try await withThrowingTaskGroup(of: Bool.self) { group in
            for i in 0..<100 {
                group.addTask {
                    let exchange = await fetcher.hop(HopRequest(url: try WebURL("\(origin.url)/\(i)")))
                    return text(exchange.response?.body) == "/\(i)"
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(right == 100)
        await fetcher.shutdown()
        origin.stop()
    }

    @Test("reuses connections, and asks again on a fresh one when the old is closed")
    func reuse() async throws {
        let origin = Origin { connection in
            connection.send(FetcherTests.ok + "Content-Length: 2\r\n\r\nok")
            if connection.path == "/last" { connection.hangUp() }
        }
        let fetcher = try Fetcher(options: loopbackOptions())
        for path in ["/1", "/2", "/last", "/3"] {
            let exchange = await fetcher.hop(HopRequest(url: try WebURL(origin.url + path)))
            #expect(exchange.response?.status == 200)
            #expect(text(exchange.requestHead).components(separatedBy: "GET ").count == 2)
            #expect(exchange.remoteAddress == "127.0.0.1")
        }
        #expect(origin.accepted == 2)
        await fetcher.shutdown()
        origin.stop()
    }

    @Test("connects elsewhere under the URL's own name", arguments: ["news.example", "*"])
    func connectTo(key: String) async throws {
        let origin = Origin { $0.send(FetcherTests.ok + "Content-Length: 2\r\n\r\nok") }
        let fetcher = try Fetcher(
            options: loopbackOptions { $0.connectTo = [key: Endpoint(host: "127.0.0.1", port: origin.port)] })
        let exchange = await fetcher.hop(HopRequest(url: try WebURL("http://news.example/2026/11/20")))
        #expect(exchange.response?.status == 200)
        #expect(text(exchange.requestHead).contains("\r\nHost: news.example\r\n"))
        #expect(exchange.remoteAddress == "127.0.0.1")
        await fetcher.shutdown()
        origin.stop()
    }

    @Test("asks the guard about connectTo, too")
    func connectToGuarded() async throws {
        let origin = Origin("")
        let fetcher = try Fetcher(
            options: loopbackOptions {
                $0.allowAddresses = []
                $0.connectTo = ["*": Endpoint(host: "127.0.0.1", port: origin.port)]
            })
        let exchange = await fetcher.hop(HopRequest(url: try WebURL("http://news.example/")))
        #expect(exchange.failure?.kind == .addressForbidden)
        #expect(exchange.failure?.detail.contains("127.0.0.1 is a loopback address") == true)
        await fetcher.shutdown()
        origin.stop()
    }

    @Test("refuses to start without its authorities")
    func caFile() {
        #expect(throws: FetcherError.caFile(path: "/no/such.pem", errno: ENOENT)) {
            try Fetcher(options: loopbackOptions { $0.caFile = "/no/such.pem" })
        }
    }

    @Test(
        "tells dead names from a dead resolver",
        arguments: [(EAI_NONAME, true), (-5, true), (EAI_AGAIN, false), (EAI_FAIL, false), (0, false)])
    func names(code: Int32, dead: Bool) {
        let failure = NameCheck.failure(code: code, host: "example.org")
        #expect(failure.kind == (dead ? .nameNotFound : .nameLookupFailed))
    }
}

/// A listener that never accepts and whose queue is full.
private final class FullListener {
    let port: Int
    private var sockets: [Int32] = []

    init() {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        sockets.append(listener)
        port = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                _ = bind(listener, address, length)
                _ = listen(listener, 0)
                _ = getsockname(listener, address, &length)
                return Int(UInt16(bigEndian: UnsafeRawPointer(address).load(fromByteOffset: 2, as: UInt16.self)))
            }
        }
        for _ in 0..<4 {
            let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
            withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = connect(client, $0, length) }
            }
            sockets.append(client)
        }
    }

    deinit { for socket in sockets { close(socket) } }
}
