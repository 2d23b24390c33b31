import Model
import Testing

@testable import Extractor

@Suite("Layouts of outlets")
struct LayoutTests {
    private func read(_ html: String, at url: String) throws -> Article {
        try Extractor().extract(Array(html.utf8), contentType: "text/html", url: WebURL(url))
    }

    @Test("RT: no icon names, no share bar, no related box, no podcasts, no share tail")
    func rt() throws {
        let article = try read(LayoutFixtures.rt, at: "https://www.rt.com/news/1-bridge/")
        let lines = article.text.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.first?.hasPrefix("The northern bridge") == true)
        #expect(lines.last?.hasPrefix("Shopkeepers") == true)
        #expect(article.title == "Mayor opens rebuilt northern bridge")
        #expect(article.published == "2021-03-04T12:04:00")
        #expect(article.site == "RT International")
        #expect(article.language == "en")
        #expect(article.kind == .article)
    }

    @Test("RIA: paragraphs that are divs, a quote, no related story")
    func ria() throws {
        let article = try read(LayoutFixtures.ria, at: "https://ria.ru/20210304/most-1.html")
        #expect(article.text.split(separator: "\n").count == 4)
        #expect(article.text.contains("старые опоры"))
        #expect(!article.text.contains("Паромная"))
        #expect(article.title == "В Озерске открыли новый мост")
        #expect(article.authors == ["РИА Новости"])
        #expect(article.published == "2021-03-04T12:04:00+03:00")
        #expect(article.language == "ru")
    }

    @Test("China Daily: no share bar, no sign-off, no other news")
    func chinaDaily() throws {
        let article = try read(LayoutFixtures.chinaDaily, at: "https://china.chinadaily.com.cn/a/202103/04/x.html")
        #expect(article.text.split(separator: "\n").count == 3)
        #expect(!article.text.contains("编辑"))
        #expect(article.title == "湖城新桥正式通车")
        #expect(article.published == "2021-03-04T12:04:00")
        #expect(article.language == "zh")
    }

    @Test("Makfax: one paragraph, ended by the legal line")
    func makfax() throws {
        let article = try read(LayoutFixtures.makfax, at: "https://makfax.com.mk/makedonija/1/")
        #expect(article.text.hasSuffix("/крај/аб/вг"))
        #expect(!article.text.contains("©"))
        #expect(!article.text.contains("Снег"))
        #expect(article.title == "Отворен новиот мост")
        #expect(article.language == "mk")
    }

    @Test("around 2000: paragraphs by line breaks in a table cell")
    func lineBreaks() throws {
        let article = try read(LayoutFixtures.lineBreaks, at: "http://lake.example/2001/bridge.htm")
        #expect(article.text.split(separator: "\n").count == 3)
        #expect(article.text.hasPrefix("The northern bridge"))
        #expect(article.published == "2001-03-04")
    }

    @Test("links of the article are absolute, each once, in order")
    func links() throws {
        let words =
            "and the people of the river town came to see it on Thursday morning, as the mayor had asked them to do"
        let article = try read(
            """
            <base href="/x/"><title>T</title><article><p>The <a href="a.html">bridge</a> was opened, \(words).</p>
            <p>The <a href="https://b.example/?q=1#f">ferry</a> and the <a href="a.html">bridge</a>, \(words).
            <a href="javascript:void(0)">x</a><a href="mailto:a@b.example">y</a><a href="#top">z</a></p></article>
            """, at: "https://a.example/y/")
        #expect(article.links == ["https://a.example/x/a.html", "https://b.example/?q=1"])
    }

    @Test("a page built by scripts gives the body that it states as data")
    func statedBody() throws {
        let sentence = "The northern bridge of the river town was opened again on Thursday after two years of work. "
        let body = String(repeating: sentence, count: 12)
        let article = try read(
            """
            <title>Bridge</title><script type="application/ld+json">
            {"@type": "NewsArticle", "headline": "Bridge", "articleBody": "\(body)", }</script><div id="app"></div>
            """, at: "https://a.example/")
        #expect(article.path == "json-ld")
        #expect(article.text.contains("northern bridge"))
    }

    @Test("paragraphs for browsers without scripts are text; a line for them is none")
    func noscript() throws {
        let sentence = "The northern bridge of the river town was opened again on Thursday after two years of work"
        let article = try read(
            """
            <title>Bridge</title><noscript>Please enable JavaScript.</noscript><article class="post-body"><noscript>
            <p>\(sentence), officials said.</p><p>\(sentence), which cost more than the town had planned.</p>
            <p>\(sentence), and shopkeepers on both banks hope for their customers.</p></noscript></article>
            """, at: "https://a.example/")
        #expect(article.text.split(separator: "\n").count == 3)
        #expect(!article.text.contains("JavaScript"))
    }
}
