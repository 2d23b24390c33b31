package import Model

/// What one request told about its host: what politeness and retry go by.
package enum HopOutcome: Hashable, Sendable {
    /// A whole response; `retryAfter` is in seconds from its arrival, nil when the field is absent or makes no sense.
    case answered(status: Int, retryAfter: Double?)
    /// A response that broke off: the connection ended or time ran out before its announced end.
    case cutShort(status: Int)
    case failed(FetchFailure.Kind)
    /// No request was made after all (robots.txt forbids it, the gate refused), or the network itself was down, so that
    /// nothing reached the host: the turn is given back.
    case notSent

    /// - Parameter now: when the exchange ended; `Retry-After` dates count from here.
    package init(_ exchange: Exchange, now: Timestamp) {
        switch exchange.outcome {
        case .failure(let failure): self = .failed(failure.kind)
        case .response(let response):
            switch response.truncated {
            case .disconnect, .time: self = .cutShort(status: response.status)
            case .length, nil:
                let wait = response.headers["Retry-After"].flatMap { RetryAfter.seconds($0, now: now) }
                self = .answered(status: response.status, retryAfter: wait)
            }
        }
    }
}
