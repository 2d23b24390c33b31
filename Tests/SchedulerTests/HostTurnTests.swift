import Model
import Testing

@testable import Scheduler

@Suite("A host's turn")
struct HostTurnTests {
    @Test("a pause lies between the end of a request and the next, give or take the jitter")
    func pause() {
        var random = SeededNumbers(3)
        for _ in 0..<200 {
            var turn = HostTurn(options: PolitenessOptions())
            turn.begin(now: noon, using: &random)
            #expect(!turn.mayBegin(now: noon + 100), "one request at a time")
            turn.end(.answered(status: 200, retryAfter: nil), now: noon + 5, using: &random)
            let wait = turn.ready - (noon + 5)
            #expect(wait >= 1.4 && wait <= 2.6)
        }
    }

    @Test("with several requests at a time the pause lies between their beginnings")
    func several() {
        var random = SeededNumbers(3)
        var options = PolitenessOptions.exact
        options.perHost = 2
        var turn = HostTurn(options: options)
        turn.begin(now: noon, using: &random)
        #expect(!turn.mayBegin(now: noon + 1))
        #expect(turn.mayBegin(now: noon + 2))
        turn.begin(now: noon + 2, using: &random)
        #expect(!turn.mayBegin(now: noon + 60), "two run already")
        turn.end(.answered(status: 200, retryAfter: nil), now: noon + 60, using: &random)
        #expect(turn.mayBegin(now: noon + 60))
    }

    @Test("after a failure one request at a time is enough, until something answers")
    func oneAtATime() {
        var random = SeededNumbers(3)
        var options = PolitenessOptions.exact
        options.perHost = 3
        options.delay = 0
        var turn = HostTurn(options: options)
        for _ in 0..<3 { turn.begin(now: noon, using: &random) }
        turn.end(.failed(.firstByteTimeout), now: noon + 10, using: &random)
        #expect(!turn.mayBegin(now: noon + 10), "two others still wait")
        turn.end(.failed(.firstByteTimeout), now: noon + 10, using: &random)
        turn.end(.answered(status: 200, retryAfter: nil), now: noon + 11, using: &random)
        turn.begin(now: noon + 11, using: &random)
        #expect(turn.mayBegin(now: noon + 11))
    }

    @Test(
        "one answer sets how long the host is left alone",
        arguments: [
            (.answered(status: 200, retryAfter: nil), 2), (.answered(status: 404, retryAfter: nil), 2),
            (.answered(status: 404, retryAfter: 900), 2), (.answered(status: 429, retryAfter: nil), 60),
            (.answered(status: 503, retryAfter: nil), 60), (.answered(status: 503, retryAfter: 7), 7),
            (.answered(status: 429, retryAfter: 0), 2), (.answered(status: 429, retryAfter: 1e15), 86400),
            (.answered(status: 500, retryAfter: nil), 2), (.answered(status: 502, retryAfter: 300), 300),
            (.cutShort(status: 200), 2), (.failed(.connectTimeout), 60), (.failed(.reset), 60),
            (.failed(.firstByteTimeout), 2), (.failed(.timeout), 2), (.failed(.stalled), 2),
            (.failed(.nameLookupFailed), 60), (.failed(.nameNotFound), 2), (.failed(.tls), 2), (.failed(.gate), 0),
            (.failed(.robots), 0), (.notSent, 0),
        ] as [(HopOutcome, Double)])
    func outcome(_ outcome: HopOutcome, _ seconds: Double) {
        var random = SeededNumbers(3)
        var turn = HostTurn(options: .exact)
        turn.begin(now: noon, using: &random)
        turn.end(outcome, now: noon, using: &random)
        #expect(turn.ready - noon == (seconds > 0 ? seconds : Timestamp.epoch - noon))
    }

    @Test("one slow page is its own matter; three in a row park the host, until something answers")
    func slowPages() {
        var random = SeededNumbers(3)
        var turn = HostTurn(options: .exact)
        var now = noon
        func wait(after outcome: HopOutcome) -> Double {
            turn.begin(now: now, using: &random)
            turn.end(outcome, now: now, using: &random)
            let wait = turn.ready - now
            now = turn.ready
            return wait
        }
        let slow = HopOutcome.failed(.timeout)
        #expect((0..<4).map { _ in wait(after: slow) } == [2, 2, 60, 120])
        #expect(wait(after: .answered(status: 200, retryAfter: nil)) == 2)
        #expect((0..<3).map { _ in wait(after: slow) } == [2, 2, 60])
    }

    @Test("refusals double to a day, failures to an hour, and a good answer forgets them")
    func backoff() {
        var random = SeededNumbers(3)
        var turn = HostTurn(options: .exact)
        var now = noon
        func refuse(_ outcome: HopOutcome) -> Double {
            turn.begin(now: now, using: &random)
            turn.end(outcome, now: now, using: &random)
            let wait = turn.ready - now
            now = turn.ready
            return wait
        }
        let refusal = HopOutcome.answered(status: 429, retryAfter: nil)
        let waits = (0..<13).map { _ in refuse(refusal) }
        #expect(waits == [60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 30720, 61440, 86400, 86400])
        #expect(refuse(.failed(.reset)) == 3600)
        #expect(refuse(.answered(status: 500, retryAfter: nil)) == 2)
        #expect(refuse(refusal) == 86400, "a 500 is no good answer")
        #expect(refuse(.answered(status: 200, retryAfter: nil)) == 2)
        #expect(refuse(refusal) == 60)
    }

    @Test("a server that keeps refusing after the wait it named is left alone for longer")
    func insistent() {
        var random = SeededNumbers(3)
        var turn = HostTurn(options: .exact)
        var now = noon
        let waits = (0..<7).map { _ in
            turn.begin(now: now, using: &random)
            turn.end(.answered(status: 429, retryAfter: 5), now: now, using: &random)
            defer { now = turn.ready }
            return turn.ready - now
        }
        #expect(waits == [5, 5, 5, 60, 120, 240, 480])
    }

    @Test("a longer wait that is under way is not cut short by a shorter one")
    func longest() {
        var random = SeededNumbers(3)
        var options = PolitenessOptions.exact
        options.perHost = 2
        var turn = HostTurn(options: options)
        turn.begin(now: noon, using: &random)
        turn.begin(now: noon, using: &random)
        turn.end(.answered(status: 503, retryAfter: 500), now: noon, using: &random)
        turn.end(.answered(status: 503, retryAfter: 5), now: noon, using: &random)
        #expect(turn.ready == noon + 500)
    }

    @Test(
        "a crawl delay counts where it is longer than ours, up to a minute",
        arguments: [(nil, 2), (1, 2), (10, 10), (600, 60), (-5, 2), (.infinity, 2)] as [(Double?, Double)])
    func crawlDelay(_ delay: Double?, _ pause: Double) {
        var random = SeededNumbers(3)
        var turn = HostTurn(options: .exact)
        turn.setCrawlDelay(delay)
        turn.begin(now: noon, using: &random)
        turn.end(.answered(status: 200, retryAfter: nil), now: noon, using: &random)
        #expect(turn.ready - noon == pause)
    }

    @Test("a saved state goes on where it was; one from a clock that was wrong is cut back")
    func restart() {
        var random = SeededNumbers(3)
        var turn = HostTurn(options: .exact)
        turn.begin(now: noon, using: &random)
        turn.end(.answered(status: 503, retryAfter: 500), now: noon, using: &random)
        let again = HostTurn(turn.state, options: .exact, now: noon + 1)
        #expect(again.ready == noon + 500)
        #expect(again.inFlight == 0)
        let wrong = HostState(nextTurn: noon + 1e9, blockedUntil: noon + 1e9, backoffStep: -4)
        let cut = HostTurn(wrong, options: .exact, now: noon)
        #expect(cut.ready == noon + 86400)
        #expect(cut.state.nextTurn == noon + 2)
        #expect(cut.state.backoffStep == 0)
    }
}
