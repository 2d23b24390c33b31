package import Model

/// What was watched of one source's life, on the axis of its citation's age.
///
/// A source comes under observation when it is first seen alive and leaves when its end is seen, or with the last visit
/// that still found it alive. What happened before the first sight nobody saw (left truncation): a source that was dead at
/// the first look has no life that could be measured.
package struct Life: Hashable, Sendable {
    /// Days between the event's date and the first sight; 0 where the source was seen earlier than that.
    package var entry: Double
    /// Days between the event's date and the end, or the last sight.
    package var exit: Double
    /// Whether an end was seen at `exit`; otherwise the life goes on as far as anybody knows (right censoring).
    package var hasEnded: Bool

    /// - Parameters:
    ///   - entry: days, at least 0.
    ///   - exit: days; a life with no more than `entry` was seen once and tells nothing of time.
    package init(entry: Double, exit: Double, hasEnded: Bool) {
        self.entry = entry
        self.exit = exit
        self.hasEnded = hasEnded
    }

    /// - Parameters:
    ///   - cited: the date of the event that cites the source; its first moment in UTC is age 0.
    ///   - first: the first visit that found the source alive.
    ///   - last: the last one.
    ///   - end: the first visit that found it gone, where its end is sure.
    package init(cited: CalendarDay, first: Timestamp, last: Timestamp, end: Timestamp?) {
        entry = max(0, (first - cited.start) / 86400)
        exit = max(0, ((end ?? last) - cited.start) / 86400)
        hasEnded = end != nil
    }

    /// Whether it was watched for any time at all.
    package var wasWatched: Bool { exit > entry }
}
