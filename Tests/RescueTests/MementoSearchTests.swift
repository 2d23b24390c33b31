import Model
import Testing

@testable import Rescue

@Suite("searching an archive for mementos")
struct MementoSearchTests {
    private func search(tries: Int = 5) -> MementoSearch {
        MementoSearch(original: original, gate: gate, moment: wanted, tries: tries, now: today)
    }

    private func question(_ action: MementoSearch.Action) throws -> MementoSearch.Question {
        guard case .ask(let question) = action else {
            Issue.record("\(action) asks nothing")
            throw CancellationError()
        }
        return question
    }

    private let map = "<http://archive.example/map>; rel=\"timemap\"; type=\"application/link-format\""

    @Test("the TimeGate is asked for the moment of the event, and its choice is looked at first")
    func gateChoice() throws {
        var search = search()
        let question = try question(search.next())
        #expect(question.url == gate)
        #expect(question.headers == [.init("Accept-Datetime", "Sat, 12 Apr 2008 12:00:00 GMT")])
        search.answered(
            question, answer(gate, 302, [("Vary", "accept-datetime"), ("Location", memento("20080413000000").string)]),
            body: [])
        #expect(search.next() == .look(Candidate(url: memento("20080413000000"), moment: nil)))
        #expect(search.next() == .end)
        #expect(search.refusals.isEmpty)
    }

    @Test("a TimeGate that answers with the memento itself names it")
    func negotiated() throws {
        var search = search()
        search.answered(
            try question(search.next()),
            answer(
                gate, 200,
                [("Memento-Datetime", date("20080413000000")), ("Content-Location", memento("20080413000000").string)]),
            body: [])
        #expect(
            search.next()
                == .look(Candidate(url: memento("20080413000000"), moment: Timestamp(digits14: "20080413000000"))))
    }

    @Test("a TimeGate that shows a page around the memento names it in its links")
    func framed() throws {
        var search = search()
        let links = ["20090413000000", "20080413000000"].map {
            "<\(memento($0, "mp_").string)>; rel=\"memento\"; datetime=\"\(date($0))\""
        }
        search.answered(
            try question(search.next()), answer(gate, 200, [("Link", links.joined(separator: ", "))]), body: [])
        #expect(
            search.next()
                == .look(
                    Candidate(url: memento("20080413000000", "mp_"), moment: Timestamp(digits14: "20080413000000"))))
    }

    @Test("after the TimeGate's choice the others follow, the nearest first, and no more than were asked for")
    func outward() throws {
        var search = search(tries: 3)
        search.answered(
            try question(search.next()),
            answer(gate, 302, [("Location", memento("20080413000000").string), ("Link", map)]), body: [])
        #expect(search.next() == .look(Candidate(url: memento("20080413000000"), moment: nil)))
        let question = try question(search.next())
        #expect(question.kind == .timemap)
        let list = ["20010101000000", "20080413000000", "20080401000000", "20090101000000", "20300101000000"].map {
            "<\(memento($0).string)>; rel=\"memento\"; datetime=\"\(date($0))\""
        }
        search.answered(
            question, answer(question.url, 200),
            body: Array(("<\(original.string)>; rel=\"original\",\n" + list.joined(separator: ",\n")).utf8))
        #expect(
            search.next()
                == .look(Candidate(url: memento("20080401000000"), moment: Timestamp(digits14: "20080401000000"))))
        #expect(
            search.next()
                == .look(Candidate(url: memento("20090101000000"), moment: Timestamp(digits14: "20090101000000"))))
        #expect(search.next() == .end)
    }

    @Test("of a TimeMap in parts the part around the moment is read first")
    func parts() throws {
        var search = search()
        search.answered(try question(search.next()), answer(gate, 404, [("Link", map)]), body: [])
        let index = try question(search.next())
        search.answered(
            index, answer(index.url, 200),
            body: Array(
                """
                <http://archive.example/map/1>;rel="timemap";from="\(date("19990101000000"))";until="\(date("20011231000000"))",
                <http://archive.example/map/2>;rel="timemap";from="\(date("20080101000000"))";until="\(date("20081231000000"))",
                <http://archive.example/map>;rel="self timemap"
                """.utf8))
        #expect(try question(search.next()).url.string == "http://archive.example/map/2")
    }

    @Test("TimeGates that send one another round are left")
    func gateLoop() throws {
        var search = search()
        let other = try WebURL("http://archive.example/other")
        var asked = 0
        while case .ask(let question) = search.next() {
            asked += 1
            search.answered(
                question, answer(question.url, 302, [("Location", (question.url == gate ? other : gate).string)]),
                body: [])
        }
        #expect(asked == 2)
        #expect(search.refusals.map(\.code) == ["gate-loop"])
    }

    @Test("a TimeMap without end is not read to its end")
    func endless() throws {
        var search = search()
        search.answered(try question(search.next()), answer(gate, 404, [("Link", map)]), body: [])
        var read = 0
        while case .ask(let question) = search.next() {
            read += 1
            search.answered(
                question, answer(question.url, 200),
                body: Array("<http://archive.example/map/\(read)>; rel=\"timemap\"".utf8))
        }
        #expect(read == 12)
        #expect(search.refusals.map(\.code) == ["none", "long-timemap"])
    }

    @Test("a TimeMap or TimeGate of another page is not believed")
    func otherPage() throws {
        var search = search()
        search.answered(
            try question(search.next()),
            answer(
                gate, 302,
                [("Location", memento("20080413000000").string), ("Link", "<http://b.example/>; rel=\"original\"")]),
            body: [])
        #expect(search.next() == .end)
        #expect(search.refusals.map(\.code) == ["other-page"])
    }

    @Test(
        "an archive without the page is left",
        arguments: [
            (answer(gate, 404), "none"), (answer(gate, 200), "no-timegate"), (answer(gate, 500), "status"),
            (failure(gate), "unreachable"),
        ])
    func nothing(exchange: Exchange, code: String) throws {
        var search = search()
        search.answered(try question(search.next()), exchange, body: [])
        #expect(search.next() == .end)
        #expect(search.refusals.map(\.code) == [code])
    }
}
