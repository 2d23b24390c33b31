import Foundation
import Model
import Testing

@testable import Scheduler

@Suite("Saved states")
struct SavedStateTests {
    private func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }

    @Test("a host's state reads back as it was written")
    func host() throws {
        let state = HostState(nextTurn: noon + 1.25, blockedUntil: noon + 600, backoffStep: 3, crawlDelay: 2.5)
        #expect(try roundTrip(state) == state)
        #expect(try roundTrip(HostState()) == HostState())
    }

    @Test("a source's state reads back, and goes on as if nothing had happened")
    func source() throws {
        var random = SeededNumbers(61)
        var state = RevisitState()
        for i in 0..<20 {
            _ = Revisit().next(
                after: i % 3 == 0 ? .changed : .unchanged, &state, now: noon + Double(i) * 86400, using: &random)
        }
        var again = try roundTrip(state)
        #expect(again == state)
        var one = SeededNumbers(67)
        var two = SeededNumbers(67)
        let later = noon + 30 * 86400
        #expect(
            Revisit().next(after: .changed, &state, now: later, using: &one)
                == Revisit().next(after: .changed, &again, now: later, using: &two))
        #expect(again.changeRate == state.changeRate)
    }

    @Test("an origin's state reads back in every standing")
    func robots() throws {
        let blank = RobotsState(origin: "https://a.example", standing: .unavailable(status: nil), fetched: noon)
        let fetches: [RobotsFetch] = [
            .file(Array("user-agent: *\ndisallow: /\n".utf8)), .unavailable(status: 404), .unavailable(status: nil),
            .unreachable(.status(503)), .unreachable(.failure(FetchFailure(.tls, "certificate has expired"))),
        ]
        for fetch in fetches {
            let state = blank.after(fetch, now: noon + 5)
            #expect(try roundTrip(state) == state)
        }
    }
}
