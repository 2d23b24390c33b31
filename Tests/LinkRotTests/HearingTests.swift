import Model
import Testing

@testable import LinkRot

@Suite("A hearing that goes on says what a judgement of the whole says")
struct HearingTests {
    private static let stub = "Welcome to Brenmoor Post, the paper of the valley."
    private static let open: [Evidence] = [
        Cases.visit(), Cases.visit(known: Cases.known(Cases.other)), Cases.visit(text: stub, title: nil),
        Cases.visit(text: stub, title: "Brenmoor Post", known: Cases.known()),
        Cases.visit(["http://news.example/a/1.html", "http://news.example/b.html"], text: Cases.other),
        Cases.visit(status: 404, text: stub), Cases.failed(.timeout),
    ]

    private static func answer(_ text: String, status: Int = 200) -> ProbeFacts {
        ProbeFacts(
            url: Cases.url("http://news.example/x"), status: status, finalURL: Cases.url("http://news.example/x"),
            title: nil, text: text, length: text.utf8.count)
    }

    @Test("whatever the host answers", arguments: open, [Cases.story, Cases.other, stub, ""])
    func goingOn(evidence: Evidence, answer: String) {
        let judge = Judge()
        var evidence = evidence
        var hearing = judge.hearing(evidence)
        #expect(hearing.verdict == judge.judge(evidence))
        evidence.probe = HearingTests.answer(answer)
        hearing.goOn(with: evidence)
        #expect(hearing.verdict == judge.judge(evidence))
        evidence.front = HearingTests.answer(answer, status: answer.isEmpty ? 503 : 200)
        hearing.goOn(with: evidence)
        #expect(hearing.verdict == judge.judge(evidence))
        evidence.sharing = ["http://news.example/c", "http://news.example/d"].map(Cases.url)
        hearing.goOn(with: evidence)
        #expect(hearing.verdict == judge.judge(evidence))
    }
}
