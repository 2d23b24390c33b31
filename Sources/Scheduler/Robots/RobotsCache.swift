package import Model

/// The robots.txt of many origins: answers from memory, says what has to be fetched, hands out what has to be saved.
///
/// A file holds for a day. While it cannot be had again, the copy goes on holding (RFC 9309 § 2.3.1.4, § 2.4); without
/// a copy everything is disallowed, until it has been unreachable for `giveUp`: then it counts as absent. The least
/// recently used origins are dropped when there are too many; the catalog still has them.
package struct RobotsCache: Sendable {
    package let options: RobotsOptions
    private var entries: [String: Entry] = [:]
    private var bytes = 0
    private var uses: UInt64 = 0

    private struct Entry: Sendable {
        var state: RobotsState
        /// Of `state.text`; nil when there is none.
        var file: RobotsFile?
        var used: UInt64

        /// The text, and the compiled rules, which take about as much.
        var bytes: Int { 512 + 2 * (state.text?.count ?? 0) }
    }

    package init(options: RobotsOptions = RobotsOptions()) { self.options = options }

    /// Origins in memory.
    package var count: Int { entries.count }

    /// Where an origin has its robots.txt.
    package static func location(for url: WebURL) -> WebURL? { try? WebURL(url.origin + "/robots.txt") }

    /// Whether a URL may be fetched now.
    package mutating func verdict(for url: WebURL, now: Timestamp) -> RobotsVerdict {
        // The file itself is always allowed (RFC 9309 § 2.2.2).
        guard options.respect, url.path != "/robots.txt", let location = RobotsCache.location(for: url) else {
            return .allowed
        }
        guard let entry = entries[url.origin], entry.state.isFresh(now: now, options: options) else {
            return .mustFetch(location)
        }
        uses += 1
        entries[url.origin]?.used = uses
        switch entry.state.standing {
        case .unavailable: return .allowed
        case .unreachable(let trouble):
            if entry.file != nil { break }
            if let since = entry.state.unreachableSince, now - since >= options.giveUp { return .allowed }
            return .disallowed(.unreachable(trouble))
        case .file: break
        }
        guard let rule = entry.file?.rules.rule(for: url), !rule.allow else { return .allowed }
        return .disallowed(.rule(rule))
    }

    /// Takes in what a fetch told.
    ///
    /// - Parameter url: any URL of the origin that was asked first, whatever redirects came after.
    /// - Returns: the origin's state, to be saved.
    @discardableResult
    package mutating func record(_ fetch: RobotsFetch, for url: WebURL, now: Timestamp) -> RobotsState {
        let blank = RobotsState(origin: url.origin, standing: .unavailable(status: nil), fetched: now)
        let state = (entries[url.origin]?.state ?? blank).after(fetch, now: now)
        keep(state)
        return state
    }

    /// Takes up what was saved of an origin. A state that is already in memory and is not older stays.
    package mutating func restore(_ state: RobotsState) {
        if let known = entries[state.origin], known.state.fetched >= state.fetched { return }
        keep(state)
    }

    /// Whether anything is in memory of the URL's origin; if not, the catalog may have it.
    package func knows(_ url: WebURL) -> Bool { entries[url.origin] != nil }

    /// `Crawl-delay` of the URL's origin in seconds; nil when there is none.
    package func crawlDelay(for url: WebURL) -> Double? {
        options.respect ? entries[url.origin]?.file?.crawlDelay : nil
    }

    private mutating func keep(_ state: RobotsState) {
        uses += 1
        let file = state.text.map { RobotsFile($0, agent: options.agent) }
        let entry = Entry(state: state, file: file, used: uses)
        bytes += entry.bytes - (entries[state.origin]?.bytes ?? 0)
        entries[state.origin] = entry
        if entries.count > max(1, options.capacity) || bytes > options.memory { dropOld() }
    }

    /// Drops the least recently used until an eighth is free, so that the sorting is rare.
    private mutating func dropOld() {
        let byUse = entries.sorted { $0.value.used < $1.value.used }
        let most = max(1, options.capacity)
        for (origin, entry) in byUse.dropLast() {
            guard entries.count > most - most / 8 || bytes > options.memory / 8 * 7 else { return }
            entries[origin] = nil
            bytes -= entry.bytes
        }
    }
}
