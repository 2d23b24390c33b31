import Model
import Testing

@testable import LinkRot

@Suite("Notices, counters and forms beside a text")
struct NoticeTests {
    private let judge = Judge()
    private let teasers = (0..<6).map { "School number \($0) gets a new roof before the holidays." }.joined(
        separator: "\n")

    private func category(_ notice: String, known: Known? = nil) -> Model.Category {
        var evidence = Cases.visit(text: teasers, title: "The Brenmoor Post", kind: .list, known: known)
        evidence.article?.notices = [notice]
        return judge.judge(evidence).category
    }

    @Test(
        "a word above a list of other stories that this one is gone, with and without a snapshot",
        arguments: [
            "This story is gone. Try one of these:", "Этой новости больше нет. Возможно, вас заинтересует:",
            "Оваа вест е избришана. Можеби ќе ве интересира:", "该新闻已被删除，您可以看看以下内容：",
        ])
    func gone(notice: String) {
        #expect(category(notice) == .soft404)
        #expect(category(notice, known: Cases.known()) == .soft404)
    }

    @Test("what else stands above a list is no death: news of the day, a wall, what is quoted")
    func other() {
        #expect(category("Choose a section or search our archive of eighty years.") == .ok)
        #expect(category("“This story is gone”: what editors delete and why") == .ok)
        #expect(category("This story is for members only.", known: Cases.known()) == .login)
    }

    @Test("who has read a page is no change of its numbers")
    func counters() {
        let old = Cases.known(
            Cases.story + "\nHits: 3739\nWeather today: 18°C, light rain\n12 мая 2016 · 65 просмотров")
        let verdict = judge.judge(
            Cases.visit(
                text: Cases.story + "\nHits: 12161\nWeather today: 11°C, light rain\n12 мая 2016 · 8890 просмотров",
                known: old))
        #expect(verdict.state == .alive, "\(verdict.findings)")
        let told = Cases.known("本市新馆开放首日的直播浏览量达到200万次。\n" + Cases.story)
        let changed = Cases.visit(text: "本市新馆开放首日的直播浏览量达到900万次。\n" + Cases.story, known: told)
        #expect(judge.judge(changed).category == .rewritten)
        for line in ["Storm hits coast, 40 dead", "Bad weather costs farms 40 million"] {
            let told = Cases.known(Cases.story + "\n" + line)
            let changed = Cases.visit(text: Cases.story + "\n" + line.replacing("40", with: "45"), known: told)
            #expect(judge.judge(changed).category == .rewritten, "\(line)")
        }
        let dead = Cases.known(Cases.story + "\nKilled: 37")
        #expect(judge.judge(Cases.visit(text: Cases.story + "\nKilled: 73", known: dead)).category == .rewritten)
    }

    @Test("a counter that stands in the line of the date is none either")
    func countersInLine() {
        let line = "时间:2014-10-08 06:41来源:中原观察 作者:邓佩仪 点击:743次\n昨日傍晚，一名21岁男子在河口滩涂捡螺时陷入淤泥。消防员将其救出。"
        let visit = Cases.visit(text: line.replacing("743", with: "936"), known: Cases.known(line))
        #expect(judge.judge(visit).state == .alive)
        let changed = Cases.visit(text: line.replacing("21岁", with: "24岁"), known: Cases.known(line))
        #expect(judge.judge(changed).category == .rewritten)
    }

    @Test("a form for members in the frame of a site hides no word that the page is gone")
    func form() {
        let gone = Cases.visit(
            text: "This article has been removed.", title: "Brenmoor Post", kind: .empty, markers: [.passwordField],
            known: Cases.known())
        #expect(judge.judge(gone).category == .soft404)
        let login = Cases.visit(
            text: "User name and password, please.", title: "Brenmoor Post", kind: .empty, markers: [.passwordField],
            known: Cases.known())
        #expect(judge.judge(login).category == .login)
    }
}
