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
