import LinkRot
import Model
import Testing

@Suite("Pages that live by changing")
struct LivingPageTests {
    private let judge = Judge()

    /// Teasers with their sentences in paragraphs of their own, or behind the linked headline.
    private func listing(_ words: [String], title: String, isRunOn: Bool = false) -> Article {
        var writer = ArticleWriter()
        for word in words {
            let headline = Array("What the \(word) did today".utf8)
            let sentence = Array("More about the \(word) and its many friends.".utf8)
            let link = ArticleBlock.Link(start: 0, end: headline.count, url: "http://news.example/\(word)")
            if isRunOn {
                writer.append(ArticleBlock(.paragraph, links: [link]), headline + Array(". ".utf8) + sentence)
            } else {
                writer.append(ArticleBlock(.heading, links: [link]), headline)
                writer.append(ArticleBlock(.paragraph), sentence)
            }
        }
        var article = Cases.article("", title: title)
        writer.fill(&article)
        article.kind = .article
        return article
    }

    private let today = ["fox", "hare", "owl", "mole", "crane", "toad"]
    private let earlier = ["bear", "lynx", "wolf", "stag", "boar", "swan"]

    @Test("a list under its old title is alive whatever it lists", arguments: [false, true])
    func list(isRunOn: Bool) {
        let old = listing(earlier, title: "Animals - Post", isRunOn: isRunOn)
        var evidence = Cases.visit(
            ["http://news.example/animals/"],
            known: Cases.known(old.text, title: old.title, at: "http://news.example/animals/"))
        evidence.article = listing(today, title: "Animals - Post", isRunOn: isRunOn)
        #expect(judge.judge(evidence).findings.last?.rule == "list.living")
        #expect(judge.judge(evidence).category == .edited)
    }

    @Test("a list that any address gets is no list that was cited, though the site titles all pages alike")
    func forAll() {
        let all = listing(today + earlier, title: "Animals - Post")
        var evidence = Cases.visit(known: Cases.known(title: "Animals - Post"))
        evidence.article = all
        #expect(judge.judge(evidence).category == .edited)
        #expect(judge.wantsProbe(evidence, judge.judge(evidence)))
        evidence.probe = ProbeFacts(
            url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 200, title: all.title, text: all.text)
        #expect(judge.judge(evidence).category == .soft404)
    }

    @Test("a front page that was cited is not asked for again, and a list that shrank is a list")
    func cited() {
        var front = Cases.visit(["http://news.example/"], known: Cases.known(title: "Animals - Post"))
        front.article = listing(today, title: "Animals - Post")
        #expect(!judge.wantsProbe(front, judge.judge(front)))
        let lines = (0..<12).map { "Notice \($0) of the council about drains" }
        var shrunk = Cases.visit(known: Cases.known(lines.joined(separator: "\n"), title: "Notices"))
        shrunk.article = listing(["fox"], title: "Notices")
        shrunk.article?.text = lines.prefix(4).joined(separator: "\n")
        shrunk.article?.kind = .list
        #expect(judge.judge(shrunk).state == .alive)
    }

    @Test("a list where an article was is not the article, even if it teases it")
    func instead() {
        var evidence = Cases.visit(known: Cases.known())
        evidence.article = listing(today, title: "Brenmoor Post")
        #expect(judge.judge(evidence).category == .replaced)
    }

    @Test("a live report goes on")
    func report() {
        let head = "Fire at the harbour is out."
        let known = Cases.known(
            head + "\nFirst trains run again on the northern line.\nThe council meets at noon.",
            title: "Live: a day in Brenmoor")
        let text = "Power is back in the old town.\nShops report broken windows on two streets.\n" + head
        let verdict = judge.judge(Cases.visit(text: text, title: "Live: a day in Brenmoor", known: known))
        #expect(verdict.category == .edited, "\(verdict.findings)")
        let other = judge.judge(Cases.visit(text: text, title: "A day in Brenmoor", known: known))
        #expect(other.state == .changed || other.category == .edited)
    }

    @Test(
        "other stories under a label are none of the article's words",
        arguments: [
            ("Most read\nFerry to Galdport delayed\nBudget grows by 12 percent", "Most read\nMayor of Osby resigns"),
            ("新着ニュース 青葉区の路面電車、23年ぶりに延伸へ", "新着ニュース 川越町の路面電車、30年ぶりに延伸へ"),
            (
                "Последние новости Суд в Красной Поляне вынес приговор",
                "Последние новости Тарифы в Заволжье вырастут с июля"
            ),
        ])
    func listed(old: String, new: String) {
        let known = Cases.known(Cases.story + "\n" + old)
        let verdict = judge.judge(Cases.visit(text: Cases.story + "\n" + new, known: known))
        #expect(verdict.category == .ok, "\(verdict.findings)")
    }

    @Test("what goes on in long paragraphs under such a label is the article")
    func saidUnderLabel() {
        let said = """

            Most read
            The bridge was built in 1931 by engineers of the province, who had to sink its piers twice after ice took the \
            first ones away, and it carried trams until the line was given up.
            """
        let text = Cases.story + said.replacing("1931", with: "1913")
        let verdict = judge.judge(Cases.visit(text: text, known: Cases.known(Cases.story + said)))
        #expect(verdict.category == .rewritten, "\(verdict.findings)")
    }

    @Test("a name in Chinese in place of another is a rewritten fact, another verb is not")
    func chineseNames() {
        let old = "市长林若兰周二宣布关闭大桥，维修将持续三个月。她说安全第一，居民表示理解。"
        #expect(ChangeGrader.grade(old: old, new: old.replacing("林若兰", with: "赵启明")).names.first?.new == "赵启明")
        #expect(ChangeGrader.grade(old: old, new: old.replacing("林若兰", with: "林静宜")).grade == .rewritten)
        #expect(ChangeGrader.grade(old: old, new: old.replacing("宣布", with: "表示")).grade == .edited)
    }
}
