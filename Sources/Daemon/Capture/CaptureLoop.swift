internal import Catalog
internal import Logging
internal import Model
internal import Scheduler

/// Gives out visits: the frontier in an actor, with the catalog's due sources flowing in and finished visits flowing out.
///
/// Visits somebody asked for and scheduled ones share one frontier, so politeness holds for both together.
actor CaptureLoop: HostTurns {
    private let catalog: Catalog
    private let logger: Logger
    private let perform: @Sendable (DueSource, any HostTurns) async -> VisitLine
    private var frontier: Frontier
    private var random = SystemRandomNumberGenerator()
    private var sources: [SourceKey: DueSource] = [:]
    private var waiters: [SourceKey: [Waiter]] = [:]
    private var lastWaiter = 0
    private var dirtyHosts: [String: HostState] = [:]
    private var lastFlush = Timestamp.now
    private var nextRefill = Timestamp(microseconds: 0)
    private var nextRecall = Timestamp(microseconds: 0)
    /// Seconds ahead beyond which no visit is ever set.
    private let horizon: Double
    private var sleeper: CheckedContinuation<Void, Never>?
    private var wasWoken = false
    /// When the loop wakes by itself.
    private var alarm: (at: Timestamp, task: Task<Void, any Error>)?
    private var isStopping = false
    /// Whether due sources are taken from the catalog; else only what is asked for is visited.
    private let isScheduling: Bool
    /// Why fetching rests; nil when it does not.
    private(set) var paused: String?
    /// Visits ended since the start.
    private(set) var completed = 0

    /// How many due sources are held at once, and how often the catalog is asked for more.
    private static let window = 4096
    private static let refillInterval = 5.0
    private static let recallInterval = 3600.0
    /// Seconds that visits under way get to end by themselves when the loop stops.
    private static let grace = 4.0

    init(
        catalog: Catalog, options: PolitenessOptions, horizon: Double = .infinity, isScheduling: Bool, logger: Logger,
        perform: @escaping @Sendable (DueSource, any HostTurns) async -> VisitLine
    ) {
        self.catalog = catalog
        self.logger = logger
        self.perform = perform
        self.isScheduling = isScheduling
        self.horizon = horizon
        frontier = Frontier(options: options, capacity: Self.window)
    }

    var inFlight: Int { frontier.underWay }

    /// Runs until `stop()`; then visits under way get `grace` to end, the rest is given up, and it returns.
    func run() async {
        await withDiscardingTaskGroup { group in
            while !isStopping, !Task.isCancelled {
                // A clock that was set back must not make it wait.
                nextRefill = min(nextRefill, .now + Self.refillInterval)
                if isScheduling, paused == nil, Timestamp.now >= nextRefill { await refill() }
                await flushHosts()
                let ready = startVisits(in: &group)
                await sleep(until: nextWakeUp(ready))
            }
            let deadline = Timestamp.now + Self.grace
            while frontier.underWay > 0, Timestamp.now < deadline, !Task.isCancelled { await rest(until: deadline) }
            group.cancelAll()
        }
        alarm?.task.cancel()
        await flushHosts(force: true)
        for (_, waiting) in waiters { waiting.forEach { $0.continuation.resume(returning: nil) } }
        waiters = [:]
    }

    /// Begins no more visits and ends those under way.
    func stop() {
        isStopping = true
        wake()
    }

    /// Rests for a reason, or goes on when it is nil.
    func pause(for reason: String?) {
        guard paused != reason else { return }
        defer { paused = reason }
        // The words change with every byte that is free; the journal hears of it once.
        if let reason, paused == nil { logger.warning("fetching rests", metadata: ["reason": "\(reason)"]) }
        if reason == nil { logger.notice("fetching goes on") }
        wake()
    }

    /// Visits one source now; waits for its turn.
    ///
    /// - Returns: nil when the loop was stopped before.
    /// - Throws: `HostIsResting` when its host is blocked for longer than a person wants to wait.
    func visit(_ source: DueSource) async throws -> VisitLine? {
        if isStopping { return nil }
        await restoreHost(source.host)
        if let until = frontier.state(of: source.host)?.blockedUntil, until - .now > frontier.options.patience {
            throw HostIsResting(host: source.host, until: until)
        }
        lastWaiter += 1
        let id = lastWaiter
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled || isStopping {
                    continuation.resume(returning: nil)
                    return
                }
                waiters[source.key, default: []].append(Waiter(id: id, continuation: continuation))
                sources[source.key] = source
                frontier.add(FrontierItem(key: source.key, url: source.url, due: .now, priority: .asked))
                wake()
            }
        } onCancel: {
            Task { await self.giveUp(source.key, waiter: id) }
        }
    }

    /// Somebody who waits for a visit.
    private struct Waiter {
        let id: Int
        let continuation: CheckedContinuation<VisitLine?, Never>
    }

    /// One of those who wait leaves. When nobody is left, a source that only they wanted is forgotten here, so that the
    /// schedule can load it again; a visit under way goes on.
    private func giveUp(_ key: SourceKey, waiter id: Int) {
        guard let index = waiters[key]?.firstIndex(where: { $0.id == id }) else { return }
        waiters[key]?.remove(at: index).continuation.resume(returning: nil)
        guard waiters[key]?.isEmpty == true else { return }
        waiters[key] = nil
        if frontier.remove(key) { sources[key] = nil }
    }

    /// Starts every visit that may begin now.
    ///
    /// - Returns: when the next one may; nil when that depends on a visit's end or on new sources.
    private func startVisits(in group: inout DiscardingTaskGroup) -> Timestamp? {
        guard paused == nil else { return nil }
        while true {
            switch frontier.next(now: .now, using: &random) {
            case .visit(let item): start(item, in: &group)
            case .wait(let until): return until
            case .busy, .idle: return nil
            }
        }
    }

    private func start(_ item: FrontierItem, in group: inout DiscardingTaskGroup) {
        guard let source = sources[item.key] else {
            frontier.finished(item.key, now: .now, using: &random)
            return
        }
        group.addTask { [self] in
            let line = await perform(source, self)
            await ended(source.key, line)
        }
    }

    private func ended(_ key: SourceKey, _ line: VisitLine) {
        frontier.finished(key, now: .now, using: &random)
        sources[key] = nil
        completed += 1
        logger.debug(
            "visited",
            metadata: ["url": "\(line.url)", "category": "\(line.category)", "outcome": "\(line.outcome.rawValue)"])
        // The next look at the engine's health lets it go on, or keeps it resting; until then more visits would only fail.
        if isScheduling, line.outcome == .notKept { pause(for: line.reason) }
        waiters.removeValue(forKey: key)?.forEach { $0.continuation.resume(returning: line) }
        if isScheduling, frontier.count < Self.window / 4 { nextRefill = min(nextRefill, .now + 0.2) }
        wake()
    }

    private func nextWakeUp(_ ready: Timestamp?) -> Timestamp? {
        var moment = ready
        if isScheduling { moment = min(moment ?? nextRefill, max(nextRefill, .now + 0.05)) }
        if !dirtyHosts.isEmpty { moment = min(moment ?? .now + 1, .now + 1) }
        return moment
    }

    /// Loads due sources up to the window; a share per host, so that one big host cannot fill it.
    private func refill() async {
        nextRefill = .now + Self.refillInterval
        guard frontier.room > 0 else { return }
        await recall()
        do {
            let due = try await catalog.due(
                at: .now, limit: frontier.room, perHost: 64, excludingHosts: restingHosts(),
                excluding: Set(sources.keys))
            for source in due {
                await restoreHost(source.host)
                let item = FrontierItem(key: source.key, url: source.url, due: source.due)
                if frontier.add(item) == .added { sources[source.key] = source }
            }
        } catch {
            logger.error("due sources could not be read", metadata: ["error": "\(error)"])
        }
    }

    /// Visits that a wrong clock has set further ahead than any schedule does are due now.
    private func recall() async {
        let now = Timestamp.now
        guard horizon.isFinite, now >= nextRecall || nextRecall > now + Self.recallInterval else { return }
        nextRecall = now + Self.recallInterval
        do {
            let count = try await catalog.recall(dueAfter: now + horizon, to: now)
            if count == 0 { return }
            logger.warning(
                "visits lay further ahead than the schedule allows: was the clock wrong?", metadata: ["due": "\(count)"]
            )
        } catch {
            logger.error("the schedule could not be corrected", metadata: ["error": "\(error)"])
        }
    }

    /// Hosts whose sources need not be loaded for now.
    private func restingHosts() -> Set<String> {
        let soon = Timestamp.now + frontier.options.patience
        return Set(frontier.hostStates.lazy.filter { $0.state.blockedUntil > soon }.map(\.host))
    }

    private func restoreHost(_ name: String) async {
        guard frontier.state(of: name) == nil, let row = try? await catalog.host(name) else { return }
        frontier.restore(HostState(row), for: name, now: .now)
    }

    // MARK: Turns

    func takeTurn(of host: String, for key: SourceKey) async throws {
        await restoreHost(host)
        while true {
            try Task.checkCancellation()
            switch frontier.turn(for: host, of: key, now: .now, using: &random) {
            case .go: return
            case .wait(let until) where until - .now > frontier.options.patience:
                frontier.leaveLine(key)
                throw HostIsResting(host: host, until: until)
            case .wait(let until): try await Task.sleep(for: .seconds(max(0.001, until - .now)))
            }
        }
    }

    @discardableResult
    func hopEnded(_ exchange: Exchange, for key: SourceKey) -> Bool {
        let now = Timestamp.now
        let outcome = HopOutcome(exchange, now: now)
        guard let update = frontier.hopEnded(key, outcome, now: now, using: &random) else { return false }
        // Its place and its host's turn are free for another.
        wake()
        dirtyHosts[update.host] = update.state
        guard update.state.blockedUntil - now > frontier.options.patience else { return false }
        dismissWaiters(
            for: HostIsResting(host: update.host, until: update.state.blockedUntil),
            category: exchange.failure == nil ? .rateLimited : .timeout)
        return exchange.failure?.kind == .firstByteTimeout
    }

    /// Those who asked for sources of a host that rests for long are told so; the schedule comes back by itself.
    private func dismissWaiters(for resting: HostIsResting, category: Model.Category) {
        for (key, waiting) in waiters {
            guard let source = sources[key], source.host == resting.host, frontier.remove(key) else { continue }
            sources[key] = nil
            waiters[key] = nil
            let line = VisitLine(skipped: source, because: resting.description, category: category)
            waiting.forEach { $0.continuation.resume(returning: line) }
        }
    }

    /// Ends the turns of somebody who asks hosts without being a visit.
    func endTurns(for key: SourceKey) {
        frontier.finished(key, now: .now, using: &random)
        wake()
    }

    /// - Throws: `HostIsResting` when the host asked for quiet for longer than a visit waits.
    func checkRest(of host: String) throws {
        guard let until = frontier.state(of: host)?.blockedUntil, until - .now > frontier.options.patience else {
            return
        }
        throw HostIsResting(host: host, until: until)
    }

    func setCrawlDelay(_ seconds: Double?, for host: String) { frontier.setCrawlDelay(seconds, for: host) }

    /// Saves what politeness must remember over a restart, about once a second.
    private func flushHosts(force: Bool = false) async {
        guard !dirtyHosts.isEmpty, force || Timestamp.now - lastFlush >= 1 else { return }
        lastFlush = .now
        let saving = dirtyHosts
        dirtyHosts = [:]
        do { try await catalog.save(saving.map { HostRow(name: $0.key, state: $0.value) }) } catch {
            dirtyHosts.merge(saving) { newer, _ in newer }
            logger.error("host turns could not be saved", metadata: ["error": "\(error)"])
        }
    }

    // MARK: Sleep

    private func sleep(until moment: Timestamp?) async {
        if isStopping { return }
        await rest(until: moment)
    }

    /// Sleeps until then, or until somebody wakes the loop.
    private func rest(until moment: Timestamp?) async {
        if wasWoken {
            wasWoken = false
            return
        }
        if let moment { setAlarm(moment) }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { continuation.resume() } else { sleeper = continuation }
            }
        } onCancel: {
            Task { await self.wake() }
        }
        wasWoken = false
    }

    /// Wakes the loop then or earlier: an alarm that is set already will do.
    private func setAlarm(_ moment: Timestamp) {
        let now = Timestamp.now
        if let alarm, alarm.at > now, alarm.at <= moment { return }
        alarm?.task.cancel()
        let task = Task {
            try await Task.sleep(for: .seconds(max(0.001, moment - now)))
            ring(moment)
        }
        alarm = (moment, task)
    }

    /// An alarm that has rung wakes nobody again, whatever became of the clock meanwhile.
    private func ring(_ moment: Timestamp) {
        if alarm?.at == moment { alarm = nil }
        wake()
    }

    private func wake() {
        wasWoken = true
        sleeper?.resume()
        sleeper = nil
    }
}

extension HostState {
    init(_ row: HostRow) {
        self.init(
            nextTurn: row.nextTurn ?? .epoch, blockedUntil: row.blockedUntil ?? .epoch, backoffStep: row.backoff,
            crawlDelay: row.delay)
    }
}

extension HostRow {
    init(name: String, state: HostState) {
        self.init(name: name)
        nextTurn = state.nextTurn
        blockedUntil = state.blockedUntil
        backoff = state.backoffStep
        delay = state.crawlDelay
    }
}
