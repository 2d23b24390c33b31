import Model
import Testing

@testable import Extractor

@Suite("Teasers beside a text")
struct TeaserTests {
    private static let brief =
        "A lorry lost part of its load of pears on the ring road at Odrin this morning. Nobody was hurt."
    private static let sentences = [
        "The works are to be done before the holidays.", "Neighbours had complained about the noise for years.",
        "Four thousand visitors are expected on both days.", "The police ask those who saw it to come forward.",
    ]

    private static let cards = sentences.enumerated().map { i, sentence in
        """
        <div class="module"><a href="/n/\(i)"><img src="/i/\(i).jpg" alt=""></a><h3><a href="/n/\(i)">School number \(i) gets a \
        new roof</a></h3><p>\(sentence)</p><span class="meta">12 May 2016 · \(3000 + i) views</span></div>
        """
    }.joined(separator: "\n")

    private static let ticker = sentences.enumerated().map { i, sentence in
        "<b>1\(i):26</b> <a href=/n\(i)>School number \(i) gets a new roof</a>. \(sentence)<br><br>"
    }.joined()

    private func text(_ body: String, title: String = "Pears on the ring road") -> String {
        let html = "<title>\(title) - The Odrin Post</title><body>\(body)</body>"
        return Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil).text
    }

    @Test("a brief stands without the cards of the sidebar")
    func besideBrief() {
        let article =
            "<article><h1>Pears on the ring road</h1><div class=\"content\"><p>\(Self.brief)</p></div></article>"
        let read = text(
            "<div class=\"main\">\(article)<div class=\"column\"><h4>Most read</h4>\(Self.cards)</div></div>")
        #expect(read.contains("ring road at Odrin"))
        for sentence in Self.sentences { #expect(!read.contains(sentence)) }
    }

    @Test("a list of stories keeps its cards")
    func list() {
        let read = text("<h1>News</h1><div class=\"list\">\(Self.cards)</div>", title: "News")
        for sentence in Self.sentences { #expect(read.contains(sentence)) }
    }

    @Test("lines of news in the column beside an article are no part of it")
    func ticker() {
        let paragraphs = (0..<4).map { _ in
            "\(Self.brief) The pears were gathered by the firemen and some of those who passed."
        }
        let read = text(
            """
            <table><tr><td><h1>Pears on the ring road</h1>\(paragraphs.joined(separator: "<br><br>"))</td>
            <td width=200><b>Latest news</b><br>\(Self.ticker)</td></tr></table>
            """)
        #expect(read.contains("gathered by the firemen"))
        for sentence in Self.sentences { #expect(!read.contains(sentence)) }
    }

    @Test("what a brief is short of is not made up from buttons and counters")
    func sureBrief() {
        let read = text(
            """
            <article><h1>Pears on the ring road</h1><p>\(Self.brief)</p></article>
            <ul class="pager"><li>Previous story</li><li>Next story</li></ul><p>Write to us about what you have seen</p>
            """)
        #expect(read == Self.brief)
    }

    @Test("what stands above a grid of other stories, or alone between menus, is told as a notice")
    func notices() {
        func article(_ body: String) -> Article {
            Extractor().extract(
                Array("<title>The Odrin Post</title><body>\(body)</body>".utf8), contentType: "text/html", url: nil)
        }
        let cards = "<div class=\"grid\">\(Self.cards)\(Self.cards)</div>"
        let grid = article("<main><div class=\"flash\">This story is gone. Try one of these:</div>\(cards)</main>")
        #expect(grid.kind == .list)
        #expect(grid.notices == ["This story is gone. Try one of these:"])
        let menu = "<nav><ul><li><a href=/1>Home</a><li><a href=/2>News</a></ul></nav>"
        let alone = article(
            "\(menu)<main><div class=tip><p>应作者要求，这篇文章已下线</p></div></main><footer>All rights reserved by us</footer>")
        #expect(alone.notices == ["应作者要求，这篇文章已下线"] || alone.text == "应作者要求，这篇文章已下线")
        let story = article("<main><h1>Pears</h1><p>\(Self.brief)</p>\(cards)</main>")
        #expect(story.notices.isEmpty)
    }

    @Test(
        "what was removed beside a brief is no word on the brief",
        arguments: [
            "<div class=comments><p>This comment was removed by a moderator.</p></div>",
            "<div class=player><p>This video is no longer available.</p></div>",
            "<div class=box><p>This story is for members only.</p></div>",
        ])
    func besideBrief(box: String) {
        let html =
            "<title>Pears - The Odrin Post</title><body><main><h1>Pears</h1><p>\(Self.brief)</p></main>\(box)</body>"
        let article = Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil)
        #expect(article.text.contains(Self.brief) && article.notices.isEmpty)
    }

    @Test("the only word of a page is told, though a line of its frame was taken for its text")
    func frame() {
        let links = (0..<14).map { "<li><a href=/\($0)>School number \($0) gets a new roof</a></li>" }.joined()
        let html = """
            <title>Withdrawn</title><body><header><a href="/">The Odrin Post</a></header><main><p>This text was withdrawn at the wish \
            of its author.</p></main><aside><ul>\(links)</ul></aside><footer><p>Mon-Fri 9.00-16.30, tel. 0535072</p></footer></body>
            """
        let article = Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil)
        let told = (article.notices + [article.text]).joined(separator: "\n")
        #expect(told.contains("This text was withdrawn at the wish of its author."))
    }

    @Test("the name of a site in its highest heading is not the title of the page under it")
    func banner() {
        func title(_ whole: String, _ heading: String, _ line: String) -> String? {
            let html =
                "<title>\(whole)</title><body><div><h1>\(heading)</h1></div><h2>\(line)</h2><p>\(Self.brief)</p></body>"
            return Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil).title
        }
        #expect(title("全市秋收走访见闻 | 云岭频道", "云岭频道", "全市秋收走访见闻") == "全市秋收走访见闻")
        #expect(
            title("Lake Post: Pears on the ring road", "Lake Post", "Pears on the ring road")
                == "Pears on the ring road")
        #expect(
            title("Pears on the ring road | Lake Post", "Pears on the ring road", "Lake Post")
                == "Pears on the ring road")
        #expect(
            title("Lake Post | Pears on the ring road", "Pears on the ring road", "By Jane Roe")
                == "Pears on the ring road")
    }

    @Test("nor is it where the page calls itself so, and one heading stands above the text")
    func onlyHeading() {
        let html = """
            <title>云岭频道</title><body><div>云岭频道</div><h1>全市秋收走访见闻 各县区报告丰收</h1>
            <p>\(Self.brief)</p></body>
            """
        #expect(
            Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil).title == "全市秋收走访见闻 各县区报告丰收")
    }

    @Test("a line of date and source within a heading is not in the title")
    func datedHeading() {
        let html = """
            <title>江口渡轮恢复通航_甬海在线</title><body><h1>江口渡轮恢复通航<br><span>2017-06-19 06:12:40 来源：甬海在线 阅读：28472</span></h1>
            <p>\(Self.brief)</p></body>
            """
        #expect(Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil).title == "江口渡轮恢复通航")
    }

    @Test("the name of a blog in its highest heading is not the title of its post")
    func blog() {
        let html = """
            <title>Pears on the ring road - Odrin Valley News</title><meta property="og:title" content="Pears on the ring road"><body>
            <h1><a href="/">Odrin Valley News</a></h1><h3 class="post-title">Pears on the ring road</h3><p>\(Self.brief)</p></body>
            """
        #expect(
            Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil).title == "Pears on the ring road")
    }
}
