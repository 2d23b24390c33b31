import Archive
import Catalog
import Foundation
import Model
import Testing

@Suite("An anchor")
struct AnchorTests {
    /// Two sealed files and an open one.
    private static func archive(_ sandbox: borrowing Sandbox) async throws -> Archive {
        let (archive, _) = try await sandbox.open()
        for i in 0..<3 {
            _ = try await archive.keep(Visit.capture("http://h.example/\(i)", after: Double(i), Visit.page("\(i)")))
            if i < 2 { try await archive.seal() }
        }
        return archive
    }

    @Test("holds while the archive grows")
    func holds() async throws {
        let sandbox = Sandbox()
        let archive = try await Self.archive(sandbox)
        let anchor = try await Anchor.make(sandbox.path)
        let check = try AnchorCheck(anchor, archive: sandbox.path)
        #expect(check.faults == [])
        #expect(check.anchor?.line == 2)
        #expect(check.anchor?.open.count == 1)
        _ = try await archive.keep(Visit.capture("http://h.example/9", after: 9, Visit.page("9")))
        try await archive.close()
        #expect(try AnchorCheck(anchor, archive: sandbox.path).faults == [])
    }

    @Test("finds a ledger that was cut short, and one that was written anew with a whole chain")
    func rewritten() async throws {
        let sandbox = Sandbox()
        let archive = try await Self.archive(sandbox)
        try await archive.close()
        let anchor = try await Anchor.make(sandbox.path)
        let ledger = sandbox.bytes("ledger.jsonl")
        let lines = ledger.split(separator: 10)
        try sandbox.write(Array(lines[..<2].joined(separator: [10])) + [10], to: "ledger.jsonl")
        let cut = try AnchorCheck(anchor, archive: sandbox.path).faults
        #expect(cut.count == 1)
        #expect(cut.first?.contains("was cut short: it has 2 lines, and had 3") == true)
        try sandbox.write(lines[2] + [10], to: "ledger.jsonl")
        #expect(try AnchorCheck(anchor, archive: sandbox.path).faults.contains { $0.contains("was cut short") })
        let text = String(decoding: ledger, as: UTF8.self).replacing("\"sealed\":\"2", with: "\"sealed\":\"1")
        try sandbox.write(Array(text.utf8), to: "ledger.jsonl")
        #expect(try AnchorCheck(anchor, archive: sandbox.path).faults.contains { $0.contains("was written anew") })
    }

    @Test("finds a changed byte in what was acknowledged of the open file")
    func open() async throws {
        let sandbox = Sandbox()
        let archive = try await Self.archive(sandbox)
        let anchor = try await Anchor.make(sandbox.path)
        try await archive.close()
        let file = "warc/" + sandbox.warcs()[2]
        var bytes = sandbox.bytes(file)
        bytes[7] ^= 1
        try sandbox.write(bytes, to: file)
        let faults = try AnchorCheck(anchor, archive: sandbox.path).faults
        #expect(faults.count == 1)
        #expect(faults.first?.contains("are not those") == true)
    }

    @Test("is not believed when a byte of it was changed, nor for another archive")
    func forged() async throws {
        let sandbox = Sandbox()
        let archive = try await Self.archive(sandbox)
        try await archive.close()
        let anchor = try await Anchor.make(sandbox.path)
        var random = SeededNumbers(seed: 7)
        for _ in 0..<100 {
            var forged = anchor
            let offset = Int.random(in: 0..<anchor.count, using: &random)
            forged[offset] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
            #expect(try !AnchorCheck(forged, archive: sandbox.path).faults.isEmpty, "byte \(offset)")
        }
        let other = Sandbox()
        let stranger = try await Self.archive(other)
        try await stranger.close()
        #expect(try AnchorCheck(anchor, archive: other.path).faults.contains { $0.contains("knows no key") })
    }

    @Test("is not made of a ledger that is not whole, nor without the key")
    func refused() async throws {
        let sandbox = Sandbox()
        let path = sandbox.path
        let archive = try await Self.archive(sandbox)
        try await archive.close()
        let ledger = sandbox.bytes("ledger.jsonl")
        try sandbox.write(ledger.dropLast(2) + [10], to: "ledger.jsonl")
        await #expect(throws: ArchiveError.self) { try await Anchor.make(path) }
        try sandbox.write(ledger, to: "ledger.jsonl")
        try FileManager.default.removeItem(atPath: "\(path)/keys/ed25519.pem")
        await #expect(throws: ArchiveError.self) { try await Anchor.make(path) }
    }
}
