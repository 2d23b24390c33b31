internal import Archive
internal import Catalog
internal import Extractor
internal import Fetcher
internal import LinkRot
internal import Logging
internal import Model
internal import Scheduler
internal import Settings

/// One visit from end to end: hops, text, verdict, evidence, and when to come again.
final class CapturePipeline: Sendable {
    let catalog: Catalog
    /// Where visits are kept; nil for a look that keeps nothing.
    let archive: Archive?
    let fetcher: Fetcher
    let robots: RobotsKeeper
    let network: NetworkHealth
    let control: ControlFetch
    let witness: HostWitness
    let documents: DocumentReader
    let reader: ArticleReader
    /// Reads what is kept anew; nil where nothing is.
    let rereader: Rereader?
    let locks: SourceLocks
    let judge: Judge
    let overrides: OverrideBook
    let configuration: Configuration
    let logger: Logger
    /// Who cites what, where nothing is held of any source and nobody else changes that; nil where the catalog is asked.
    let citations: [SourceKey: [CaptureRecord.EventCitation]]?

    /// - Parameters:
    ///   - archive: where visits are kept; nil for looks that keep nothing.
    ///   - catalog: what is known of sources and hosts; the archive's where there is one.
    ///   - citations: who cites what, where nothing is held of any source and nobody else changes that.
    init(
        _ configuration: Configuration, catalog: Catalog, archive: Archive?, fetcher: Fetcher, locks: SourceLocks,
        overrides: OverrideBook = OverrideBook(), citations: [SourceKey: [CaptureRecord.EventCitation]]? = nil,
        logger: Logger
    ) {
        self.citations = citations
        self.overrides = overrides
        self.configuration = configuration
        self.catalog = catalog
        self.archive = archive
        self.fetcher = fetcher
        self.locks = locks
        self.logger = logger
        network = NetworkHealth()
        judge = Judge(settings: configuration.rot)
        documents = DocumentReader(limits: fetcher.options.codingLimits)
        reader = ArticleReader(
            extractor: Extractor(minWords: configuration.text.minWords), catalog: catalog,
            remembers: archive != nil && configuration.text.hostMemory)
        robots = RobotsKeeper(options: RobotsOptions(configuration), catalog: catalog, fetcher: fetcher)
        control = ControlFetch(catalog: catalog, network: network, fallback: configuration.rescue.timegates)
        witness = HostWitness(catalog: catalog, extractor: reader.extractor, documents: documents)
        rereader = archive.map { [reader, judge, documents] archive in
            Rereader(archive: archive, reader: reader, judge: judge, documents: documents)
        }
    }

    /// Visits a source whose host's turn is held, and keeps what came of it.
    ///
    /// Never throws: what fails is in the line, and the source stays due where nothing was recorded.
    func visit(_ source: DueSource, turns: any HostTurns) async -> VisitLine {
        do {
            return try await locks.holding(source.key) { try await held(source, turns: turns) }
        } catch is CancellationError {
            return VisitLine(skipped: source, because: "stopped before it was done")
        } catch let resting as HostIsResting {
            return (try? await putOff(source, resting.description, until: resting.until))
                ?? VisitLine(skipped: source, because: resting.description, category: .rateLimited)
        } catch {
            logger.error("a visit was not kept", metadata: ["url": "\(source.url)", "error": "\(error)"])
            _ = try? await putOff(source, "\(error)")
            return VisitLine(skipped: source, because: "\(error)", outcome: .notKept)
        }
    }

    /// The visit itself, while nobody else is busy with the source.
    private func held(_ source: DueSource, turns: any HostTurns) async throws -> VisitLine {
        let started = Timestamp.now
        var known = try await knowledge(of: source)
        let visitor = Visitor(
            fetcher: fetcher, robots: robots, network: network, turns: turns,
            redirects: configuration.fetch.redirects,
            time: Visitor.VisitTime(configuration.fetch.visitTimeout))
        var finding = try await look(at: source, &known, with: visitor)
        if judge.wantsConfirmation(finding.verdict), finding.isWorthConfirming {
            let first = finding.verdict
            // Who waits for a transfer holds no other body.
            finding.letGo()
            known.forgetTexts()
            finding = try await confirmed(first, source, &known, with: visitor)
        }
        if finding.isCancelled { throw CancellationError() }
        if finding.verdict.category == .offline {
            return try await putOff(source, finding.verdict.findings.last?.detail ?? "the network is down")
        }
        return try await keep(finding, of: source, known, started: started)
    }

    /// Records nothing against the source and comes again later; at once would only hammer what is down.
    private func putOff(_ source: DueSource, _ reason: String, until: Timestamp? = nil) async throws -> VisitLine {
        var state = source.state
        state.due = until ?? .now + Self.pause
        try await catalog.reschedule(source.key, state)
        return VisitLine(skipped: source, because: reason, category: until == nil ? .offline : .rateLimited)
    }

    /// Seconds until a visit that could not be recorded is tried again.
    private static let pause = 300.0

    /// What was known of the source before the visit.
    struct Knowledge: Sendable {
        var latest: LatestState?
        /// Its text is read when there is something to compare.
        var known: Known?
        var knownDigest: SHA256Digest?
        /// The text of the latest version; nil before the first, and before it is read.
        var latestText: String?
        var events: [CaptureRecord.EventCitation]

        /// Gives up what takes memory.
        mutating func forgetTexts() {
            latestText = nil
            known?.text = ""
        }
    }

    func knowledge(of source: DueSource) async throws -> Knowledge {
        if let citations { return Knowledge(events: citations[source.key] ?? []) }
        let (latest, events) = try await catalog.beginning(of: source.key)
        let good = try await catalog.lastGood(of: source.key, latest)
        return Knowledge(latest: latest, known: good?.known, knownDigest: good?.text, events: events)
    }

    /// Reads the texts that a new one is compared with.
    func readTexts(_ known: inout Knowledge) async throws {
        known.latestText = try await known.latest?.version.flatMapAsync { try await catalog.text($0.textDigest) }
        guard let digest = known.knownDigest else { return }
        let isLatest = digest == known.latest?.version?.textDigest
        // A text that was taken out says nothing of the next one.
        let text = isLatest ? known.latestText : try await catalog.text(digest)
        if let text { known.known?.text = text } else { known.known = nil }
    }

    /// What one look at the source brought.
    struct Finding: Sendable {
        var exchanges: [Exchange]
        var article: Article?
        var verdict: Verdict
        var notModified: Bool
        /// Digests for the memory of the host.
        var blocks: [Int64] = []
        /// Of the reading desk; held until the capture is kept.
        var place: ReadingDesk.Place?

        /// Gives up what takes memory.
        mutating func letGo() {
            exchanges = []
            article = nil
            place = nil
        }

        var isCancelled: Bool { exchanges.last?.failure?.kind == .cancelled }

        /// Whether asking again could say otherwise; a URL that the gate refuses stays refused.
        var isWorthConfirming: Bool {
            switch exchanges.last?.failure?.kind {
            case .gate, .addressForbidden, .robots, .invalidURL, .cancelled: false
            default: true
            }
        }
    }

    private func look(
        at source: DueSource, _ known: inout Knowledge, with visitor: Visitor, isSecond: Bool = false
    ) async throws -> Finding {
        let validators = isSecond ? nil : validators(of: source, known)
        let manner = isSecond ? .anyForm : validators.map(Visitor.Manner.ifChanged) ?? .plain
        var exchanges = try await visitor.visit(source.url, for: source.key, manner, holdsTurn: !isSecond)
        let isNotModified = validators != nil && exchanges.count == 1 && exchanges[0].response?.status == 304
        if !isNotModified, exchanges.last?.response?.status == 304 {
            // "Unchanged", and nobody had asked whether it was: a cache on the way mixes visitors up.
            exchanges += try await visitor.visit(source.url, for: source.key, .pastCaches, holdsTurn: false)
        }
        var place: ReadingDesk.Place?
        var (evidence, blocks) = try await evidence(exchanges, of: source, &known, &place)
        evidence.notModified = isNotModified
        // A page that only sends its reader on is a redirect by other means.
        for _ in 0..<2 {
            guard let target = Judge.pageRedirect(of: evidence), !exchanges.contains(where: { $0.url == target })
            else { break }
            place = nil
            exchanges += try await visitor.visit(target, for: source.key, holdsTurn: false)
            (evidence, blocks) = try await self.evidence(exchanges, of: source, &known, &place)
        }
        if judge.wantsControl(evidence), let failed = exchanges.last {
            evidence.control = try await control.outcome(for: failed, of: source, with: visitor)
        }
        let verdict = try await heard(&evidence, exchanges, of: source, with: visitor)
        return Finding(
            exchanges: exchanges, article: evidence.article, verdict: verdict,
            notModified: evidence.notModified, blocks: blocks, place: place)
    }

    /// The verdict, once the host was asked for what the page alone leaves open.
    private func heard(
        _ evidence: inout Evidence, _ exchanges: [Exchange], of source: DueSource, with visitor: Visitor
    ) async throws -> Verdict {
        var hearing = await ReadingThreads.run { [evidence] in judge.hearing(evidence) }
        // What the host said when the page was last looked at says nothing of what became of both since.
        let since = evidence.known == nil ? nil : source.state.lastVisit
        if judge.wantsProbe(evidence, hearing.verdict) {
            evidence.probe = try await witness.probe(
                source.url, since: since, for: source.key, with: visitor)
            if evidence.probe != nil { hearing.goOn(with: evidence) }
        }
        if judge.wantsFront(evidence, hearing.verdict) {
            evidence.front = try await witness.front(
                exchanges.last?.url ?? source.url, since: since, for: source.key, with: visitor)
            if evidence.front != nil { hearing.goOn(with: evidence) }
        }
        let asking = judge.wantsSiblings(evidence, hearing.verdict)
        if configuration.rot.probe, exchanges.count > 1 {
            evidence.sharing = try await witness.sharing(exchanges, of: source, with: visitor, asking: asking)
            if !evidence.sharing.isEmpty { hearing.goOn(with: evidence) }
        }
        return hearing.verdict
    }

    private func evidence(
        _ exchanges: [Exchange], of source: DueSource, _ known: inout Knowledge, _ place: inout ReadingDesk.Place?
    ) async throws -> (Evidence, blocks: [Int64]) {
        let (reading, body) = try await ReadingThreads.run { try await read(exchanges.last, of: source, &place) }
        var article: Article?
        if let reading {
            try await readTexts(&known)
            article = try await settled(reading.article, of: source, &known, place: &place)
        }
        let evidence = Evidence(
            hops: exchanges.map(HopFacts.init), article: article, body: body,
            known: known.known,
            eventDay: known.events.compactMap(\.date).min())
        return (evidence, reading?.blocks ?? [])
    }

    /// The article that arrived and its markup in figures; nil when no document did. The document itself is let go of.
    private func read(
        _ exchange: Exchange?, of source: DueSource, _ place: inout ReadingDesk.Place?
    ) async throws -> (ArticleReader.Reading?, BodyFacts?) {
        guard let exchange, let response = exchange.response,
            let document = try await documents.document(response, at: exchange.url, place: &place)
        else { return (nil, nil) }
        return (try await reader.read(document, of: source.key), document.facts)
    }

    /// A page is called dead only when it answers so twice: when the host's turn comes again, to another request.
    private func confirmed(
        _ first: Verdict, _ source: DueSource, _ known: inout Knowledge, with visitor: Visitor
    ) async throws -> Finding {
        var second = try await look(at: source, &known, with: visitor, isSecond: true)
        second.verdict = judge.settle(first.category, second.verdict)
        return second
    }

    private func validators(of source: DueSource, _ known: Knowledge) -> Visitor.Validators? {
        guard known.latest?.payload != nil, known.known != nil,
            Revisit(options: RevisitOptions(configuration)).isConditional(RevisitState(source.state)),
            source.state.etag != nil || source.state.lastModified != nil
        else { return nil }
        return Visitor.Validators(etag: source.state.etag, lastModified: source.state.lastModified)
    }

    private func keep(
        _ finding: Finding, of source: DueSource, _ known: Knowledge, started: Timestamp
    ) async throws -> VisitLine {
        let finished = Timestamp.now
        let capture = Capture(
            id: CaptureID(at: started), source: source.key, url: source.url, events: known.events.map(\.id),
            started: started, finished: finished, exchanges: finding.exchanges, article: finding.article,
            verdict: finding.verdict, notModified: finding.notModified)
        finding.place?.shrink(to: finding.article?.text.utf8.count ?? 0)
        guard let archive else { return VisitLine(judged: capture, of: source) }
        let state = try await Aftermath(
            catalog: catalog, configuration: configuration, overrides: overrides.current
        )
        .state(of: source, after: finding, known: known.latest, at: finished)
        let kept = try await archive.keep(capture, events: known.events, state: state, blocks: finding.blocks)
        withExtendedLifetime(finding.place) {}
        return VisitLine(
            url: source.url.string, capture: kept.id, version: kept.version, outcome: outcome(finding, kept),
            category: finding.verdict.category, words: words(finding, known),
            warc: kept.place.warc, offset: kept.place.offset, standing: state.standing,
            title: finding.article?.title ?? known.known?.title, change: finding.verdict.change,
            finalURL: finding.verdict.finalURL?.string, events: known.events.map(\.id), seconds: finished - started,
            verdict: finding.verdict)
    }

    /// Words of the text that was seen; a page that was not modified still has those of its version.
    private func words(_ finding: Finding, _ known: Knowledge) -> Int {
        if finding.notModified { return known.latest?.version?.words ?? 0 }
        return finding.article.map { ArticleText.wordCount($0.text) } ?? 0
    }

    private func outcome(_ finding: Finding, _ kept: KeptCapture) -> VisitLine.Outcome {
        if kept.isNewVersion { return .newVersion }
        if kept.version != nil { return .unchanged }
        return finding.exchanges.last?.response == nil || finding.verdict.state == .dead ? .failed : .noText
    }
}

extension VisitLine {
    /// A visit that was judged where nothing is kept.
    init(judged capture: Capture, of source: DueSource) {
        self.init(
            url: source.url.string, capture: nil, version: nil, outcome: .judged, category: capture.verdict.category,
            words: capture.article.map { ArticleText.wordCount($0.text) } ?? 0, warc: nil, offset: nil,
            standing: source.state.standing, title: capture.article?.title, change: nil,
            finalURL: capture.verdict.finalURL?.string, events: capture.events,
            seconds: capture.finished - capture.started, verdict: capture.verdict)
    }

    /// A visit of which nothing was recorded.
    ///
    /// - Parameter category: `offline` when nothing could be reached, `rateLimited` when the host rests.
    init(
        skipped source: DueSource, because reason: String, category: Model.Category = .offline,
        outcome: Outcome = .skipped
    ) {
        self.init(
            url: source.url.string, capture: nil, version: nil, outcome: outcome, category: category, words: 0,
            warc: nil, offset: nil, standing: source.state.standing, title: nil, change: nil, finalURL: nil, events: [],
            seconds: 0, verdict: Verdict(category, findings: [.init("visit.skipped", reason)], judge: Judge.version))
    }
}

extension Optional {
    /// `flatMap` for a closure that awaits.
    func flatMapAsync<Result>(_ body: (Wrapped) async throws -> Result?) async rethrows -> Result? {
        guard let self else { return nil }
        return try await body(self)
    }
}
