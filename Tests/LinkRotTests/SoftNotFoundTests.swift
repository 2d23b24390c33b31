import LinkRot
import Model
import Testing

@Suite("Pages that only say they are not there")
struct SoftNotFoundTests {
    @Test(
        "with a snapshot, a short page that has nothing of it is gone, in any language",
        arguments: [
            ("The page you are looking for does not exist.", "Page not found"),
            ("Страница не найдена или была удалена.", "Ошибка"),
            ("Страницата што ја барате не е пронајдена.", "Вести"), ("您访问的页面不存在。", "新闻"),
            ("Diese Seite ist uns abhanden gekommen, bitte suchen Sie weiter.", "Hoppla"),
            ("Страница удалена администратором портала.", "Портал"), ("Авторот ја избриша објавата.", "Вести"),
            ("Овој прилог е повлечен на барање на засегнатата страна.", "Вести"), ("应当事人要求，该稿件已撤下。", "论坛"),
            ("Срок размещения этой публикации закончился.", "Портал"),
            ("The piece you asked for has left our free archive.", "Archived item"),
            ("Nothing here. Try the search instead, or go back to where you came from.", "News"),
        ])
    func withSnapshot(text: String, title: String) {
        let verdict = Judge().judge(Cases.visit(text: text, title: title, known: Cases.known()))
        #expect(verdict.category == .soft404, "\(verdict.findings)")
    }

    @Test("without a snapshot it takes title, words and brevity together")
    func withoutSnapshot() {
        let sure = Cases.visit(text: "Sorry, the page you are looking for does not exist.", title: "Page not found")
        #expect(Judge().judge(sure).category == .soft404)
        let russian = Cases.visit(text: "Запрашиваемая страница не найдена.", title: "Страница не найдена")
        #expect(Judge().judge(russian).category == .soft404)
    }

    @Test("a notice of removal is found under a byline, even at first sight")
    func underByline() {
        let text =
            "12 May 2015 · Rhona Teale\nThis report was taken down on 8 February 2021 at the request of a witness."
        let verdict = Judge().judge(Cases.visit(text: text, title: "Parliament backs the bridge"))
        #expect(verdict.category == .soft404, "\(verdict.findings)")
    }

    @Test("another story is not taken for a notice because something in its first lines was withdrawn")
    func withdrawnFerry() {
        let text =
            "A kettle sold in four hundred shops has been withdrawn because its handle may come off when hot.\n"
            + Cases.other
        let verdict = Judge().judge(Cases.visit(text: text, title: "Kettle recalled", known: Cases.known()))
        #expect(verdict.category == .replaced, "\(verdict.findings)")
    }

    @Test(
        "a site that is shut for a while is not dead, though it says the same everywhere",
        arguments: [
            "Страницата привремено не е достапна. Вратете се подоцна.", "网站正在升级，请您明天再来。",
            "На сайте проводятся технические работы.", "Our website is getting some maintenance tonight.",
        ])
    func shut(text: String) {
        let probe = ProbeFacts(
            url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 200, title: "News", text: text,
            length: text.utf8.count + 2000)
        for known in [nil, Cases.known()] {
            let verdict = Judge().judge(Cases.visit(text: text, title: "News", known: known, probe: probe))
            #expect(verdict.category == .serverError, "\(verdict.findings)")
        }
    }

    @Test(
        "no phrase alone condemns a page",
        arguments: [
            ("404", Cases.story), ("Route 404 reopens", "The bus line 404 runs again from Monday."),
            ("Missing child not found", Cases.story), ("Page not found: how the web forgets", Cases.other),
            ("Short news", "The page you are looking for was written by hand, said the monk."), ("Weather", "Rain."),
        ])
    func innocent(title: String, text: String) {
        let verdict = Judge().judge(Cases.visit(text: text, title: title))
        #expect(verdict.category == .ok, "\(verdict.findings)")
    }

    @Test("an article about missing pages that we hold is alive")
    func ownWords() {
        let text =
            "Page not found, said the clerk. The page you are looking for does not exist. So it went for an hour."
        let known = Cases.known(text, title: "Page not found")
        #expect(Judge().judge(Cases.visit(text: text, title: "Page not found", known: known)).category == .ok)
    }

    @Test("a host that answers an impossible address alike is found out")
    func probe() throws {
        let text = "Welcome to our portal. Here you will find the news of the region, the weather and the lottery."
        let probe = ProbeFacts(
            url: Cases.url("http://news.example/2008/04/qzxv.html"), status: 200, title: "Portal", text: text)
        #expect(Judge().judge(Cases.visit(text: text, title: "Portal", probe: probe)).category == .soft404)
        #expect(Judge().judge(Cases.visit(probe: probe)).category == .ok)
        let address = Judge.probeURL(for: Cases.url("http://news.example/2008/04/bridge.html?x=1"), token: "qzxv")
        #expect(address?.string == "http://news.example/2008/04/qzxv.html")
        #expect(Judge().wantsProbe(Cases.visit(), Judge().judge(Cases.visit())))
        #expect(!Judge().wantsProbe(Cases.visit(probe: probe), Judge().judge(Cases.visit(probe: probe))))
    }

    @Test("the whole article under a 404 is alive, and the finding says so")
    func articleUnder404() {
        let verdict = Judge().judge(Cases.visit(status: 404, known: Cases.known()))
        #expect(verdict.category == .ok)
        #expect(verdict.findings.last?.rule == "text.stands")
        #expect(
            Judge().judge(Cases.visit(status: 404, text: "Not here", title: "404", known: Cases.known())).category
                == .notFound)
    }
}
