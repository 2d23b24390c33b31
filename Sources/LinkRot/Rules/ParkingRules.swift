internal import Model

/// The domain is for sale, or has run out.
enum ParkingRules {
    static let parked = Rule("parked") { matter in
        guard let status = matter.last?.status, status < 400, !matter.stands, matter.words < 250 else {
            return .silence
        }
        let text = matter.title + "\n" + (matter.evidence.article?.text.prefix(2000).lowercased() ?? "")
        let phrase = ParkingWords.phrases.first { text.contains($0) }
        let host = matter.finalURL.flatMap { url in
            ParkingWords.hosts.first { url.host == $0 || url.host.hasSuffix("." + $0) }
        }
        if let host { return .decide(.parked, "parked.host", "sent to \(host), which trades in domains") }
        switch (matter.has(.parking), phrase) {
        case (true, let phrase?): return .decide(.parked, "parked.page", "markup of a parking service; \"\(phrase)\"")
        case (true, nil) where matter.words < 60:
            return .decide(.parked, "parked.markup", "markup of a parking service, \(matter.words) words")
        case (false, let phrase?) where matter.words < 120 && (matter.isForeign || matter.evidence.known == nil):
            // A story about domains may use the words, but not in so few.
            let isTitled = matter.title.contains(phrase)
            guard isTitled || matter.words < 60 else { return .note("parked.words", "the page says \"\(phrase)\"") }
            return .decide(.parked, "parked.words", "the page says \"\(phrase)\" in \(matter.words) words")
        default: return .silence
        }
    }
}
