import Testing

@testable import Press

struct DeliveryTests {
    /// Lets the delivery run on a clock of its own: what it sent, and the seconds that passed.
    private func run(_ steps: [Answer.Step], upTo limit: Int = .max) -> (bytes: [UInt8], seconds: Double, end: String) {
        var delivery = Delivery(Answer(status: 200, steps: steps, keepsAlive: true))
        var now = 1000.0
        var bytes: [UInt8] = []
        while bytes.count < limit {
            switch delivery.action(now: now) {
            case .send(let all, let offset, let count, _):
                // A full kernel buffer takes only a part.
                let taken = max(1, min(count, 7))
                bytes += all[offset..<offset + taken]
                delivery.sent(taken)
            case .wait(let moment):
                #expect(moment > now)
                now = moment
            case .hang: return (bytes, now - 1000, "hang")
            case .reset: return (bytes, now - 1000, "reset")
            case .close: return (bytes, now - 1000, "close")
            case .finished: return (bytes, now - 1000, "finished")
            }
        }
        return (bytes, now - 1000, "limit")
    }

    @Test("bytes go out in order, at once")
    func plain() {
        let sent = run([.bytes(Array(0..<50)), .bytes([]), .bytes(Array(50..<100))])
        #expect(sent.bytes == Array(0..<100))
        #expect(sent.seconds == 0)
        #expect(sent.end == "finished")
    }

    @Test("a drip keeps to its rate", arguments: [1, 10, 500, 100_000])
    func drip(rate: Int) {
        let sent = run([.dripped(Array(repeating: 1, count: 100), bytesPerSecond: rate)])
        #expect(sent.bytes.count == 100)
        #expect(abs(sent.seconds - 100 / Double(rate)) <= max(1 / Double(rate), 0.03))
    }

    @Test("an endless page goes on, with and without a rate", arguments: [nil, 1_000_000] as [Int?])
    func endless(rate: Int?) {
        let sent = run([.endless(Array(0..<10), bytesPerSecond: rate)], upTo: 1000)
        #expect(sent.end == "limit")
        #expect(Array(sent.bytes[..<1000]) == (0..<1000).map { UInt8($0 % 10) })
    }

    @Test(
        "what follows the bytes is done", arguments: [(Answer.Step.hang, "hang"), (.reset, "reset"), (.close, "close")])
    func ends(step: Answer.Step, name: String) {
        let sent = run([.bytes([1, 2]), step, .bytes([3])])
        #expect(sent.bytes == [1, 2])
        #expect(sent.end == name)
    }
}
