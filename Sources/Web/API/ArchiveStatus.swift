internal import Catalog
internal import Model

/// `api/status`, with the fields of `vidimus status --json`; the metrics are made of it too.
struct ArchiveStatus: Encodable, Sendable {
    var version: String
    var since: Timestamp
    var events: Int
    var citations: Int
    var sources: Int
    var captures: Int
    var versions: Int
    var due: Int
    var nextDue: Timestamp?
    var inFlight: Int
    var standings: [Standing: Int]
    var warcFiles: Int
    var warcBytes: Int
    var paused: String?

    init(_ catalog: Catalog, pulse: DaemonPulse, now: Timestamp) async throws {
        let totals = try await catalog.totals()
        let queue = try await catalog.queueCounts(at: now)
        version = pulse.version
        since = pulse.since
        events = totals.events
        citations = totals.citations
        sources = totals.sources
        captures = totals.captures
        versions = totals.versions
        due = queue.due
        nextDue = queue.next
        inFlight = pulse.inFlight
        standings = try await catalog.standings()
        warcFiles = totals.warcs
        warcBytes = totals.bytes
        paused = pulse.paused
    }
}
