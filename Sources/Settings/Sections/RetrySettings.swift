/// `fetch.retry`: how a visit that failed for a passing reason is tried again.
package struct RetrySettings: Hashable, Sendable {
    /// Tries after the first. Default 3; 0 never tries again.
    package var count = 3
    /// Seconds before the first new try; each further one doubles it. Default 60.
    package var base = 60.0
    /// Seconds that a pause never exceeds. Default one day.
    package var max = 86_400.0

    package init() {}
}
