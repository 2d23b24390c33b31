import Archive
import Catalog
import Foundation
import Model
import TestSupport
import Testing

@Suite("The ledger's signatures")
struct SigningTests {
    /// An archive with that many sealed files.
    private static func seal(_ count: Int, _ sandbox: borrowing Sandbox) async throws -> RecoveryReport {
        let (archive, recovery) = try await sandbox.open()
        for i in 0..<count {
            let id = Int.random(in: 0..<1_000_000_000)
            _ = try await archive.keep(Visit.capture("http://h.example/\(id)", after: Double(i), Visit.page("\(id)")))
            try await archive.seal()
        }
        try await archive.close()
        archive.catalog.close()
        return recovery
    }

    private static func lines(_ sandbox: borrowing Sandbox) -> [String] {
        String(decoding: sandbox.bytes("ledger.jsonl"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("are checked by openssl and sed alone, with the public half beside the ledger")
    func openssl() async throws {
        let sandbox = Sandbox()
        #expect(try await Self.seal(2, sandbox).warnings == [])
        let check = """
            sed -n 2p ledger.jsonl | tr -d '\\n' | sed 's/,"signature":"[^"]*"//' > line
            sed -n 2p ledger.jsonl | sed 's/.*"signature":"\\([^"]*\\)".*/\\1/' | base64 -d > line.sig
            openssl pkeyutl -verify -pubin -inkey ledger.pem -rawin -in line -sigfile line.sig
            """
        let good = try await Tool.shell(check, in: sandbox.path).run()
        #expect(good.code == 0, "\(good.errors)")
        let changed = String(decoding: sandbox.bytes("ledger.jsonl"), as: UTF8.self).replacing(
            "\"bytes\":", with: "\"bytes\":1")
        try sandbox.write(Array(changed.utf8), to: "ledger.jsonl")
        #expect(try await Tool.shell(check, in: sandbox.path).run().code != 0)
        let mode = try FileManager.default.attributesOfItem(atPath: "\(sandbox.path)/keys/ed25519.pem")[
            .posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test("are not asked of lines that are older than the key; an audit counts those")
    func older() async throws {
        let sandbox = Sandbox()
        _ = try await Self.seal(1, sandbox)
        let unsigned = Self.lines(sandbox)[0].replacing(/,"signature":"[^"]*"/, with: "").replacing(
            /,"key":"[^"]*"/, with: "")
        try sandbox.write(Array((unsigned + "\n").utf8), to: "ledger.jsonl")
        for name in ["ledger.pem", "keys/ed25519.pem"] {
            try FileManager.default.removeItem(atPath: "\(sandbox.path)/\(name)")
        }
        #expect(try await Self.seal(1, sandbox).warnings == [])
        let report = try await Audit.run(sandbox.path)
        #expect(report.faults == [])
        #expect(report.notes.contains("ledger.jsonl: 1 line is unsigned"))
        #expect(report.notes.contains { $0.hasSuffix("signs from line 2 on") })
    }

    @Test("cannot be left out once there are any")
    func leftOut() async throws {
        let sandbox = Sandbox()
        _ = try await Self.seal(2, sandbox)
        let lines = Self.lines(sandbox)
        let stripped = lines[1].replacing(/,"signature":"[^"]*"/, with: "").replacing(/,"key":"[^"]*"/, with: "")
        try sandbox.write(Array("\(lines[0])\n\(stripped)\n".utf8), to: "ledger.jsonl")
        #expect(
            try await Audit.run(sandbox.path).faults == ["ledger.jsonl: line 2: is not signed, and lines before it are"]
        )
    }

    @Test("of a line that was written anew are false, though the chain is whole")
    func rewritten() async throws {
        let sandbox = Sandbox()
        _ = try await Self.seal(1, sandbox)
        let line = Self.lines(sandbox)[0].replacing("\"sealed\":\"2", with: "\"sealed\":\"1")
        try sandbox.write(Array((line + "\n").utf8), to: "ledger.jsonl")
        #expect(try await Audit.run(sandbox.path).faults == ["ledger.jsonl: line 1: is not what was signed"])
    }

    @Test("go on with a new key where the old one is lost, and it is told; what the old one signed stays provable")
    func lost() async throws {
        let sandbox = Sandbox()
        _ = try await Self.seal(1, sandbox)
        try FileManager.default.removeItem(atPath: "\(sandbox.path)/keys/ed25519.pem")
        #expect(try await Audit.run(sandbox.path).notes.contains { $0.contains("the key is not here") })
        let recovery = try await Self.seal(1, sandbox)
        #expect(recovery.warnings.count == 1)
        #expect(recovery.warnings[0].contains("is lost"))
        let report = try await Audit.run(sandbox.path)
        #expect(report.faults == [])
        #expect(report.notes.count { $0.contains(" signs from line ") } == 2)
        let former = try #require(sandbox.names(in: "").first { $0.hasPrefix("ledger-") })
        try FileManager.default.removeItem(atPath: "\(sandbox.path)/\(former)")
        #expect(try await Audit.run(sandbox.path).faults.count == 1)
    }

    @Test("by another key than the archive's own are told", arguments: ["replaced", "damaged"])
    func replaced(_ way: String) async throws {
        let sandbox = Sandbox()
        let other = Sandbox()
        _ = try await Self.seal(1, sandbox)
        _ = try await Self.seal(0, other)
        let key = way == "replaced" ? other.bytes("keys/ed25519.pem") : Array("no key".utf8)
        try sandbox.write(key, to: "keys/ed25519.pem")
        #expect(try await Audit.run(sandbox.path).findings.map(\.file) == ["keys/ed25519.pem"])
        let recovery = try await Self.seal(1, sandbox)
        #expect(recovery.warnings.contains { $0.contains(way == "replaced" ? "was replaced" : "was no key any more") })
        #expect(try await Audit.run(sandbox.path).faults == [])
    }
}
