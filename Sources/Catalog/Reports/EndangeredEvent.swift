package import Model

/// An event whose sources are lost, or all but one.
package struct EndangeredEvent: Hashable, Sendable, Codable {
    package var event: EventID
    package var date: CalendarDay?
    package var title: String
    /// Where it stands in the chronicle; the first place, if several.
    package var file: String
    package var line: Int
    /// What it cites, each source once, each URL that cannot be fetched for itself.
    package var cited: [Cited]

    package struct Cited: Hashable, Sendable, Codable {
        /// As the source is fetched; as written where it cannot be.
        package var url: String
        /// Nil where the URL cannot be fetched.
        package var standing: Standing?
        package var category: Category?
        package var line: Int

        /// Whether it bears the event no longer: it stands as dead, another text stands in its place, or its URL never led
        /// anywhere.
        package var isLost: Bool { standing == .dead || isReplaced || standing == nil }

        /// Whether a page was found there and it is not another one.
        package var isLiving: Bool { (standing == .alive || standing == .changed) && !isReplaced }

        private var isReplaced: Bool { standing == .changed && category == .replaced }
    }
}

/// Which events are endangered, worst first.
package struct EndangeredEvents: Hashable, Sendable {
    /// Events of which every source is lost: those with most sources first, then the latest.
    package var lost: [EndangeredEvent]
    package var lostCount: Int
    /// Events of two or more sources of which all but one are lost, and that one lives.
    package var last: [EndangeredEvent]
    package var lastCount: Int
    /// Events with a lost source and none that is known to live, of which some source is failing, unsure or not yet judged.
    package var undecided: Int
}
