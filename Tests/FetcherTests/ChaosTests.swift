import Foundation
import Model
import TestSupport
import Testing

@testable import Fetcher

/// The hostile origin of the acceptance kit, in a process of its own.
private final class Chaos {
    let url: String
    private let server: RunningTool

    init(script: String) {
        // A port that was free a moment ago.
        let probe = Origin("")
        probe.stop()
        url = probe.url
        server = Tool("python3", [script, String(probe.port)]).start()
    }

    /// Asks until the server listens.
    func ready(_ fetcher: Fetcher) async throws {
        for _ in 0..<100_000 {
            if await fetcher.hop(HopRequest(url: try WebURL(url + "/ok"))).response != nil { return }
        }
    }
}

@Suite("A hostile origin", .enabled(if: SharedData.isPresent), .timeLimit(.minutes(3)))
struct ChaosTests {
    enum Expected: Sendable {
        case page(Int, Truncation?)
        case failure([FetchFailure.Kind])
    }

    static let cases: [(String, Expected)] = [
        ("/ok", .page(200, nil)), ("/slow-header", .failure([.stalled, .firstByteTimeout])),
        ("/slow-body", .page(200, .time)), ("/infinite", .page(200, .length)), ("/bomb-gzip", .page(200, .length)),
        ("/hdr-flood", .failure([.headersTooLarge])), ("/hdr-long", .failure([.headersTooLarge])),
        ("/redir-loop", .page(302, nil)), ("/redir-file", .page(302, nil)), ("/redir-gopher", .page(302, nil)),
        ("/redir-meta", .page(302, nil)), ("/redir-v6map", .page(302, nil)), ("/short-body", .page(200, .disconnect)),
        ("/long-body", .page(200, nil)), ("/bad-chunk", .page(200, .disconnect)), ("/cl-te", .page(200, nil)),
        ("/204body", .page(204, nil)), ("/nul", .page(200, nil)), ("/deep", .page(200, nil)),
        ("/attrs", .page(200, nil)),
        ("/badutf8", .page(200, nil)), ("/ctl-title", .page(200, nil)), ("/xss", .page(200, nil)),
        ("/utf7", .page(200, nil)),
        ("/meta-refresh-file", .page(200, nil)), ("/robots.txt", .page(200, .length)),
        ("/never", .failure([.firstByteTimeout])),
    ]

    private static let hanging: Set<String> = ["/slow-header", "/slow-body", "/never"]

    @Test("gets one flagged response or one clear failure for each misbehaviour")
    func all() async throws {
        let chaos = Chaos(script: "\(SharedData.folder ?? "")/kit/faults/http-chaos.py")
        // Only what hangs is left soon; a busy machine makes the others slow, too.
        let hasty = try Fetcher(
            options: loopbackOptions {
                $0.firstByteTimeout = 10
                $0.stallWindow = 2
                $0.timeout = 20
            })
        let fetcher = try Fetcher(
            options: loopbackOptions {
                $0.maxBody = 3_000_000
                $0.firstByteTimeout = 120
                $0.stallWindow = 120
                $0.timeout = 120
            })
        try await chaos.ready(fetcher)
        let base = chaos.url
        try await withThrowingTaskGroup { group in
            for (path, expected) in ChaosTests.cases {
                group.addTask {
                    let its = ChaosTests.hanging.contains(path) ? hasty : fetcher
                    let exchange = await its.hop(HopRequest(url: try WebURL(base + path)))
                    switch expected {
                    case .page(let status, let truncated):
                        #expect(exchange.response?.status == status, "\(path): \(exchange.outcome)")
                        #expect(exchange.response?.truncated == truncated, "\(path)")
                    case .failure(let kinds):
                        #expect(kinds.contains(exchange.failure?.kind ?? .gate), "\(path): \(exchange.outcome)")
                    }
                }
            }
            try await group.waitForAll()
        }
        // A reset may overtake the bytes before it.
        let reset = await fetcher.hop(HopRequest(url: try WebURL(chaos.url + "/rst")))
        #expect(reset.response?.truncated == .disconnect || reset.failure?.kind == .reset)
        await hasty.shutdown()
        await fetcher.shutdown()
    }

    @Test("gets no further along its redirects than the gate and the guard")
    func redirects() async throws {
        let chaos = Chaos(script: "\(SharedData.folder ?? "")/kit/faults/http-chaos.py")
        let fetcher = try Fetcher(options: loopbackOptions())
        try await chaos.ready(fetcher)
        for (path, kind) in [
            ("/redir-file", FetchFailure.Kind.gate), ("/redir-gopher", .gate), ("/redir-meta", .addressForbidden),
            ("/redir-v6map", .gate),
        ] {
            let first = await fetcher.hop(HopRequest(url: try WebURL(chaos.url + path)))
            let location = try #require(first.response?.headers["Location"])
            do throws(FetchFailure) {
                let next = try fetcher.gate.admit(location, base: first.url)
                #expect(await fetcher.hop(HopRequest(url: next)).failure?.kind == kind, "\(path)")
            } catch {
                #expect(error.kind == kind, "\(path)")
            }
        }
        await fetcher.shutdown()
    }

    @Test("is not blown up by a bomb within a bomb")
    func bomb() async throws {
        let chaos = Chaos(script: "\(SharedData.folder ?? "")/kit/faults/http-chaos.py")
        let fetcher = try Fetcher(
            options: loopbackOptions {
                $0.firstByteTimeout = 100; $0.timeout = 120
            })
        try await chaos.ready(fetcher)
        let exchange = await fetcher.hop(HopRequest(url: try WebURL(chaos.url + "/bomb-gzip"), maxBody: 1_000_000))
        let body = ContentCoding.decode(try #require(exchange.response), limits: fetcher.options.codingLimits)
        #expect(body.flags == [.bomb])
        #expect(body.bytes.count == 100_000_000)
        await fetcher.shutdown()
    }
}
