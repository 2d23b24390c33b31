package import Catalog
internal import Model

extension StatusReport {
    /// The state of an archive on which no daemon runs.
    ///
    /// - Throws: `CatalogError`.
    package init(_ catalog: Catalog, archive: String) async throws {
        let totals = try await catalog.totals()
        let queue = try await catalog.queueCounts(at: .now)
        let standings = try await catalog.standings()
        self.init(
            version: LocalEngine.version, pid: nil, since: nil, archive: archive, events: totals.events,
            citations: totals.citations, sources: totals.sources, captures: totals.captures, versions: totals.versions,
            due: queue.due, nextDue: queue.next, inFlight: 0,
            standings: Dictionary(uniqueKeysWithValues: standings.map { ($0.key.rawValue, $0.value) }),
            warcFiles: totals.warcs, warcBytes: totals.bytes, paused: nil)
    }
}
