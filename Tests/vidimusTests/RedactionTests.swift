import Foundation
import Press
import TestSupport
import Testing

@Suite("What is taken down is gone, and everything says so")
struct RedactionTests {
    private static let url = "http://daily.example/bridge"
    private static let other = "http://other.example/mill"

    /// Two versions of a page and one of another.
    private func archive(_ program: Program, _ press: Press) async throws {
        try program.configure(press)
        try program.folder.write("\(Self.url)\n\(Self.other)\n", to: "chronicle/sources.txt")
        try press.publish(Page.bridge(costing: "240,000"), at: Self.url)
        try press.publish(Page.bridge(costing: "three"), at: Self.other)
        #expect(try await program.run("import", "--json").code == 0)
        #expect(try await program.run("fetch", "--all", "--json").code == 0)
        try press.publish(Page.bridge(costing: "420,000"), at: Self.url)
        #expect(try await program.run("fetch", Self.url, "--json").code == 0)
    }

    @Test("show, why, diff, search, export, audit and reindex tell of it, and the page is visited on")
    func told() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)
        let reason = "court order 7/26 \u{202E}x"
        let looked = try await program.run("redact", Self.url, "--reason", reason, "--dry-run", "--json")
        #expect(looked.code == 0, "\(looked.err)")
        #expect(looked.lines.first?["responses"] as? Int == 2 && looked.lines.first?["done"] == nil)
        #expect(try await program.run("audit").out.contains("note:") == false)
        let done = try await program.run("redact", Self.url, "--reason", reason, "--yes")
        #expect(done.code == 0 && done.out.contains("taken out on"), "\(done.out)\(done.err)")
        #expect(!done.out.contains("\u{202E}"))
        for command in [
            ["show", Self.url], ["show", "--version", "1", Self.url], ["why", Self.url], ["diff", Self.url],
        ] {
            let said = try await program.run(command)
            #expect(said.code == 0 && said.out.contains("taken out on"), "\(command): \(said.out)\(said.err)")
            #expect(said.out.contains("court order 7/26 \\u{202e}x"), "\(command)")
            #expect(!said.out.contains("crowns"), "\(command)")
        }
        for options in [["--text"], ["--format", "md"]] {
            let said = try await program.run(["show", Self.url] + options)
            #expect(said.code == 0 && said.out == "" && said.err.contains("taken out on"), "\(options)")
        }
        let json = try await program.run("show", "--json", Self.url)
        #expect((json.lines.first?["redaction"] as? [String: Any])?["reason"] is String)
        let found = try await program.run("search", "bridge", "--json")
        #expect(found.lines.compactMap { $0["url"] as? String } == [Self.other])
        let again = try await program.run("extract", "--again", "all", "--json")
        #expect(again.code == 0, "\(again.out)\(again.err)")
        let sum = again.lines.last?["summary"] as? [String: Any]
        #expect(sum?["redacted"] as? Int == 2 && sum?["texts"] as? Int == 0 && sum?["renumbered"] as? Int == 0)
        for (form, file) in [("--warc", "a.warc.gz"), ("--wacz", "a.wacz"), ("--md", "folder")] {
            let made = try await program.run("export", form, file)
            #expect(made.code == 0, "\(form): \(made.err)")
            if form != "--md" { #expect(made.err.contains("only say what was taken out"), "\(form): \(made.err)") }
        }
        let audit = try await program.run("audit", "--read-data")
        #expect(audit.code == 0 && audit.out.contains("bytes were taken out on"), "\(audit.out)")
        let compared = try await program.run("reindex", "--compare")
        #expect(compared.code == 0, "\(compared.out)")
        let next = try await program.run("fetch", Self.url, "--json")
        #expect(next.code == 0 && next.lines.contains { $0["category"] as? String == "ok" }, "\(next.out)")
        #expect(try await program.run("show", "--text", Self.url).out.contains("420,000"))
        #expect(try await program.run("audit", "--read-data").code == 0)
        #expect(try await program.run("reindex", "--compare").code == 0)
    }

    @Test("a wish that cannot be granted changes nothing and says what to do")
    func refused() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)
        for (arguments, words) in [
            (["redact", Self.url, "--reason", " "], "--reason needs words"),
            (["redact", Self.url, "--reason", String(repeating: "x", count: 501), "--yes"], "500"),
            (["redact", Self.url, "--reason", "x"], "--yes"),
            (["redact", "http://never.example/", "--reason", "x", "--yes"], "is no source yet"),
            (["redact", "nonsense", "--reason", "x", "--yes"], "no URL and no capture's id"),
            (["redact", "00000000000000000000000000", "--reason", "x", "--yes"], "there is no capture"),
        ] {
            let said = try await program.run(arguments)
            #expect(said.code == 2 && said.err.contains(words), "\(arguments): \(said.code) \(said.err)")
        }
        #expect(try await program.run("show", "--text", Self.url).out.contains("420,000"))
    }
}
