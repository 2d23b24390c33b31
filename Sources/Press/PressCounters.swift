/// What the press has done since it was made.
package struct PressCounters: Sendable, Hashable {
    package var connections = 0
    package var requests = 0
    /// Answers with 304.
    package var notModified = 0
    /// Answers for which nothing was published.
    package var unknown = 0
    package var bytesSent = 0
}
