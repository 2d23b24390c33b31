import Foundation
import TestSupport
import Testing

@Suite("An anchor, from the command line")
struct AnchorTests {
    @Test("is written, stamped by a time-stamp server, verified, and found out when it or the ledger was changed")
    func stamped() async throws {
        let program = try Program()
        let server = try await StampServer()
        defer { server.stop() }
        #expect(try await program.run("demo", "--json").code == 0)
        let config = "vidimus-demo/config.json"
        var settings = try #require(
            try JSONSerialization.jsonObject(with: Data(program.folder.read(config))) as? [String: Any])
        var archive = try #require(settings["archive"] as? [String: Any])
        archive["timestampServer"] = server.url
        archive["timestampAuthority"] = server.authority
        settings["archive"] = archive
        try program.folder.write([UInt8](JSONSerialization.data(withJSONObject: settings)), to: config)

        let written = try await program.run("-c", config, "audit", "--anchor", "anchor.json", "--json")
        #expect(written.code == 0, "\(written.err)")
        #expect(written.lines.first?["stamped"] != nil)
        #expect(try await program.run("-c", config, "audit", "--anchor", "anchor.json").code == 2, "never written over")
        let verified = try await program.run("-c", config, "audit", "--verify-anchor", "anchor.json", "--json")
        #expect(verified.code == 0)
        #expect(verified.lines.first?["stamped"] as? String == written.lines.first?["stamped"] as? String)

        let anchor = String(decoding: try program.folder.read("anchor.json"), as: UTF8.self)
        try program.folder.write(try program.folder.read("anchor.json.tsr"), to: "other.json.tsr")
        try program.folder.write(Array(anchor.replacing("\"line\":1", with: "\"line\":0").utf8), to: "other.json")
        let forged = try await program.run("-c", config, "audit", "--verify-anchor", "other.json")
        #expect(forged.code == 5)
        #expect(forged.out.contains("signature is not good") && forged.out.contains("time stamp is not good"))

        try program.folder.write([], to: "vidimus-demo/archive/ledger.jsonl")
        let cut = try await program.run("-c", config, "audit", "--verify-anchor", "anchor.json")
        #expect(cut.code == 5)
        #expect(cut.out.contains("was cut short"))
    }

    @Test("is printed to standard output; without its server it has no stamp, and the exit says so")
    func unstamped() async throws {
        let program = try Program()
        #expect(try await program.run("demo", "--json").code == 0)
        let config = "vidimus-demo/config.json"
        let printed = try await program.run("-c", config, "audit", "--anchor", "-")
        #expect(printed.code == 0)
        #expect(printed.lines.first?["format"] as? String == "vidimus-anchor/1")
        let text = String(decoding: try program.folder.read(config), as: UTF8.self)
        let place = try #require(text.firstRange(of: /"archive"\s*:\s*\{/))
        let changed = text.replacingCharacters(
            in: place, with: "\"archive\": { \"timestampServer\": \"http://127.0.0.1:1/\",")
        try program.folder.write(Array(changed.utf8), to: config)
        let alone = try await program.run("-c", config, "audit", "--anchor")
        #expect(alone.code == 3)
        #expect(alone.out.contains("/vidimus-demo/archive/anchors/"))
        #expect(alone.err.contains("no time stamp"))
        #expect(try await program.run("-c", config, "audit", "--verify-anchor", "nothing.json").code == 2)
        #expect(try await program.run("-c", config, "audit", "stray").code == 2)
    }
}
