internal import Catalog
internal import Model
internal import Settings

/// Turns stored verdicts into lines for whoever checks sources.
struct CheckReporter {
    let catalog: Catalog
    let overrides: Overrides

    /// The name of the note that holds when the last check was made.
    private static let lastCheck = "last-check"

    /// The sources that the order names; all of them when it names none.
    func sources(_ order: CheckOrder) async throws -> [SourceRow] {
        if let files = order.files { return try await sources(citedIn: files) }
        let targets = order.targets
        if targets.isEmpty {
            var filter = SourceFilter()
            filter.limit = -1
            return try await catalog.sources(filter)
        }
        var rows: [SourceRow] = []
        var seen: Set<SourceKey> = []
        for target in targets {
            for row in try await TargetResolver(catalog: catalog).sources(target, adding: true)
            where seen.insert(row.key).inserted { rows.append(row) }
        }
        return rows
    }

    private func sources(citedIn files: Set<String>) async throws -> [SourceRow] {
        var rows: [SourceRow] = []
        var seen: Set<SourceKey> = []
        for file in files.sorted() {
            var filter = SourceFilter()
            filter.path = file
            filter.limit = -1
            for row in try await catalog.sources(filter) where seen.insert(row.key).inserted { rows.append(row) }
        }
        return rows
    }

    /// Reports every source of `keys`, and citations that are no URL when everything is checked.
    func report(
        _ keys: [SourceKey], order: CheckOrder, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        let began = Timestamp.now
        let since = order.newOnly ? try await catalog.note(Self.lastCheck).flatMap(Timestamp.init(iso8601:)) : nil
        for key in keys {
            try Task.checkCancellation()
            if let line = try await line(key, since: since) { await emit(.checked(line)) }
        }
        if order.targets.isEmpty, order.files == nil {
            for citation in try await catalog.invalidCitations(limit: -1, offset: 0) where since == nil {
                await emit(.checked(CheckLine(invalid: citation)))
            }
            try await catalog.setNote(Self.lastCheck, began.iso8601)
        }
    }

    /// Nil for a source that was never judged, or judged as now before `since`.
    private func line(_ key: SourceKey, since: Timestamp?) async throws -> CheckLine? {
        guard let row = try await catalog.source(key), let capture = try await catalog.captures(of: key, limit: 1).first
        else { return nil }
        if let since, try await !isNew(row, since: since) { return nil }
        let events = try await catalog.citations(of: key).filter { $0.withdrawn == nil }.map(CheckLine.EventPlace.init)
        let verdict = capture.verdict
        var line = CheckLine(
            url: row.url.string, category: verdict.category, standing: row.state.standing,
            finalURL: verdict.finalURL?.string, rules: verdict.findings.map(\.rule),
            evidence: verdict.findings.map(\.detail), events: events, reason: verdict.reason, capture: capture.id,
            judged: capture.started)
        line.override = OverrideLine(overrides, for: key)
        return line
    }

    /// Whether the category was another one at the last visit before `since`.
    private func isNew(_ row: SourceRow, since: Timestamp) async throws -> Bool {
        let history = try await catalog.verdicts(of: row.key)
        guard let now = history.first, now.visited >= since else { return false }
        return history.first { $0.visited < since }?.verdict.category != now.verdict.category
    }
}
