package import Model

/// A list of the mementos of one page (RFC 7089 § 5), or a part of it.
package struct TimeMap: Hashable, Sendable {
    package var original: WebURL?
    package var mementos: [Candidate]
    /// Further parts, with the span that each says it covers.
    package var others: [Part]

    package struct Part: Hashable, Sendable {
        package var url: WebURL
        package var from: Timestamp?
        package var until: Timestamp?

        package init(url: WebURL, from: Timestamp? = nil, until: Timestamp? = nil) {
            self.url = url
            self.from = from
            self.until = until
        }

        /// Seconds between a moment and the part's span; 0 within it, or where it does not say.
        func distance(to moment: Timestamp) -> Double {
            if let from, moment < from { return from - moment }
            if let until, until < moment { return moment - until }
            return 0
        }
    }

    /// - Parameters:
    ///   - links: of the document.
    ///   - base: its own URL.
    package init(_ links: [WebLink], at base: WebURL) {
        original = links.first { $0.has("original") }?.url(from: base)
        mementos = links.filter { $0.has("memento") }.compactMap { link in
            link.url(from: base).map { Candidate(url: $0, moment: link.moment) }
        }
        others = links.filter { $0.has("timemap") && !$0.has("self") }.compactMap { link in
            guard let url = link.url(from: base), url != base else { return nil }
            let type = link.parameters["type"] ?? "application/link-format"
            guard type.hasPrefix("application/link-format") else { return nil }
            return Part(
                url: url, from: link.parameters["from"].flatMap(Timestamp.init(httpDate:)),
                until: link.parameters["until"].flatMap(Timestamp.init(httpDate:)))
        }
    }
}
