/// Carries out the steps of an answer. A value: told the time and what was sent, it says what to do next.
struct Delivery {
    enum Action {
        /// Send at most `limit` bytes of these, from `offset`; `more` follow at once.
        case send([UInt8], offset: Int, limit: Int, more: Bool)
        /// Nothing may be sent before that moment, in seconds of the loop's clock.
        case wait(until: Double)
        case hang
        case reset
        case close
        /// All is sent; the connection may take the next request.
        case finished
    }

    /// Dripped bytes go out in portions at least that far apart, in seconds.
    static let beat = 0.02

    private let steps: [Answer.Step]
    private var index = 0
    /// Bytes of the current step already sent.
    private var offset = 0
    /// When the current dripped step began.
    private var began: Double?
    let keepsAlive: Bool

    /// Whether there is still something to send, so that a client that only stopped sending gets its answer.
    var isUnderWay: Bool {
        guard index < steps.count else { return false }
        if case .hang = steps[index] { return false }
        return true
    }

    init(_ answer: Answer) {
        steps = answer.steps
        keepsAlive = answer.keepsAlive
    }

    mutating func action(now: Double) -> Action {
        while index < steps.count {
            switch steps[index] {
            case .bytes(let bytes):
                if offset < bytes.count {
                    return .send(bytes, offset: offset, limit: bytes.count - offset, more: isFollowedByBytes)
                }
            case .dripped(let bytes, let rate):
                if offset < bytes.count { return drip(bytes, upTo: bytes.count, rate: rate, now: now) }
            case .endless(let bytes, let rate?):
                return drip(bytes, upTo: .max, rate: rate, now: now)
            case .endless(let bytes, nil):
                let place = offset % bytes.count
                return .send(bytes, offset: place, limit: bytes.count - place, more: false)
            case .hang: return .hang
            case .reset: return .reset
            case .close: return .close
            }
            index += 1
            (offset, began) = (0, nil)
        }
        return keepsAlive ? .finished : .close
    }

    private var isFollowedByBytes: Bool {
        guard index + 1 < steps.count, case .bytes(let next) = steps[index + 1] else { return false }
        return !next.isEmpty
    }

    mutating func sent(_ count: Int) { offset += count }

    private mutating func drip(_ bytes: [UInt8], upTo end: Int, rate: Int, now: Double) -> Action {
        let rate = Double(max(1, rate))
        let start = began ?? now
        began = start
        // The first byte is due at once.
        let due = min(end, Int((now - start) * rate) + 1)
        guard due > offset else { return .wait(until: max(start + Double(offset) / rate, now + Self.beat)) }
        let place = offset % bytes.count
        return .send(bytes, offset: place, limit: min(due - offset, bytes.count - place), more: false)
    }
}
