import Foundation
import TestSupport
import Testing

@Suite("An audit notices what a stranger does to the archive")
struct AuditTests {
    @Test("an archive is whole until a byte of it is changed")
    func tampering() async throws {
        let program = try Program()
        #expect(try await program.run("demo", "--json").code == 0)
        let config = "vidimus-demo/config.json"
        let whole = try await program.run("-c", config, "audit", "--json")
        #expect(whole.code == 0)
        #expect(whole.lines.first?["files"] as? Int == 1)
        let compared = try await program.run("-c", config, "reindex", "--compare")
        #expect(compared.code == 0)
        #expect(compared.out.contains("sources' schedules") && compared.out.contains("says what the WARC files say"))
        for options in [["--read-data"], ["--subset", "2/2"], ["--subset", "50%"]] {
            #expect(try await program.run(["-c", config, "audit"] + options).code == 0)
        }
        #expect(try await program.run("-c", config, "audit", "--subset", "five").code == 2)
        let name = try #require(program.folder.files().first { $0.hasSuffix(".warc.gz") })
        var bytes = try program.folder.read(name)
        bytes[bytes.count / 2] ^= 0x10
        try program.folder.write(bytes, to: name)
        let damaged = try await program.run("-c", config, "audit", "--read-data")
        #expect(damaged.code == 5)
        #expect(damaged.out.contains("its bytes are not those that the ledger names"))
        let told = try await program.run("-c", config, "audit", "--read-data", "--json")
        let findings = try #require(told.lines.first?["findings"] as? [[String: Any]])
        let finding = try #require(findings.first { $0["offset"] != nil })
        #expect((finding["file"] as? String).map(name.hasSuffix) == true)
        #expect((finding["url"] as? String)?.hasPrefix("http") == true)
        #expect((finding["events"] as? [String])?.isEmpty == false)
        let rebuilt = try await program.run("-c", config, "reindex")
        #expect(rebuilt.code == 5 && rebuilt.out.contains("not those that were sealed"))
        for file in program.folder.files() where file.contains("catalog.sqlite") {
            try FileManager.default.removeItem(atPath: program.folder.file(file))
        }
        let afresh = try await program.run("-c", config, "reindex")
        #expect(afresh.code == 5 && afresh.out.contains("not those that were sealed"), "the ledger remembers")
    }
}
