import LinkRot
import Model
import Testing

@Suite("Pages that are judged at first sight")
struct FirstSightTests {
    private let judge = Judge()
    private let cited = "http://news.example/2008/04/bridge-closed-12345.html"

    private func listing(_ title: String = "Brenmoor Post") -> Article {
        var writer = ArticleWriter()
        for n in 0..<8 {
            let headline = Array("Headline number \(n) of the day".utf8)
            var block = ArticleBlock(
                .heading, links: [.init(start: 0, end: headline.count, url: "http://news.example/\(n)")])
            block.level = 3
            writer.append(block, headline)
            writer.append(ArticleBlock(.paragraph), Array("A sentence that teases the reader of story \(n).".utf8))
        }
        var article = Cases.article("", title: title)
        writer.fill(&article)
        article.kind = .article
        return article
    }

    @Test(
        "a page that says nothing but that it is not there is not there",
        arguments: ["Error 404. Sorry, this page no longer exists.", "The article you requested has been removed."])
    func plainWords(text: String) {
        #expect(judge.judge(Cases.visit(text: text, title: nil)).category == .soft404)
        let story = "This page no longer exists, the town's archivist wrote on the last sheet of the council's book. "
        #expect(judge.judge(Cases.visit(text: story + Cases.story, title: nil)).category == .ok)
    }

    @Test("one endless word is no short page, and is judged at once")
    func blob() {
        let started = ContinuousClock.now
        #expect(judge.judge(Cases.visit(text: String(repeating: "a", count: 1 << 18), title: nil)).category == .ok)
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test("a list elsewhere in place of one page among many is no move, but a list that was cited may move")
    func list() {
        var evidence = Cases.visit([cited, "http://news.example/tag/bridges"])
        evidence.article = listing()
        #expect(judge.judge(evidence).category == .redirectHome)
        evidence = Cases.visit(["http://news.example/topics/bridges", "http://news.example/tag/bridges"])
        evidence.article = listing()
        #expect(judge.judge(evidence).category == .redirected)
    }

    @Test(
        "the root with a word on where the reader came from is the front page, with a number it is a page",
        arguments: [
            ("http://news.example/?from=404", Model.Category.redirectHome),
            ("http://news.example/?ref=old", .redirectHome),
            ("http://news.example/?p=4711", .redirected),
        ])
    func root(final: String, category: Model.Category) {
        #expect(judge.judge(Cases.visit([cited, final])).category == category)
    }

    @Test("a search in place of the page is no page")
    func search() {
        let verdict = judge.judge(Cases.visit([cited, "http://news.example/search?q=bridge"]))
        #expect(verdict.category == .soft404 && verdict.findings.last?.rule == "redirect.search")
    }

    @Test("three cited pages that lead to one place lead to none of them, two may be names of one")
    func shared() {
        var evidence = Cases.visit([cited, "http://news.example/about/relaunch"])
        evidence.sharing = [Cases.url("http://news.example/2008/05/mayor-98765.html")]
        #expect(judge.judge(evidence).category == .redirected)
        evidence.sharing.append(Cases.url("http://news.example/2008/06/flood-45454.html"))
        #expect(judge.judge(evidence).findings.last?.rule == "redirect.shared")
        #expect(judge.judge(evidence).category == .redirectHome)
    }

    @Test("a story under another name that is younger than its event is another story, an older one may be background")
    func date() {
        var evidence = Cases.visit([cited, "http://news.example/x/today.html"])
        evidence.eventDay = CalendarDay("2008-04-12")
        for (published, category) in [
            ("2010-01-05", Model.Category.replaced), ("2008-04-14", .redirected), ("2001-02-03", .redirected),
        ] {
            evidence.article?.published = published
            #expect(judge.judge(evidence).category == category, "\(published)")
        }
        evidence.hops[1].url = Cases.url("http://news.example/x/bridge-closed-12345")
        evidence.article?.published = "2010-01-05"
        #expect(judge.judge(evidence).category == .redirected)
    }

    @Test("a page of little but gambling is a hijacked one, news of gambling from the days of the event are not")
    func spam() {
        let text =
            "Best casino with slots, poker, roulette and betting. Casino bonus, slots jackpot, casino and poker every night."
            + " Play slots at our casino, betting on football."
        var evidence = Cases.visit(text: text, title: "Casino slots online")
        evidence.eventDay = CalendarDay("2008-04-12")
        #expect(judge.judge(evidence).category == .hijacked)
        evidence.article?.published = "2008-04-13"
        #expect(judge.judge(evidence).category == .ok)
    }

    @Test(
        "at first sight a page on which somebody sells is a hijacked one, news of such sellers are not",
        arguments: [
            (
                "Essay help",
                "Need help with an essay? Our writers know any subject. Essays and coursework from 9 dollars per "
                    + "page, money back if you are not happy. Place your order now.", true
            ),
            (
                "Займы на карту",
                "Займ на карту без отказа за 5 минут: нужен только паспорт. Заполните анкету и получите "
                    + "деньги. Займы до 90 дней, первый займ бесплатно.", true
            ),
            (
                "Essay mills to be banned",
                "Firms that sell essays to students will be banned, the minister said. Essays and "
                    + "coursework cost from 9 pounds per page, and buyers were told to order now.", false
            ),
            (
                "Займы станут дороже",
                "Предельная ставка по займам вырастет, сообщил регулятор. Займы на карту без отказа "
                    + "выдают сорок компаний, займов стало больше на треть.", false
            ),
        ])
    func sellers(title: String, text: String, isHijacked: Bool) {
        let verdict = judge.judge(Cases.visit(text: text, title: title))
        #expect(verdict.category == (isHijacked ? .hijacked : .ok), "\(verdict.findings)")
    }

    @Test("a title that says so over a few words is believed at first sight where the host knows what it has not")
    func alone() {
        func category(_ title: String, _ text: String, status: Int?) -> Model.Category {
            let probe = status.map { ProbeFacts(url: Cases.url("http://news.example/2008/04/qzxv.html"), status: $0) }
            var visit = Cases.visit(text: text, title: title, kind: .empty, probe: probe)
            visit.article?.language = "en"
            return judge.judge(visit).category
        }
        let text = "The family wishes to grieve without readers, and we respect that."
        #expect(category("Removed", text, status: 404) == .soft404)
        #expect(category("Removed", text, status: nil) == .ok)
        #expect(category("Removed", text + " Subscribers may write to us.", status: 404) == .ok)
        #expect(category("Farewell", text, status: 404) == .ok)
    }

    @Test("headlines that use the words of walls and error pages are headlines")
    func headlines() {
        for title in [
            "Are you a robot? The puzzle that everybody hates",
            "Sign in, log in, give up: how many passwords do we need?",
            "Why the web forgets: the story of page not found", "Access denied: reporters without a pass at the summit",
        ] {
            let markers: [BodyMarker] = [.passwordField, .challenge]
            let verdict = judge.judge(Cases.visit(text: Cases.story, title: title, markers: markers))
            #expect(verdict.category == .ok, "\(title): \(verdict.findings)")
        }
    }

    @Test("who quotes an error page has not become one, and a date speaks against it")
    func quotes() {
        let text = "“The page you are looking for does not exist.” So says the grave stone of the web."
        #expect(judge.judge(Cases.visit(text: text, title: "Page not found")).category == .ok)
        var evidence = Cases.visit(text: "Sorry, this page does not exist.", title: "Notes of the day")
        #expect(judge.judge(evidence).category == .soft404)
        evidence.article?.published = "2026-11-14"
        #expect(judge.judge(evidence).category == .ok)
        // Not where the title says it, too: templates print a day under any title.
        evidence.article?.title = "Page not found"
        #expect(judge.judge(evidence).category == .soft404)
    }

    @Test("an imprint under the site's name is no page, unless it is all that was asked for")
    func imprint() {
        let line = "© 2024 News. All rights reserved."
        func category(_ url: String, title: String, kind: Article.Kind = .empty) -> Model.Category {
            Judge().judge(Cases.visit([url], text: line, title: title, kind: kind)).category
        }
        #expect(category("http://news.example/2008/04/bridge.html", title: "News") == .empty)
        #expect(category("http://news.example/", title: "News") == .ok)
        #expect(category("http://news.example/2008/04/bridge.html", title: "The bridge at noon") == .ok)
    }

    @Test(
        "a page that speaks of nothing but itself and its removal is gone, whatever day and headline stand above",
        arguments: [
            "This article has been taken off our site after a complaint by a lawyer.",
            "Under our contract with the agency this item could be shown for 30 days and is no longer available.",
            "The text that was printed under this heading was pulled by the editors. We keep nothing of it.",
            "Материал снят по решению редакции.", "Срок договора с агентством истёк, публикация удалена.",
            "Автор отозвал эти строки и просит их не цитировать.",
            "Оваа статија е отстранета по барање на адвокатот.",
            "Рокот за објавување истече и агенциската вест повеќе не е достапна.",
            "本稿件授权已到期，不再提供内容。", "本报收回此稿。所依据的材料未能核实。",
        ])
    func itself(text: String) {
        let page = "Brenmoor closes its bridge\n14.11.2026 - 09:40\n" + text + "\nOak doors from 290 crowns"
        var visit = Cases.visit(text: page, title: "Brenmoor closes its bridge", kind: .empty)
        visit.article?.published = "2026-11-14T09:40:00"
        #expect(judge.judge(visit).findings.last?.rule == "soft404.itself", "\(judge.judge(visit).findings)")
    }

    @Test(
        "a short note about what was removed, ended or withdrawn elsewhere is alive",
        arguments: [
            "The report was withdrawn on Tuesday after errors were found in its second chapter, the ministry said.",
            "Police say that the video was deleted from the phone. Two officers are suspended.",
            "Срок действия документов на землю истек в мае, сообщил суд Заречного района.",
            "Следователи изъяли материалы дела о пожаре на складе и допросили сторожа.",
            "Министерот во вторникот ја избриша објавата за цената на лебот од својот профил.",
            "Градоначалникот вели дека текстот на договорот веќе не важи по одлуката на советот.",
            "The report says that cinemas no longer show the film, and that few people miss it.",
            "The author asked that it be translated, and two publishers have answered so far.",
            "Sites must verify your age from spring, the regulator says, or pay a fine of a tenth of their sales.",
            "Оператор снял этот материал на телефон, сообщили на студии во вторник.",
            "Заметка опубликована автором в блоге, сообщил его издатель. Тираж книги напечатают в мае.",
            "Компания больше не размещает рекламу на сайте города, сообщили в мэрии.",
            "Филмот не е наменет за малолетни лица, вели управата на киното во Штип.",
            "年满18周岁的公民下周起可以在社区报名参加献血，市卫生局周二表示。",
            "In an interview on Friday the general said that four of his men had been killed at the crossing.",
            "Registration of voters has been suspended in two districts, the commission says.",
            "The miners left behind a chapel at the old site, and it will be a museum from May.",
            "Срок хранения молока истек, сообщили в санитарной службе. Партию вернули на завод.",
            "При переезде через пути водителю не удалось затормозить, никто не пострадал.",
            "Editors of the almanac withdrew the story of the lost bell. Its author, Piet Harrow, sued them.",
            "Авторы отозвали статью из журнала, редакция которого закрывается. Журнал выходил 40 лет, 12 000 экземпляров.",
            "出版了48年的周报宣布停刊。网站将于12月31日关闭，届时文章无法访问，主编说。",
            "В мэрии прошёл обыск. Документы изъяты. Данные о задержанных уточняются.",
            "日本两家报纸周末撤下有关核电站的报道，读者此前指出数据有误。",
            "A report on the harbour was withdrawn overnight. Authorities gave no reason.",
            "Фейсбук удалил запись с вечеринки. Автор не согласен.",
            "作者称该书稿已被收回，出版社不再提供样书。",
            "旧版身份证明年起撤销，市民可在社区换领新证，公安局周三通知。", "Weather: Rain until noon, then sun.",
            "期刊编辑部宣布，两篇论文因数据错误被撤稿，作者已接受。", "青山市图书馆升级借书服务，市民本周起可以在家续借。",
        ])
    func brief(text: String) {
        for title in ["Brenmoor Post: notes of the day", "Brenmoor Post"] {
            // Whether or not the host says what it has not.
            for probe in [nil, ProbeFacts(url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 404)] {
                var visit = Cases.visit(text: text, title: title, kind: .empty, probe: probe)
                visit.article?.language = "en"
                let verdict = judge.judge(visit)
                #expect(verdict.category == .ok, "\(verdict.findings)")
            }
        }
    }
}
