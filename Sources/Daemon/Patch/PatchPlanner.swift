package import Catalog
internal import Chronicle
internal import Foundation
internal import Model
package import Settings

/// Finds the citations whose sources stand surely, and what is to be written beside them.
///
/// Sure are the dead by the death policy and the changed; a page that moved is meant only where that is asked for.
package struct PatchPlanner: Sendable {
    private let catalog: Catalog
    private let chronicles: [String: (format: ChronicleFormat, site: String)]
    private let copies: CopyFinder
    private let isWithMoved: Bool

    /// - Parameters:
    ///   - replay: where the public finds this archive's captures: what stands before `<14 digits>/<url>`. Nil for nowhere.
    ///   - withMoved: whether pages that moved with the same text get their new address.
    package init(catalog: Catalog, configuration: Configuration, replay: String?, withMoved: Bool) {
        self.catalog = catalog
        copies = CopyFinder(catalog: catalog, replay: replay)
        isWithMoved = withMoved
        chronicles = Dictionary(
            configuration.chronicle.map { chronicle in
                let format = ChronicleFormat(rawValue: chronicle.format.rawValue) ?? .auto
                return (configuration.resolve(chronicle.path), (format, chronicle.site))
            }
        ) { first, _ in first }
    }

    /// - Parameter targets: as `TargetResolver` takes them; empty for every source.
    /// - Throws: `EngineFailure` when a target names nothing.
    package func plan(_ targets: [String]) async throws -> PatchPlan {
        var plan = PatchPlan(files: [], helpless: [], sources: [:])
        var files: [FileKey: [SourceKey: Remedy]] = [:]
        for source in try await chosen(targets) {
            try Task.checkCancellation()
            let citations = try await catalog.citations(of: source.key).filter { $0.withdrawn == nil }
            guard !citations.isEmpty else { continue }
            switch try await remedy(for: source, day: citations.compactMap(\.date).min()) {
            case .failure(let reason):
                plan.helpless.append(
                    .init(url: source.url.string, standing: source.state.standing, reason: reason.text))
            case .success(let remedy):
                plan.sources[source.key] = .init(
                    url: source.url.string, standing: source.state.standing, category: source.state.category,
                    remedy: remedy)
                for citation in citations {
                    files[FileKey(root: citation.chronicle, path: citation.file), default: [:]][source.key] = remedy
                }
            }
        }
        plan.files = files.map { key, remedies in
            let known = chronicles[key.root]
            return .init(
                root: key.root, path: key.path, format: known?.format ?? .auto, site: known?.site ?? "",
                remedies: remedies)
        }.sorted { ($0.root, $0.path) < ($1.root, $1.path) }
        return plan
    }

    private struct FileKey: Hashable {
        var root: String
        var path: String
    }

    private struct Reason: Error { let text: String }

    private func chosen(_ targets: [String]) async throws -> [SourceRow] {
        if targets.isEmpty {
            var filter = SourceFilter()
            filter.standings = [.dead, .changed]
            filter.limit = -1
            var rows = try await catalog.sources(filter)
            if isWithMoved {
                filter.standings = [.alive]
                filter.categories = [.moved]
                rows += try await catalog.sources(filter)
            }
            return rows
        }
        var rows: [SourceRow] = []
        var seen: Set<SourceKey> = []
        for target in targets {
            for row in try await TargetResolver(catalog: catalog).sources(target, adding: false)
            where isMeant(row) && seen.insert(row.key).inserted { rows.append(row) }
        }
        return rows
    }

    private func isMeant(_ row: SourceRow) -> Bool {
        switch row.state.standing {
        case .dead, .changed: true
        case .alive: isWithMoved && row.state.category == .moved
        case .new, .failing, .unsure: false
        }
    }

    private func remedy(for source: SourceRow, day: CalendarDay?) async throws -> Result<Remedy, Reason> {
        if source.state.standing == .alive { return try await newAddress(of: source) }
        guard let copy = try await copies.copy(of: source, day: day) else {
            let own = try await copies.hasOwn(source)
            return .failure(
                Reason(
                    text: own
                        ? "what is held here has no public address: name one with --replay or rescue.replay, or run "
                            + "`vidimus rescue --also-others`"
                        : "no archived copy is known; `vidimus rescue` looks for one"))
        }
        return .success(Remedy(copy: copy, isDead: source.state.standing == .dead))
    }

    /// The address at which the same text was found by permanent redirects alone (RFC 9110 § 15.4.2, 15.4.9), at every one of
    /// the latest visits.
    private func newAddress(of source: SourceRow) async throws -> Result<Remedy, Reason> {
        let captures = try await catalog.captures(of: source.key, limit: Self.visits)
        guard let target = captures.first?.finalURL else {
            return .failure(Reason(text: "it is not known where the page has moved to"))
        }
        for capture in captures {
            guard capture.verdict.category == .moved, capture.finalURL == target else {
                return .failure(Reason(text: "not every one of the last visits led to \(target)"))
            }
            guard capture.verdict.findings.contains(where: { $0.rule == "text.same" || $0.rule == "text.noise" }) else {
                return .failure(Reason(text: "the text at \(target) is not known to be the same"))
            }
            guard capture.hops.dropLast().allSatisfy({ $0.status == 301 || $0.status == 308 }) else {
                return .failure(Reason(text: "the redirect to \(target) calls itself temporary"))
            }
        }
        return .success(Remedy(newAddress: target.string, isDead: false))
    }

    /// So many visits must agree where a page has moved to; fewer where there were fewer.
    private static let visits = 3
}
