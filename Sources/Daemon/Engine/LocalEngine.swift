internal import Archive
internal import Catalog
internal import Chronicle
internal import Extractor
internal import Fetcher
internal import Foundation
internal import LinkRot
package import Logging
internal import Model
internal import Scheduler
package import Settings
internal import Synchronization

/// All rooms at work on one archive in this process: the daemon's heart, and what a command uses when no daemon runs.
package final class LocalEngine: Engine {
    /// Version of the program, as `status` and warcinfo records name it.
    package static let version = "0.1.0"

    let catalog: Catalog
    let archive: Archive
    let loop: CaptureLoop
    let rereader: Rereader
    let rescuer: Rescuer
    let notifier: Notifier
    let locks = SourceLocks()
    let overrides: OverrideBook
    let fetcher: Fetcher
    private let logger: Logger
    private let configuration: Mutex<Configuration>
    let since = Timestamp.now
    private let isScheduling: Bool
    private let work: Task<Void, Never>
    /// Rereads the configuration file; nil where there is none to reread.
    private let reread: (@Sendable () throws -> Configuration)?

    /// As it is now: a reload may have changed a part.
    var currentConfiguration: Configuration { configuration.withLock { $0 } }

    /// Where a running daemon listens.
    package static func socketPath(_ configuration: Configuration) -> String {
        configuration.resolve(configuration.archive.path) + "/run/control.sock"
    }

    /// Opens the archive for writing: takes its lock, recovers what a crash left, starts the loop.
    ///
    /// - Parameters:
    ///   - isScheduling: whether due sources are visited by themselves, as the daemon does.
    ///   - reread: how `reload` gets a new configuration.
    /// - Throws: `EngineFailure`.
    package static func open(
        _ configuration: Configuration, isScheduling: Bool, logger: Logger,
        reread: (@Sendable () throws -> Configuration)? = nil
    ) async throws -> LocalEngine {
        try await translating {
            let (archive, recovery) = try await Archive.open(
                configuration.resolve(configuration.archive.path), options: ArchiveOptions(configuration))
            log(recovery, to: logger)
            do {
                let fetcher = try Fetcher(options: FetcherOptions(configuration.fetch))
                let overrides = OverrideBook(try Overrides.load(configuration))
                try await overrides.apply(to: archive.catalog, settings: configuration.rot)
                return LocalEngine(
                    configuration, overrides: overrides, archive: archive, fetcher: fetcher, isScheduling: isScheduling,
                    logger: logger,
                    reread: reread)
            } catch {
                try? await archive.close()
                throw error
            }
        }
    }

    private static func log(_ recovery: RecoveryReport, to logger: Logger) {
        if let backup = recovery.backup {
            // Also whoever runs a single command must learn of the copy.
            logger.warning("the catalog of an older Vidimus was brought up to date", metadata: ["copy": "\(backup)"])
        }
        var rest = recovery
        rest.backup = nil
        if rest.isClean { return }
        logger.notice(
            "the archive was recovered",
            metadata: ["sealed": "\(recovery.sealed.count)", "captures": "\(recovery.captures)"])
        for torn in recovery.quarantined {
            logger.warning("moved to quarantine", metadata: ["path": "\(torn.path)", "reason": "\(torn.reason)"])
        }
        for warning in recovery.warnings { logger.warning("\(warning)") }
    }

    private init(
        _ configuration: Configuration, overrides: OverrideBook, archive: Archive, fetcher: Fetcher, isScheduling: Bool,
        logger: Logger,
        reread: (@Sendable () throws -> Configuration)?
    ) {
        self.configuration = Mutex(configuration)
        self.archive = archive
        self.overrides = overrides
        self.fetcher = fetcher
        self.isScheduling = isScheduling
        self.logger = logger
        self.reread = reread
        catalog = archive.catalog
        let pipeline = CapturePipeline(
            configuration, catalog: archive.catalog, archive: archive, fetcher: fetcher, locks: locks,
            overrides: overrides, logger: logger)
        rereader = Rereader(
            archive: archive, reader: pipeline.reader, judge: pipeline.judge, documents: pipeline.documents)
        let loop = CaptureLoop(
            catalog: archive.catalog, options: PolitenessOptions(configuration),
            horizon: max(Revisit(options: RevisitOptions(configuration)).longest, configuration.fetch.retry.max) * 1.1,
            isScheduling: isScheduling,
            logger: logger
        ) { source, turns in await pipeline.visit(source, turns: turns) }
        self.loop = loop
        rescuer = Rescuer(
            archive: archive, fetcher: fetcher, loop: loop, documents: pipeline.documents, reader: pipeline.reader,
            judge: pipeline.judge, configuration: configuration)
        notifier = Notifier(configuration, archive: archive, logger: logger)
        work = Task { await loop.run() }
    }

    /// Ends visits under way, seals what is open and lets go of the lock.
    package func close() async {
        await loop.stop()
        await work.value
        await fetcher.shutdown()
        do { try await overrides.apply(to: catalog, settings: configuration.withLock { $0.rot }) } catch {
            logger.error("\(error)")
        }
        do { try await archive.close() } catch { logger.error("\(error)") }
        catalog.close()
    }

    package func perform(
        _ request: EngineRequest, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        try await translating {
            switch request {
            case .importChronicle(let order): await emit(.imported(try await importChronicle(order, emit: emit)))
            case .fetch(let order): try await fetch(order, emit: emit)
            case .check(let order): try await check(order, emit: emit)
            case .again(let order): try await again(order, emit: emit)
            case .ingest(let order): try await ingest(order, emit: emit)
            case .rescue(let order): try await rescue(order, emit: emit)
            case .notify: await emit(.notified(try await notifier.round(atOnce: true)))
            case .status: await emit(.status(try await status()))
            case .reload: try await reload(emit: emit)
            }
        }
    }

    // MARK: Import

    private func importChronicle(
        _ order: ImportOrder, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws -> ImportSummary {
        let catalog = order.dryRun ? nil : catalog
        if let input = order.input {
            return try await ListImporter(catalog: catalog, format: try ChronicleFormat(named: order.format))
                .run(input, emit: emit)
        }
        if let path = order.path {
            let reader = ChronicleReader(
                root: path, format: try ChronicleFormat(named: order.format), exclude: ownFolder(below: path))
            return try await ChronicleImporter(catalog: catalog, reader: reader, name: path).run(emit: emit)
        }
        return try await importConfigured(into: catalog, emit: emit)
    }

    /// The chronicles that the configuration names.
    ///
    /// - Parameter only: paths of files; nil for all of them.
    private func importConfigured(
        into catalog: Catalog?, only: Set<String>? = nil, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws -> ImportSummary {
        var total = ImportSummary()
        let configuration = currentConfiguration
        for chronicle in configuration.chronicle {
            let reader = try ChronicleReader(chronicle, of: configuration, leavingOut: ownFolder)
            // Archives of before know a tree by the relative path that the configuration gives.
            try await catalog?.rename(chronicle: chronicle.path, to: reader.root)
            let importer = ChronicleImporter(catalog: catalog, reader: reader, name: reader.root, only: only)
            total.add(try await importer.run(emit: emit), areTotals: catalog != nil)
        }
        return total
    }

    /// The archive, where it lies inside a chronicle's folder: what Vidimus wrote is no chronicle.
    private func ownFolder(below root: String) -> [String] {
        let base = URL(fileURLWithPath: root).standardizedFileURL.path
        let own = URL(fileURLWithPath: archiveFolder).standardizedFileURL.path
        guard own.hasPrefix(base + "/") else { return [] }
        return [own.dropFirst(base.count + 1) + "/**"]
    }

    // MARK: Fetch

    private func fetch(
        _ order: FetchOrder, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        let sources = try await chosen(order)
        // Without room every visit would be for nothing, and say so once each.
        try await archive.checkRoom()
        await emit(.planned(total: sources.count, what: "fetching"))
        try await visit(sources, for: order.maxTime, emit: emit)
    }

    private func chosen(_ order: FetchOrder) async throws -> [DueSource] {
        let limit = order.limit ?? .max
        switch order.choice {
        case .targets:
            let resolver = TargetResolver(catalog: catalog)
            var keys: [SourceKey] = []
            for target in order.targets { keys += try await resolver.sources(target, adding: true).map(\.key) }
            return try await dueSources(Array(unique(keys).prefix(limit)))
        case .due: return try await catalog.due(at: .now, limit: min(limit, 10_000_000))
        case .all:
            var filter = SourceFilter()
            filter.limit = limit == .max ? -1 : limit
            return try await dueSources(try await catalog.sources(filter).map(\.key))
        }
    }

    private func dueSources(_ keys: [SourceKey]) async throws -> [DueSource] {
        var sources: [DueSource] = []
        for key in keys {
            if let source = try await catalog.dueSource(key, at: .now) { sources.append(source) }
        }
        return sources
    }

    private func unique(_ keys: [SourceKey]) -> [SourceKey] {
        var seen: Set<SourceKey> = []
        return keys.filter { seen.insert($0).inserted }
    }

    private func visit(
        _ sources: [DueSource], for limit: Double?, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        try await VisitRun(loop: loop, limit: limit).visit(sources, waiting: { await emit(.waiting(for: $0)) }) {
            [archive] _, line in
            await emit(.visited(line))
            if line.outcome == .notKept { try await archive.checkRoom() }
        }
    }

    // MARK: Check

    private func check(
        _ order: CheckOrder, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        if let files = order.files {
            // As they lie there now, which may be otherwise than when they were imported.
            _ = try await importConfigured(into: catalog, only: files) { event in
                if case .diagnostic = event { await emit(event) }
            }
        }
        let reporter = CheckReporter(catalog: catalog, overrides: overrides.current)
        let scope = try await CheckScope(order, catalog: catalog)
        for diagnostic in scope.diagnostics { await emit(.diagnostic(diagnostic)) }
        let rows = scope.sources
        let visits = rows.filter { row in
            guard let maxAge = order.maxAge else { return false }
            return row.state.lastVisit.map { Timestamp.now - $0 >= maxAge } ?? true
        }
        if !visits.isEmpty || order.judgesAgain { try await archive.checkRoom() }
        if order.judgesAgain {
            await emit(.planned(total: rows.count, what: "judging again"))
            try await judgeAgain(rows, emit: emit)
        }
        await emit(.planned(total: visits.count, what: "checking"))
        try await visit(try await dueSources(visits.map(\.key)), for: order.maxTime, emit: emit)
        try await reporter.report(scope, order: order, emit: emit)
    }

    // MARK: Status and reload

    private func status() async throws -> StatusReport {
        var report = try await StatusReport(catalog, archive: archiveFolder)
        report.inFlight = await loop.inFlight
        report.paused = await loop.paused
        report.trouble = await archive.trouble
        if isScheduling {
            report.pid = ProcessInfo.processInfo.processIdentifier
            report.since = since
        }
        return report
    }

    /// Takes over what can change while running: the chronicles and the limits of room. Everything else needs a restart and is
    /// said so.
    private func reload(emit: @escaping @Sendable (EngineEvent) async -> Void) async throws {
        if let reread {
            let fresh = try reread()
            overrides.replace(try Overrides.load(fresh))
            try await overrides.apply(to: catalog, settings: fresh.rot)
            let needsRestart = configuration.withLock { current in
                var comparable = fresh
                comparable.chronicle = current.chronicle
                comparable.archive.maxBytes = current.archive.maxBytes
                comparable.archive.freeSpace = current.archive.freeSpace
                let differs = comparable != current
                current.chronicle = fresh.chronicle
                current.archive.maxBytes = fresh.archive.maxBytes
                current.archive.freeSpace = fresh.archive.freeSpace
                return differs
            }
            await archive.limit(maxBytes: fresh.archive.maxBytes, freeSpace: fresh.archive.freeSpace)
            if needsRestart {
                await emit(
                    .note(
                        "the chronicles and the limits of room were taken over; the other changes in config.json need a restart"
                    ))
            }
        }
        await emit(.imported(try await importChronicle(ImportOrder(), emit: emit)))
    }
}

extension ImportSummary {
    /// Adds another chronicle's import.
    ///
    /// - Parameter areTotals: events, citations and sources are those of the whole catalog, of which the last word counts; in
    ///   a dry run they are each chronicle's own.
    fileprivate mutating func add(_ part: ImportSummary, areTotals: Bool) {
        events = areTotals ? part.events : events + part.events
        citations = areTotals ? part.citations : citations + part.citations
        sources = areTotals ? part.sources : sources + part.sources
        diagnostics += part.diagnostics
        seconds += part.seconds
        files += part.files
        unchanged += part.unchanged
        newEvents += part.newEvents
        newSources += part.newSources
    }
}
