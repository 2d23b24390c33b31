internal import Archive
internal import Catalog
internal import Foundation
internal import Model
internal import Settings

extension LocalEngine {
    /// Sources that other archives are asked for at once; their hosts' turns decide how fast.
    private static let width = 4

    /// Looks for the dead and the changed, and sends the living to be preserved where that is asked for.
    func rescue(_ order: RescueOrder, emit: @escaping @Sendable (EngineEvent) async -> Void) async throws {
        if !order.dryRun { try await archive.checkRoom() }
        let isNamed = !order.targets.isEmpty
        let sources = try await meant(order.targets)
        await emit(.planned(total: sources.count, what: "rescuing"))
        try await withThrowingTaskGroup(of: RescueLine.self) { group in
            var asked = 0
            var running = 0
            func report(_ line: RescueLine) async {
                await emit(.rescued(line))
            }
            for source in sources {
                try Task.checkCancellation()
                switch try await rescuer.prepare(source, order, isNamed: isNamed) {
                case .done(let line): await report(line)
                case .search(let matter):
                    if let limit = order.limit, asked >= limit { continue }
                    asked += 1
                    if running == Self.width, let line = try await group.next() {
                        running -= 1
                        await report(line)
                    }
                    running += 1
                    group.addTask { [self] in try await rescuer.search(matter, order) }
                }
            }
            while let line = try await group.next() { await report(line) }
        }
        if order.save { try await save(order, sources, isNamed: isNamed, emit: emit) }
    }

    private func meant(_ targets: [String]) async throws -> [SourceRow] {
        if targets.isEmpty {
            var filter = SourceFilter()
            filter.standings = [.dead, .changed]
            filter.limit = -1
            return try await catalog.sources(filter)
        }
        var rows: [SourceRow] = []
        var seen: Set<SourceKey> = []
        for target in targets {
            for row in try await TargetResolver(catalog: catalog).sources(target, adding: false)
            where seen.insert(row.key).inserted { rows.append(row) }
        }
        return rows
    }

    // MARK: Preservation

    private func save(
        _ order: RescueOrder, _ named: [SourceRow], isNamed: Bool,
        emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        let service = try SavePageNow(currentConfiguration)
        var living = named.filter { $0.state.standing == .alive }
        if !isNamed {
            var filter = SourceFilter()
            filter.standings = [.alive]
            filter.limit = -1
            living = try await catalog.sources(filter)
        }
        var sent = 0
        for source in living {
            try Task.checkCancellation()
            if let limit = order.limit, sent >= limit { break }
            let note = SavedPage.name(source.key)
            if let before = try await catalog.note(note).flatMap(SavedPage.init(text:)), !before.isOld { continue }
            if order.dryRun {
                await emit(.rescued(RescueLine(source, .saved, "would be sent to \(service.name)")))
                continue
            }
            if sent > 0 { try await Task.sleep(for: .seconds(service.pause)) }
            sent += 1
            switch try await service.save(source.url) {
            case .saved(let page):
                try await catalog.setNote(note, page.text)
                var line = RescueLine(source, .saved, "preserved by \(service.name)")
                (line.archive, line.memento, line.moment) = (service.name, page.memento, page.at)
                await emit(.rescued(line))
            case .failed(let reason): await emit(.rescued(RescueLine(source, .notSaved, reason)))
            case .busy(let reason):
                await emit(.rescued(RescueLine(source, .notSaved, reason)))
                return await emit(.note("\(service.name) wants no more for now; the rest is left for later"))
            }
        }
    }
}
