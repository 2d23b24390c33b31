internal import Archive
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
        fixity = FixityReport(archive: archive, at: .now)
        notify = try await NotifyReport(catalog)
    }
}

extension FixityReport {
    /// Nil before the rolling audit's first look.
    init?(archive: String, at now: Timestamp) {
        let journal = AuditJournal.load(archive)
        let sealed = ArchiveFolder(archive).sealedNames
        guard journal.structure != nil || !journal.files.isEmpty else { return nil }
        let moments = sealed.map { journal.files[$0]?.read }
        let all = journal.findings.map(\.description)
        self.init(
            files: sealed.count, read: moments.count { $0.map { now - $0 < 90 * RollingAudit.day } ?? false },
            oldest: moments.contains(nil) ? nil : moments.compactMap(\.self).min(), findings: Array(all.prefix(20)),
            findingCount: all.count)
    }
}
