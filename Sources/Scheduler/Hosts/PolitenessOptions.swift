/// How gently hosts are treated. Durations are seconds.
package struct PolitenessOptions: Hashable, Sendable {
    /// Visits with a request in flight at once, over all hosts; as many more may be reading their answers, of which some ask again.
    package var concurrency = 64
    /// Requests in flight at once on one host.
    package var perHost = 1
    /// The pause between two requests to one host.
    package var delay = 2.0
    /// By what part of itself a pause varies, up and down: 0.3 makes 2 s anything from 1.4 s to 2.6 s.
    package var jitter = 0.3
    /// The first pause after a 429 or 503 that names none, or after a failed connection; it doubles with every repeat.
    package var backoffBase = 60.0
    /// The longest pause that a refusal (429, 503) can bring about, `Retry-After` included.
    package var backoffMax = 86400.0
    /// The longest pause that failed connections can bring about. Shorter than for refusals: a server that is gone asks
    /// for no mercy, and the sources on it still have to be judged one by one.
    package var failureMax = 3600.0
    /// So many answers in a row that did not come in time count as a failure of the host; fewer are its pages' own.
    package var slowAnswers = 3
    /// `Crawl-delay` is honoured up to this; a longer one would mean never coming back.
    package var crawlDelayMax = 60.0
    /// How long a visit that has begun should wait for the turn of its next hop, before it is put off as a whole; so long does
    /// a visit that somebody asked for wait for a host that rests.
    package var patience = 300.0

    package init() {}
}
