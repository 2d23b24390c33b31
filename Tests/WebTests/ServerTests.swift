import Archive
import Catalog
import Foundation
import Logging
import Model
import ServiceLifecycle
import Settings
import TestSupport
import Testing

@testable import Web

@Suite("Server")
struct ServerTests {
    @Test(
        "a wrong request gets one sentence and the right status",
        arguments: [
            ("/nothing", 404), ("/source", 400), ("/source?url=ftp%3A%2F%2Fx%2F", 400),
            ("/source?url=http%3A%2F%2Funknown.example%2F", 404), ("/event/none", 404), ("/sources?standing=odd", 400),
            ("/sources?page=x", 400), ("/search?q=\(String(repeating: "x", count: 501))", 400),
            ("/source?version=9&url=https%3A%2F%2Fgone.example%2Fpage.html", 404), ("/event/..%2F..%2Fetc", 404),
        ])
    func refusals(target: String, status: Int) async throws {
        try await serving { client in
            let reply = try await client.get(target)
            #expect(reply.status == status)
            #expect(reply.body.contains("<p class=\"say\">"))
            let json = try await client.get(target, ["Accept": "application/json"])
            #expect(json.status == status)
            #expect(json.fields["content-type"] == "application/json")
            #expect(json.body.contains("\"error\":"))
        }
    }

    @Test(
        "every response, errors included, forbids scripts, frames and foreign loads",
        arguments: ["/", "/none", "/metrics"])
    func headers(target: String) async throws {
        try await serving { client in
            let fields = try await client.get(target).fields
            let policy = try #require(fields["content-security-policy"])
            #expect(policy.contains("default-src 'none'"))
            #expect(policy.contains("style-src 'sha256-"))
            #expect(policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(fields["x-content-type-options"] == "nosniff")
            #expect(fields["referrer-policy"] == "no-referrer")
        }
    }

    @Test("the policy names exactly the stylesheet that the page carries")
    func stylesheet() async throws {
        try await serving { client in
            let reply = try await client.get("/")
            let start = try #require(reply.body.range(of: "<style>")).upperBound
            let end = try #require(reply.body.range(of: "</style>")).lowerBound
            let digest = Data(SHA256Digest(of: String(reply.body[start..<end])).bytes).base64EncodedString()
            #expect(reply.fields["content-security-policy"]?.contains("'sha256-\(digest)'") == true)
        }
    }

    @Test(
        "a foreign Host field is refused, on every path", arguments: ["evil.example", "127.0.0.1.evil.example:80", "-"])
    func foreignHost(host: String) async throws {
        try await serving { client in
            for target in ["/", "/api/status", "/metrics", "/none"] {
                let reply = try await client.get(target, ["Host": host])
                #expect(reply.status == 421)
                #expect(!reply.body.contains("example.org"))
            }
        }
    }

    @Test("only reading is allowed", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"])
    func methods(method: String) async throws {
        try await serving { client in
            let reply = try await client.get("/sources", method: method)
            #expect(reply.status == 405)
            #expect(reply.fields["allow"] == "GET, HEAD")
        }
    }

    @Test("HEAD says what GET would, without a body")
    func head() async throws {
        try await serving { client in
            for target in ["/", "/none"] {
                let get = try await client.get(target)
                let head = try await client.get(target, method: "HEAD")
                #expect(head.status == get.status)
                #expect(head.fields["content-length"] == get.fields["content-length"])
                #expect(head.body.isEmpty)
            }
        }
    }

    @Test("a target without end is refused and the server goes on")
    func longTarget() async throws {
        try await serving { client in
            let long = try await client.get("/search?q=\(String(repeating: "a", count: 40_000))")
            #expect(long.status == 414)
            _ = try? await client.send(
                "GET /\(String(repeating: "a", count: 500_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let next = try await client.get("/healthz")
            #expect(next.status == 200)
        }
    }

    @Test("a taken port is said once, and the server listens as soon as it is free")
    func takenPort() async throws {
        let squatter = try Squatter()
        let folder = try TemporaryFolder("web")
        let catalog = try Catalog.open(folder.file("catalog.sqlite"))
        defer { catalog.close() }
        var settings = HTTPSettings()
        settings.listen = Endpoint(host: "127.0.0.1", port: squatter.port)
        let complaints = Complaints()
        let logger = Logger(label: "test") { _ in complaints }
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let server = WebServer(
            settings: settings, reader: try ArchiveReader.open(folder.path), logger: logger,
            pulse: { DaemonPulse(version: "1", since: noon, inFlight: 0, paused: nil) }, retry: .milliseconds(5),
            onListening: { listening.yield($0) })
        let group = ServiceGroup(configuration: .init(services: [.init(service: server)], logger: logger))
        async let running: Void = group.run()
        var lines = complaints.lines.makeAsyncIterator()
        let line = try #require(await lines.next())
        #expect(line.contains("on 127.0.0.1:\(squatter.port): Address already in use; free the port"))
        squatter.leave()
        var port = ports.makeAsyncIterator()
        let served = try #require(await port.next())
        let reply = try await Client(port: served).get("/healthz")
        #expect(reply.status == 200)
        await group.triggerGracefulShutdown()
        try await running
        complaints.end()
        #expect(await lines.next() == nil)
    }

    @Test("an address that others can reach is not served without a token, and the daemon goes on")
    func notLoopback() async throws {
        let folder = try TemporaryFolder("web")
        let catalog = try Catalog.open(folder.file("catalog.sqlite"))
        defer { catalog.close() }
        var settings = HTTPSettings()
        settings.listen = Endpoint(host: "0.0.0.0", port: 0)
        let complaints = Complaints()
        let logger = Logger(label: "test") { _ in complaints }
        let server = WebServer(
            settings: settings, reader: try ArchiveReader.open(folder.path), logger: logger,
            pulse: { DaemonPulse(version: "1", since: noon, inFlight: 0, paused: nil) })
        let group = ServiceGroup(configuration: .init(services: [.init(service: server)], logger: logger))
        async let running: Void = group.run()
        var lines = complaints.lines.makeAsyncIterator()
        let line = try #require(await lines.next())
        #expect(line.contains("not served on 0.0.0.0:0, which others can reach"))
        await group.triggerGracefulShutdown()
        try await running
    }
}

/// Sits on a port.
final class Squatter: Sendable {
    let port: Int
    private let socket: Int32

    init() throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) + listen(socket, 1) + getsockname(socket, $0, &size)
            }
        }
        guard code == 0 else { throw Client.Failure(step: "bind", code: errno) }
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    func leave() { close(socket) }
}

/// Hands on what is logged as an error.
final class Complaints: LogHandler {
    let lines: AsyncStream<String>
    private let continuation: AsyncStream<String>.Continuation
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .error }
        set {}
    }

    init() { (lines, continuation) = AsyncStream.makeStream(of: String.self) }

    subscript(metadataKey _: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) { continuation.yield("\(event.message)") }

    func end() { continuation.finish() }
}
