import Foundation
import Model
import Testing

@testable import Fetcher

@Suite("The memory budget of bodies", .timeLimit(.minutes(2)))
struct BudgetTests {
    @Test("bodies beyond the memory budget wait for each other and all arrive")
    func budget() async throws {
        let origin = Origin { connection in
            connection.send(FetcherTests.ok + "Content-Length: 400000\r\n\r\n")
            connection.send([UInt8](repeating: 65, count: 400_000))
        }
        let fetcher = try Fetcher(
            options: loopbackOptions {
                $0.memoryBudget = 500_000
                $0.bodyAllowance = 50_000
            })
        let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<24 {
                group.addTask { await fetcher.hop(HopRequest(url: try WebURL(origin.url))).response?.body.count ?? 0 }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(sizes == [Int](repeating: 400_000, count: 24))
        await fetcher.shutdown()
        origin.stop()
    }

    @Test("bodies that were let go leave the memory budget to others")
    func budgetComesBack() async throws {
        let origin = Origin { connection in
            connection.send(FetcherTests.ok + "Content-Length: 400000\r\n\r\n")
            if connection.path == "/slow" {
                // The eldest, which says next to nothing and hangs.
                connection.send("A")
                while connection.nextRequest() {}
                return
            }
            connection.send([UInt8](repeating: 65, count: 400_000))
        }
        let fetcher = try Fetcher(
            options: loopbackOptions {
                $0.memoryBudget = 500_000
                $0.bodyAllowance = 50_000
            })
        let slow = Task { await fetcher.hop(HopRequest(url: try WebURL(origin.url + "/slow"))) }
        for _ in 0..<4 {
            let whole = await fetcher.hop(HopRequest(url: try WebURL(origin.url))).response?.body.count
            #expect(whole == 400_000)
        }
        slow.cancel()
        #expect(try await slow.value.failure?.kind == .cancelled, "nobody had to wait for its end")
        await fetcher.shutdown()
        origin.stop()
    }

    @Test("small bodies do not wait for large ones")
    func smallBodies() async throws {
        let origin = Origin { connection in
            let size = connection.path == "/small" ? 40_000 : 400_000
            connection.send(FetcherTests.ok + "Content-Length: \(size)\r\n\r\n")
            connection.send([UInt8](repeating: 65, count: size))
        }
        let fetcher = try Fetcher(
            options: loopbackOptions {
                $0.memoryBudget = 300_000
                $0.bodyAllowance = 50_000
            })
        let large = await fetcher.hop(HopRequest(url: try WebURL(origin.url)))
        let waiting = Task { await fetcher.hop(HopRequest(url: try WebURL(origin.url))) }
        let small = await fetcher.hop(HopRequest(url: try WebURL(origin.url + "/small"), timeout: 1))
        #expect(small.response?.body.count == 40_000 && small.response?.truncated == nil)
        #expect(large.response?.body.count == 400_000)
        waiting.cancel()
        #expect(try await waiting.value.failure?.kind == .cancelled)
        await fetcher.shutdown()
        origin.stop()
    }
}
