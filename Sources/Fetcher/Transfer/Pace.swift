/// The clocks of one transfer: first byte, stall, total. Connecting is libcurl's own to time. Moments are seconds of a
/// monotonic clock.
struct Pace: Sendable {
    var started: Double
    private var requestSent: Double?
    private var firstByte: Double?
    private var isHurried = false
    /// Where the present stall window began, and how many bytes had come by then.
    private var mark: (time: Double, bytes: Int) = (0, 0)
    private let total: Double
    private let firstByteTimeout: Double
    private let stallWindow: Double
    private let stallBytes: Int

    init(options: FetcherOptions, timeout: Double?, now: Double) {
        started = now
        total = min(options.timeout, timeout ?? options.timeout)
        firstByteTimeout = options.firstByteTimeout
        stallWindow = options.stallWindow
        stallBytes = Int(options.stallFloor * options.stallWindow)
    }

    /// When the hop must have ended.
    var deadline: Double { started + total }

    /// The next moment at which a clock may run out, as far as is known now.
    var nextLimit: Double {
        if firstByte != nil { return min(deadline, mark.time + stallWindow) }
        return min(deadline, firstByteLimit ?? .infinity)
    }

    /// The host hangs: from now on the first byte may take only half of its time.
    mutating func hurry() { isHurried = true }

    /// When the first byte must have come.
    private var firstByteLimit: Double? { requestSent.map { $0 + firstByteTimeout * (isHurried ? 0.5 : 1) } }

    mutating func sent(at now: Double) {
        // A request repeated on a fresh connection starts its wait anew.
        requestSent = now
    }

    mutating func received(at now: Double) {
        guard firstByte == nil else { return }
        firstByte = now
        mark = (now, 0)
    }

    /// Time that passed while Vidimus itself held the transfer back counts for nothing.
    mutating func forgive(_ seconds: Double) {
        started += seconds
        mark.time += seconds
    }

    /// Which clock has run out, with `bytes` received so far.
    mutating func check(now: Double, bytes: Int) -> Stop? {
        if now >= deadline { return .total }
        if firstByte == nil {
            guard let firstByteLimit, now >= firstByteLimit else { return nil }
            return isHurried ? .hanging : .firstByte
        }
        if bytes - mark.bytes >= stallBytes {
            mark = (now, bytes)
        } else if now >= mark.time + stallWindow {
            return .stalled
        }
        return nil
    }
}

/// Why Vidimus itself ended a transfer.
enum Stop: Hashable, Sendable {
    case total
    case firstByte
    /// The first byte has taken half of its time, at a host that did not answer others in all of it.
    case hanging
    case stalled
    case headerLimit
    case bodyLimit
    case cancelled
}
