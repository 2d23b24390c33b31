import Model
import Testing

@testable import Extractor

@Suite("Authors")
struct AuthorTests {
    private static let text = String(
        repeating: "<p>The bridge over the river was opened again on Monday, said the mayor of the town.</p>", count: 8)

    private func article(_ head: String, above: String = "", below: String = "") throws -> Article {
        let html = """
            <html lang=en><head><title>Bridge opened again | Lake Gazette</title>
            <meta property="og:site_name" content="Lake Gazette">\(head)</head>
            <body><article><h1>Bridge opened again</h1>\(above)\(AuthorTests.text)</article>\(below)</body></html>
            """
        return Extractor().extract(
            Array(html.utf8), contentType: "text/html", url: try WebURL("https://lakegazette.example/a"))
    }

    @Test(
        "are stated for machines in many ways",
        arguments: [
            (#"<meta name=author content="Jane Roe">"#, ["Jane Roe"]),
            (#"<meta property="article:author" content="https://social.example/jane">"#, []),
            (
                #"<meta name="parsely-author" content="Jane Roe"><meta name="parsely-author" content="Li Wei">"#,
                ["Jane Roe", "Li Wei"]
            ),
            (#"<meta name="citation_author" content="Roe, Jane">"#, ["Roe", "Jane"]),
            (
                #"<meta name="twitter:label2" content="Written by"><meta name="twitter:data2" content="Jane Roe">"#,
                ["Jane Roe"]
            ),
            (
                #"<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="3 minutes">"#,
                []
            ),
            (#"<meta name="lake_author" content="Jane Roe">"#, ["Jane Roe"]),
            (#"<meta name=author content="admin">"#, []), (#"<meta name=author content="@lakegazette">"#, []),
            (#"<meta name=author content="By Jane Roe and John Doe">"#, ["Jane Roe", "John Doe"]),
            (#"<meta name=author content="Jane Roe, PhD">"#, ["Jane Roe"]),
            (#"<meta name=author content="Jane (Ann) Roe">"#, ["Jane Roe"]),
            (#"<meta name=author content="Jane Roe, Reuters">"#, ["Jane Roe"]),
            (#"<meta name=author content="Reuters">"#, ["Reuters"]),
            (#"<meta name=author content="Lake Gazette">"#, ["Lake Gazette"]),
            (#"<meta name=author content="JANE ROE, Jane Roe">"#, ["JANE ROE"]),
        ])
    func metas(head: String, names: [String]) throws {
        #expect(try article(head).authors == names)
    }

    @Test(
        "come in linked data as names, persons, houses, references and lists",
        arguments: [
            (#""author":"Jane Roe""#, ["Jane Roe"]), (#""author":["Jane Roe","Li Wei"]"#, ["Jane Roe", "Li Wei"]),
            (#""author":{"@type":"Person","name":"Jane Roe"}"#, ["Jane Roe"]),
            (#""author":[[{"@type":"Person","name":["Jane Roe"]}]]"#, ["Jane Roe"]),
            (#""author":{"@list":[{"name":"Jane Roe"}]}"#, ["Jane Roe"]),
            (#""author":{"@type":"Organization","name":"Lake News Service"}"#, ["Lake News Service"]),
            (
                #""author":[{"@type":"Organization","name":"Lake Gazette"},{"@type":"Person","name":"Jane Roe"}]"#,
                ["Jane Roe"]
            ),
            (#""creator":{"name":"Jane Roe"}"#, ["Jane Roe"]),
        ])
    func linked(member: String, names: [String]) throws {
        let script = #"<script type="application/ld+json">{"@type":"NewsArticle",\#(member)}</script>"#
        #expect(try article(script).authors == names)
    }

    @Test(
        "are shown in lines of many languages",
        arguments: [
            ("<p>By Jane Roe</p>", ["Jane Roe"]), ("<p><span>By</span><span>Jane Roe</span></p>", ["Jane Roe"]),
            ("<div>By</div><div>Jane Roe, Chief Correspondent</div>", ["Jane Roe"]), ("<p>by ibby</p>", ["ibby"]),
            ("<p>Posted on March 3, 2020 by Jane Roe</p>", ["Jane Roe"]),
            ("<p>By Jane Roe – Updated Sep 9, 2025 | Fact-checked by John Doe</p>", ["Jane Roe"]),
            ("<p>Автор: Иван Иванов</p>", ["Иван Иванов"]), ("<p>Von Jana Rau | 3. März</p>", ["Jana Rau"]),
            ("<p>Par Jeanne Roux</p>", ["Jeanne Roux"]),
            ("<p>Por Juana Ruiz y Luis Gil</p>", ["Juana Ruiz", "Luis Gil"]),
            ("<p>文/张三</p>", ["张三"]), ("<p>本报记者 张三 李四</p>", ["张三", "李四"]), ("<p>作者：张三、李四</p>", ["张三", "李四"]),
            (#"<p class=author>Jane Roe<br>4 August 2010</p>"#, ["Jane Roe"]),
            (#"<a rel=author href="/x">Jane Roe</a>"#, ["Jane Roe"]),
            (#"<a href="/blog/author/jane">Jane Roe</a>"#, ["Jane Roe"]),
            (#"<span itemprop=author itemscope><b itemprop=name>Jane Roe</b></span>"#, ["Jane Roe"]),
            ("<p>Jane Roe</p><p>March 3, 2020</p>", ["Jane Roe"]),
            ("<p>Jane Roe | Senior Writer | July 2, 2025</p>", ["Jane Roe"]),
            ("<p>By focusing on the river, the town grew.</p>", []), ("<p>By Tuesday</p>", []),
            ("<p>Business News</p><p>March 3, 2020</p>", []), ("<p>Reviewed by John Doe</p>", []),
            (#"<div class=author>Read more</div>"#, []),
        ])
    func lines(above: String, names: [String]) throws {
        #expect(try article("", above: above).authors == names)
    }

    @Test("the byline that readers see wins over the account that filed the story")
    func account() throws {
        let found = try article(#"<meta name=author content="Webdesk Kim">"#, above: "<p>By Jane Roe</p>")
        #expect(found.authors == ["Jane Roe"])
    }

    @Test("all whom the page states stand where the byline shows one of them")
    func several() throws {
        let found = try article(#"<meta name=author content="Jane Roe, Li Wei">"#, above: "<p>By Jane Roe</p>")
        #expect(found.authors == ["Jane Roe", "Li Wei"])
    }

    @Test("a house may sign below its text")
    func below() throws {
        #expect(try article("", below: "<p>Written by Jane Roe</p>").authors == ["Jane Roe"])
    }

    @Test("the bylines of teasers are not the article's")
    func teasers() throws {
        let teaser = "<h3>Other story</h3><p>Something else happened elsewhere, a reader may like to know.</p>"
        let teasers =
            String(repeating: teaser, count: 12)
            + #"<a rel=author href="/a">Ann Poe</a><a rel=author href="/b">Bob Lee</a>"#
        #expect(try article("", below: teasers).authors == [])
    }
}
