package import Model

/// Turns, hops and the table of hosts.
extension Frontier {
    /// Asks for a further request of a visit: a redirect's target, robots.txt, a probe. `.go` takes the turn.
    ///
    /// Whoever must wait stands in the host's line before its waiting sources, until `.go`, `leaveLine` or `finished`.
    /// The wait can be long, a day where the host asked for that: beyond `PolitenessOptions.patience` end the visit and
    /// add the source again for then. A visit that did not come from `next` (a rescue, a check by hand) is let in as
    /// well, and is ended by `finished`.
    package mutating func turn(
        for name: String, of key: SourceKey, now: Timestamp, using random: inout some RandomNumberGenerator
    ) -> Turn {
        let host = hostIndex(name)
        var visit = visits[key] ?? Visit()
        if let open = visit.hop {
            // The previous hop was never reported: its place is freed, its pause stands.
            hosts[open].turn.end(.failed(.cancelled), now: now, using: &random)
            visit.hop = nil
            if open != host { file(open) }
        }
        if visit.isReading { reading -= 1 }
        visit.isReading = false
        visits[key] = visit
        if let old = visit.line, old != host { leaveLine(key) }
        let place = hosts[host].line.firstIndex(of: key)
        // Whoever comes straight from another hop does not lose its place to a new visit, be it one more than there are.
        let isFree = place == nil || hasPlace
        if (place ?? hosts[host].line.count) == 0, isFree, hosts[host].turn.mayBegin(now: now) {
            leaveLine(key)
            hosts[host].turn.begin(now: now, using: &random)
            visits[key]?.hop = host
            file(host)
            return .go
        }
        if place == nil {
            hosts[host].line.append(key)
            visits[key]?.line = host
            lined += 1
            file(host)
        }
        let ahead = Double(place ?? hosts[host].line.count - 1)
        // While the host is full nobody knows when it will be free; asking ten times a second costs nothing.
        let turn = hosts[host].turn
        let earliest = turn.isFull || !isFree ? max(turn.ready, now + 0.1) : turn.ready
        return .wait(until: max(earliest + ahead * turn.pause, now + 0.01))
    }

    /// A visit gives up waiting for its next hop. `finished` does so too.
    package mutating func leaveLine(_ key: SourceKey) {
        guard let host = visits[key]?.line else { return }
        hosts[host].line.removeAll { $0 == key }
        visits[key]?.line = nil
        lined -= 1
        file(host)
    }

    /// A request of this visit ended.
    ///
    /// - Returns: the host's state, to be saved; nil when no request of the visit was in flight.
    @discardableResult
    package mutating func hopEnded(
        _ key: SourceKey, _ outcome: HopOutcome, now: Timestamp, using random: inout some RandomNumberGenerator
    ) -> HostUpdate? {
        guard let host = visits[key]?.hop else { return nil }
        visits[key]?.hop = nil
        visits[key]?.isReading = true
        reading += 1
        hosts[host].turn.end(outcome, now: now, using: &random)
        file(host)
        return HostUpdate(host: hosts[host].name, state: hosts[host].turn.state)
    }

    /// The visit is over and gives up its place. A hop that is still open counts as not sent.
    package mutating func finished(
        _ key: SourceKey, now: Timestamp, using random: inout some RandomNumberGenerator
    ) {
        leaveLine(key)
        hopEnded(key, .notSent, now: now, using: &random)
        if visits.removeValue(forKey: key)?.isReading == true { reading -= 1 }
    }

    /// The visit is over, and this is how its last hop ended: `hopEnded` and `finished` in one.
    @discardableResult
    package mutating func finished(
        _ key: SourceKey, _ outcome: HopOutcome, now: Timestamp, using random: inout some RandomNumberGenerator
    ) -> HostUpdate? {
        let update = hopEnded(key, outcome, now: now, using: &random)
        finished(key, now: now, using: &random)
        return update
    }

    /// Takes up what was saved of a host. A host that is known already is left alone: its state here is the newer one.
    package mutating func restore(_ state: HostState, for name: String, now: Timestamp) {
        guard hostByName[name] == nil else { return }
        let host = hostIndex(name)
        hosts[host].turn = HostTurn(state, options: options, now: now)
        file(host)
    }

    /// Takes over the `Crawl-delay` of a host's robots.txt; nil when it has none.
    package mutating func setCrawlDelay(_ seconds: Double?, for name: String) {
        hosts[hostIndex(name)].turn.setCrawlDelay(seconds)
    }

    /// What is remembered of a host; nil when nothing is.
    package func state(of name: String) -> HostState? { hostByName[name].map { hosts[$0].turn.state } }

    /// Every known host, for saving at the end.
    package var hostStates: [HostUpdate] {
        hostByName.map { HostUpdate(host: $0.key, state: hosts[$0.value].turn.state) }
    }

    /// When the host's head may go.
    func readyTime(_ host: Int) -> Timestamp {
        guard let head = hosts[host].queue.first else { return hosts[host].turn.ready }
        return head.key.priority == .asked ? hosts[host].turn.ready : hosts[host].turn.ready(due: head.key.due)
    }

    /// Puts a host where its state says: among the waiting, or nowhere while nothing of its queue may begin.
    mutating func file(_ host: Int) {
        waiting.remove(host, positions: &waitingPositions)
        readied.remove(host, positions: &readiedPositions)
        guard let head = hosts[host].queue.first, !hosts[host].turn.isFull, hosts[host].line.isEmpty else { return }
        let key = WaitingKey(at: readyTime(host), sequence: head.key.sequence)
        waiting.insert(host, key: key, positions: &waitingPositions)
    }

    mutating func hostIndex(_ name: String) -> Int {
        if let known = hostByName[name] { return known }
        let fresh = Host(name: name, turn: HostTurn(options: options))
        let index: Int
        if let free = freeHosts.popLast() {
            index = free
            hosts[index] = fresh
        } else {
            index = hosts.count
            hosts.append(fresh)
            waitingPositions.append(-1)
            readiedPositions.append(-1)
        }
        hostByName[name] = index
        return index
    }

    /// Forgets hosts with nothing to do whose turn has come; their state is in the catalog. Runs when the table has
    /// doubled, so that its cost is spread over the hosts that were added since.
    mutating func dropIdleHosts(now: Timestamp) {
        guard hostByName.count >= hostLimit else { return }
        for (name, index) in hostByName
        where hosts[index].queue.isEmpty && hosts[index].line.isEmpty && hosts[index].turn.isIdle(now: now) {
            hostByName[name] = nil
            freeHosts.append(index)
        }
        hostLimit = max(1024, hostByName.count * 2)
    }
}
