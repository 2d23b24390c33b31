import Model
import Testing

@testable import Scheduler

@Suite("Retry")
struct RetryPolicyTests {
    @Test("three repeats, each within a bound that doubles, then the outcome stands")
    func bounds() {
        var random = SeededNumbers(5)
        let policy = RetryPolicy()
        for (attempt, bound) in [(1, 60.0), (2, 120), (3, 240)] {
            var longest = 0.0
            for _ in 0..<300 {
                guard
                    case .retry(let at) = policy.decision(
                        after: .failed(.reset), attempt: attempt, now: noon, using: &random)
                else {
                    Issue.record("attempt \(attempt) was not repeated")
                    return
                }
                #expect(at >= noon && at <= noon + bound)
                longest = max(longest, at - noon)
            }
            #expect(longest > bound * 0.9, "the whole span is used")
        }
        #expect(policy.decision(after: .failed(.reset), attempt: 4, now: noon, using: &random) == .stands)
    }

    @Test("no wait is longer than the most, however many attempts")
    func most() {
        var random = SeededNumbers(5)
        var options = RetryOptions()
        options.count = .max
        for attempt in [1, 12, 64, 100_000] {
            let decision = RetryPolicy(options: options).decision(
                after: .failed(.timeout), attempt: attempt, now: noon, using: &random)
            guard case .retry(let at) = decision else {
                Issue.record("not repeated")
                continue
            }
            #expect(at <= noon + 86400)
        }
    }

    @Test("never before the server wants it")
    func retryAfter() {
        var random = SeededNumbers(5)
        let decision = RetryPolicy().decision(
            after: .answered(status: 503, retryAfter: 4000), attempt: 1, now: noon, using: &random)
        #expect(decision == .retry(at: noon + 4000))
    }

    @Test("a visit that Vidimus itself broke off is not counted")
    func cancelled() {
        var random = SeededNumbers(5)
        let decision = RetryPolicy().decision(after: .failed(.cancelled), attempt: 9, now: noon, using: &random)
        #expect(decision == .retry(at: noon))
    }

    @Test(
        "statuses that may change soon are worth repeating",
        arguments: [
            (200, false), (304, false), (400, false), (401, false), (403, false), (404, false), (408, true),
            (410, false), (425, true), (429, true), (451, false), (500, true), (501, false), (502, true), (503, true),
            (504, true), (505, false), (511, false), (521, true), (525, false), (530, true),
        ])
    func statuses(_ status: Int, _ worth: Bool) {
        #expect(RetryPolicy.isWorthRepeating(.answered(status: status, retryAfter: nil)) == worth)
    }

    @Test("failures on the way are worth repeating, failures by rule are not")
    func failures() {
        let worth = FetchFailure.Kind.allCases.filter { RetryPolicy.isWorthRepeating(.failed($0)) }
        #expect(
            Set(worth) == [
                .nameLookupFailed, .connectRefused, .unreachable, .connectTimeout, .firstByteTimeout, .timeout,
                .stalled,
                .reset, .emptyReply, .cancelled,
            ])
        #expect(RetryPolicy.isWorthRepeating(.cutShort(status: 200)))
        #expect(!RetryPolicy.isWorthRepeating(.notSent))
    }
}
