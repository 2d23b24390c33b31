internal import Archive
internal import Catalog
internal import Extractor
internal import LinkRot
internal import Model

/// Reads and judges what others saw, with the same eyes as our own visits.
struct ForeignReader: Sendable {
    let catalog: Catalog
    let reader: ArticleReader
    let judge: Judge
    let documents: DocumentReader

    struct Reading: Sendable {
        var article: Article?
        var verdict: Verdict
        var events: [CaptureRecord.EventCitation]
    }

    /// - Parameters:
    ///   - hops: as others tell them.
    ///   - response: the last one's answer; nil where its bytes are not there.
    ///   - remarks: what the visit lacks; where there are any of its end, nothing is judged.
    func read(
        _ hops: [HopFacts], _ response: Response?, of source: SourceKey, lacking remarks: [Verdict.Finding] = []
    ) async throws -> Reading {
        let (latest, events) = try await catalog.beginning(of: source)
        var place: ReadingDesk.Place?
        defer { withExtendedLifetime(place) {} }
        var document: Document?
        if let response, let url = hops.last?.url {
            document = try await documents.document(response, at: url, place: &place)
        }
        let article = try await document.flatMapAsync { try await reader.read($0, of: source).article }
        if article == nil, !remarks.isEmpty {
            let verdict = Verdict(
                .empty, findings: remarks, finalURL: hops.last?.url, judge: Judge.version)
            return Reading(article: nil, verdict: verdict, events: events)
        }
        var known: Known?
        if article != nil, var good = try await catalog.lastGood(of: source, latest),
            let text = try await catalog.text(good.text)
        {
            good.known.text = text
            known = good.known
        }
        var verdict = judge.judge(
            Evidence(
                hops: hops, article: article, body: document?.facts, known: known,
                eventDay: events.compactMap(\.date).min()))
        verdict.findings = remarks + verdict.findings
        return Reading(article: article, verdict: verdict, events: events)
    }
}

extension HopFacts {
    /// From a hop that others tell of.
    ///
    /// - Parameter status: of what the hop stands for, where it is a revisit.
    init(_ hop: ForeignHop, status: Int? = nil) {
        self.init(url: hop.url, status: status ?? hop.status, address: hop.address, truncated: hop.truncated)
        for name in HopFacts.fields {
            if let value = hop.headers[name] { headers[name] = String(value.prefix(2048)) }
        }
    }
}
