import Foundation
import LinkRot
import Model
import Settings
import Testing

@Suite("The judge")
struct JudgeTests {
    let judge = Judge()

    @Test(
        "a first visit is judged by the status",
        arguments: [
            (200, .ok), (203, .ok), (204, .empty), (304, .protocolError), (300, .ok), (302, .brokenRedirect),
            (400, .clientError),
            (401, .login), (402, .paywall), (403, .blocked), (404, .notFound), (405, .blocked), (406, .blocked),
            (408, .timeout),
            (409, .clientError), (410, .gone), (422, .clientError), (429, .rateLimited), (451, .blocked),
            (500, .serverError),
            (502, .serverError), (503, .serverError), (520, .serverError), (511, .offline), (999, .blocked),
            (700, .protocolError),
        ] as [(Int, Model.Category)])
    func statuses(status: Int, category: Model.Category) {
        let verdict = judge.judge(Cases.visit(status: status))
        #expect(verdict.category == category)
        #expect(!verdict.findings.isEmpty)
        #expect(verdict.judge == Judge.version)
    }

    @Test(
        "a failure is judged by its kind",
        arguments: [
            (.nameNotFound, .dns), (.nameLookupFailed, .timeout), (.connectRefused, .refused), (.unreachable, .timeout),
            (.connectTimeout, .timeout), (.firstByteTimeout, .timeout), (.timeout, .timeout), (.stalled, .timeout),
            (.reset, .reset),
            (.emptyReply, .reset), (.tls, .tls), (.headersTooLarge, .protocolError), (.tooLarge, .tooLarge),
            (.protocolError, .protocolError), (.gate, .blocked), (.addressForbidden, .blocked), (.robots, .robots),
            (.tooManyRedirects, .redirectLoop), (.redirectLoop, .redirectLoop), (.badRedirect, .brokenRedirect),
            (.invalidURL, .invalidURL), (.cancelled, .offline),
        ] as [(FetchFailure.Kind, Model.Category)])
    func failures(kind: FetchFailure.Kind, category: Model.Category) {
        #expect(judge.judge(Cases.failed(kind)).category == category)
    }

    @Test(
        "when the control fetch fails too, nothing is held against the source",
        arguments: [
            FetchFailure.Kind.nameNotFound, .connectTimeout, .connectRefused, .tls, .reset,
        ])
    func offline(kind: FetchFailure.Kind) {
        #expect(judge.judge(Cases.failed(kind, control: .silent)).category == .offline)
        #expect(judge.judge(Cases.failed(.robots, control: .silent)).category == .robots)
    }

    @Test("a resolver that does not answer is not the source's death")
    func resolver() {
        #expect(judge.judge(Cases.failed(.nameLookupFailed, control: .notAsked)).category == .offline)
        #expect(judge.judge(Cases.failed(.nameLookupFailed, control: .answered)).category == .timeout)
    }

    @Test("a redirect to a host that does not exist is broken, a loop through a login a wall")
    func chains() {
        let chain = ["http://news.example/a", "http://gone.example/a"]
        #expect(judge.judge(Cases.failed(.nameNotFound, chain)).category == .brokenRedirect)
        #expect(judge.judge(Cases.failed(.redirectLoop, chain)).category == .redirectLoop)
        let walled = ["http://news.example/a", "http://news.example/login?next=a", "http://news.example/a"]
        #expect(judge.judge(Cases.failed(.redirectLoop, walled)).category == .login)
        var biscuit = Cases.failed(.redirectLoop, ["http://news.example/a", "http://news.example/a"])
        biscuit.hops[0].headers["set-cookie"] = "seen=1"
        #expect(judge.judge(biscuit).category == .blocked)
    }

    @Test("a citation that is no URL is dead without a visit")
    func invalid() {
        let verdict = judge.judge(Evidence(invalid: "the scheme \"gopher\" is not http or https"))
        #expect(verdict.category == .invalidURL)
        #expect(verdict.findings.last?.detail.contains("gopher") == true)
    }

    @Test("304 vouches for the text that we hold")
    func notModified() {
        var evidence = Cases.visit(status: 304, known: Cases.known())
        evidence.article = nil
        evidence.notModified = true
        #expect(judge.judge(evidence).category == .ok)
    }

    @Test(
        "walls are no rot",
        arguments: [
            Cases.visit(status: 403, headers: ["cf-mitigated": "challenge"], text: "", title: "Just a moment..."),
            Cases.visit(status: 503, text: "Checking", title: "Just a moment...", markers: [.challenge]),
            Cases.visit(status: 404, text: "Blocked", title: "Attention Required!", markers: [.challenge]),
            Cases.visit(text: "Prove it", title: "Are you a robot?"),
            Cases.visit(text: "", title: "Доступ ограничен"),
            Cases.visit(text: "Access denied. You have no permission to read this.", title: "News"),
            Cases.visit(text: "This page is not available in your region.", title: "News", known: Cases.known()),
            Cases.visit(
                ["http://a.example/x", "http://consent.a.example/collect"], text: "We value you", title: "Consent"),
            Cases.visit(["http://a.example/x", "http://a.example/captcha"], text: "Type the letters", title: "Check"),
        ])
    func walls(evidence: Evidence) {
        let verdict = judge.judge(evidence)
        #expect(verdict.category == .blocked, "\(verdict.findings)")
    }

    @Test(
        "logins are logins",
        arguments: [
            Cases.visit(
                ["http://a.example/x", "http://a.example/login?next=%2Fx"], text: "Name and word", title: "Log in"),
            Cases.visit(["http://a.example/x", "https://accounts.a.example/"], text: "Hello", title: "Hello"),
            Cases.visit(text: "Your name", title: "Вход на сайт", markers: [.passwordField]),
            Cases.visit(text: "Please sign in to read this page.", title: "News", known: Cases.known()),
        ])
    func logins(evidence: Evidence) {
        #expect(judge.judge(evidence).category == .login)
    }

    @Test("an article beside a login form or a captcha's script is an article")
    func formsBeside() {
        #expect(
            judge.judge(Cases.visit(markers: [.passwordField, .challenge, .consent, .paywall], known: Cases.known()))
                .category == .ok)
        #expect(judge.judge(Cases.visit(title: "Are you a robot? A reader asks", known: nil)).category == .ok)
    }

    @Test("a shell for scripts, maintenance and stubs for subscribers are told apart")
    func standIns() {
        let known = Cases.known()
        let script = Cases.visit(text: "You need to enable JavaScript to run this app.", title: "Post", known: known)
        #expect(judge.judge(script).category == .empty)
        let works = Cases.visit(text: "Сайт временно недоступен, ведутся работы.", title: "Новости", known: known)
        #expect(judge.judge(works).category == .serverError)
        let stub = Cases.visit(text: "The council of Brenmoor voted. Subscribe to continue reading.", title: "Bridge")
        #expect(judge.judge(stub).category == .paywall)
        let lead = String(Cases.story.split(separator: "\n")[0])
        #expect(judge.judge(Cases.visit(text: lead, markers: [.paywall], known: known)).category == .paywall)
    }

    @Test("nothing to read is unsure")
    func empty() {
        var evidence = Cases.visit(text: "", title: nil)
        #expect(judge.judge(evidence).category == .empty)
        evidence.body = BodyFacts(length: 0)
        #expect(judge.judge(evidence).category == .empty)
        #expect(
            judge.judge(Cases.visit(text: "", title: "Brenmoor closes its bridge", known: Cases.known())).category
                == .empty)
        #expect(judge.judge(Cases.visit(text: "", title: "A photograph")).category == .ok)
    }

    @Test("a document that is no text is alive, a page of noise is unreadable")
    func binary() {
        let pdf = Cases.visit(headers: ["content-type": "application/pdf"], text: "", title: nil, kind: .binary)
        var evidence = pdf
        evidence.article?.kind = .binary
        #expect(judge.judge(evidence).category == .ok)
        evidence.hops[0].headers["content-type"] = "text/html; charset=utf-8"
        #expect(judge.judge(evidence).category == .badEncoding)
    }

    @Test("what a torn transfer lacks is not held against the page")
    func torn() {
        let half = Cases.story.split(separator: "\n").prefix(1).joined()
        for (cut, category) in [(Truncation.disconnect, Model.Category.reset), (.time, .timeout), (.length, .tooLarge)]
        {
            var evidence = Cases.visit(text: half, known: Cases.known())
            evidence.hops[0].truncated = cut
            #expect(judge.judge(evidence).category == category)
        }
        var whole = Cases.visit(known: Cases.known())
        whole.hops[0].truncated = .disconnect
        #expect(judge.judge(whole).category == .ok)
    }

    @Test("a domain for sale is parked")
    func parked() {
        let words = Cases.visit(
            text: "This domain is for sale! Make an offer.", title: "news.example", known: Cases.known())
        #expect(judge.judge(words).category == .parked)
        #expect(judge.judge(Cases.visit(text: "Related links", title: "x", markers: [.parking])).category == .parked)
        let sold = Cases.visit(
            ["http://news.example/a", "https://sedo.com/search?domain=news.example"], text: "Buy", title: "Sedo")
        #expect(judge.judge(sold).category == .parked)
        #expect(
            judge.judge(Cases.visit(text: Cases.story + "\nThis domain is for sale, said a banner.")).category == .ok)
    }

    @Test("a casino where a newspaper was is a hijacked domain")
    func hijacked() {
        let spam = Array(
            repeating: "Best casino bonus, slots and poker with a jackpot for every new player at our tables.", count: 6
        )
        .joined(separator: "\n")
        var evidence = Cases.visit(text: spam, title: "Lucky Palace", known: Cases.known())
        evidence.article?.site = "Lucky Palace"
        let verdict = judge.judge(evidence)
        #expect(verdict.category == .hijacked)
        #expect(verdict.findings.contains { $0.rule == "hijacked.site" })
    }

    @Test("the same evidence gets the same verdict after it was stored")
    func stored() throws {
        let evidence = Cases.visit(["http://a.example/x/y", "http://a.example/"], known: Cases.known())
        let read = try JSONDecoder().decode(Evidence.self, from: JSONEncoder().encode(evidence))
        #expect(read == evidence)
        #expect(judge.judge(read) == judge.judge(evidence))
    }

    @Test("a dead page is looked at twice, and both looks must agree")
    func confirmation() {
        let dead = judge.judge(Cases.visit(status: 404))
        let alive = judge.judge(Cases.visit())
        let wall = judge.judge(Cases.visit(status: 403))
        #expect(judge.wantsConfirmation(dead))
        #expect(!judge.wantsConfirmation(wall))
        #expect(judge.settle(dead.category, dead).category == .notFound)
        #expect(judge.settle(dead.category, dead).findings.first?.rule == "confirm.same")
        #expect(judge.settle(dead.category, alive).category == .ok)
        #expect(judge.settle(dead.category, wall).findings.first?.rule == "confirm.differs")
    }
}
