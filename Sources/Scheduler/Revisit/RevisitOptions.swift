/// When a source is visited again. Durations are seconds.
package struct RevisitOptions: Hashable, Sendable {
    /// The ages, counted from the first visit, at which a new source is looked at.
    package var new: [Double] = [0, 3600, 21600, 86400, 259_200, 604_800, 2_592_000]
    /// The shortest interval after that.
    package var floor = 21600.0
    /// The longest.
    package var ceiling = 7_776_000.0
    /// What the interval is multiplied by when the text has not changed.
    package var grow = 1.2
    /// What it is multiplied by when it has.
    package var shrink = 0.8
    /// The wait before a dead verdict is tried again while the source is not yet dead by the death policy.
    package var spacing = 259_200.0
    /// The interval between tests of dead sources.
    package var retest = 2_592_000.0
    /// Every so many visits the page is asked for unconditionally, since servers lie about 304; 0 for never.
    package var unconditionalEvery = 10
    /// By what part of itself every interval varies, up and down, so that what was imported together drifts apart.
    package var jitter = 0.1

    package init() {}
}
