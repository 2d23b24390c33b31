internal import Archive
internal import Catalog
internal import Extractor
internal import Fetcher
internal import Foundation
internal import LinkRot
internal import Model
internal import Rescue
internal import Settings

/// Finds the article of a dead or changed source: what we hold ourselves, else a memento in another archive that is the article.
struct Rescuer: Sendable {
    let archive: Archive
    let fetcher: Fetcher
    let loop: CaptureLoop
    let documents: DocumentReader
    let reader: ArticleReader
    let judge: Judge
    let configuration: Configuration

    private var catalog: Catalog { archive.catalog }

    /// Days until archives that had nothing are asked for the same source again, unless somebody names it.
    private static let pause = 30 * 86_400.0

    /// What other archives are to be asked, or what needs no asking.
    enum Preparation {
        case done(RescueLine)
        case search(Matter)
    }

    /// A source with what its mementos are held against.
    struct Matter: Sendable {
        var source: SourceRow
        var citations: [CaptureRecord.EventCitation]
        var ties: [EventTies]
        /// That a memento should be near to.
        var moment: Timestamp
        var known: Known?
    }

    /// - Parameter isNamed: somebody asks for this source in particular.
    func prepare(_ source: SourceRow, _ order: RescueOrder, isNamed: Bool) async throws -> Preparation {
        guard source.state.standing == .dead || source.state.standing == .changed else {
            return .done(RescueLine(source, .notMeant, "it stands \(source.state.standing.rawValue)"))
        }
        let finder = CopyFinder(catalog: catalog, replay: nil)
        let own = try await finder.own(source)
        if let own, !order.alsoOthers { return .done(RescueLine(source, own: own)) }
        let foreign = try await catalog.foreignCaptures(of: source.key).filter(\.isGood)
        for row in foreign {
            guard case .memento(let memento) = row.origin else { continue }
            return .done(RescueLine(source, known: row, memento))
        }
        if !isNamed, let record = try await catalog.rescueRecord(of: source.key), Timestamp.now - record.at < Self.pause
        {
            return .done(
                RescueLine(
                    source, .asked,
                    "asked for in vain on \(record.at.day); name it to ask again before 30 days are over",
                    refused: record.refused))
        }
        let citations = try await catalog.eventCitations(of: source.key)
        let day = citations.compactMap(\.date).min()
        return .search(
            Matter(
                source: source, citations: citations, ties: try await ties(citations),
                moment: day.map { $0.start + 43_200 } ?? source.firstSeen,
                known: try await known(own, foreign)))
    }

    /// The words of each event that cites the source.
    private func ties(_ citations: [CaptureRecord.EventCitation]) async throws -> [EventTies] {
        var ties: [EventTies] = []
        var seen: Set<EventID> = []
        for citation in citations where seen.insert(citation.id).inserted && ties.count < 10 {
            guard let event = try await catalog.event(citation.id.text) else { continue }
            ties.append(EventTies(title: event.title, lead: event.lead, day: event.date))
        }
        return ties
    }

    private func known(_ own: CaptureRow?, _ foreign: [ForeignCaptureRow]) async throws -> Known? {
        if let own, let digest = own.textDigest, let text = try await catalog.text(digest) {
            return Known(
                version: own.version ?? 0, text: text, title: own.title, finalURL: own.finalURL, captured: own.started)
        }
        for row in foreign {
            guard let digest = row.textDigest, let text = try await catalog.text(digest) else { continue }
            return Known(version: 0, text: text, title: row.title, finalURL: row.finalURL, captured: row.moment)
        }
        return nil
    }

    /// Asks one archive after the other, until one has the article.
    func search(_ matter: Matter, _ order: RescueOrder) async throws -> RescueLine {
        var refused: [Refusal] = []
        var resting: HostIsResting?
        let events = Array(Set(matter.citations.map(\.id))).sorted()
        for gate in configuration.rescue.timegates {
            guard let address = try? WebURL(gate.string + matter.source.url.string) else { continue }
            let client = MementoClient(fetcher: fetcher, loop: loop, key: SourceKey(address))
            do {
                let found = try await look(for: matter, at: address, with: client, refused: &refused)
                await client.end()
                if let found { return try await keep(found, matter, order, refused: refused, events: events) }
            } catch {
                await client.end()
                guard let error = error as? HostIsResting else { throw error }
                resting = error
            }
        }
        if let resting {
            return RescueLine(matter.source, .putOff, resting.description, refused: refused, events: events)
        }
        if let failed = refused.last(where: { $0.code == "unreachable" }),
            refused.allSatisfy({ $0.code == "unreachable" })
        {
            return RescueLine(matter.source, .putOff, failed.reason, refused: refused, events: events)
        }
        if !order.dryRun { try await catalog.keep(RescueRecord(at: .now, refused: refused), of: matter.source.key) }
        let reason = refused.last?.reason ?? "no archive is configured (rescue.timegates)"
        return RescueLine(matter.source, .none, reason, refused: refused, events: events)
    }

    /// A memento that is the article.
    struct Found: Sendable {
        var memento: MementoTrail.Memento
        var article: Article
        var verdict: Verdict
    }

    private func look(
        for matter: Matter, at gate: WebURL, with client: MementoClient, refused: inout [Refusal]
    ) async throws -> Found? {
        var search = MementoSearch(
            original: matter.source.url, gate: gate, moment: matter.moment, tries: configuration.rescue.tries, now: .now
        )
        defer { refused += search.refusals }
        while true {
            try Task.checkCancellation()
            switch search.next() {
            case .end: return nil
            case .ask(let question):
                let exchange = try await client.ask(
                    question.url, headers: question.headers,
                    maxBody: question.kind == .timemap ? MementoSearch.largestMap : 1 << 20)
                search.answered(question, exchange, body: question.kind == .timemap ? client.body(of: exchange) : [])
            case .look(let candidate):
                switch try await examine(candidate, matter, with: client) {
                case .success(let found): return found
                case .failure(let refusal): refused.append(refusal)
                }
            }
        }
    }

    /// Fetches a memento and holds it against what is known.
    private func examine(
        _ candidate: Candidate, _ matter: Matter, with client: MementoClient
    ) async throws -> Result<Found, Refusal> {
        var trail = MementoTrail(candidate, of: matter.source.url, now: .now)
        var action = trail.begin()
        var place: ReadingDesk.Place?
        var isFollowed = false
        while true {
            switch action {
            case .refused(let refusal): return .failure(refusal)
            case .ask(let url): action = trail.answered(try await client.ask(url))
            case .arrived(let memento):
                let (evidence, decoding) = try await evidence(memento, matter, &place)
                if !isFollowed, let target = Judge.pageRedirect(of: evidence) {
                    isFollowed = true
                    place = nil
                    action = trail.follow(target)
                    continue
                }
                let verdict = judge.judge(evidence)
                let objection = Acceptance(minWords: configuration.text.minWords).objection(
                    to: evidence.article, verdict: verdict, decoding: decoding, known: matter.known?.text,
                    ties: matter.ties)
                if var objection {
                    (objection.url, objection.moment) = (memento.url.string, memento.moment)
                    return .failure(objection)
                }
                guard let article = evidence.article else { return .failure(Refusal("no-text", "it has no text")) }
                return .success(Found(memento: memento, article: article, verdict: verdict))
            }
        }
    }

    /// The evidence as if the page itself had answered what was archived.
    private func evidence(
        _ memento: MementoTrail.Memento, _ matter: Matter, _ place: inout ReadingDesk.Place?
    ) async throws -> (Evidence, decoding: [String]) {
        let hops = memento.hops.map { hop in
            var facts = HopFacts(hop.exchange)
            facts.url = hop.url
            facts.address = nil
            return facts
        }
        var evidence = Evidence(hops: hops, known: matter.known, eventDay: matter.ties.compactMap(\.day).min())
        guard let last = memento.hops.last, let response = last.exchange.response,
            let document = try await documents.document(response, at: last.url, place: &place)
        else { return (evidence, []) }
        evidence.article = try await reader.read(document, of: matter.source.key).article
        evidence.body = document.facts
        return (evidence, document.flags)
    }

    private func keep(
        _ found: Found, _ matter: Matter, _ order: RescueOrder, refused: [Refusal], events: [EventID]
    ) async throws -> RescueLine {
        let memento = found.memento
        var line = RescueLine(
            matter.source, .rescued, "memento of \(memento.moment.day) in \(memento.archive)", refused: refused,
            events: events)
        line.archive = memento.archive
        line.memento = memento.url.string
        line.moment = memento.moment
        line.title = found.article.title
        line.words = ArticleText.wordCount(found.article.text)
        if order.dryRun { return line }
        let origin = ForeignOrigin.Memento(
            archive: memento.archive, url: memento.url, moment: memento.moment, original: memento.hops[0].url)
        let capture = ForeignCapture(
            source: matter.source.key, url: matter.source.url, moment: memento.moment, origin: .memento(origin),
            taken: .now, takenBy: "vidimus rescue",
            hops: memento.hops.compactMap { ForeignHop(memento: $0.exchange, of: $0.url, at: $0.moment) },
            article: found.article, verdict: found.verdict, events: matter.citations)
        guard let kept = try await archive.keepForeign([capture]).first else { return line }
        try await catalog.keep(nil, of: matter.source.key)
        line.capture = kept.id
        line.warc = kept.place.warc
        line.offset = kept.place.offset
        return line
    }
}

extension RescueLine {
    fileprivate init(_ source: SourceRow, own: CaptureRow) {
        self.init(source, .own, "held here since \(own.started.day), version \(own.version ?? 0)")
        (moment, title, words, capture) = (own.started, own.title, own.words, own.id)
        (warc, offset) = (own.place.warc, own.place.offset)
    }

    fileprivate init(_ source: SourceRow, known row: ForeignCaptureRow, _ memento: ForeignOrigin.Memento) {
        self.init(source, .known, "memento of \(row.moment.day) in \(memento.archive), kept on \(row.taken.day)")
        (archive, self.memento, moment) = (memento.archive, memento.url.string, row.moment)
        (title, words, capture) = (row.title, row.words, row.id)
        (warc, offset) = (row.place.warc, row.place.offset)
    }
}
