import LinkRot
import Model
import Testing

@Suite("Redirects")
struct RedirectTests {
    private static let cited = "http://www.news.example/2008/04/bridge.html"

    private let judge = Judge()

    @Test("a few words at an address that keeps the way back are a wall, at one that numbers pages they are not")
    func gate() {
        func category(_ to: String, _ text: String) -> Model.Category {
            let urls = ["http://news.example/article/8032", "http://news.example" + to]
            return judge.judge(Cases.visit(urls, text: text, title: "Counter", kind: .empty, known: Cases.known()))
                .category
        }
        let text = "Your page lies behind the counter. Tell us the word of the day."
        for back in ["for=8032", "to=%2Farticle%2F8032", "u=http%3A%2F%2Fnews.example%2Farticle%2F8032"] {
            #expect(category("/counter?" + back, text) == .blocked)
        }
        #expect(category("/index.php?id=8032", text) != .blocked)
        #expect(category("/counter?for=8032", "This article has been removed.") == .soft404)
    }

    @Test(
        "without a snapshot the addresses decide",
        arguments: [
            ("https://www.news.example/2008/04/bridge.html", .ok), ("http://news.example/2008/04/bridge.html", .ok),
            ("http://www.news.example/2008/04/bridge.html/", .ok),
            ("http://www.news.example/2008/04/Bridge.html?utm_source=x", .ok),
            ("http://www.news.example/story/bridge-1234", .redirected),
            ("http://archive.news.example/2008/bridge", .redirected),
            ("http://other.example/bridge", .moved), ("http://www.news.example/", .redirectHome),
            ("https://news.example/index.html", .redirectHome), ("http://www.news.example/en/", .redirectHome),
            ("http://www.news.example/?utm_campaign=x", .redirectHome), ("http://other.example/", .redirectHome),
            ("http://www.news.example/404.html", .soft404), ("http://www.news.example/error/notfound", .soft404),
            ("http://www.news.example/page?aspxerrorpath=/2008", .soft404),
            ("http://www.news.example/signin?r=1", .login),
        ] as [(String, Model.Category)])
    func addresses(final: String, category: Model.Category) {
        let verdict = Judge().judge(Cases.visit([Self.cited, final]))
        #expect(verdict.category == category, "\(verdict.findings)")
        #expect(verdict.finalURL == Cases.url(final))
    }

    @Test(
        "our snapshot outweighs the address",
        arguments: [
            "http://www.news.example/", "http://www.news.example/login", "http://www.news.example/404.html",
            "http://www.news.example/story/1",
        ])
    func snapshot(final: String) {
        let verdict = Judge().judge(Cases.visit([Self.cited, final], known: Cases.known()))
        #expect(verdict.category == .redirected)
        #expect(verdict.similarity == 1)
    }

    @Test("another story at the end of the way is a replacement, a list is not the article")
    func elsewhere() {
        let final = "http://www.news.example/story/77"
        let other = Cases.visit([Self.cited, final], text: Cases.other, title: "Honey", known: Cases.known())
        #expect(Judge().judge(other).category == .replaced)
        let list = Cases.visit(
            [Self.cited, final], text: Cases.other, title: "News", kind: .list, known: Cases.known())
        #expect(Judge().judge(list).state == .dead)
    }

    @Test("a section further up is no article")
    func section() {
        let final = "http://www.news.example/2008/"
        #expect(Judge().judge(Cases.visit([Self.cited, final], text: "", title: "April")).category == .redirectHome)
        #expect(
            Judge().judge(Cases.visit([Self.cited, final], text: Cases.other, kind: .list)).category == .redirectHome)
        #expect(Judge().judge(Cases.visit([Self.cited, final])).category == .redirected)
    }

    @Test("an address whose path always spoke of logins and errors is not judged by it")
    func ownWords() {
        let chain = ["http://news.example/login/2008/story", "https://www.news.example/login/story-2008"]
        #expect(Judge().judge(Cases.visit(chain)).category == .redirected)
        let challenge = ["http://news.example/challenge/cup", "https://news.example/challenge/cup"]
        #expect(Judge().judge(Cases.visit(challenge)).category == .ok)
    }

    @Test("a way that the known capture took already is no news")
    func wellKnown() {
        let final = "http://www.news.example/"
        let known = Cases.known("A short note on tides.", title: nil, at: final)
        let verdict = Judge().judge(
            Cases.visit([Self.cited, final], text: "A short note on winds.", title: nil, known: known))
        #expect(verdict.state != .dead)
    }

    @Test(
        "pages that send their readers on at once",
        arguments: [
            (["refresh": "0; url=/new"], nil, nil, "http://news.example/new"),
            (["refresh": "30; url=/new"], nil, nil, nil),
            ([:], "0;URL='http://b.example/x'", nil, "http://b.example/x"), ([:], "5", nil, nil),
            ([:], nil, "/js", "http://news.example/js"),
            ([:], nil, "javascript:void(0)", nil), ([:], nil, nil, nil),
        ] as [([String: String], String?, String?, String?)])
    func pageRedirects(headers: [String: String], meta: String?, script: String?, expected: String?) {
        var evidence = Cases.visit(["http://news.example/old"], headers: headers, text: "", title: nil)
        evidence.article?.refresh = meta
        evidence.body?.scriptTarget = script
        #expect(Judge.pageRedirect(of: evidence)?.string == expected)
    }
}
