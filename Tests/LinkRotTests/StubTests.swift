import LinkRot
import Model
import Testing

@Suite("A few words where an article was")
struct StubTests {
    private let judge = Judge()
    private let stub = "Bitte warten Sie einen Augenblick auf den Pförtner."

    private func answer(_ text: String, title: String? = "Pforte", status: Int = 200) -> ProbeFacts {
        ProbeFacts(
            url: Cases.url("http://news.example/"), status: status, title: title, text: text,
            length: text.utf8.count + 2000)
    }

    private func evidence(front: ProbeFacts?, probe: ProbeFacts? = nil) -> Evidence {
        var evidence = Cases.visit(text: stub, title: "Pforte", known: Cases.known(), probe: probe)
        evidence.front = front
        return evidence
    }

    @Test("the same words on the front page are a wall that no list knows: that is no death")
    func wall() {
        let verdict = judge.judge(evidence(front: answer(stub), probe: answer(stub)))
        #expect(verdict.category == .blocked && verdict.findings.last?.rule == "site.everywhere")
        #expect(judge.judge(evidence(front: answer("", status: 503))).findings.last?.rule == "site.front-shut")
    }

    @Test(
        "a site that says everywhere that it has ended is gone, one that is shut for a while or for some is not",
        arguments: [
            ("After nine years this newspaper has closed. Thanks to all who wrote and read it.", Model.Category.gone),
            ("Наше издание прекратило работу, архив больше не поддерживается.", .gone),
            ("Порталот престана да работи по единаесет години. Ви благодариме.", .gone),
            ("After 61,000 articles the paper printed its last line in May. Thank you for reading us.", .gone),
            ("Шестьдесят тысяч заметок ушли вместе с сервером. Спасибо, что читали нас.", .gone),
            ("Thank you for reading us, back on Monday after the move.", .blocked),
            ("本网站已停止更新，感谢多年来的陪伴。", .gone), ("Доступ к сайту закрыт для вашей сети.", .blocked),
            ("The portal has closed its doors until Monday morning.", .blocked),
        ])
    func closed(text: String, category: Model.Category) {
        var evidence = Cases.visit(text: text, title: "Post", known: Cases.known(), probe: answer(text, title: "Post"))
        evidence.front = answer(text, title: "Post")
        let verdict = judge.judge(evidence)
        #expect(verdict.category == category, "\(verdict.findings)")
    }

    @Test(
        "under another headline and without a word of a wall, a sentence in the article's place is what became of it",
        arguments: [
            (
                "From the author",
                "I wrote this at twenty-two and no longer stand by it, so you will not read it here.", "en"
            ),
            (
                "Вниманию редакций",
                "Вниманию редакций: сообщение аннулировано агентством, просим его не использовать.", "ru"
            ),
            ("До редакциите", "Агенцијата ја поништи оваа вест и бара никој да не ја користи.", "mk"),
            ("说明", "根据生效法律文书，原载于本页的报道已停止展示。", "zh"),
        ])
    func instead(title: String, text: String, language: String) {
        func verdict(_ title: String, _ text: String, probe: ProbeFacts?) -> Verdict {
            var evidence = Cases.visit(text: text, title: title, kind: .empty, known: Cases.known(), probe: probe)
            evidence.article?.language = language
            return judge.judge(evidence)
        }
        let absent = answer("", status: 404)
        #expect(verdict(title, text, probe: absent).category == .soft404)
        // Nobody knows whether the host tells what is not there, a login is asked for, or the headline still stands.
        #expect(
            verdict(title, text, probe: nil).state != .dead
                || verdict(title, text, probe: nil).findings.last?.rule == "soft404.decided")
        let wall = [
            "en": "Log in, and read on.", "ru": "Войдите, чтобы читать.", "mk": "Најавете се за читање.",
            "zh": "请登录后阅读。",
        ]
        #expect(verdict(title, text + " " + (wall[language] ?? ""), probe: absent).state != .dead)
        #expect(verdict("Brenmoor closes its bridge", text, probe: absent).category != .ok)
    }

    @Test("an address in place of a text may be a page that scripts would fill: it is not called dead")
    func address() {
        for text in [
            "12 Harbour Road, Brenmoor. Tel. 555 0142, 555 0143.", "© 2025 The Brenmoor Post and its writers.",
            "All material here is published by the Brenmoor Post.", "未经本社书面授权不得转载本网站内容",
        ] {
            var evidence = Cases.visit(
                text: text, title: "Brenmoor Post", kind: .empty, known: Cases.known(), probe: answer("", status: 404))
            evidence.article?.language = "en"
            #expect(judge.judge(evidence).category == .empty, "\(text)")
        }
    }

    @Test("a page at length in another language everywhere is another owner's, one in English may be a server's")
    func otherTongue() {
        let text = """
            Editörlerimiz on iki kablosuz süpürgeyi evde denedi ve ailenize en uygun modeli seçti. Emiş gücü kadar pil ömrü de önemli. \
            Evcil hayvanı olanlar kauçuk fırçalı modelleri tercih etmeli. Fiyatlar bu hafta güncellendi ve liste yenilendi.
            """
        var evidence = Cases.visit(
            text: text, title: "Süpürge", known: Cases.known(), probe: answer(text, title: "Süpürge"))
        evidence.front = answer(text, title: "Süpürge")
        evidence.article?.language = "tr"
        #expect(judge.judge(evidence).findings.last?.rule == "hijacked.language")
        evidence.known?.language = "bg"
        evidence.article?.language = nil
        #expect(judge.judge(evidence).category == .blocked)
    }

    @Test("who speaks another script under the old name, front page and all, owns it now, unless it is a wall's notice")
    func strangers() {
        func category(_ text: String, front: String, language: String = "ru") -> Model.Category {
            var visit = Cases.visit(text: text, title: "Семь трав", kind: .empty, known: Cases.known())
            visit.article?.language = language
            visit.probe = ProbeFacts(url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 404)
            #expect(judge.wantsFront(visit, judge.judge(visit)))
            visit.front = ProbeFacts(url: Cases.url("http://news.example/"), status: 200, title: "Сила", text: front)
            return judge.judge(visit).category
        }
        let sale =
            "Эффект наступает через полчаса и держится до вечера, уверяют все, кто пил наш сбор. Мешочек на неделю, посылка "
            + "в любой город. До конца недели два мешочка вместо одного для всех."
        let shelf = "Травы для сна и покоя, мази от боли в спине, чай из семи трав, мёд с горных пасек нашей области"
        #expect(category(sale, front: shelf) == .hijacked)
        #expect(category(sale, front: Cases.other) != .hijacked)
        let wall =
            "Содержание этой страницы доступно только тем, кто вошёл под своим именем и паролем. Вход по карточке "
            + "читателя, её выдают в отделе на первом этаже каждый день с девяти."
        #expect(category(wall, front: shelf) != .hijacked)
    }

    @Test(
        "who quotes a wall is none",
        arguments: [
            "The radio drops its fees. Nobody will read “Subscribe to continue” again, its director said on Monday.",
            "Радиото ја укина наплатата. Никој веќе нема да чита „претплатете се за да“, рече директорот во понеделник.",
            "Радио отменило плату. Слов «Оформите подписку, чтобы читать дальше» больше нет, сказал директор.",
        ])
    func quoted(text: String) {
        let more =
            " Fees of this year go back to 17 000 listeners. The county pays for two editors and a van, and the choir sings."
        var visit = Cases.visit(text: text + more, title: "The radio is free to hear again", known: Cases.known())
        visit.probe = ProbeFacts(url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 404)
        let verdict = judge.judge(visit)
        #expect(verdict.state == .changed || verdict.category == .empty, "\(verdict.findings)")
    }

    @Test(
        "a brief under a title of one word that error pages have tells news, at first sight, too",
        arguments: [
            (
                "Удалено",
                "Старое кладбище кораблей у мыса Кривого удалено с карт, сообщила гидрографическая служба. Из 23 остовов не найдено ни одного."
            ),
            (
                "Избришано",
                "Селото Суводол е избришано од картата, соопшти катастарот. Од 23 куќи не е пронајдена ниту една. Назад кон почетна."
            ),
            (
                "Page not found",
                "The last page of the Orrin diary was not found in the vault, the archive in Castlemere said on Monday."
            ),
        ])
    func newsOfDeletion(title: String, text: String) {
        for probe in [nil, ProbeFacts(url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 404)] {
            #expect(judge.judge(Cases.visit(text: text, title: title, kind: .empty, probe: probe)).state == .alive)
        }
        let notice = "Страница не найдена. Вернитесь на главную или воспользуйтесь поиском по сайту."
        #expect(judge.judge(Cases.visit(text: notice, title: title, kind: .empty)).category == .soft404)
    }

    @Test("other words under the same headline are another text, a wall's or a shell's are not")
    func underTheHeadline() {
        func category(_ text: String, status: Int = 404) -> Model.Category {
            var visit = Cases.visit(text: text, kind: .empty, known: Cases.known())
            visit.probe = ProbeFacts(url: Cases.url("http://news.example/2008/04/qzxv.html"), status: status)
            return judge.judge(visit).category
        }
        let pulled =
            "What stood in this place has gone back into the drawer it came from, and nobody is left who could find it."
        #expect(category(pulled) == .replaced)
        #expect(
            category("You have read your five free stories for April. Come back in May and the next five are yours.")
                == .empty)
        #expect(
            category("This text is only for those who have an account with us, please log in above to go on.")
                != .replaced)
        #expect(category("Loading the story, one moment please, this may take a while on slow lines.") == .empty)
        #expect(category("Photo: Harbour Road on Tuesday, archive of the Brenmoor Post, by an unknown hand") == .empty)
    }

    @Test("the same few words everywhere, none of them a wall's, are no wall")
    func everywhere() {
        func verdict(_ text: String, language: String) -> Verdict {
            var evidence = Cases.visit(
                text: text, title: "Pulp", kind: .empty, known: Cases.known(), probe: answer(text, title: "Pulp"))
            evidence.front = answer(text, title: "Pulp")
            evidence.article?.language = language
            return judge.judge(evidence)
        }
        let sign = "Our editors tried twelve cordless vacuum cleaners at home and found the right one for your family."
        let vacuum = """
            \(sign) Suction matters, and so does how long a battery lasts on one charge. Those who keep dogs or cats should look for \
            brushes of rubber, which hair does not cling to.
            """
        #expect(verdict(vacuum, language: "en").findings.last?.rule == "soft404.everywhere")
        #expect(verdict(sign, language: "en").category == .blocked)
        #expect(verdict(vacuum + " Please wait.", language: "en").category == .blocked)
    }

    @Test("what only impossible addresses are titled is an error page, though its few words are the whole site's")
    func errorTitle() {
        let imprint = "12 Harbour Road, Brenmoor. Registered as a charity, number 224411."
        var evidence = Cases.visit(
            text: imprint, title: "Vermisst - Post", known: Cases.known(),
            probe: answer(imprint, title: "Vermisst - Post"))
        evidence.front = answer(imprint, title: "Post")
        #expect(judge.judge(evidence).category == .soft404)
        evidence.probe = answer(imprint, title: "Post")
        #expect(judge.judge(evidence).category == .empty)
    }

    @Test("the story to which a host sends what cannot exist is alive at its own address")
    func latest() {
        let probe = ProbeFacts(
            url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 200,
            finalURL: Cases.url("http://news.example/latest"), title: "Brenmoor closes its bridge", text: Cases.story)
        #expect(judge.judge(Cases.visit(probe: probe)).category == .ok)
    }

    @Test("at first sight a page below the front page that has but its title and a line is empty")
    func bare() {
        var evidence = Cases.visit(text: "Contact: press@news.example", title: "Brenmoor Today", kind: .empty)
        let open = judge.judge(evidence)
        #expect(open.category == .ok && judge.wantsFront(evidence, open))
        evidence.front = answer(Cases.other, title: "Brenmoor Today")
        #expect(judge.judge(evidence).category == .empty)
        evidence.probe = answer("", status: 404)
        evidence.front = answer("", title: nil, status: 404)
        #expect(judge.judge(evidence).category == .ok)
        evidence.article?.title = "The bridge at noon, seen from the tower"
        #expect(judge.judge(evidence).category == .ok)
    }

    @Test("the same words on the front page under another site's name are another owner's")
    func otherOwner() {
        let text = "Our clinic offers implants and whitening at fair prices. Book a visit with our friendly team today."
        var evidence = Cases.visit(text: text, title: "Dental implants", known: Cases.known())
        evidence.front = answer(text)
        #expect(judge.judge(evidence).category == .blocked)
        evidence.article?.site = "Smile Clinic"
        let verdict = judge.judge(evidence)
        #expect(verdict.category == .hijacked && verdict.findings.last?.rule == "hijacked.site", "\(verdict.findings)")
    }

    @Test("a stub's heading says what became of the page, a wall's what stands before it")
    func headings() {
        var evidence = Cases.visit(text: "Wir verwenden Cookies.", title: "Brenmoorer Post", kind: .empty)
        #expect(judge.judge(evidence).category == .ok)
        evidence.article?.headings = ["Dieser Artikel ist nicht mehr verfügbar"]
        #expect(judge.judge(evidence).category == .soft404)
        evidence.article?.headings = ["This content is not available in your country"]
        #expect(judge.judge(evidence).category == .blocked)
        evidence.article = Cases.article(Cases.story, title: "Brenmoor Post")
        evidence.article?.headings = ["Page not found: how a bridge was lost"]
        #expect(judge.judge(evidence).category == .ok)
    }

    @Test("the day in its address speaks for no stub, the day that it bears does")
    func addressDay() {
        func verdict(_ url: String) -> Model.Category {
            var evidence = Cases.visit(
                [url], text: "This story has been withdrawn", title: "Brenmoor Post", kind: .empty)
            evidence.article?.published = "2014-03-14"
            return judge.judge(evidence).category
        }
        #expect(verdict("http://news.example/2014/03/14/bridge") == .soft404)
        #expect(verdict("http://news.example/20140314-bridge.html") == .soft404)
        #expect(verdict("http://news.example/bridge") == .ok)
    }

    @Test("what is not to be had in a country, or for the time being, is not removed")
    func excuses() {
        for text in ["Treść niedostępna w twoim kraju.", "This article is temporarily unavailable."] {
            var evidence = Cases.visit(text: text, title: "Post", kind: .empty)
            evidence.probe = answer(text, title: "Post")
            evidence.front = answer(text, title: "Post")
            #expect(judge.judge(evidence).state != .dead, "\(text)")
        }
    }

    @Test("a short story under a headline of its own is another story where the host knows what is not there")
    func otherStory() {
        let text = """
            A young bear walked into the yard of the school at Devin on Monday morning and ate the lunches of the third form.
            The children were led out by the back door, and foresters put the animal to sleep and took it back to the woods.
            """
        var evidence = Cases.visit(text: text, title: "Bear eats lunches at Devin", known: Cases.known())
        evidence.probe = answer("", status: 404)
        #expect(judge.judge(evidence).category == .replaced)
        let brief =
            "The pool in Lindow Street stays shut until Monday while its tiles are laid anew, the town hall says, and tickets last longer."
        evidence.article = Cases.article(brief, title: "Pool in Lindow Street shut")
        #expect(judge.judge(evidence).category == .empty)
        evidence.article?.published = "2019-05-12"
        #expect(judge.judge(evidence).category == .replaced)
    }

    @Test("a host's own name on sale is parked")
    func ownName() {
        var evidence = Cases.visit(
            ["http://www.ledger96.example/a"], text: "Buy now: $2,795\nQuick delivery",
            title: "ledger96.example is for sale", kind: .empty)
        evidence.front = answer("Buy now: $2,795\nQuick delivery", title: "ledger96.example is for sale")
        #expect(judge.judge(evidence).category == .parked)
        let named = "Ledger96.example чека нов сопственик, почетна цена 300 евра."
        evidence.article = Cases.article(named, title: "За ledger96.example", kind: .empty)
        evidence.front = answer(named, title: "За ledger96.example")
        #expect(judge.judge(evidence).category == .parked)
        let lot = "Under the hammer: ledger96.example. Bidding closes in nine days, reserve not met. Lot 5519, Lot 5520"
        evidence.article = Cases.article(lot, title: "Lot 5518", kind: .empty)
        evidence.front = answer(lot, title: "Lot 5518")
        #expect(judge.judge(evidence).category == .parked)
        let offer = "Интересен ви е? Пратете понуда, почетна цена 300 евра. Преносот го средуваме ние."
        evidence.article = Cases.article(offer, title: "ledger96.example", kind: .empty)
        evidence.front = answer(offer, title: "ledger96.example")
        evidence.probe = answer(offer, title: "ledger96.example")
        #expect(judge.judge(evidence).category == .parked)
    }

    @Test("with a living front page they are the host's way to say that a page is gone, if it says so of any")
    func gone() {
        let other = answer(Cases.other, title: "Post")
        #expect(judge.judge(evidence(front: other, probe: answer(stub))).category == .soft404)
        let verdict = judge.judge(evidence(front: other, probe: answer("", status: 404)))
        #expect(verdict.category == .empty && verdict.findings.last?.rule == "document.stub")
    }

    @Test("the front page is asked for only where words do not tell")
    func asks() {
        let open = evidence(front: nil, probe: answer(stub))
        #expect(judge.wantsFront(open, judge.judge(open)))
        #expect(!judge.wantsFront(evidence(front: answer(""), probe: answer(stub)), judge.judge(open)))
        let text = "This page does not exist."
        let plain = Cases.visit(text: text, title: "Page not found", known: Cases.known(), probe: answer(text))
        #expect(!judge.wantsFront(plain, judge.judge(plain)))
    }

    @Test("an empty template that any address gets is an error page")
    func template() {
        var evidence = Cases.visit(text: "", title: "Post", known: Cases.known())
        #expect(judge.judge(evidence).category == .empty)
        let address = answer("", title: "Post")
        evidence.probe = ProbeFacts(
            url: address.url, status: address.status, title: address.title, length: evidence.body?.length)
        #expect(judge.judge(evidence).category == .soft404)
    }

    @Test("noise under the type of a page cannot be read")
    func noise() {
        let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }
        #expect(BodyFacts(scanning: bytes).markers.contains(.noise))
        #expect(!BodyFacts(scanning: Array(Cases.story.utf8)).markers.contains(.noise))
        let evidence = Cases.visit(text: "þ Ÿ «x» ¶", title: nil, markers: [.noise], known: Cases.known())
        #expect(judge.judge(evidence).category == .badEncoding)
    }

    @Test(
        "what stands in for a page in the four languages is no death",
        arguments: [
            ("This content is not available in your country.", Model.Category.blocked),
            ("Этот материал недоступен в вашем регионе.", .blocked),
            ("Содржината не е достапна во вашата земја.", .blocked), ("由于版权限制，您所在的地区无法观看。", .blocked),
            ("Технические работы, зайдите позже.", .serverError), ("Страницата е во одржување.", .serverError),
            ("网站维护中", .serverError), ("Продолжението е само за претплатници.", .paywall), ("请先登录后查看", .login),
            ("We and our partners store information on a device.", .blocked),
        ])
    func standIns(text: String, category: Model.Category) {
        let verdict = judge.judge(Cases.visit(text: text, title: "Brenmoor Post", known: Cases.known()))
        #expect(verdict.category == category, "\(verdict.findings)")
    }
}
