import Foundation
import Model
import Settings
import TestSupport
import Testing

@testable import Fetcher

/// An authority, a certificate of its for `news.example` and a server that shows it, all made by the openssl tool.
private final class TLSOrigin {
    let folder: TemporaryFolder
    let port: Int
    private let server: RunningTool

    var authority: String { folder.file("ca.pem") }

    init(version: String = "-tls1_3") async throws {
        let folder = try TemporaryFolder("tls")
        self.folder = folder
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
        let made = try await Tool.shell(
            """
            openssl req -x509 \(key) -keyout ca.key -out ca.pem -subj /CN=Test-Authority
            openssl req -x509 \(key) -keyout site.key -out site.pem -subj /CN=news.example -CA ca.pem -CAkey ca.key \
                -addext subjectAltName=DNS:news.example -addext basicConstraints=critical,CA:FALSE
            """, in: folder.path
        ).run()
        try #require(made.code == 0, "\(made.errors)")
        let files = ["-cert", "site.pem", "-key", "site.key"]
        server = Tool("openssl", ["s_server", "-accept", "127.0.0.1:0", "-www", version] + files, in: folder.path)
            .start()
        // It says "ACCEPT 127.0.0.1:12345" once it listens.
        let line = try await server.line(beginning: "ACCEPT")
        port = try #require(line?.split(separator: ":").last.flatMap { Int($0) })
    }

    func hop(_ host: String, trusted: Bool = true) async throws -> Exchange {
        let fetcher = try Fetcher(
            options: loopbackOptions {
                $0.caFile = trusted ? authority : nil
                $0.connectTo = ["*": Endpoint(host: "127.0.0.1", port: port)]
            })
        let exchange = await fetcher.hop(HopRequest(url: try WebURL("https://\(host)/")))
        await fetcher.shutdown()
        return exchange
    }
}

@Suite("TLS", .timeLimit(.minutes(1)))
struct TLSTests {
    @Test(
        "trusts the configured authority and notes version and suite",
        arguments: [
            ("-tls1_3", "tls/1.3", "TLS_AES_256_GCM_SHA384"),
            ("-tls1_2", "tls/1.2", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"),
        ])
    func trusted(flag: String, version: String, suite: String) async throws {
        let exchange = try await TLSOrigin(version: flag).hop("news.example")
        #expect(exchange.response?.status == 200, "\(exchange.outcome)")
        #expect(exchange.protocols == ["http/1.0", version])
        #expect(exchange.cipherSuite == suite)
        #expect(exchange.timings.tls > 0)
    }

    @Test("refuses another host's certificate")
    func wrongHost() async throws {
        let exchange = try await TLSOrigin().hop("other.example")
        #expect(exchange.failure?.kind == .tls)
        #expect(exchange.requestHead == nil)
    }

    @Test("refuses an authority that nobody trusts")
    func untrusted() async throws {
        let exchange = try await TLSOrigin().hop("news.example", trusted: false)
        #expect(exchange.failure?.kind == .tls)
        #expect(exchange.failure?.detail.contains("certificate") == true)
    }

    @Test("names a plain server on a TLS port")
    func plain() async throws {
        let origin = Origin("HTTP/1.1 400 Bad Request\r\n\r\n", greeting: true)
        let fetcher = try Fetcher(options: loopbackOptions())
        let exchange = await fetcher.hop(HopRequest(url: try WebURL("https://127.0.0.1:\(origin.port)/")))
        await fetcher.shutdown()
        origin.stop()
        #expect(exchange.failure?.kind == .tls, "\(exchange.outcome)")
    }
}
