internal import Archive
internal import Catalog
internal import Daemon
internal import Model

/// What the options of `export` choose. Empty for everything.
struct ExportChoice: Sendable {
    private(set) var events: [EventRow] = []
    private(set) var sources: [SourceRow] = []
    let from: CalendarDay?
    let to: CalendarDay?

    /// - Throws: `EngineFailure` when an event or a source is not known.
    init(_ command: ExportCommand, _ catalog: Catalog) async throws {
        from = command.from
        to = command.to
        let resolver = TargetResolver(catalog: catalog)
        for url in command.source { sources.append(try await resolver.source(url: url)) }
        for id in command.event {
            guard let found = try await catalog.event(id) else {
                throw EngineFailure(
                    "\"\(id.printable)\" is no event's id; `vidimus list --events` shows the ids", code: .usage)
            }
            events.append(found)
        }
    }

    /// The captures to take; the days are those of visits.
    var captures: CaptureFilter {
        var filter = CaptureFilter()
        filter.events = events.map(\.id)
        filter.sources = sources.map(\.key)
        filter.from = from?.start
        filter.until = to.map { $0.start + 86400 }
        return filter
    }

    /// In one sentence, for a file's description.
    var sentence: String {
        var parts: [String] = []
        if !events.isEmpty { parts.append("what is cited by " + events.map(\.id.text).joined(separator: ", ")) }
        if !sources.isEmpty { parts.append(sources.map(\.url.string).joined(separator: ", ")) }
        if let from { parts.append("from \(from)") }
        if let to { parts.append("to \(to)") }
        return parts.isEmpty ? "the whole archive" : parts.joined(separator: ", ")
    }

    /// Gives the chosen events with their standing citations, by date; the days are those of events.
    func forEachEvent(
        in catalog: Catalog, _ body: (EventRow, [CitationRow]) async throws -> Void
    ) async throws {
        let wanted = Set(sources.map(\.key))
        func give(_ event: EventRow) async throws {
            try Task.checkCancellation()
            let citations = try await catalog.citations(of: event.id).filter { citation in
                citation.withdrawn == nil && (wanted.isEmpty || citation.source.map(wanted.contains) ?? false)
            }
            if !citations.isEmpty || wanted.isEmpty { try await body(event, citations) }
        }
        if !events.isEmpty {
            for event in events where isWithin(event.date) { try await give(event) }
            return
        }
        var filter = EventFilter()
        filter.from = from
        filter.to = to
        filter.limit = 500
        while true {
            let page = try await catalog.events(filter)
            for event in page { try await give(event) }
            if page.count < filter.limit { return }
            filter.offset += page.count
        }
    }

    private func isWithin(_ day: CalendarDay?) -> Bool {
        guard let day else { return from == nil && to == nil }
        return (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}
