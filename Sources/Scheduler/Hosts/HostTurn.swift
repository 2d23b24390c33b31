package import Model

/// When a host may be asked again: the pause between requests, blocks and backoff of one host.
///
/// A request is a pair of `begin` and `end`. With one request in flight (`perHost` 1) the pause is counted from the end
/// of a request, else a slow server would be asked again at once; with more it is counted between beginnings.
package struct HostTurn: Hashable, Sendable {
    package private(set) var state: HostState
    /// Requests begun and not yet ended.
    package private(set) var inFlight = 0
    package let options: PolitenessOptions
    /// `state.nextTurn` before the last `begin`, for a turn that is given back.
    private var turnBefore: Timestamp = .epoch

    /// Takes up a saved state.
    ///
    /// Moments that lie further ahead than any rule can set them come from a clock that was wrong; they are cut back.
    package init(_ state: HostState = HostState(), options: PolitenessOptions, now: Timestamp? = nil) {
        self.state = state
        self.options = options
        guard let now else { return }
        let reach = Swift.max(options.backoffMax, options.failureMax)
        self.state.blockedUntil = min(state.blockedUntil, now + reach)
        self.state.nextTurn = min(state.nextTurn, now + Swift.max(longestPause, 0))
        self.state.backoffStep = Swift.max(0, state.backoffStep)
        setCrawlDelay(state.crawlDelay)
    }

    /// As many requests run as may. While nothing has come since a failure, that is one: whoever hangs or is down is not asked by
    /// many at once, and those who wait behind them are not kept for long.
    package var isFull: Bool { inFlight >= (state.backoffStep > 0 ? 1 : Swift.max(1, options.perHost)) }

    /// The earliest moment for the next request, if one may be in flight then.
    package var ready: Timestamp { max(state.nextTurn, state.blockedUntil) }

    /// The earliest moment for a source that is due at `due`.
    package func ready(due: Timestamp) -> Timestamp { max(ready, due) }

    /// The mean pause between requests, in seconds.
    package var pause: Double { Swift.max(options.delay, crawlDelay) }

    /// Whether a request may begin now.
    package func mayBegin(now: Timestamp) -> Bool { !isFull && ready <= now }

    /// A request begins. The next turn is set here already, so that it holds even if the end is never seen.
    package mutating func begin(now: Timestamp, using random: inout some RandomNumberGenerator) {
        turnBefore = state.nextTurn
        inFlight += 1
        state.nextTurn = now + nextPause(using: &random)
    }

    /// A request ended: sets the next turn, and blocks the host when it asked for that or failed.
    package mutating func end(
        _ outcome: HopOutcome, now: Timestamp, using random: inout some RandomNumberGenerator
    ) {
        inFlight = Swift.max(0, inFlight - 1)
        switch HostTurn.reading(of: outcome) {
        case .unused:
            if inFlight == 0 { state.nextTurn = turnBefore }
            return
        case .good: state.backoffStep = 0
        case .neither: break
        case .slow:
            state.backoffStep = min(state.backoffStep + 1, 64)
            let further = state.backoffStep - options.slowAnswers
            if further >= 0 { rest(step: further + 1, now: now, using: &random) }
        case .refused(let wait):
            state.backoffStep = min(state.backoffStep + 1, 64)
            block(for: refusalPause(wait, using: &random), now: now)
        case .failed:
            state.backoffStep = min(state.backoffStep + 1, 64)
            rest(step: state.backoffStep, now: now, using: &random)
        }
        if options.perHost <= 1 {
            state.nextTurn = max(state.nextTurn, now + nextPause(using: &random))
        }
    }

    /// Takes over the `Crawl-delay` of the host's robots.txt; nil when it has none.
    package mutating func setCrawlDelay(_ seconds: Double?) {
        state.crawlDelay = seconds.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    }

    /// Nothing to remember that the moment itself does not say.
    func isIdle(now: Timestamp) -> Bool { inFlight == 0 && ready <= now }
}

extension HostTurn {
    /// What an outcome says of the host, not of the page.
    private enum Reading {
        case good
        /// The server asks to be left alone; seconds where it said how long.
        case refused(Double?)
        /// A connection, and no answer in time: one page may be slow, but not one after the other.
        case slow
        /// No connection.
        case failed
        /// Says nothing of the host's load.
        case neither
        /// The turn was not used.
        case unused
    }

    private static func reading(of outcome: HopOutcome) -> Reading {
        switch outcome {
        case .notSent: .unused
        case .cutShort: .neither
        case .answered(429, let wait), .answered(503, let wait): .refused(wait)
        case .answered(let status, let wait?) where status == 403 || status == 413 || status >= 500: .refused(wait)
        case .answered(let status, _): status < 500 ? .good : .neither
        case .failed(let kind):
            switch kind {
            case .firstByteTimeout, .timeout, .stalled: .slow
            case .nameLookupFailed, .connectRefused, .unreachable, .connectTimeout, .reset, .emptyReply: .failed
            // An unknown name troubles no server, and every source on it has to be judged: no backing off.
            case .nameNotFound, .tls, .headersTooLarge, .tooLarge, .protocolError, .cancelled: .neither
            case .gate, .addressForbidden, .robots, .tooManyRedirects, .redirectLoop, .badRedirect, .invalidURL:
                .unused
            }
        }
    }

    private var crawlDelay: Double { min(state.crawlDelay ?? 0, options.crawlDelayMax) }

    private var longestPause: Double { Swift.max(options.delay * (1 + abs(options.jitter)), crawlDelay) }

    private func nextPause(using random: inout some RandomNumberGenerator) -> Double {
        let spread = min(abs(options.jitter), 1)
        let jittered = options.delay * (1 + (spread > 0 ? Double.random(in: -spread...spread, using: &random) : 0))
        // A crawl delay is the least that the server wants, so jitter never goes below it.
        return Swift.max(0, jittered, crawlDelay)
    }

    /// Seconds of quiet after a refusal. The server's own figure counts; but one that keeps refusing after the wait it
    /// named means longer, so from the fourth refusal in a row the backoff is the least.
    private func refusalPause(_ wait: Double?, using random: inout some RandomNumberGenerator) -> Double {
        guard let wait else {
            let pause = backoff(step: state.backoffStep, most: options.backoffMax) * (1 + stretch(using: &random))
            return min(pause, options.backoffMax)
        }
        let least = state.backoffStep > 3 ? backoff(step: state.backoffStep - 3, most: options.backoffMax) : 0
        return min(Swift.max(wait, least), options.backoffMax)
    }

    /// `backoffBase`, doubled for every step after the first.
    private func backoff(step: Int, most: Double) -> Double {
        var wait = options.backoffBase
        for _ in 1..<Swift.max(step, 2) where step > 1 && wait < most { wait *= 2 }
        return min(wait, most)
    }

    /// Blocks are only ever lengthened, so that hosts that failed together do not come back together.
    private func stretch(using random: inout some RandomNumberGenerator) -> Double {
        let spread = min(abs(options.jitter), 1)
        return spread > 0 ? Double.random(in: 0...spread, using: &random) : 0
    }

    /// After a failure: the more of them in a row, the longer.
    private mutating func rest(step: Int, now: Timestamp, using random: inout some RandomNumberGenerator) {
        let wait = backoff(step: step, most: options.failureMax) * (1 + stretch(using: &random))
        block(for: min(wait, options.failureMax), now: now)
    }

    private mutating func block(for seconds: Double, now: Timestamp) {
        state.blockedUntil = max(state.blockedUntil, now + seconds)
    }
}
