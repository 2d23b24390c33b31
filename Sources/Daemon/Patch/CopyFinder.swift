internal import Catalog
internal import Chronicle
internal import Model

/// Finds the archived copy that a chronicle is to link: our own where the public can see it, else a rescued one.
struct CopyFinder: Sendable {
    private let catalog: Catalog
    private let replay: String?

    /// - Parameter replay: as `PatchPlanner` has it.
    init(catalog: Catalog, replay: String?) {
        self.catalog = catalog
        self.replay = replay.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    }

    /// - Parameter day: of the earliest event that cites the source.
    func copy(of source: SourceRow, day: CalendarDay?) async throws -> Remedy.Copy? {
        if let replay, let own = try await own(source), let hop = own.hops.first {
            return Remedy.Copy(url: "\(replay)\(hop.started.digits14)/\(hop.url.string)", day: hop.started.day)
        }
        let rescued = try await catalog.foreignCaptures(of: source.key).compactMap { row in
            if case .memento(let memento) = row.origin, row.isGood { memento } else { nil }
        }
        let best =
            day.map { day in
                rescued.min { abs($0.moment - day.start) < abs($1.moment - day.start) }
            } ?? rescued.first
        return best.map { Remedy.Copy(url: $0.url.string, day: $0.moment.day) }
    }

    func hasOwn(_ source: SourceRow) async throws -> Bool { try await own(source) != nil }

    /// The earliest capture that showed the article, which is the nearest to the event: nothing is captured before it is cited.
    func own(_ source: SourceRow) async throws -> CaptureRow? {
        for capture in try await catalog.captures(of: source.key).reversed() {
            guard capture.version != nil, capture.verdict.state == .alive, !capture.notModified,
                let digest = capture.textDigest, try await catalog.text(digest) != nil
            else { continue }
            return capture
        }
        return nil
    }
}

extension ForeignCaptureRow {
    /// Whether it shows the article, as far as we can judge.
    package var isGood: Bool { verdict.state == .alive && textDigest != nil }
}
