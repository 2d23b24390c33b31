import Model
import Testing

@testable import Catalog

@Suite("The memory of what a host's pages share")
struct HostMemoryTests {
    private func page(_ i: Int, at moment: Timestamp, blocks: [Int64], host: String = "a.example") throws
        -> CaptureCommit
    {
        var made = try visit("https://\(host)/\(i)", at: moment, text: "Text \(i) at \(moment).")
        made.record.blocks = blocks
        return made
    }

    @Test("it counts sources, not visits, and never the one that asks")
    func sources() async throws {
        let test = try TestCatalog()
        for (i, moment) in [(1, 0.0), (1, 1), (2, 2), (3, 3), (4, 4)] {
            try await test.catalog.commit([page(i, at: noon + moment, blocks: [7, -8])], warcs: [])
        }
        #expect(try await test.catalog.others(with: [7, -8, 9], than: key("https://a.example/1")) == [7: 2, -8: 2])
        #expect(try await test.catalog.others(with: [7], than: key("https://a.example/4")) == [7: 3])
        #expect(try await test.catalog.others(with: [7], than: key("https://b.example/1")) == [:])
    }

    @Test("a capture that continues its version teaches nothing")
    func unchanged() async throws {
        let test = try TestCatalog()
        try await test.catalog.commit([visit("https://a.example/1", at: noon, text: "One.")], warcs: [])
        var made = try visit("https://a.example/1", at: noon + 1, text: "One.")
        made.record.blocks = [7]
        try await test.catalog.commit([made], warcs: [])
        try await test.catalog.commit([visit("https://a.example/2", at: noon, text: "Two.")], warcs: [])
        #expect(try await test.catalog.others(with: [7], than: key("https://a.example/2")) == [:])
    }

    @Test("a host has room for so many blocks, and what was seen least recently goes first")
    func bounded() async throws {
        let test = try TestCatalog()
        for i in 0..<12 {
            let blocks = [1] + (0..<250).map { Int64(1000 * (i + 1) + $0) }
            try await test.catalog.commit([page(i, at: noon + Double(i), blocks: blocks)], warcs: [])
        }
        let rows = try await test.catalog.read("counting") {
            try $0.number("SELECT count(*) FROM host_block") ?? 0
        }
        #expect(Int(rows) == HostMemoryTable.blocksPerHost)
        let others = try await test.catalog.others(with: [1, 1000, 11_000], than: key("https://a.example/11"))
        #expect(others == [1: 3, 11_000: 1])
    }

    @Test("there is room for so many hosts, and the one seen least recently is forgotten")
    func hosts() async throws {
        let test = try TestCatalog()
        let commits = try (0...HostMemoryTable.hosts).map { i in
            try page(1, at: noon + Double(i), blocks: [7], host: "h\(i).example")
        }
        try await test.catalog.commit(commits, warcs: [])
        let rows = try await test.catalog.read("counting") { db in
            try ["host_memory", "host_block"].map { try db.number("SELECT count(*) FROM \($0)") ?? 0 }
        }
        #expect(rows == [Int64(HostMemoryTable.hosts), Int64(HostMemoryTable.hosts)])
        for (host, seen) in [("h0", [:]), ("h1", [7: 1])] as [(String, [Int64: Int])] {
            try await test.catalog.commit([visit("https://\(host).example/2", at: noon, text: "Two.")], warcs: [])
            #expect(try await test.catalog.others(with: [7], than: key("https://\(host).example/2")) == seen)
        }
    }
}
