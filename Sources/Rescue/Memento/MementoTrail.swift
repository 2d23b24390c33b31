package import Model

/// Fetches one memento: asks for its bytes as they were archived, follows redirects that were archived with it, and holds every
/// answer against what the archive says of it (RFC 7089 § 2.1, 2.2). A value without I/O.
package struct MementoTrail: Sendable {
    package enum Action: Sendable {
        case ask(WebURL)
        /// The archive stands by what it announced; whether it is the article is another question.
        case arrived(Memento)
        case refused(Refusal)
    }

    /// A memento with its archived redirects.
    package struct Memento: Sendable {
        /// As the archive shows it to people.
        package var url: WebURL
        package var moment: Timestamp
        /// In the order of the archived visit; never empty.
        package var hops: [Hop]

        /// The archive as people know it.
        package var archive: String { url.authority }
    }

    package struct Hop: Sendable {
        /// The page that was archived.
        package var url: WebURL
        package var moment: Timestamp
        /// With the archive.
        package var exchange: Exchange
    }

    private let candidate: Candidate
    private let now: Timestamp
    /// The page that the next answer is to be a memento of.
    private var expected: WebURL
    private var announced: Timestamp?
    private var isRaw: Bool
    private var asked: Set<WebURL> = []
    private var hops: [Hop] = []

    private static let longest = 8
    /// Seconds that an archived redirect and its target may lie apart: what was archived later is another visit's.
    private static let drift = 30 * 86_400.0
    /// Nothing of the web was archived before.
    private static let beginning = Timestamp(digits14: "1990")!

    /// - Parameters:
    ///   - original: the page that is looked for.
    ///   - now: mementos of the future are lies.
    package init(_ candidate: Candidate, of original: WebURL, now: Timestamp) {
        self.candidate = candidate
        self.now = now
        expected = original
        announced = candidate.moment
        isRaw = MementoAddress(candidate.url)?.raw != nil
    }

    package mutating func begin() -> Action { ask(MementoAddress(candidate.url)?.raw ?? candidate.url) }

    /// Follows the page itself where it sends its reader on at once; the archive is asked for that page at the same moment.
    package mutating func follow(_ target: WebURL) -> Action {
        guard let last = hops.last, let address = MementoAddress(last.exchange.url) else {
            return refuse(
                "redirect", "the page sends its reader on, and the archive does not say where that is archived")
        }
        expected = target
        announced = nil
        return ask(address.of(target).raw)
    }

    /// Tells what was answered to the address asked last.
    package mutating func answered(_ exchange: Exchange) -> Action {
        guard let response = exchange.response else {
            return failed(exchange.failure)
        }
        if response.status == 429 || response.status == 503, response.headers["Memento-Datetime"] == nil {
            return refuse("busy", "the archive asks for patience (status \(response.status))")
        }
        guard let text = response.headers["Memento-Datetime"] else { return withoutDatetime(exchange, response) }
        guard let moment = Timestamp(httpDate: text) else {
            return refuse("bad-datetime", "its Memento-Datetime is no date: \(text.prefix(100))")
        }
        if let refusal = objection(to: moment, of: exchange) { return .refused(refusal) }
        if response.truncated != nil {
            return refuse("cut", "only a part of it arrived (\(response.truncated!.rawValue))")
        }
        hops.append(Hop(url: expected, moment: moment, exchange: exchange))
        if response.isRedirect, let location = response.headers["Location"] {
            guard let target = target(location, from: exchange.url) else {
                return refuse("redirect", "the archived redirect leads to no URL")
            }
            expected = target.page
            announced = nil
            return ask(target.address)
        }
        let address = MementoAddress(candidate.url)
        return .arrived(Memento(url: address?.shown ?? candidate.url, moment: hops[0].moment, hops: hops))
    }

    // MARK: Checks

    private func objection(to moment: Timestamp, of exchange: Exchange) -> Refusal? {
        func refusal(_ code: String, _ reason: String) -> Refusal {
            Refusal(code, reason, url: exchange.url.string, moment: moment)
        }
        if moment > now + 60 {
            return refusal("future", "it says that it was taken on \(moment.day), which is to come")
        }
        if moment < Self.beginning { return refusal("too-old", "it says that it was taken on \(moment.day)") }
        if let announced, abs(announced - moment) > 1 {
            return refusal(
                "other-moment", "announced for \(announced.iso8601), it says that it was taken on \(moment.iso8601)")
        }
        let address = MementoAddress(exchange.url)
        // Of a redirect's target only the redirect's own moment is known; the archive takes the nearest.
        if hops.isEmpty, let address, abs(address.moment - moment) > 1 {
            return refusal(
                "other-moment",
                "its address says \(address.moment.iso8601), its Memento-Datetime \(moment.iso8601)")
        }
        if let first = hops.first, abs(first.moment - moment) > Self.drift {
            return refusal("drift", "the archived redirect of \(first.moment.day) leads to a page of \(moment.day)")
        }
        let links = LinkReader.links(exchange.response?.headers.all("Link").joined(separator: ",") ?? "")
        let named = links.first { $0.has("original") }?.url(from: exchange.url) ?? address?.original
        guard let named else { return refusal("no-original", "it does not say of which page it is a memento") }
        if SourceKey(named) != SourceKey(expected) {
            return refusal("other-page", "it says that it is a memento of \(named)")
        }
        return nil
    }

    /// An archive that redirects to the exact moment, or that does not know the raw form.
    private mutating func withoutDatetime(_ exchange: Exchange, _ response: Response) -> Action {
        if response.isRedirect, let location = response.headers["Location"],
            let target = try? exchange.url.resolving(location)
        {
            announced = nil
            if let address = MementoAddress(target) {
                // Another page than the one asked for is told by its link to the original.
                return ask(isRaw ? address.raw : target)
            }
            return ask(target)
        }
        if isRaw, hops.isEmpty {
            isRaw = false
            return ask(candidate.url)
        }
        return refuse("no-datetime", "it answers with status \(response.status) and without Memento-Datetime")
    }

    /// Where an archived redirect leads: the page, and the address at which it is archived.
    private func target(_ location: String, from url: WebURL) -> (page: WebURL, address: WebURL)? {
        guard let resolved = try? url.resolving(location) else { return nil }
        if let address = MementoAddress(resolved) {
            guard let raw = isRaw ? address.raw : resolved else { return nil }
            return (address.original, raw)
        }
        // As it was archived: relative to the page, not to the archive.
        if let here = MementoAddress(url), let page = try? here.original.resolving(location),
            let raw = here.of(page).raw
        {
            return (page, raw)
        }
        return (resolved, resolved)
    }

    private mutating func ask(_ url: WebURL?) -> Action {
        guard let url else { return refuse("redirect", "the archived redirect leads to an address that is too long") }
        guard asked.count < Self.longest, asked.insert(url).inserted else {
            return refuse("loop", "its redirects lead in a circle, or on and on")
        }
        return .ask(url)
    }

    /// What breaks the rules of the protocol or the limits is this memento's fault; silence is the archive's.
    private func failed(_ failure: FetchFailure?) -> Action {
        switch failure?.kind {
        case .tooLarge, .headersTooLarge, .protocolError, .gate, .addressForbidden:
            refuse("cut", "it cannot be fetched: \(failure?.detail ?? "")")
        default: refuse("unreachable", "the archive does not answer: \(failure?.detail ?? "")")
        }
    }

    private func refuse(_ code: String, _ reason: String) -> Action {
        .refused(Refusal(code, reason, url: candidate.url.string, moment: candidate.likelyMoment))
    }
}
