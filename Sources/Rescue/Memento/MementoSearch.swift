package import Model

/// Looks for mementos of one page in one archive: first the TimeGate's own choice (RFC 7089 § 4), then those of its TimeMaps,
/// the nearest to the wanted moment first. A value without I/O: it says what to ask, and is told what came.
package struct MementoSearch: Sendable {
    package enum Action: Hashable, Sendable {
        /// Ask this address; the answer goes to `answered`.
        case ask(Question)
        /// Look at this memento. Whoever is content stops here; otherwise `next` is asked again.
        case look(Candidate)
        /// There is nothing more.
        case end
    }

    package struct Question: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case timegate
            case timemap
        }

        package var kind: Kind
        package var url: WebURL
        package var headers: [HeaderFields.Field]
    }

    /// What was wrong on the way, besides mementos that did not do.
    package private(set) var refusals: [Refusal] = []
    private let original: WebURL
    private let moment: Timestamp
    private let now: Timestamp
    private var tries: Int
    private var gate: WebURL?
    private var waiting: [Candidate] = []
    private var parts: [TimeMap.Part] = []
    private var seen: Set<WebURL> = []
    private var hops = 0
    private var maps = 0
    private var isGateDone = false

    /// More redirects of a TimeGate, parts of a TimeMap and mementos in it than these are not followed.
    private static let longestChain = 6
    private static let mostMaps = 12
    private static let mostMementos = 20_000
    /// Most bytes of a TimeMap's part.
    package static let largestMap = 8 << 20

    /// - Parameters:
    ///   - original: the page that is looked for.
    ///   - gate: the TimeGate of the page (URI-G).
    ///   - moment: that the memento should be near to.
    ///   - tries: mementos to look at, at most.
    package init(original: WebURL, gate: WebURL, moment: Timestamp, tries: Int, now: Timestamp) {
        self.original = original
        self.gate = gate
        self.moment = moment
        self.tries = tries
        self.now = now
    }

    package mutating func next() -> Action {
        while true {
            if let gate {
                guard hops < Self.longestChain, seen.insert(gate).inserted else {
                    refuse("gate-loop", "the TimeGate leads in a circle, or nowhere in \(hops) steps", gate)
                    self.gate = nil
                    continue
                }
                hops += 1
                return .ask(
                    Question(kind: .timegate, url: gate, headers: [.init("Accept-Datetime", moment.httpDate)]))
            }
            guard tries > 0 else { return .end }
            if isGateDone || parts.isEmpty, !waiting.isEmpty {
                tries -= 1
                isGateDone = false
                return .look(waiting.removeFirst())
            }
            guard let part = nextPart() else {
                if waiting.isEmpty { return .end }
                tries -= 1
                return .look(waiting.removeFirst())
            }
            return .ask(
                Question(kind: .timemap, url: part, headers: [.init("Accept", "application/link-format")]))
        }
    }

    /// Tells what was answered to the question asked last.
    ///
    /// - Parameter body: the answer's, its content coding undone.
    package mutating func answered(_ question: Question, _ exchange: Exchange, body: [UInt8]) {
        guard let response = exchange.response else {
            let detail = exchange.failure?.detail ?? ""
            if question.kind == .timegate { gate = nil }
            return refuse("unreachable", "\(question.url.host) does not answer: \(detail)", question.url)
        }
        switch question.kind {
        case .timegate: gateAnswered(question, response)
        case .timemap: mapAnswered(question, response, body)
        }
    }

    // MARK: TimeGate

    private mutating func gateAnswered(_ question: Question, _ response: Response) {
        gate = nil
        let links = LinkReader.links(response.headers.all("Link").joined(separator: ","))
        guard isAboutOriginal(links, question.url) else { return }
        parts += TimeMap(links, at: question.url).others
        if response.isRedirect, let location = response.headers["Location"] {
            guard let target = try? question.url.resolving(location) else {
                return refuse("bad-redirect", "the TimeGate's answer leads to no URL", question.url)
            }
            let varies = response.headers.all("Vary").joined(separator: ",").lowercased().contains("accept-datetime")
            if varies || MementoAddress(target) != nil {
                add(Candidate(url: target, moment: announced(target, links, question.url)))
            } else {
                gate = target
            }
            return
        }
        switch response.status {
        case 200..<300:
            guard let moment = response.headers["Memento-Datetime"].flatMap(Timestamp.init(httpDate:)) else {
                // A page around the memento, as some archives show: its Link field names what stands in it.
                guard let linked = nearest(links, question.url) else {
                    return refuse("no-timegate", "the answer is no memento's, nor does it lead to one", question.url)
                }
                return add(linked)
            }
            let named = response.headers["Content-Location"].flatMap { try? question.url.resolving($0) }
            let linked = links.first { $0.has("memento") && $0.moment == moment }?.url(from: question.url)
            add(Candidate(url: named ?? linked ?? question.url, moment: moment))
        case 404: refuse("none", "\(question.url.host) has no memento of the page", question.url)
        default: refuse("status", "\(question.url.host) answers with status \(response.status)", question.url)
        }
    }

    private func nearest(_ links: [WebLink], _ base: WebURL) -> Candidate? {
        TimeMap(links, at: base).mementos.filter { $0.moment != nil }.min { distance($0) < distance($1) }
    }

    private func announced(_ target: WebURL, _ links: [WebLink], _ base: WebURL) -> Timestamp? {
        links.first { $0.has("memento") && $0.url(from: base) == target }?.moment
    }

    private mutating func add(_ candidate: Candidate) {
        guard seen.insert(candidate.url).inserted else { return }
        waiting.append(candidate)
        isGateDone = true
    }

    // MARK: TimeMap

    private mutating func nextPart() -> WebURL? {
        while maps < Self.mostMaps, !parts.isEmpty {
            let nearest = parts.indices.min {
                parts[$0].distance(to: moment) < parts[$1].distance(to: moment)
            }!
            let part = parts.remove(at: nearest)
            guard seen.insert(part.url).inserted else { continue }
            maps += 1
            return part.url
        }
        if !parts.isEmpty, maps == Self.mostMaps {
            parts = []
            refuse("long-timemap", "the TimeMap goes on after \(maps) parts; the rest is not read")
        }
        return nil
    }

    private mutating func mapAnswered(_ question: Question, _ response: Response, _ body: [UInt8]) {
        if response.isRedirect, let location = response.headers["Location"] {
            if let target = try? question.url.resolving(location) { parts.append(.init(url: target)) }
            return
        }
        guard (200..<300).contains(response.status) else {
            return refuse("timemap", "the TimeMap answers with status \(response.status)", question.url)
        }
        if response.truncated != nil {
            refuse(
                "timemap", "the TimeMap is larger than \(Self.largestMap >> 20) MiB; its end is not read", question.url)
        }
        let map = TimeMap(LinkReader.links(body), at: question.url)
        if let named = map.original, SourceKey(named) != SourceKey(original) {
            return refuse("other-page", "the TimeMap is that of \(named)", question.url)
        }
        parts += map.others
        let fresh = map.mementos.prefix(Self.mostMementos).filter { candidate in
            guard let moment = candidate.likelyMoment, moment <= now else { return false }
            return seen.insert(candidate.url).inserted
        }
        waiting = Array((waiting + fresh).prefix(Self.mostMementos)).map { ($0, distance($0)) }
            .sorted { $0.1 < $1.1 }.map(\.0)
    }

    private func distance(_ candidate: Candidate) -> Double {
        candidate.likelyMoment.map { abs($0 - moment) } ?? .infinity
    }

    private mutating func isAboutOriginal(_ links: [WebLink], _ url: WebURL) -> Bool {
        guard let named = links.first(where: { $0.has("original") })?.url(from: url),
            SourceKey(named) != SourceKey(original)
        else { return true }
        refuse("other-page", "the TimeGate speaks of \(named)", url)
        return false
    }

    private mutating func refuse(_ code: String, _ reason: String, _ url: WebURL? = nil) {
        // A hostile archive must not fill a log.
        if refusals.count < 50 { refusals.append(Refusal(code, reason, url: url?.string)) }
    }
}
