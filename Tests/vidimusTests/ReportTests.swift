import Foundation
import Press
import TestSupport
import Testing

@Suite("A report says what was seen, in every form, and nothing it quotes becomes markup")
struct ReportTests {
    private static let title = "1 < 2 & <script>alert(1)</script> [x](javascript:alert(2)) | `code` \u{202E}"
    private static let page = "http://daily.example/bridge"

    private func archive(_ program: Program, _ press: Press) async throws {
        try program.configure(press)
        try program.folder.write(
            """
            ### [2008-04-12](/news/2008/04/12/index.md)

            ##### Law & <i>order</i>
            #  \(Self.title)

            ### Source:

            1. [Daily](\(Self.page))
            2. [None](http://[<b>bad)
            """, to: "chronicle/news/2008/04/12/bridge.md")
        try program.folder.write(
            """
            ### [2009-01-02](/news/2009/01/02/index.md)

            # Nothing can be fetched

            ### Source:

            1. [None](http://[<b>worse)
            """, to: "chronicle/news/2009/01/02/none.md")
        try press.publish(Page.bridge(costing: "240,000"), at: Self.page)
        #expect(try await program.run("import", "--json").code == 0)
        #expect(try await program.run("fetch", "--all", "--json").code == 0)
    }

    @Test("figures, endangered events and their places are in every form")
    func forms() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)

        let json = try await program.run("report", "--json")
        let report = try #require(json.lines.first)
        #expect(json.code == 0 && json.lines.count == 1)
        let totals = try #require(report["totals"] as? [String: Any])
        #expect(totals["events"] as? Int == 2 && totals["sources"] as? Int == 1)
        #expect(totals["invalidCitations"] as? Int == 2 && totals["standings"] as? [String: Int] == ["alive": 1])
        let lost = try #require(report["lost"] as? [String: Any])
        let last = try #require(report["lastStanding"] as? [String: Any])
        #expect(lost["count"] as? Int == 1 && last["count"] as? Int == 1)
        let first = try #require((last["events"] as? [[String: Any]])?.first)
        #expect(first["file"] as? String == "news/2008/04/12/bridge.md")
        let by = try #require(report["by"] as? [String: [[String: Any]]])
        #expect(Set(by.keys) == ["outlet", "year", "country", "topic"])
        #expect(by["topic"]?.first?["name"] as? String == "Law & order")

        let text = try await program.run("report", "--by", "year").out
        #expect(text.contains("news/2008/04/12/bridge.md:") && text.contains("no URL   http://[<b>worse"))
        #expect(text.contains("By year of the event") && !text.contains("By outlet") && !text.contains("\u{202E}"))
        #expect(text.contains("no curve, since fewer than 10 sources were watched"))
    }

    @Test("titles, topics and addresses stay words in pages and Markdown")
    func hostile() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try await archive(program, press)

        let made = try await program.run("report", "--format", "html", "--out", "r.html")
        #expect(made.code == 0 && made.out.isEmpty)
        let page = String(decoding: try program.folder.read("r.html"), as: UTF8.self)
        #expect(page.contains("1 &lt; 2 &amp; ") && page.contains("http://[&lt;b&gt;bad"))
        for forbidden in ["<script", "<i>", "<b>bad", "<b>worse", "\u{202E}", " src=", "url("] {
            #expect(!page.contains(forbidden), "\(forbidden)")
        }
        #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'"))
        let again = try await program.run("report", "--format", "html", "--out", "r.html")
        #expect(again.code == 2 && again.err.contains("--force"))

        let markdown = try await program.run("report", "--format", "md").out
        #expect(!markdown.contains("<b>") && markdown.contains("x\\](javascript:"))
        #expect(!markdown.replacing("\\]", with: "").contains("](javascript:"))
        let widths = Set(
            markdown.split(separator: "\n").filter {
                $0.hasPrefix("| ") && $0.contains("order") || $0.hasPrefix("| topic")
            }
            .map { $0.replacing("\\|", with: "").count { $0 == "|" } })
        #expect(widths == [10])
    }

    @Test("an archive without citations has a report that says so")
    func empty() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try program.configure(press)
        let none = try await program.run("report")
        #expect(none.code == 5 && none.out.isEmpty)
        try program.folder.write("", to: "chronicle/urls.txt")
        #expect(try await program.run("import", "--json").code == 0)
        for format in ["text", "md", "html", "json"] {
            let made = try await program.run("report", "--format", format)
            #expect(made.code == 0 && (format == "json" || made.out.contains("nothing to report on")), "\(format)")
        }
        let curve = try await program.run("report", "--format", "svg")
        #expect(curve.code == 2 && curve.err.contains("there is no curve yet"))
    }

    @Test(
        "what cannot be asked for is refused with the choices",
        arguments: [
            (["--by", "planet"], "outlet, year, country, topic"), (["--at-least", "0"], "from 1 on"),
            (["--since", "2009-01-01", "--until", "2008-01-01"], "lies before"), (["--limit=-3"], "from 0 on"),
        ])
    func usage(_ arguments: [String], _ words: String) async throws {
        let made = try await Program().run(["report"] + arguments)
        #expect(made.code == 2 && made.err.contains(words))
    }
}
