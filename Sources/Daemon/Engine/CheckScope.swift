internal import Catalog
internal import Chronicle
internal import Model

/// What an order to check is about.
struct CheckScope: Sendable {
    private(set) var sources: [SourceRow] = []
    /// Citations whose URL cannot be fetched.
    private(set) var invalid: [CheckLine] = []
    /// URLs that are no source yet, and that a check without visits does not make one.
    private(set) var unknown: [WebURL] = []
    /// What is odd about the list.
    private(set) var diagnostics: [Diagnostic] = []
    private var seen: Set<SourceKey> = []
    private var seenInvalid: Set<[String]> = []

    /// - Throws: `EngineFailure` when a target names nothing.
    init(_ order: CheckOrder, catalog: Catalog) async throws {
        if order.isEverything {
            var filter = SourceFilter()
            filter.limit = -1
            sources = try await catalog.sources(filter)
            invalid = try await catalog.invalidCitations(limit: -1, offset: 0).map { CheckLine(invalid: $0) }
            return
        }
        let resolver = TargetResolver(catalog: catalog)
        for file in (order.files ?? []).sorted() { take(try await resolver.cited(below: file)) }
        let isVisiting = order.maxAge != nil
        if let list = order.input { try await take(list: list, catalog, isVisiting: isVisiting) }
        for target in order.targets {
            if target.contains("://") {
                guard let url = try? WebURL(target) else {
                    // The resolver says what is wrong with it.
                    _ = try await resolver.source(url: target)
                    continue
                }
                try await take(url, catalog, isVisiting: isVisiting)
            } else {
                let found = try await resolver.cited(target)
                guard found.isEvent || !found.isEmpty else { throw resolver.unknown(target) }
                take(found)
            }
        }
    }

    private mutating func take(_ found: TargetResolver.Cited) {
        for row in found.sources where seen.insert(row.key).inserted { sources.append(row) }
        for row in found.invalid { take(CheckLine(invalid: row)) }
    }

    private mutating func take(_ line: CheckLine) {
        let places = line.events.map { "\($0.file ?? ""):\($0.line ?? 0)" }
        if seenInvalid.insert([line.url] + places).inserted { invalid.append(line) }
    }

    private mutating func take(_ url: WebURL, _ catalog: Catalog, isVisiting: Bool) async throws {
        var row = try await catalog.source(url)
        if row == nil, isVisiting { row = try await catalog.addSource(url, at: .now) }
        guard seen.insert(row?.key ?? SourceKey(url)).inserted else { return }
        if let row { sources.append(row) } else { unknown.append(url) }
    }

    private mutating func take(list: [UInt8], _ catalog: Catalog, isVisiting: Bool) async throws {
        let file = ChronicleParser.parse(list, path: "-", format: .urls)
        diagnostics = file.diagnostics
        for entry in file.entries {
            for citation in entry.citations {
                switch citation.target {
                case .success(let url): try await take(url, catalog, isVisiting: isVisiting)
                case .failure(let problem):
                    let place = CheckLine.EventPlace(
                        id: EventID(date: nil, keys: [], title: entry.title), title: entry.title, file: file.path,
                        line: citation.line)
                    take(CheckLine(invalid: citation.url, problem: problem.description, citedAt: place))
                }
            }
        }
    }
}
