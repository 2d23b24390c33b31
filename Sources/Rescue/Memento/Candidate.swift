package import Model

/// A memento that an archive announces, not yet looked at.
package struct Candidate: Hashable, Sendable {
    /// As the archive shows it to people (URI-M).
    package var url: WebURL
    /// When it was taken, as announced; nil where a redirect only names the address.
    package var moment: Timestamp?

    package init(url: WebURL, moment: Timestamp?) {
        self.url = url
        self.moment = moment
    }

    /// The announced moment, else that in the address.
    package var likelyMoment: Timestamp? { moment ?? MementoAddress(url)?.moment }
}

/// Why a memento, or a whole archive, is of no use.
package struct Refusal: Hashable, Sendable, Codable, Error {
    /// Stable, lower-case, hyphenated: `no-datetime`, `other-page`, `not-the-article`.
    package var code: String
    /// One sentence; may quote the web: escape before showing.
    package var reason: String
    /// What was asked for; nil where it was never asked.
    package var url: String?
    package var moment: Timestamp?

    package init(_ code: String, _ reason: String, url: String? = nil, moment: Timestamp? = nil) {
        self.code = code
        self.reason = reason
        self.url = url
        self.moment = moment
    }
}
