package import Model

/// What the daemon says of itself, beside what stands in the catalog.
package struct DaemonPulse: Hashable, Sendable {
    /// Of the program.
    package var version: String
    package var since: Timestamp
    /// Visits under way.
    package var inFlight: Int
    /// Why fetching rests, when it does: disk space, network.
    package var paused: String?

    package init(version: String, since: Timestamp, inFlight: Int, paused: String?) {
        self.version = version
        self.since = since
        self.inFlight = inFlight
        self.paused = paused
    }
}
