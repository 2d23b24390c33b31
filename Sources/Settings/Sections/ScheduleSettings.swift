/// `schedule`: when sources are visited again.
package struct ScheduleSettings: Hashable, Sendable {
    /// Ages in seconds at which a new source is visited: 0, 1 h, 6 h, 1 d, 3 d, 7 d, 30 d. Ascending.
    package var new: [Double] = [0, 3600, 21_600, 86_400, 259_200, 604_800, 2_592_000]
    /// Seconds between visits at the least. Default 6 h.
    package var floor = 21_600.0
    /// Seconds between visits at the most. Default 90 d.
    package var ceiling = 7_776_000.0
    /// Factor on the interval after a visit that found the text unchanged. Default 1.2.
    package var grow = 1.2
    /// Factor on the interval after a visit that found it changed. Default 0.8.
    package var shrink = 0.8

    package init() {}
}

extension ScheduleSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("new", \.new, .list(.span(0...315_360_000), least: 1), "Ages at which a new source is visited."),
            Key("floor", \.floor, .span(1...315_360_000), "Least time between visits."),
            Key("ceiling", \.ceiling, .span(1...315_360_000), "Most time between visits."),
            Key(
                "grow", \.grow, .factor(1...100), "Factor on the interval after a visit that found the text unchanged."),
            Key("shrink", \.shrink, .factor(0.01...1), "Factor on the interval after a visit that found it changed."),
        ]
    }

    static var rules: [Rule<Self>] {
        [
            Rule("new") { section in
                zip(section.new, section.new.dropFirst()).allSatisfy(<) ? nil : "the ages in \"new\" must ascend"
            },
            Rule("ceiling", "floor") { $0.floor <= $0.ceiling ? nil : "\"ceiling\" must be at least \"floor\"" },
        ]
    }
}
