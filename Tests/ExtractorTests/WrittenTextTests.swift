import Foundation
import Model
import Testing

@testable import Extractor

@Suite("Text, blocks and Markdown are written from one model")
struct WrittenTextTests {
    private func read(_ body: String, type: String = "text/html") throws -> Article {
        try Extractor(minWords: 10).extract(
            Array(body.utf8), contentType: type, url: WebURL("https://lake.example/news/bridge.html"))
    }

    private let first =
        "The northern bridge of the river town was opened again on Thursday after two years of work, officials said."
    private let second =
        "Engineers had checked every bolt during the winter, and the last tests were finished a week before the day."

    private let third =
        "The mayor said at the ceremony that the bridge had cost more than the town had ever planned to spend on it."
    private let fourth =
        "Shopkeepers on both banks hope that their customers will come back now that the long way round is over."

    private func page(_ middle: String) -> String {
        """
        <html><head><title>Bridge opened again</title></head><body><article><h1>Bridge opened again</h1>
        <p>\(first)</p>\(middle)<p>\(second)</p></article></body></html>
        """
    }

    /// The text of each block, cut out of the article's text by its offsets.
    private func pieces(_ article: Article) -> [String] {
        let bytes = Array(article.text.utf8)
        return article.blocks.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    @Test("blocks and links point at their bytes, in any script")
    func offsets() throws {
        let article = try read(
            page("<p>Мост открыл <a href='/mayor?a=1'> мэр города </a>, и первые автобусы прошли по нему утром.</p>"))
        #expect(pieces(article).joined(separator: "\n") == article.text)
        let links = article.blocks.flatMap(\.links)
        let bytes = Array(article.text.utf8)
        #expect(links.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == ["мэр города"])
        #expect(links.map(\.url) == ["https://lake.example/mayor?a=1"])
        #expect(article.links == ["https://lake.example/mayor?a=1"])
    }

    @Test("headings, nested and numbered lists, quotes and code keep their kind")
    func kinds() throws {
        let long = "which the council of the valley had asked for in its meeting of the last spring"
        let article = try read(
            page(
                """
                <h2>What was built, \(long)</h2>
                <ul><li>Two piers of stone, \(long)<ul><li>one of them on the northern bank, \(long)</li></ul></li></ul>
                <ol><li>A first crossing by bus, \(long)</li><li><p>A second one, \(long).</p><p>It came late, \(long).</p>
                </li></ol>
                <blockquote><p>“We have built higher than before,” the mayor said, \(long).</p></blockquote>
                <pre>bolt  1 was checked in the winter, \(long)
                bolt  2 was checked in the winter, \(long)</pre>
                """))
        #expect(
            article.blocks.map(\.kind) == [
                .paragraph, .heading, .item, .item, .item, .item, .item, .quote, .code, .paragraph,
            ])
        #expect(article.blocks.map(\.level) == [nil, 2, 1, 2, 1, 1, 1, nil, nil, nil])
        #expect(article.blocks.map(\.number) == [nil, nil, nil, nil, 1, 2, 2, nil, nil, nil])
        #expect(article.blocks[6].continues == true)
        #expect(
            article.markdown == """
                # Bridge opened again

                \(first)

                ## What was built, \(long)

                - Two piers of stone, \(long)
                  - one of them on the northern bank, \(long)
                1. A first crossing by bus, \(long)
                2. A second one, \(long).

                   It came late, \(long).

                > “We have built higher than before,” the mayor said, \(long).

                ```
                bolt 1 was checked in the winter, \(long)
                bolt 2 was checked in the winter, \(long)
                ```

                \(second)

                """)
    }

    @Test("a table is rows of cells; the cell that lays out a page is none")
    func tables() throws {
        var writer = ArticleWriter()
        for (row, cells) in [["Year", "Buses"], ["2007", "a|b"], ["2008"]].enumerated() {
            for (column, text) in cells.enumerated() {
                var block = ArticleBlock(.cell)
                (block.table, block.row, block.column) = (0, row, column)
                writer.append(block, text.utf8)
            }
        }
        var article = Article(extractor: "test")
        writer.fill(&article)
        #expect(article.text == "Year\tBuses\n2007\ta|b\n2008")
        #expect(
            article.markdown == """
                | Year | Buses |
                | --- | --- |
                | 2007 | a\\|b |
                | 2008 |  |

                """)
        let layout = try read(LayoutFixtures.lineBreaks)
        #expect(Set(layout.blocks.map(\.kind)) == [.paragraph])
    }

    @Test("columns of a layout are no cells, even where no paragraph of theirs is long")
    func columns() throws {
        let page = """
            <title>T</title><body><table><tr><td width="150">Weather: 7</td><td>\(first)<br><br>\(second)<br><br>\(third)<br><br>
            \(fourth)</td><td width="120">Readers now: 401</td></tr></table>
            """
        let article = try read(page)
        #expect(Set(article.blocks.map(\.kind)) == [.paragraph])
        #expect(!article.text.contains("\t"))
    }

    @Test("a list item or a quote around the whole article is no list and no quote", arguments: ["li", "blockquote"])
    func frames(tag: String) throws {
        let article = try read(
            "<title>T</title><body><ul><\(tag)><p>\(first)</p><p>\(second)</p><p>\(third)</p><p>\(fourth)</p></\(tag)></ul>"
        )
        #expect(article.blocks.count == 4)
        #expect(Set(article.blocks.map(\.kind)) == [.paragraph])
    }

    @Test(
        "nothing that a page says becomes markup",
        arguments: [
            ("# a heading", "\\# a heading"), ("- an item", "\\- an item"), ("12. an item", "12\\. an item"),
            ("> a quote", "\\> a quote"), ("<b>bold</b>", "\\<b\\>bold\\</b\\>"), ("&lt;x", "\\&lt;x"),
            ("[a](http://b.example/)", "\\[a\\](http\\://b.example/)"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
            ("a | b", "a \\| b"), ("~~~", "\\~\\~\\~"), ("===", "\\==="), ("![a][b]", "\\!\\[a\\]\\[b\\]"),
            ("see www.b.example", "see www\\.b.example"), ("a\\*b", "a\\\\\\*b"), ("3.5 of 2008.", "3.5 of 2008."),
            ("a@b.example", "a\\@b.example"), ("+ more", "\\+ more"), ("costs $5", "costs \\$5"),
        ])
    func escaping(text: String, markdown: String) {
        var writer = ArticleWriter()
        writer.append(ArticleBlock(.paragraph), text.utf8)
        var article = Article(extractor: "test")
        writer.fill(&article)
        #expect(article.markdown == markdown + "\n")
    }

    @Test("a link's address cannot end the link, and a cry before it makes no picture")
    func destinations() throws {
        let article = try read(
            page(
                "<p>It was seen by all! <a href='/a(b)?c=1&amp;copy;=2&d='>The [film]</a> of the opening shows the mayor.</p>"
            ))
        #expect(article.markdown.contains("[The \\[film\\]](https://lake.example/a%28b%29?c=1&amp;copy;=2&d=)"))
        let picture = try read(
            page("<p>See the town's own film of it!<a href='/film'>Here it is</a>, from the bridge.</p>"))
        #expect(picture.markdown.contains("\\![Here it is](https://lake.example/film)"))
    }

    @Test("only http and https are linked")
    func schemes() throws {
        let article = try read(
            page(
                "<p>The <a href='javascript:alert(1)'>mayor</a> wrote <a href='mailto:a@b.example'>a letter</a> to all.</p>"
            ))
        #expect(article.blocks.flatMap(\.links) == [])
        #expect(!article.markdown.contains("javascript"))
    }

    @Test("a list within an item that begins with 2 stands apart, or it would be read as the item's words")
    func lateList() {
        var writer = ArticleWriter()
        for (level, number, text) in [(1, 1, "a"), (2, 2, "b"), (2, 3, "c"), (1, 2, "d")] {
            var block = ArticleBlock(.item)
            (block.level, block.number) = (level, number)
            writer.append(block, text.utf8)
        }
        var article = Article(extractor: "test")
        writer.fill(&article)
        #expect(article.markdown == "1. a\n\n   2. b\n   3. c\n2. d\n")
    }

    @Test("a fence is longer than what it holds")
    func fences() {
        var writer = ArticleWriter()
        writer.append(ArticleBlock(.code), "a\n```\n# b".utf8)
        var article = Article(extractor: "test")
        writer.fill(&article)
        #expect(article.markdown == "````\na\n```\n# b\n````\n")
    }

    @Test("plain text and a body stated as data have paragraphs, too")
    func otherWays() throws {
        let plain = try read("\(first)\n\n\(second)\n", type: "text/plain")
        #expect(plain.blocks.map(\.kind) == [.paragraph, .paragraph])
        #expect(pieces(plain).joined(separator: "\n") == plain.text)
        let body = String(repeating: first + " ", count: 6) + "\\n" + String(repeating: second + " ", count: 6)
        let stated = try read(
            """
            <title>B</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "B",
            "articleBody": "\(body)"}</script><div id="app"></div>
            """)
        #expect(stated.path == "json-ld" && stated.blocks.count == 2)
        #expect(pieces(stated).joined(separator: "\n") == stated.text)
    }

    @Test("blocks can be taken out, and the rest still points at its bytes")
    func without() throws {
        let article = try read(
            page("<p>Meanwhile, the <a href='/f'>ferry company</a> of the town asked the court for help.</p>"))
        let shorter = article.without([0])
        #expect(shorter.blocks.count == 2)
        #expect(pieces(shorter) == Array(pieces(article)[1...]))
        let link = try #require(shorter.blocks.first?.links.first)
        #expect(String(decoding: Array(shorter.text.utf8)[link.start..<link.end], as: UTF8.self) == "ferry company")
    }
}
