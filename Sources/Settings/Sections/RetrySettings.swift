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

extension RetrySettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("count", \.count, .count(0...20), "Tries after the first."),
            Key("base", \.base, .span(0...86_400), "Pause before the first new try; each further one doubles it."),
            Key("max", \.max, .span(0...2_592_000), "Pause that is never exceeded."),
        ]
    }

    static var rules: [Rule<Self>] {
        [Rule("max", "base") { $0.base <= $0.max ? nil : "\"max\" must be at least \"base\"" }]
    }
}
