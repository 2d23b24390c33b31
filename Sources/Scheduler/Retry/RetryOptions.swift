/// How often and when a visit that failed is repeated. Durations are seconds.
package struct RetryOptions: Hashable, Sendable {
    /// Repeats after the first attempt.
    package var count = 3
    /// The wait before the first repeat is anything up to this; the bound doubles with every repeat.
    package var base = 60.0
    /// No wait is longer.
    package var max = 86400.0

    package init() {}
}
