import LinkRot
import Model
import Testing

@Suite("Pages of which little more than the frame of a site is left")
struct FrameTests {
    private let judge = Judge()
    private let imprint = "Published by the Brenmoor Post, 12 Harbour Road. All rights reserved."

    /// The same page wherever the host is asked.
    private func everywhere(
        _ text: String, title: String = "Brenmoor Post", language: String = "en", headlines: Int = 0,
        known: Known? = nil
    ) -> Verdict {
        func answer(_ url: String) -> ProbeFacts {
            ProbeFacts(
                url: Cases.url(url), status: 200, title: title, text: text, length: text.utf8.count + 2000)
        }
        var visit = Cases.visit(
            text: text, title: title, kind: .empty, known: known,
            probe: answer("http://news.example/2008/04/qzxv.html"))
        visit.front = answer("http://news.example/")
        visit.article?.language = language
        visit.body?.headlines = headlines
        return judge.judge(visit)
    }

    @Test("the front page at every address is the host's way to say that a page is gone, a sign on its door is not")
    func front() {
        #expect(everywhere(imprint, headlines: 20).findings.last?.rule == "soft404.front")
        #expect(everywhere(imprint, headlines: 2).category == .empty)
        let ministry = Cases.known(title: "Brenmoor Post")
        #expect(everywhere(imprint, headlines: 20, known: ministry).category == .empty)
        #expect(everywhere("关注公众号后即可阅读。", language: "zh", headlines: 20).state == .unsure)
        #expect(
            everywhere("Créez un compte gratuit pour lire nos articles", language: "fr", headlines: 20).state == .unsure
        )
        #expect(everywhere("Back after lunch, the press is cold.", headlines: 20).category == .blocked)
        let adverts = "Hearing aids from £9 a week\nCruise the fjords with Albion Lines\nWind from the west, 11 °C"
        #expect(everywhere(adverts, headlines: 12, known: Cases.known()).findings.last?.rule == "soft404.front")
        #expect(everywhere("Log in to read the Post\n" + adverts, headlines: 12).category == .login)
    }

    @Test("a form for a word, alone at another address, is a door in whatever words, but no table of a casino")
    func door() {
        func category(_ text: String, headlines: Int, known: Known? = nil) -> Model.Category {
            var visit = Cases.visit(
                ["http://news.example/2008/04/bridge.html", "http://news.example/porter"], text: text,
                title: "Reading room",
                kind: .empty, markers: [.passwordField], known: known)
            visit.body?.headlines = headlines
            return judge.judge(visit).category
        }
        let porter = "The porter lets nobody upstairs without a ticket."
        #expect(category(porter, headlines: 0) == .login)
        #expect(category(porter, headlines: 0, known: Cases.known()) == .login)
        #expect(category(porter, headlines: 9) != .login)
        #expect(category("Casino bonus, free spins and slots for every player.", headlines: 0) != .login)
    }

    @Test(
        "an article's address that leads to links and an imprint was given up, one that leads to its own name was not")
    func toLinks() {
        func category(_ to: String, _ text: String, headlines: Int, known: Known? = nil) -> Model.Category {
            var visit = Cases.visit(
                ["http://news.example/2008/04/bridge-closed.html", to], text: text, title: "Brenmoor Post",
                kind: .empty,
                known: known)
            visit.body?.headlines = headlines
            return judge.judge(visit).category
        }
        #expect(category("http://news.example/press/all", imprint, headlines: 12) == .redirectHome)
        #expect(category("http://news.example/a/bridge-closed", imprint, headlines: 12) != .redirectHome)
        #expect(category("http://news.example/press/all", "The bridge is shut.", headlines: 12) != .redirectHome)
        #expect(category("http://news.example/press/all", imprint, headlines: 2) != .redirectHome)
        #expect(category("http://news.example/press/all", "", headlines: 12, known: Cases.known()) == .redirectHome)
        #expect(category("http://news.example/press/all", "", headlines: 2, known: Cases.known()) == .empty)
        var filled = Cases.visit(
            ["http://news.example/2008/04/bridge-closed.html", "http://news.example/story/84721"], text: "",
            title: "Brenmoor shuts its old stone bridge", kind: .empty, known: Cases.known())
        filled.body?.headlines = 12
        #expect(judge.judge(filled).category == .empty)
    }

    @Test("a price in place of the rest sells it, whatever the article says of prices")
    func soldRest() {
        let known = "From Monday on readers pay 99 crowns a month.\n" + Cases.story + "\n" + Cases.other
        let cut = known.split(separator: "\n").prefix(3) + ["149 crowns a month, cancel any time."]
        let visit = Cases.visit(text: cut.joined(separator: "\n"), markers: [.price], known: Cases.known(known))
        #expect(judge.judge(visit).category == .paywall)
    }

    @Test("an article that has a price for a while itself is cut, not sold")
    func ownPrice() {
        let known = Cases.story + "\nA household will pay 310 crowns a month more."
        let cut = Cases.story.split(separator: "\n").prefix(1) + ["A household will pay 310 crowns a month more."]
        var visit = Cases.visit(
            text: cut.joined(separator: "\n"), markers: [.price], known: Cases.known(known + "\n" + Cases.other))
        visit.probe = ProbeFacts(url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 404)
        #expect(judge.judge(visit).category == .truncated)
    }

    @Test("a login box among the stories of a frame asks for no password in place of the article")
    func loginBox() {
        func category(_ last: String, text: String, headlines: Int) -> Model.Category {
            var visit = Cases.visit(
                ["http://news.example/2008/04/bridge.html"] + (last.isEmpty ? [] : [last]), text: text,
                title: "Brenmoor Post",
                kind: .empty, markers: [.passwordField], known: Cases.known())
            visit.body?.headlines = headlines
            return judge.judge(visit).category
        }
        let form = "You are here: Home. Name, password, remember me?"
        #expect(category("http://news.example/", text: form, headlines: 9) == .redirectHome)
        #expect(category("http://news.example/", text: form, headlines: 2) == .login)
        #expect(category("", text: form, headlines: 9) == .login)
        #expect(category("", text: imprint, headlines: 9) != .login)
        #expect(category("", text: imprint, headlines: 0) == .login)
    }

    @Test("an article cut off beside a price for a while is for subscribers, one with its end is cut")
    func price() {
        let lines = Cases.story.split(separator: "\n")
        func category(_ text: String, _ markers: [BodyMarker]) -> Model.Category {
            judge.judge(Cases.visit(text: text, markers: markers, known: Cases.known())).category
        }
        #expect(category(String(lines[0]), [.price]) == .paywall)
        #expect(category(String(lines[0]), []) == .truncated)
        #expect(category("\(lines[0])\n\(lines[4])", [.price]) != .paywall)
        #expect(category("\(lines[0])\nMembers with a season ticket turn the page here.", []) == .paywall)
        #expect(category("\(lines[0])\nThe ferry sails again on Monday.", []) == .truncated)
    }

    @Test(
        "whoever sells at every address of a site has taken it over, whatever age he asks for",
        arguments: [
            (
                "Play slots, blackjack and roulette with a welcome bonus. To register confirm that you are over 18.",
                "Casino Golden Otter", "en"
            ),
            (
                "Discount boots and sandals. Add to cart with free worldwide shipping, up to 70% off this week only.",
                "Boots",
                "en"
            ),
        ])
    func sellers(text: String, title: String, language: String) {
        for known in [nil, Cases.known()] {
            let verdict = everywhere(text, title: title, language: language, known: known)
            #expect(verdict.category == .hijacked, "\(verdict.findings)")
        }
    }

    @Test("a shop in another script on a whole site has taken it over, too")
    func shop() {
        let text = "本店主营电饭煲、豆浆机，厂家直销，全场包邮，七天无理由退货。"
        #expect(everywhere(text, title: "厨房电器批发", language: "zh", known: Cases.known()).category == .hijacked)
    }

    @Test(
        "walls around a whole site that sell, count or repair are walls",
        arguments: [
            ("系统维护中，预计24小时内恢复。充值与退款请联系客服。", "通知", "zh"),
            (
                "To continue reading, become a subscriber. This week only: 50% off. Join now, money back any time.",
                "Post", "en"
            ),
            ("Сајтот се реновира, се гледаме во понеделник", "Пошта", "mk"),
            ("Внесете го кодот од СМС порака", "Пошта", "mk"),
            ("Read on in our app for phones and tablets. New readers get a bonus month at a discount.", "Post", "en"),
        ])
    func signs(text: String, title: String, language: String) {
        for known in [nil, Cases.known()] {
            let verdict = everywhere(text, title: title, language: language, headlines: 20, known: known)
            #expect(verdict.state == .unsure || verdict.category == .paywall, "\(verdict.findings)")
        }
    }

    @Test("a shop whose name is its host's is no name on sale")
    func tickets() {
        let visit = Cases.visit(
            ["http://kassir.example/"], text: "На kassir.example можно купить билеты на все концерты сезона.",
            title: "Билеты — kassir.example", kind: .empty)
        #expect(judge.judge(visit).category == .ok)
        let ended = Cases.visit(
            ["http://kassir.example/a/1"],
            text: "Оплаченный период kassir.example закончился 17 ноября, затем имя уйдёт на аукцион.",
            title: "kassir.example", kind: .empty)
        #expect(judge.judge(ended).category == .parked)
    }

    @Test("letters that were lost cannot be read, questions can")
    func garbled() {
        let lost = String(repeating: "????? ??? «???????» ", count: 12)
        #expect(judge.judge(Cases.visit(text: lost, title: "?????")).category == .badEncoding)
        let questions = String(repeating: "Who closed the bridge? And why? ", count: 30)
        #expect(judge.judge(Cases.visit(text: questions, title: "Who?")).category == .ok)
    }

    private func headlines(_ names: [String]) -> String {
        names.map { "What the \($0) did today" }.joined(separator: "\n")
    }

    @Test("headlines without links are a list as well")
    func headlines() {
        let animals = ["fox", "hare", "owl", "mole", "crane", "toad", "bear", "lynx", "wolf"]
        let urls = ["http://news.example/2008/04/brenmoor-closes-its-bridge-4711", "http://news.example/sections/2/"]
        #expect(judge.judge(Cases.visit(urls, text: headlines(animals), title: "Animals")).category == .redirectHome)
        let known = Cases.known(headlines(animals), title: "Animals of November")
        let turned = Cases.visit(
            text: headlines(["stag", "swan", "boar", "fox", "hare", "owl", "newt", "crow", "eel"]),
            title: "Animals of November", known: known)
        #expect(judge.judge(turned).findings.last?.rule == "list.living")
        let table = animals.map { "Seen of the \($0): 12" }.joined(separator: "\n")
        let altered = Cases.visit(
            text: table.replacing("owl: 12", with: "owl: 15"), title: "Animals",
            known: Cases.known(table, title: "Animals"))
        #expect(judge.judge(altered).category == .rewritten)
    }
}
