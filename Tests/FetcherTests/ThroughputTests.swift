import Foundation
import Model
import Settings
import Testing

@testable import Fetcher

/// A measurement: `VIDIMUS_BENCH=1 swift test -c release -Xswiftc -enable-testing --filter ThroughputTests`.
@Suite("Throughput", .enabled(if: ProcessInfo.processInfo.environment["VIDIMUS_BENCH"] != nil), .serialized)
struct ThroughputTests {
    @Test("thousands of 30 kB pages a second, 64 at once", arguments: ["keep-alive", "close"])
    func pages(connection: String) async throws {
        let page =
            Array("HTTP/1.1 200 OK\r\nContent-Length: 30000\r\nConnection: \(connection)\r\n\r\n".utf8)
            + [UInt8](repeating: 65, count: 30_000)
        let origin = Origin {
            $0.send(page)
            if connection == "close" { $0.hangUp() }
        }
        let fetcher = try Fetcher(
            options: loopbackOptions { $0.connectTo = ["*": Endpoint(host: "127.0.0.1", port: origin.port)] })
        let total = 20_000
        let begun = EventLoop.clock()
        let good = try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in 0..<64 {
                group.addTask {
                    var good = 0
                    for i in 0..<(total / 64) {
                        let url = try WebURL("http://host\(worker).example/\(i)")
                        if await fetcher.hop(HopRequest(url: url)).response?.body.count == 30_000 { good += 1 }
                    }
                    return good
                }
            }
            return try await group.reduce(0, +)
        }
        let rate = Double(good) / (EventLoop.clock() - begun)
        print("\(good) pages, \(Int(rate)) a second (\(connection)), \(origin.accepted) connections, \(resident()) MB")
        #expect(good == total / 64 * 64)
        #expect(rate > 2000)
        await fetcher.shutdown()
        origin.stop()
    }

    /// Megabytes of the process in memory.
    private func resident() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return (status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096 / 1_000_000
    }
}
