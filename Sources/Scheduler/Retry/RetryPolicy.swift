package import Model

/// Whether a visit that failed is repeated before it counts: exponential backoff with full jitter.
package struct RetryPolicy: Hashable, Sendable {
    package var options: RetryOptions

    package init(options: RetryOptions = RetryOptions()) { self.options = options }

    package enum Decision: Hashable, Sendable {
        /// The outcome stands; the source goes back to its ordinary schedule.
        case stands
        case retry(at: Timestamp)
    }

    /// Decides after an attempt.
    ///
    /// - Parameters:
    ///   - outcome: how the chain's last hop ended.
    ///   - attempt: how many attempts were made, this one included; 1 for the first.
    package func decision(
        after outcome: HopOutcome, attempt: Int, now: Timestamp, using random: inout some RandomNumberGenerator
    ) -> Decision {
        // Vidimus itself gave up: the attempt says nothing and is not counted.
        if outcome == .failed(.cancelled) { return .retry(at: now) }
        guard RetryPolicy.isWorthRepeating(outcome), attempt <= options.count else { return .stands }
        var bound = Swift.max(0, options.base)
        for _ in 1..<Swift.max(attempt, 2) where attempt > 1 && bound < options.max { bound *= 2 }
        bound = min(bound, options.max)
        var wait = bound > 0 ? Double.random(in: 0...bound, using: &random) : 0
        if case .answered(_, let asked?) = outcome { wait = min(Swift.max(wait, asked), options.max) }
        return .retry(at: now + wait)
    }

    /// Whether another attempt soon may end otherwise.
    package static func isWorthRepeating(_ outcome: HopOutcome) -> Bool {
        switch outcome {
        case .answered(let status, _): isWorthRepeating(status: status)
        case .cutShort: true
        case .failed(let kind): isWorthRepeating(kind)
        case .notSent: false
        }
    }

    /// Statuses by which a server says "not now": 408, 425, 429, 500, 502 to 504, and the 520 to 530 of content
    /// delivery networks that cannot reach their origin.
    package static func isWorthRepeating(status: Int) -> Bool {
        switch status {
        case 408, 425, 429, 500, 502, 503, 504, 520...524, 527, 530: true
        default: false
        }
    }

    /// Failures on the way, as against those that the same request would meet again.
    package static func isWorthRepeating(_ kind: FetchFailure.Kind) -> Bool {
        switch kind {
        case .nameLookupFailed, .connectRefused, .unreachable, .connectTimeout, .firstByteTimeout, .timeout, .stalled,
            .reset, .emptyReply, .cancelled:
            true
        case .nameNotFound, .tls, .headersTooLarge, .tooLarge, .protocolError, .gate, .addressForbidden, .robots,
            .tooManyRedirects, .redirectLoop, .badRedirect, .invalidURL:
            false
        }
    }
}
