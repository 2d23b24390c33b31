import Model
import Testing

@testable import Rescue

@Suite("fetching a memento")
struct MementoTrailTests {
    private let raw = memento("20080413000000", "id_")

    private func trail(announced: String? = nil) -> MementoTrail {
        MementoTrail(
            Candidate(url: memento("20080413000000"), moment: announced.flatMap(Timestamp.init(digits14:))),
            of: original, now: today)
    }

    private func good(_ more: [(String, String)] = [], _ digits: String = "20080413000000") -> [(String, String)] {
        [("Memento-Datetime", date(digits)), ("Link", "<\(original.string)>; rel=\"original\"")] + more
    }

    private func asked(_ action: MementoTrail.Action) -> WebURL? { if case .ask(let url) = action { url } else { nil } }

    private func code(_ action: MementoTrail.Action) -> String? {
        if case .refused(let refusal) = action { refusal.code } else { nil }
    }

    @Test("the bytes are asked for as they were archived, and the memento goes by its public address")
    func arrives() throws {
        var trail = trail()
        #expect(asked(trail.begin()) == raw)
        guard case .arrived(let found) = trail.answered(answer(raw, 200, good())) else {
            Issue.record("it did not arrive")
            return
        }
        #expect(found.url == memento("20080413000000"))
        #expect(found.moment == Timestamp(digits14: "20080413000000"))
        #expect(found.archive == "archive.example")
        #expect(found.hops.map(\.url) == [original])
    }

    @Test(
        "an archive that contradicts itself is not believed",
        arguments: [
            ([("Memento-Datetime", date("20300101000000"))], "future"),
            ([("Memento-Datetime", date("19700101000000"))], "too-old"),
            ([("Memento-Datetime", date("20080414000000"))], "other-moment"),
            ([("Memento-Datetime", "yesterday")], "bad-datetime"),
            (
                [("Memento-Datetime", date("20080413000000")), ("Link", "<http://b.example/>; rel=\"original\"")],
                "other-page"
            ),
        ])
    func lies(headers: [(String, String)], code: String) {
        var trail = trail()
        _ = trail.begin()
        #expect(self.code(trail.answered(answer(raw, 200, headers))) == code)
    }

    @Test("what was announced for another moment is not believed")
    func announced() {
        var trail = trail(announced: "20080412000000")
        _ = trail.begin()
        #expect(code(trail.answered(answer(raw, 200, good()))) == "other-moment")
    }

    @Test("a memento that is cut, or whose archive is busy or silent, is refused")
    func unusable() {
        for (exchange, wanted) in [
            (answer(raw, 200, good(), truncated: .length), "cut"), (answer(raw, 429), "busy"),
            (failure(raw), "unreachable"),
        ] {
            var trail = trail()
            _ = trail.begin()
            #expect(code(trail.answered(exchange)) == wanted)
        }
    }

    @Test("an archive that does not know the raw form is asked for the memento as it shows it")
    func plain() {
        var trail = trail()
        _ = trail.begin()
        #expect(asked(trail.answered(answer(raw, 404))) == memento("20080413000000"))
        #expect(code(trail.answered(answer(memento("20080413000000"), 200))) == "no-datetime")
    }

    @Test(
        "an archived redirect is followed within the archive, whichever way it is written",
        arguments: [
            "http://archive.example/web/20080413000005/http://a.example/new", "http://a.example/new", "/new",
        ])
    func redirect(location: String) throws {
        var trail = trail()
        _ = trail.begin()
        let next = try #require(asked(trail.answered(answer(raw, 302, good([("Location", location)])))))
        let page = try WebURL("http://a.example/new")
        #expect(MementoAddress(next)?.original == page)
        let digits = next.string.contains("05id_") ? "20080413000005" : "20080413000000"
        let headers = [("Memento-Datetime", date(digits)), ("Link", "<http://a.example/new>; rel=\"original\"")]
        guard case .arrived(let found) = trail.answered(answer(next, 200, headers)) else {
            Issue.record("it did not arrive")
            return
        }
        #expect(found.hops.map(\.url) == [original, page])
    }

    @Test("an archived redirect to a page that was archived years later is another visit's")
    func drift() throws {
        var trail = trail()
        _ = trail.begin()
        let next = try #require(
            asked(trail.answered(answer(raw, 302, good([("Location", memento("20150101000000").string)])))))
        #expect(
            code(trail.answered(answer(next, 200, good([], "20150101000000")))) == "drift")
    }

    @Test("redirects in a circle are left")
    func circle() throws {
        var trail = trail()
        _ = trail.begin()
        #expect(code(trail.answered(answer(raw, 302, good([("Location", raw.string)])))) == "loop")
    }

    @Test("a page that sends its reader on is followed at the same moment")
    func refresh() throws {
        var trail = trail()
        _ = trail.begin()
        _ = trail.answered(answer(raw, 200, good()))
        let page = try WebURL("http://a.example/new")
        #expect(asked(trail.follow(page)) == memento("20080413000000", "id_", of: page))
    }
}
