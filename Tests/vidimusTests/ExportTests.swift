import Foundation
import Press
import TestSupport
import Testing

@Suite("What is taken out is whole, escaped, and never in the way")
struct ExportTests {
    private static let title = "=HYPERLINK(\"http://evil.example\") [x](javascript:alert(1)) <script>alert(2)</script>"
    private static let page = "http://daily.example/bridge"
    private static let gone = "http://daily.example/gone"

    /// An archive with one event of a hostile title, a page that changed, and one that is not there.
    private func archive(_ program: Program, _ press: Press) async throws {
        try program.configure(press)
        try program.folder.write(
            """
            ### [2008-04-12](/news/2008/04/12/index.md)

            ##### +Topic
            #  \(Self.title)

            ### Source:

            1. [+Daily](\(Self.page))
            2. [@Gone <script>](\(Self.gone))
            """, to: "chronicle/news/2008/04/12/bridge.md")
        try program.folder.write("\(Self.page)\n\(Self.gone)\n", to: "chronicle/sources.txt")
        try press.publish(Page.bridge(costing: "240,000"), at: Self.page)
        #expect(try await program.run("import", "--json").code == 0)
        _ = try await program.run("fetch", "--all", "--json")
        try press.publish(Page.bridge(costing: "420,000"), at: Self.page)
        _ = try await program.run("fetch", Self.page, "--json")
    }

    @Test("every form is made, refuses what exists, and gives way to --force")
    func forms() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)
        let forms = [
            (["--cdxj", "-o", "i.cdxj"], "i.cdxj"), (["--warc", "a.warc.gz"], "a.warc.gz"),
            (["--wacz", "a.wacz"], "a.wacz"), (["--csv", "-o", "t.csv"], "t.csv"), (["--md", "folder"], "folder"),
            (["--robust-links", "-o", "l.html"], "l.html"),
        ]
        for (form, file) in forms {
            let made = try await program.run(["export", "--json"] + form)
            #expect(made.code == 0, "\(form): \(made.out)\(made.err)")
            #expect(made.lines.first?["files"] as? [String] == [file])
            #expect(made.lines.first?["faults"] as? [String] == [])
            #expect(FileManager.default.fileExists(atPath: program.folder.file(file)))
            let again = try await program.run(["export"] + form)
            #expect(again.code == 2 && again.err.contains("--force"), "\(form)")
            #expect(try await program.run(["export", "--force"] + form).code == 0, "\(form)")
        }
        #expect(!program.folder.files().contains { $0.contains(".partial") || $0.contains(".old") })
        let key = try await program.run("export", "--json", "--wacz", "b.wacz")
        #expect((key.lines.first?["key"] as? String)?.count == 64)
        let sent = try await program.run("export", "--cdxj")
        #expect(Array(sent.out.utf8) == (try program.folder.read("i.cdxj")))
    }

    @Test("titles and labels stay words in tables, lists and folders")
    func hostile() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)
        let table = try await program.run("export", "--csv").out
        for line in table.split(separator: "\r\n").dropFirst() {
            for cell in line.split(separator: ",") {
                let first = cell.first { $0 != "\"" }
                #expect(first.map { !"=+-@".contains($0) } ?? true, "\(cell)")
            }
        }
        let links = try await program.run("export", "--robust-links", "--replay", "https://a.example/web").out
        #expect(links.contains("data-originalurl=\"\(Self.page)\""))
        #expect(links.contains("/\(Self.page)\" data-versiondate=\""))
        #expect(links.contains("data-versionurl=\"https://a.example/web/20"))
        #expect(!links.contains("<script"))
        #expect(try await program.run("export", "--md", "folder").code == 0)
        let files = program.folder.files().filter { $0.hasPrefix("folder/") && $0.hasSuffix(".md") }
        #expect(files.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9\/.\-]+/) != nil })
        let texts = try files.map { String(decoding: try program.folder.read($0), as: UTF8.self) }
        // A backslash before it makes a sign of markup a sign.
        let markup = /(^|[^\\])(<script|<b>|\]\(javascript)/
        for text in texts { #expect(text.firstMatch(of: markup) == nil) }
        #expect(texts.contains { $0.contains("~~240,000~~ **420,000**") })
    }

    @Test("a folder that is not ours is never written over")
    func foreign() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)
        try program.folder.write("precious", to: "mine/README.md")
        let refused = try await program.run("export", "--md", "mine", "--force")
        #expect(refused.code == 2 && refused.err.contains("not made by this export"))
        #expect(try program.folder.read("mine/README.md") == Array("precious".utf8))
        #expect(program.folder.files().allSatisfy { !$0.contains(".partial") })
    }

    @Test("an export never writes into the archive, and refuses each file of a set that exists")
    func guarded() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)
        let catalog = try program.folder.read("archive/catalog.sqlite")
        for form in [
            ["--cdxj", "-o", "archive/catalog.sqlite"], ["--warc", "archive/warc/a.warc.gz"],
            ["--wacz", "archive/a.wacz"], ["--md", "archive/warc"], ["--csv", "-o", "./chronicle/../archive/README"],
        ] {
            let refused = try await program.run(["export", "--force"] + form)
            #expect(refused.code == 2 && refused.err.contains("lies in the archive"), "\(form): \(refused.err)")
        }
        #expect(try program.folder.read("archive/catalog.sqlite") == catalog)
        try program.folder.write("precious", to: "set-00002.warc.gz")
        let refused = try await program.run("export", "--warc", "set.warc.gz", "--size", "1kB")
        #expect(refused.code == 2 && refused.err.contains("set-00002.warc.gz exists"))
        #expect(program.folder.files().filter { $0.hasPrefix("set-") } == ["set-00002.warc.gz"])
    }

    @Test(
        "a command line that means nothing is explained",
        arguments: [
            ([], "name one form"), (["--cdxj", "--csv"], "name one form"), (["--warc", "a.txt"], ".warc.gz"),
            (["--wacz", "a.zip"], ".wacz"), (["--cdxj", "--json"], "-o FILE"),
            (["--csv", "--size", "1GB"], "--size"), (["--md", "x", "-o", "y"], "leave -o out"),
            (["--cdxj", "--from", "2008-04-31"], "from"),
            (["--cdxj", "--from", "2009-01-01", "--to", "2008-01-01"], "before"),
        ])
    func usage(_ arguments: [String], _ hint: String) async throws {
        let program = try Program()
        let refused = try await program.run(["export"] + arguments)
        #expect(refused.code == 2)
        #expect((refused.out + refused.err).contains(hint))
    }

    @Test("a damaged record is named, and what is left goes out with exit code 5")
    func damage() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)
        let name = try #require(program.folder.files().first { $0.hasSuffix(".warc.gz") })
        var bytes = try program.folder.read(name)
        bytes[bytes.count / 2] ^= 0x10
        try program.folder.write(bytes, to: name)
        let result = try await program.run("export", "--warc", "rest.warc.gz", "--json")
        #expect(result.code == 5)
        #expect((result.lines.first?["faults"] as? [String])?.isEmpty == false)
        #expect(program.folder.files().contains("rest.warc.gz"))
    }
}
