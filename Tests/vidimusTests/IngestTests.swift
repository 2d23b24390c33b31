import Foundation
import Model
import Press
import TestSupport
import Testing

@Suite("What others saw is taken in and shown apart")
struct IngestTests {
    private static let url = "http://daily.example/bridge"

    /// A WARC file as wget writes it.
    private func warc(_ url: String = url, costing: String = "240,000", day: String = "2019-03-04") -> String {
        let page = String(decoding: Page.bridge(costing: costing).body, as: UTF8.self)
        let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
        let info = "software: Wget/1.21.3 (linux-gnu)\r\n"
        return """
            WARC/1.0\r
            WARC-Type: warcinfo\r
            WARC-Record-ID: <urn:uuid:info>\r
            WARC-Date: \(day)T05:06:07Z\r
            Content-Type: application/warc-fields\r
            Content-Length: \(info.utf8.count)\r
            \r
            \(info)\r
            \r
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:\(day)>\r
            WARC-Date: \(day)T05:06:07Z\r
            WARC-Target-URI: <\(url)>\r
            Content-Type: application/http;msgtype=response\r
            Content-Length: \(block.utf8.count)\r
            \r
            \(block)\r
            \r

            """
    }

    private func begin(_ program: Program, _ press: Press) async throws {
        try program.configure(press)
        try program.folder.write("\(Self.url)\n", to: "chronicle/sources.txt")
        try press.publish(Page.bridge(costing: "three"), at: Self.url)
        #expect(try await program.run("import", "--json").code == 0)
    }

    @Test("a file joins its source once; show lists it apart, and list, check and versions never meet it")
    func apart() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await begin(program, press)
        try program.folder.write(warc(), to: "story.warc")
        let dry = try await program.run("ingest", "--dry-run", "story.warc")
        #expect(dry.code == 0 && dry.out.contains("1 capture would be taken in"), "\(dry.out)\(dry.err)")
        let taken = try await program.run("ingest", "--json", "story.warc")
        #expect(taken.code == 0, "\(taken.out)\(taken.err)")
        #expect(taken.lines.first?["outcome"] as? String == "taken")
        let again = try await program.run("ingest", "story.warc")
        #expect(again.code == 0 && again.out.contains("1 known already"), "\(again.out)")
        let shown = try await program.run("show", Self.url)
        #expect(shown.out.contains("seen by others: 1 capture") && shown.out.contains("Wget/1.21.3 (linux-gnu)"))
        #expect(
            shown.out.contains("never visited") && !shown.out.contains("version 1") && !shown.out.contains("crowns"))
        let id = try #require(taken.lines.first?["capture"] as? String)
        let foreign = try await program.run("show", "--foreign", id)
        #expect(foreign.code == 0 && foreign.out.contains("240,000 crowns") && foreign.out.contains("not by us"))
        #expect(foreign.out.contains("story.warc"))
        #expect(try await program.run("search", "crowns", "--json").lines.compactMap { $0["url"] }.isEmpty)
        #expect(try await program.run("fetch", "--all", "--json").code == 0)
        let why = try await program.run("why", Self.url)
        #expect(why.out.contains("others saw it, too: 1 capture") && !why.out.contains("Wget"))
        #expect(try await program.run("reindex", "--compare").code == 0)
        #expect(try await program.run("audit", "--read-data").code == 0)
        let redacted = try await program.run("redact", id, "--reason", "test", "--yes")
        #expect(redacted.code == 0, "\(redacted.out)\(redacted.err)")
        #expect(try await program.run("show", "--foreign", id).out.contains("was taken out on"))
    }

    @Test("poison exits 1, a file that is not there 2, and standard input is read")
    func codes() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await begin(program, press)
        let piped = try await program.run("ingest", "-", input: warc())
        #expect(piped.code == 0 && piped.out.contains("1 capture taken in"), "\(piped.out)\(piped.err)")
        let bad = warc(day: "1980-01-01")
        let poisoned = try await program.run("ingest", "-", input: bad)
        #expect(poisoned.code == 1 && poisoned.out.contains("not believed"), "\(poisoned.out)\(poisoned.err)")
        let refused = try await program.run("ingest", "--json", "-", input: "hello")
        #expect(refused.code == 1 && refused.out.contains("neither a WARC nor a WACZ"))
        #expect(try await program.run("ingest", "none.warc").code == 2)
        #expect(try await program.run("ingest", ".").code == 2)
        #expect(try await program.run("ingest").code == 2)
        #expect(try await program.run("show", "--foreign", "01kaf3v2q8x5n4m7c6b1d9e0ha").code == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.file("archive/run")).isEmpty)
    }
}
