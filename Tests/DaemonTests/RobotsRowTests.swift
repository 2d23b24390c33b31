import Catalog
import Model
import Scheduler
import Testing

@testable import Daemon

@Suite("What is known of a robots.txt survives a restart")
struct RobotsRowTests {
    private static let noon = Timestamp(seconds: 1_208_001_600)

    private static let states = [
        RobotsState(origin: "http://a.example", standing: .file, fetched: noon, text: [65], textFetched: noon),
        RobotsState(origin: "http://a.example", standing: .unavailable(status: 404), fetched: noon),
        RobotsState(origin: "http://a.example", standing: .unavailable(status: nil), fetched: noon),
        RobotsState(
            origin: "http://a.example", standing: .unreachable(.status(503)), fetched: noon, text: [65],
            textFetched: noon - 90_000, unreachableSince: noon - 3600),
    ]

    @Test("every standing reads back as it was saved", arguments: states)
    func roundTrip(state: RobotsState) {
        #expect(RobotsState(RobotsRow(state)) == state)
    }

    @Test("a failure keeps its kind and the copy that goes on holding")
    func failure() {
        let state = RobotsState(
            origin: "http://a.example", standing: .unreachable(.failure(FetchFailure(.timeout, "slow"))),
            fetched: Self.noon, text: [65], textFetched: Self.noon - 90_000, unreachableSince: Self.noon)
        let back = RobotsState(RobotsRow(state))
        guard case .unreachable(.failure(let failure)) = back.standing else {
            Issue.record("the standing was lost")
            return
        }
        #expect(failure.kind == .timeout)
        #expect(back.text == [65] && back.unreachableSince == Self.noon)
    }
}
