import Foundation
import Press
import TestSupport
import Testing

@Suite("The commands do what their help says")
struct CommandTests {
    private let url = "http://daily.example/bridge"

    private func article(_ cost: String) -> Page {
        let paragraphs = [
            "The council met on Tuesday evening to decide whether the old stone bridge should be closed to lorries after "
                + "engineers found cracks in two of its five arches during the spring inspection of the valley's roads.",
            "Repairs would cost \(cost) crowns and take four months, the town's engineer told the members, who asked for "
                + "a second opinion before any money is spent on scaffolding or on a temporary crossing of the river.",
            "Farmers on the far bank said that the detour over the northern road adds forty minutes to every trip to the "
                + "market, and that the mill could not run through the winter without regular deliveries of grain.",
        ]
        let body = paragraphs.map { "<p>\($0)</p>" }.joined()
        return Page(
            html:
                "<!doctype html><title>Old bridge to close</title><article><h1>Old bridge to close</h1>\(body)</article>"
        )
    }

    @Test("the first session of the help works from end to end")
    func firstSession() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try program.configure(press)
        try press.publish(article("240,000"), at: url)
        try program.folder.write("\(url)\nhttp://daily.example/gone\n", to: "chronicle/sources.txt")

        let imported = try await program.run("import", "--json")
        #expect(imported.code == 0)
        #expect(imported.lines.last?["sources"] as? Int == 2)

        let fetched = try await program.run("fetch", "--all", "--json")
        #expect(fetched.code == 3, "one source is gone")
        let visit = fetched.lines.first { $0["url"] as? String == url }
        #expect(visit?["version"] as? Int == 1 && visit?["state"] as? String == "alive")
        #expect(visit?["warc"] is String && visit?["offset"] is Int && visit?["capture"] is String)
        let unmodified = try await program.run("fetch", url, "--json")
        #expect(unmodified.lines.first?["words"] as? Int == visit?["words"] as? Int, "a 304 has its version's words")

        try press.publish(article("420,000"), at: url)
        let again = try await program.run("fetch", url)
        #expect(again.code == 0 && again.out.contains("rewritten"))

        let difference = try await program.run("diff", url)
        #expect(difference.out.contains("[-240,000-] {+420,000+}"))
        let why = try await program.run("why", url)
        #expect(why.out.contains("rewritten") && why.out.contains(".warc.gz at byte"))
        let shown = try await program.run("show", "--version", "1", "--text", url)
        #expect(shown.out.contains("240,000") && !shown.out.contains("420,000"))
        let found = try await program.run("search", "scaffolding", "--json")
        #expect(found.lines.count == 2)

        let checked = try await program.run("check", "--no-fetch", "--json")
        #expect(checked.code == 1)
        #expect(checked.lines.contains { $0["category"] as? String == "not_found" && $0["events"] is [Any] })
        #expect(checked.lines.last?["summary"] is [String: Any])
        let status = try await program.run("status")
        #expect(status.code == 0 && status.out.contains("4 captures, 2 versions"))
        let space = try await program.run("status", "--space", "--top", "1", "--json")
        let largest = space.lines.first?["largest"] as? [[String: Any]]
        #expect(largest?.count == 1 && largest?.first?["url"] as? String == url)
        #expect((space.lines.first?["sealed"] as? [String: Any])?["files"] as? Int == 3)
        let told = try await program.run("status", "--space")
        #expect(told.out.contains("catalog") && told.out.contains("3 captures, 2 versions  \(url)"))

        let warc = program.folder.files().first { $0.hasSuffix(".warc.gz") } ?? ""
        let sound = try await program.run("audit", "--warc", warc)
        #expect(sound.code == 0 && sound.out.contains("sound"))
        let missing = try await program.run("audit", "--warc", "config.json")
        #expect(missing.code == 5 && missing.out.contains("config.json: byte 0"))
    }

    @Test("a check reports in the formats of others", arguments: ["junit", "sarif", "md"])
    func formats(format: String) async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try program.configure(press)
        try program.folder.write("http://daily.example/gone?a=1&b=<2>\n", to: "chronicle/sources.txt")
        _ = try await program.run("import")
        let result = try await program.run("check", "--format", format)
        #expect(result.code == 1)
        switch format {
        case "junit": #expect(result.out.contains("failures=\"1\"") && result.out.contains("a=1&amp;b="))
        case "sarif":
            let report = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
            #expect(report["version"] as? String == "2.1.0")
            #expect(result.out.contains("sources.txt"))
        default: #expect(result.out.contains("| dead | not_found |"))
        }
    }

    @Test(
        "what is asked wrongly is answered with 2 and a way on",
        arguments: [
            (["fetch"], "say what to fetch"), (["fetch", "--all", "--due"], "exclude one another"),
            (["fetch", "file:///etc/passwd"], "is not http or https"), (["lst"], "did you mean \"list\"?"),
            (["import", "nowhere"], "no such file or folder"), (["import", "--format", "docx", "."], "choose from"),
            (["show", "nonsense"], "vidimus list --events"), (["search", "***"], "no word to search for"),
            (["list", "--standing", "deceased"], "choose from"), (["check", "--max-age", "soon"], "duration"),
            (["extract", "nowhere.html"], "nowhere.html"), (["status", "--top", "3"], "only --space knows --top"),
            (["audit", "--read-data", "--warc", "x"], "--warc does nothing else"),
            (["audit", "--warc", "x"], "cannot read x"), (["completion", "tcsh"], "bash, zsh or fish"),
        ])
    func usage(arguments: [String], sentence: String) async throws {
        let program = try Program()
        try program.folder.write(#"{ "chronicle": [], "archive": { "freeSpace": "1MB" } }"#, to: "config.json")
        _ = try await program.run("import")
        let result = try await program.run(arguments)
        #expect(result.code == 2)
        #expect(result.err.contains(sentence))
        #expect(result.out.isEmpty)
    }

    @Test("a broken configuration exits 4 and names line and column; as JSON, too")
    func configuration() async throws {
        let program = try Program()
        try program.folder.write("{\n  \"fetch\": { \"dealy\": \"2s\" }\n}", to: "config.json")
        let text = try await program.run("list")
        #expect(text.code == 4)
        #expect(text.err.contains("config.json:2:14: unknown key \"dealy\", did you mean \"delay\"?"))
        let json = try await program.run("--json", "list")
        #expect(json.code == 4 && json.lines.first?["error"] is [String: Any])
        let missing = try await program.run("-c", "elsewhere.json", "list")
        #expect(missing.code == 4 && missing.err.contains("elsewhere.json"))
    }

    @Test("a new folder is told how to begin, and begins")
    func beginning() async throws {
        let program = try Program()
        #expect(try await program.run("list").err.contains("vidimus config init"))
        #expect(try await program.run("config", "init").code == 0)
        #expect(try await program.run("config", "init").code == 4)
        #expect(try await program.run("config", "check").code == 0)
        let empty = try await program.run("list")
        #expect(empty.code == 5 && empty.err.contains("vidimus import"))
        let schema = try await program.run("config", "schema")
        #expect(schema.out.contains("https://json-schema.org/draft/2020-12/schema"))
    }

    @Test("text is extracted without any archive, from a file, standard input or a folder")
    func extraction() async throws {
        let program = try Program()
        let html = String(decoding: article("240,000").body, as: UTF8.self)
        try program.folder.write(html, to: "pages/a.html")
        try program.folder.write("a\t\(url)\n", to: "pages/urls.tsv")
        let file = try await program.run("extract", "pages/a.html")
        #expect(file.out.hasPrefix("The council met"))
        let input = try await program.run("extract", "-", "--json", input: html)
        #expect(input.lines.first?["title"] as? String == "Old bridge to close")
        #expect(try await program.run("extract", "--batch", "pages", "texts").code == 0)
        let files = program.folder.files()
        #expect(files.contains("texts/a.txt") && files.contains("texts/a.json"))
    }

    @Test("an article is printed as Markdown or with the place of every block, from a file or from the archive")
    func markdown() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try program.configure(press)
        var page = article("240,000")
        let body = String(decoding: page.body, as: UTF8.self).replacing(
            "old stone bridge", with: "<a href=/b>old bridge</a>")
        page = Page(html: body)
        try program.folder.write(body, to: "pages/a.html")
        let file = try await program.run("extract", "--format", "md", "--url", url, "pages/a.html")
        #expect(file.out.hasPrefix("# Old bridge to close\n\nThe council met"))
        #expect(file.out.contains("[old bridge](http://daily.example/b)"))
        let json = try await program.run("extract", "--json", "pages/a.html")
        let blocks = try #require(json.lines.first?["blocks"] as? [[String: Any]])
        let text = try #require(json.lines.first?["text"] as? String)
        #expect(blocks.map { $0["kind"] as? String } == ["paragraph", "paragraph", "paragraph"])
        #expect(blocks.last?["end"] as? Int == text.utf8.count)
        #expect(try await program.run("extract", "--format", "md", "--batch", "pages", "texts").code == 0)
        #expect(try program.folder.read("texts/a.md").starts(with: Array("# Old bridge".utf8)))
        #expect(try await program.run("extract", "--json", "--format", "md", "pages/a.html").code == 2)

        try press.publish(page, at: url)
        try program.folder.write("\(url)\n", to: "chronicle/sources.txt")
        _ = try await program.run("import")
        _ = try await program.run("fetch", url)
        let shown = try await program.run("show", "--format", "md", url)
        #expect(shown.code == 0 && shown.err.isEmpty)
        #expect(shown.out.contains("[old bridge](http://daily.example/b)"))
    }

    @Test("stored captures are read again, and a second look finds nothing to change")
    func again() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try program.configure(press)
        try press.publish(article("240,000"), at: url)
        try program.folder.write("\(url)\n", to: "chronicle/sources.txt")
        _ = try await program.run("import")
        _ = try await program.run("fetch", url)
        for target in ["all", "daily.example", url] {
            let result = try await program.run("extract", "--again", "--json", target)
            let summary = try #require(result.lines.last?["summary"] as? [String: Any])
            #expect(result.code == 0 && result.lines.count == 1)
            #expect(summary["read"] as? Int == 1 && summary["texts"] as? Int == 0)
        }
        let planned = try await program.run("extract", "--again", "--dry-run", "all")
        #expect(planned.code == 0 && planned.err.contains("1 capture of 1 source read: 0 texts would change"))
        #expect(try await program.run("extract", "--again", "nowhere.example").code == 2)
        #expect(try await program.run("extract", "--again", "--batch", "all").code == 2)
        #expect(try await program.run("extract", "--dry-run", "page.html").code == 2)
        let why = try await program.run("why", url)
        #expect(why.out.contains("read    by extractor"))
    }

    @Test("what three pages of a host share goes from those read before it was known")
    func hostMemory() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try program.configure(press)
        let call = "Readers who want to follow this matter can write to the editors at any hour of the day."
        for name in ["mill", "harbour", "tunnel"] {
            var body = String(decoding: article("240,000").body, as: UTF8.self)
            for word in ["bridge", "council", "river", "Farmers"] {
                body = body.replacing(word, with: "\(word) \(name)")
            }
            try press.publish(
                Page(html: body.replacing("</article>", with: "<p>\(call)</p></article>")),
                at: "http://daily.example/\(name)")
            _ = try await program.run("fetch", "http://daily.example/\(name)")
        }
        let first = "http://daily.example/mill"
        #expect(try await program.run("show", "--text", first).out.contains(call))
        #expect(try await program.run("show", "--text", "http://daily.example/tunnel").out.contains(call) == false)
        let planned = try await program.run("extract", "--again", "--dry-run", "--json", "daily.example")
        #expect((planned.lines.last?["summary"] as? [String: Any])?["texts"] as? Int == 2)
        let done = try await program.run("extract", "--again", "daily.example")
        #expect(done.code == 0 && done.err.contains("2 texts changed"))
        #expect(try await program.run("show", "--text", first).out.contains(call) == false)
        #expect(try await program.run("why", first).out.contains("which read the stored bytes again"))
        let listed = try await program.run("list", "--json").lines.map { $0["version"] as? Int }
        #expect(Set(listed) == [1])
        #expect(try await program.run("audit").code == 0)
        let idle = try await program.run("extract", "--again", "all")
        #expect(idle.err.contains("0 texts changed"))
    }

    @Test("control characters of the web never reach the terminal")
    func terminal() async throws {
        let program = try Program()
        let page =
            "<title>a\u{1B}]0;pwn\u{7}b\u{202E}c</title><p>\(String(repeating: "word \u{1B}[2J ", count: 60))</p>"
        let result = try await program.run("extract", "-", input: page)
        #expect(!result.out.contains("\u{1B}"))
    }

    @Test("the demo runs without the internet and leaves an archive that the commands read")
    func demo() async throws {
        let program = try Program()
        let demo = try await program.run("demo")
        #expect(demo.code == 0)
        #expect(demo.out.contains("rewritten") && demo.out.contains("{+1,200+}") && demo.out.contains("redirect_home"))
        let list = try await program.run("-c", "vidimus-demo/config.json", "list", "--json")
        #expect(list.lines.count == 7)
        let again = try await program.run("demo", "--json")
        #expect(again.code == 0 && again.lines.count == 7)
        try program.folder.write("mine", to: "precious/file")
        let foreign = try await program.run("demo", "--folder", "precious")
        #expect(foreign.code == 2)
        #expect(program.folder.files().contains("precious/file"))
    }
}
