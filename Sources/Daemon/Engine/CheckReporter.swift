internal import Catalog
internal import LinkRot
internal import Model
internal import Settings

/// Turns stored verdicts into lines for whoever checks sources.
struct CheckReporter {
    let catalog: Catalog
    let overrides: Overrides

    /// The name of the note that holds when the last check was made.
    private static let lastCheck = "last-check"

    /// Reports every source of the scope, its citations that are no URL, and what nobody has ever visited.
    func report(
        _ scope: CheckScope, order: CheckOrder, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        let began = Timestamp.now
        let since = order.newOnly ? try await catalog.note(Self.lastCheck).flatMap(Timestamp.init(iso8601:)) : nil
        for source in scope.sources {
            try Task.checkCancellation()
            if let line = try await line(source.key, since: since) { await emit(.checked(line)) }
        }
        for line in scope.invalid where since == nil { await emit(.checked(line)) }
        if order.maxAge == nil { await tell(neverVisited: scope, order, emit: emit) }
        if order.isEverything { try await catalog.setNote(Self.lastCheck, began.iso8601) }
    }

    /// One by one what was named; of everything, how many there are.
    private func tell(
        neverVisited scope: CheckScope, _ order: CheckOrder, emit: @Sendable (EngineEvent) async -> Void
    ) async {
        let known = scope.sources.filter { $0.state.lastVisit == nil }.map(\.url)
        if !order.isEverything {
            for url in known + scope.unknown { await emit(.visited(VisitLine(neverVisited: url))) }
        } else if !known.isEmpty {
            await emit(.note("never visited, and so not judged: \(known.count) of \(scope.sources.count) sources"))
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
        line.hold(OverrideLine(overrides, for: key))
        return line
    }

    /// Whether the category was another one at the last visit before `since`.
    private func isNew(_ row: SourceRow, since: Timestamp) async throws -> Bool {
        let history = try await catalog.verdicts(of: row.key)
        guard let now = history.first, now.visited >= since else { return false }
        return history.first { $0.visited < since }?.verdict.category != now.verdict.category
    }
}

extension VisitLine {
    fileprivate init(neverVisited url: WebURL) {
        let reason = "never visited, and --no-fetch visits nothing"
        self.init(
            url: url.string, capture: nil, version: nil, outcome: .skipped, category: .empty, words: 0, warc: nil,
            offset: nil, standing: .new, title: nil, change: nil, finalURL: nil, events: [], seconds: 0,
            verdict: Verdict(.empty, findings: [.init("visit.skipped", reason)], judge: Judge.version))
    }
}
