package import Catalog
internal import Chronicle
internal import Fetcher
internal import Foundation
package import Logging
internal import Model
internal import Scheduler
package import Settings

/// Judges sources without an archive: visits each once, keeps nothing, and says what a single look can tell.
///
/// Politeness, robots.txt, probes and second looks are those of the daemon. What it must remember while it runs stands in a
/// catalog in a temporary folder that goes with it.
package final class BareEngine: Engine {
    private let configuration: Configuration
    private let logger: Logger

    package init(_ configuration: Configuration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }

    /// Performs `.check` and nothing else. Targets are URLs, and files or folders of a chronicle; `input` is a list of URLs.
    ///
    /// - Throws: `EngineFailure`; `CancellationError`.
    package func perform(
        _ request: EngineRequest, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        guard case .check(let order) = request else {
            throw EngineFailure("this needs an archive", code: .usage)
        }
        try await translating {
            let folder = FileManager.default.temporaryDirectory.appending(path: "vidimus-check-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let catalog = try Catalog.open(folder.appending(path: "catalog.sqlite").path)
            defer { catalog.close() }
            try await take(order, into: catalog, emit: emit)
            try await check(catalog, order, emit: emit)
        }
    }

    // MARK: What is to be checked

    private func take(
        _ order: CheckOrder, into catalog: Catalog, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        var files: [ChronicleFile] = []
        if let input = order.input { files.append(ChronicleParser.parse(input, path: "-", format: .urls)) }
        let urls = order.targets.filter { $0.contains("://") }
        if !urls.isEmpty {
            let list = Array(urls.joined(separator: "\n").utf8)
            files.append(ChronicleParser.parse(list, path: Self.commandLine, format: .urls))
        }
        for file in files {
            for diagnostic in file.diagnostics { await emit(.diagnostic(diagnostic)) }
        }
        if !files.isEmpty { _ = try await catalog.take(files, chronicle: Self.commandLine, at: .now) }
        for target in order.targets where !target.contains("://") {
            let reader = ChronicleReader(root: target)
            try await read(ChronicleImporter(catalog: catalog, reader: reader, name: target), emit: emit)
        }
        guard order.input == nil, order.targets.isEmpty else { return }
        for chronicle in configuration.chronicle {
            let reader = try ChronicleReader(chronicle, of: configuration)
            try await read(
                ChronicleImporter(catalog: catalog, reader: reader, name: reader.root, only: order.files), emit: emit)
        }
    }

    private func read(
        _ importer: ChronicleImporter, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        _ = try await importer.run { event in if case .diagnostic = event { await emit(event) } }
    }

    /// Stands for a file where URLs were named as arguments.
    private static let commandLine = "arguments"

    // MARK: Looking

    /// Seconds that a person waits for a host that asked for quiet or hangs.
    private static let patience = 45.0

    private func check(
        _ catalog: Catalog, _ order: CheckOrder, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        let fetcher = try Fetcher(options: FetcherOptions(configuration.fetch))
        let citations = Dictionary(grouping: try await catalog.standingCitations()) { $0.source }
        let pipeline = CapturePipeline(
            configuration, catalog: catalog, archive: nil, fetcher: fetcher, locks: SourceLocks(),
            citations: citations.reduce(into: [:]) { citing, rows in
                if let key = rows.key { citing[key] = rows.value.map(CaptureRecord.EventCitation.init) }
            }, logger: logger)
        var politeness = PolitenessOptions(configuration)
        politeness.patience = Self.patience
        let loop = CaptureLoop(
            catalog: catalog, options: politeness, isScheduling: false, logger: logger
        ) { source, turns in await pipeline.visit(source, turns: turns) }
        let work = Task { await loop.run() }
        let named = Set(order.targets)
        let places = citations.mapValues { rows in rows.map { CheckLine.EventPlace($0, seenFrom: named) } }
        do {
            try await judgeAll(
                in: catalog, named: named, citedAt: places, by: VisitRun(loop: loop, limit: order.maxTime), emit: emit)
        } catch {
            await loop.stop()
            await work.value
            await fetcher.shutdown()
            throw error
        }
        await loop.stop()
        await work.value
        await fetcher.shutdown()
    }

    private func judgeAll(
        in catalog: Catalog, named: Set<String>, citedAt places: [SourceKey?: [CheckLine.EventPlace]], by run: VisitRun,
        emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        let sources = try await catalog.due(at: .now, limit: .max)
        await emit(.planned(total: sources.count, what: "checking"))
        try await run.visit(sources, waiting: { await emit(.waiting(for: $0)) }) { source, line in
            await emit(.visited(line))
            await emit(.checked(CheckLine(line, citedAt: places[source.key] ?? [])))
        }
        for citation in try await catalog.invalidCitations(limit: -1, offset: 0) {
            let place = CheckLine.EventPlace(citation, seenFrom: named)
            await emit(.checked(CheckLine(invalid: citation.url, problem: citation.problem, citedAt: place)))
        }
    }
}

extension CheckLine {
    /// What one look said.
    init(_ line: VisitLine, citedAt places: [EventPlace]) {
        self.init(
            url: line.url, category: line.category, standing: line.standing, finalURL: line.finalURL, rules: line.rules,
            evidence: line.evidence, events: places, reason: line.reason, capture: nil,
            judged: .now)
    }

    /// A citation that is no URL.
    package init(invalid citation: CitationRow) {
        self.init(invalid: citation.url, problem: citation.problem, citedAt: EventPlace(citation))
    }

    /// A citation that is no URL.
    ///
    /// - Parameter url: as it is written.
    init(invalid url: String, problem: String?, citedAt place: EventPlace) {
        self.init(
            url: url, category: .invalidURL, standing: .dead, finalURL: nil, rules: ["url.invalid"],
            evidence: [problem ?? ""], events: [place], reason: problem ?? "", capture: nil, judged: nil)
    }
}

extension CheckLine.EventPlace {
    /// With the path as seen from where the command was given, if the file or folder was named there.
    fileprivate init(_ citation: CitationRow, seenFrom named: Set<String>) {
        self = Self(citation).path(below: named.contains(citation.chronicle) ? citation.chronicle : nil)
    }

    /// With the path as seen from where the command was given.
    ///
    /// - Parameter root: the file or folder that was named there; nil where none was.
    private func path(below root: String?) -> Self {
        guard let file, let root else { return self }
        var place = self
        place.file = root == file || root.hasSuffix("/" + file) ? root : "\(root)/\(file)"
        return place
    }
}

extension CheckLine.EventPlace {
    init(_ citation: CitationRow) {
        self.init(id: citation.event, title: citation.title, file: citation.file, line: citation.line)
    }
}

extension CaptureRecord.EventCitation {
    /// As `Catalog.beginning(of:)` tells it.
    fileprivate init(_ citation: CitationRow) {
        self.init(
            id: citation.event, date: citation.date, title: citation.title, file: citation.file, line: citation.line,
            label: citation.label, url: citation.url)
    }
}
