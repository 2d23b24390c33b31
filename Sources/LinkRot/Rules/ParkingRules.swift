internal import Model

/// The domain is for sale, or has run out.
enum ParkingRules {
    static let parked = Rule("parked") { matter in
        guard let status = matter.last?.status, status < 400, !matter.stands, matter.words < 250,
            matter.isForeign || !matter.hasKnown || matter.words == 0
        else { return .silence }
        let host = matter.finalURL.flatMap { url in
            ParkingWords.hosts.first { url.host == $0 || url.host.hasSuffix("." + $0) }
        }
        if let host { return .decide(.parked, "parked.host", "sent to \(host), which trades in domains") }
        let signs = signs(matter)
        let votes = signs.reduce(0) { $0 + (weights[$1.rule] ?? 1) }
        guard votes >= (matter.hasKnown ? 3 : 4) else { return votes > 1 ? Word(findings: signs) : .silence }
        var findings = signs
        findings.append(.init("parked.decided", "\(votes) votes, \(matter.words) words"))
        return Word(findings: findings, category: .parked)
    }

    /// The front page and this page are one and the same few words, and they are about the name: no wall is.
    static let everywhere = Rule("parked", listens: true) { matter in
        guard let front = matter.evidence.front, front.status.map({ (200..<300).contains($0) }) == true,
            !matter.stands, matter.words < 60, matter.isForeign || !matter.hasKnown, matter.isAlike(front)
        else { return .silence }
        let signs = signs(matter)
        let isNamed = signs.contains { $0.rule == "parked.host-named" } && ParkingWords.hasPrice(matter.saying)
        guard signs.contains(where: { weights[$0.rule] ?? 0 > 1 }) || isNamed || isHeadedByName(matter) else {
            return .silence
        }
        return .decide(
            .parked, "parked.everywhere", "the front page \(front.url) says the same \(matter.words) words")
    }

    /// The title is the name of the host and nothing else.
    private static func isHeadedByName(_ matter: Matter) -> Bool {
        guard let host = matter.finalURL?.host else { return false }
        let title = matter.title.filter { !$0.isWhitespace }
        return title == host || "www." + title == host || title == "www." + host
    }

    private static let weights = ["parked.markup": 3, "parked.words": 2, "parked.adverts": 2, "parked.dated": -3]

    private static func signs(_ matter: Matter) -> [Verdict.Finding] {
        var out: [Verdict.Finding] = []
        let text = ArticleText.normalised(matter.title + "\n" + ByteSearch.beginning(of: matter.saying, 2000))
            .lowercased()
        let bytes = Array(text.utf8)
        let name = matter.finalURL.map { Site.of($0.host) }
        if matter.has(.parking) { out.append(.init("parked.markup", "markup of a parking service")) }
        if let phrase = ParkingWords.phrase(in: bytes) {
            out.append(.init("parked.words", "the page says \"\(phrase)\""))
            if matter.titleParts.contains(ArticleText.folded(phrase)) {
                out.append(.init("parked.title", "the title says nothing else"))
            }
        } else if matter.words < 60, let sentence = offer(in: text, of: name) {
            out.append(.init("parked.words", "the page says: \(sentence.prefix(120))"))
        }
        let adverts = matter.words < 120 ? ParkingWords.adverts(in: bytes) : 0
        if adverts >= 3 { out.append(.init("parked.adverts", "\(adverts) headings of adverts")) }
        if let name, matter.title.contains(name) || namesFirst(matter, name) {
            out.append(.init("parked.host-named", "the page is headed \"\(name)\""))
        }
        // A story about domains may use the words, but not in so few.
        if !out.isEmpty, matter.words < 60 { out.append(.init("parked.short", "\(matter.words) words of text")) }
        if !out.isEmpty, !matter.hasKnown, let day = matter.shownDay {
            out.append(.init("parked.dated", "the page bears a date, \(day)"))
        }
        return out
    }

    /// The sentence that offers a domain, or the host's own name, which stands for one.
    private static func offer(in text: String, of name: String?) -> String? {
        if let sentence = Statements.namesOnOffer.sentence(in: text) { return sentence }
        guard let name, text.contains(name) else { return nil }
        return Statements.namesOnOffer.sentence(in: text.replacing(name, with: " domain "))
            ?? Statements.namesThatEnd.sentence(in: text.replacing(name, with: " NAME "))
    }

    /// Whether the name that was cited heads the page, as where the reader was sent to a shop for names.
    private static func namesFirst(_ matter: Matter, _ name: String) -> Bool {
        guard let first = matter.first.map({ Site.of($0.url.host) }) else { return false }
        return first != name && matter.title.contains(first)
    }
}
