import Model
import Testing

@testable import Extractor

@Suite("Layouts that hide the article")
struct HardLayoutTests {
    private func read(_ html: String, at url: String = "https://daily.example/a/story.html") throws -> Article {
        try Extractor().extract(Array(html.utf8), contentType: "text/html; charset=utf-8", url: WebURL(url))
    }

    /// The first words of each paragraph.
    private func openings(_ article: Article) -> [String] {
        article.text.split(separator: "\n").map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    }

    @Test("China Daily: no share bar, no column, no teasers after the body although they are sentences")
    func teasers() throws {
        #expect(openings(try read(HardLayoutFixtures.teasers)) == ["The northern", "The mayor", "Engineers had"])
    }

    @Test("a body in two parts is one article, without what stands between them")
    func split() throws {
        let article = try read(HardLayoutFixtures.split)
        #expect(openings(article) == ["The harbour", "The work", "Fishermen fear", "A first"])
    }

    @Test("the next article, loaded below, is not the page's")
    func appended() throws {
        let article = try read(HardLayoutFixtures.appended)
        #expect(openings(article) == ["The museum", "It shows", "The map"])
        #expect(article.title == "Museum buys lost map")
    }

    @Test("an aside around the real text is no reason to drop it")
    func aside() throws {
        #expect(openings(try read(HardLayoutFixtures.aside)) == ["The library", "Two guards", "The trial"])
    }

    @Test("a page that is only a shell gives the text in the state of its scripts, links and all")
    func nextData() throws {
        let article = try read(HardLayoutFixtures.nextData)
        #expect(article.path == "script-state" && article.kind == .article)
        #expect(openings(article) == ["The railway", "Six stations", "The villages", "The first"])
        #expect(article.links == ["https://daily.example/tunnel"])
    }

    @Test("the state may hold the text as a list of paragraphs, beside styles that are longer")
    func stateParagraphs() throws {
        let article = try read(HardLayoutFixtures.stateParagraphs)
        #expect(openings(article) == ["The railway", "Six stations", "The villages", "The tickets"])
    }

    @Test("teasers of other pages and words about cookies are no text, however many there are")
    func stateOfOthers() throws {
        let teaser =
            "{\"slug\": \"/x\", \"teaser\": \"The ferry sails on in the evening, its owner told the town. It is full.\"}"
        let cookies = String(repeating: "We use cookies so that our site can remember you. ", count: 40)
        let article = try read(
            """
            <title>Lake News</title><div id="app"></div><script type="application/json">{"stories": [\
            \(Array(repeating: teaser, count: 30).joined(separator: ","))], "consent": "\(cookies)"}</script>
            """)
        #expect(article.text.isEmpty)
    }

    @Test("a page with a text of its own is not replaced by the state of its scripts")
    func stateBeside() throws {
        let page = HardLayoutFixtures.aside.replacing(
            "</body>",
            with: """
                <script type="application/json">{"other": "\(String(repeating: "The ferry sails on in the evening. ", count: 60))"}\
                </script></body>
                """)
        #expect(openings(try read(page)) == ["The library", "Two guards", "The trial"])
    }

    @Test("1999: tables within tables, links at both sides")
    func tables() throws {
        let article = try read(HardLayoutFixtures.tables, at: "http://lake.example/1999/mill.htm")
        #expect(openings(article).suffix(3) == ["The wheel", "The miller's", "The mill"])
        #expect(Set(article.blocks.map(\.kind)) == [.paragraph])
        #expect(!article.text.contains("oven") && !article.text.contains("Business"))
        #expect(article.blocks.count == 3)
    }

    @Test(
        "Japanese and Arabic are read as they are",
        arguments: [
            (HardLayoutFixtures.japanese, "ja", "湖の町で二年間"), (HardLayoutFixtures.arabic, "ar", "افتتح الجسر"),
        ])
    func scripts(html: String, language: String, opening: String) throws {
        let article = try read(html)
        let lines = article.text.split(separator: "\n")
        #expect(lines.suffix(3).first?.hasPrefix(opening) == true)
        #expect(article.language == language)
        #expect(lines.count == 3)
        #expect(article.kind == .article)
    }

    @Test("a page of frames says so, with where the frames lead")
    func frameset() throws {
        let article = try read(HardLayoutFixtures.frameset, at: "http://lake.example/")
        #expect(article.text.isEmpty && article.kind == .empty)
        #expect(article.flags == ["frames"])
        #expect(article.links == ["http://lake.example/menu.htm", "http://lake.example/stories/bridge.htm"])
    }

    @Test("what a page of frames tells browsers without frames is its text when it is one")
    func noframes() throws {
        let article = try read(HardLayoutFixtures.noframes, at: "http://lake.example/")
        #expect(openings(article) == ["The northern", "The mayor"])
        #expect(!article.flags.contains("frames"))
    }

    @Test("state in a language of long words and two bytes a letter is read whole")
    func longWords() throws {
        let paragraphs = [
            "Пассажирское сообщение между портом Озёрный и островом Каменистый возобновляется первого июня, сообщила администрация.",
            "Муниципальное предприятие «Приозёрные перевозки» подготовило теплоход, рассчитанный на восемьдесят пассажиров.",
            "Представительница транспортного комитета поблагодарила островитян, ожидавших возвращения теплохода девять лет.",
            "Правительственное финансирование предусматривает ежедневные рейсы, обещанные жителям ещё предыдущим руководством.",
        ]
        let list = (paragraphs + paragraphs.map { "Вчера: " + $0 }).map { "\"\($0)\"" }.joined(separator: ",")
        let article = try read(
            "<title>T</title><div id=app></div><script type='application/json'>{\"paragraphs\": [\(list)]}</script>")
        for paragraph in paragraphs {
            #expect(article.text.contains("\n" + paragraph) || article.text.hasPrefix(paragraph))
        }
    }

    @Test(
        "state that is broken, endless or deep ends in an answer",
        arguments: [
            "{\"a\":\"", String(repeating: "[", count: 100_000), "[\(String(repeating: "\"x. y\",", count: 200_000))]",
        ])
    func hostileState(state: String) throws {
        let article = try read("<title>T</title><div id=app></div><script type='application/json'>\(state)</script>")
        #expect(article.text.isEmpty)
    }
}
