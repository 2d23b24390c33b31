/// The clocks of one transfer: first byte, stall, total. Connecting is libcurl's own to time. Moments are seconds of a
/// monotonic clock.
struct Pace: Sendable {
    var started: Double
    private var requestSent: Double?
    private var firstByte: Double?
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
        return min(deadline, requestSent.map { $0 + firstByteTimeout } ?? .infinity)
    }

    /// Nothing has come in half of the time that the first byte may take.
    func isOverdue(at now: Double) -> Bool {
        guard firstByte == nil, let requestSent else { return false }
        return now >= requestSent + firstByteTimeout / 2
    }

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
            if let requestSent, now >= requestSent + firstByteTimeout { return .firstByte }
            return nil
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
    /// No byte has come so far, and the host did not answer others in time.
    case hanging
    case stalled
    case headerLimit
    case bodyLimit
    case cancelled
}
