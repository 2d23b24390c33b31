package import Model

/// Everything that one visit brought to light, and what was known before it: all that a verdict may rest on.
///
/// Codable, so that evidence can be stored and judged again after a rule changes.
package struct Evidence: Hashable, Sendable, Codable {
    /// One a hop, in order; empty only when the cited text is no URL.
    package var hops: [HopFacts]
    /// Why the cited text is no URL; nil when it is one.
    package var invalid: String?
    /// What extraction made of the last hop's document; nil when none arrived.
    package var article: Article?
    /// The last hop's body, decoded, in figures; nil when none arrived.
    package var body: BodyFacts?
    /// The server answered a conditional request with 304.
    package var notModified: Bool
    /// The last capture whose verdict was alive: what the source said when it was last good; nil on a first visit.
    package var known: Known?
    /// The day of the event that cites the source; nil when it has none.
    package var eventDay: CalendarDay?
    /// What the host says to an address that cannot exist; nil when it was not asked.
    package var probe: ProbeFacts?
    /// What the host's front page says; nil when it was not asked.
    package var front: ProbeFacts?
    /// Other cited addresses whose chains end where this one does.
    package var sharing: [WebURL]
    /// Whether anything else on the network answers.
    package var control: Control

    /// The outcome of the control fetch.
    package enum Control: String, Hashable, Sendable, Codable {
        case notAsked
        /// Others answer: a failure is this host's own.
        case answered
        /// Nothing answers: the network is down.
        case silent
    }

    package init(
        hops: [HopFacts], article: Article? = nil, body: BodyFacts? = nil, notModified: Bool = false,
        known: Known? = nil, eventDay: CalendarDay? = nil, probe: ProbeFacts? = nil, front: ProbeFacts? = nil,
        sharing: [WebURL] = [],
        control: Control = .notAsked
    ) {
        self.hops = hops
        self.article = article
        self.body = body
        self.notModified = notModified
        self.known = known
        self.eventDay = eventDay
        self.probe = probe
        self.front = front
        self.sharing = sharing
        self.control = control
    }

    /// The evidence of a citation that is no URL: nothing can be fetched.
    package init(invalid reason: String) {
        self.init(hops: [])
        invalid = reason
    }
}
