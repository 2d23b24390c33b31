internal import Archive
internal import Catalog
internal import Foundation
internal import Model

extension LocalEngine {
    /// Sources read at once.
    private static var width: Int { min(4, ProcessInfo.processInfo.activeProcessorCount) }
    /// Sources taken from the catalog at a time.
    private static let page = 1000

    /// Reads stored captures again, a source after the other. It can be stopped at any time and begun anew.
    func again(_ order: AgainOrder, emit: @escaping @Sendable (EngineEvent) async -> Void) async throws {
        if !order.dryRun { try await archive.checkRoom() }
        var pages = try await AgainPages(order.targets, catalog: catalog, size: Self.page)
        await emit(.planned(total: pages.total, what: order.dryRun ? "reading" : "reading again"))
        var done = 0
        while let sources = try await pages.next() {
            try await withThrowingTaskGroup(of: RereadLine.self) { group in
                var next = sources.makeIterator()
                for _ in 0..<Self.width {
                    guard let source = next.next() else { break }
                    group.addTask { [self] in try await reread(source.key, dryRun: order.dryRun) ?? RereadLine(source) }
                }
                while let line = try await group.next() {
                    done += 1
                    await emit(.reread(line))
                    await emit(.progress(done: done))
                    try Task.checkCancellation()
                    guard let source = next.next() else { continue }
                    group.addTask { [self] in try await reread(source.key, dryRun: order.dryRun) ?? RereadLine(source) }
                }
            }
        }
    }

    /// Judges every stored capture of the sources by today's rules, in the order in which they were made.
    func judgeAgain(
        _ sources: [SourceRow], emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        for (done, source) in sources.enumerated() {
            try Task.checkCancellation()
            let line = try await locks.holding(source.key) {
                try await catalog.source(source.key).flatMapAsync { try await rereader.reread($0, judging: true) }
            }
            if let line, line.facts + line.texts + line.faults.count > 0 { await emit(.reread(line)) }
            await emit(.progress(done: done + 1))
        }
    }

    private func reread(_ key: SourceKey, dryRun: Bool) async throws -> RereadLine? {
        try await locks.holding(key) {
            guard let source = try await catalog.source(key) else { return nil }
            return try await rereader.reread(source, dryRun: dryRun)
        }
    }
}

extension RereadLine {
    fileprivate init(_ source: SourceRow) { self.init(url: source.url.string, versions: source.version ?? 0) }
}

/// The sources that targets of `extract --again` name, some at a time.
struct AgainPages {
    private(set) var total = 0
    private let catalog: Catalog
    private var filters: [SourceFilter] = []
    private var named: [SourceRow] = []

    /// - Throws: `EngineFailure` when a target names nothing.
    init(_ targets: [String], catalog: Catalog, size: Int) async throws {
        self.catalog = catalog
        for target in targets {
            var filter = SourceFilter()
            filter.limit = size
            if target != "all" { filter.host = target.lowercased() }
            let count = try await catalog.count(filter)
            if target == "all" || count > 0 {
                filters.append(filter)
                total += count
            } else {
                let found = try await AgainPages.sources(target, catalog)
                named += found
                total += found.count
            }
        }
    }

    private static func sources(_ target: String, _ catalog: Catalog) async throws -> [SourceRow] {
        do {
            return try await TargetResolver(catalog: catalog).sources(target, adding: false)
        } catch let failure as EngineFailure where failure.code == .usage && !target.contains("://") {
            throw EngineFailure(
                "no host, event or file of the chronicle with a source is called \"\(target.printable)\"; "
                    + "`vidimus list` shows what there is, all means every source", code: .usage)
        }
    }

    mutating func next() async throws -> [SourceRow]? {
        if !named.isEmpty {
            defer { named = [] }
            return named
        }
        while var filter = filters.first {
            let page = try await catalog.sources(filter)
            filter.offset += page.count
            if page.count < filter.limit { filters.removeFirst() } else { filters[0] = filter }
            if !page.isEmpty { return page }
        }
        return nil
    }
}
