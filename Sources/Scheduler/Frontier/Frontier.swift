package import Model

/// The queue of visits: sources within hosts, hosts by the moment they are ready.
///
/// `ready(host) = max(next turn, blocked until, head's due)`. The shell's loop asks `next`, performs the visit it is
/// given hop by hop, and reports:
///
///     switch frontier.next(now: now, using: &random) {
///     case .visit(let item):                       // its host's turn is taken
///         send the request
///         save frontier.hopEnded(item.key, .init(exchange, now: now), now: now, using: &random)
///         // a redirect, robots.txt, a probe: every further request takes its host's turn
///         while case .wait(let until) = frontier.turn(for: host, of: item.key, now: now, using: &random) { sleep }
///         …
///         frontier.finished(item.key, now: now)
///     case .wait(let until): sleep until then, or until something is added or ends
///     case .busy: sleep until something ends
///     case .idle: load more from the catalog
///     }
///
/// A state that is saved only when its hop has ended forgets at most one pause when the process is killed meanwhile.
/// Every operation costs O(log n) in sources and hosts. What must outlive the process is handed out as `HostUpdate`s;
/// the sources themselves live in the catalog and are loaded in windows of at most `room`.
package struct Frontier: Sendable {
    package let options: PolitenessOptions
    /// How many scheduled sources may wait at once; asked ones are always taken.
    package let capacity: Int

    var items: [FrontierItem?] = []
    var itemPositions: [Int] = []
    private var freeItems: [Int] = []
    private var itemByKey: [SourceKey: Int] = [:]

    var hosts: [Host] = []
    var freeHosts: [Int] = []
    var hostByName: [String: Int] = [:]
    /// When the table of hosts has grown to this, idle ones are dropped.
    var hostLimit = 1024

    /// Hosts that can begin something later, by when.
    var waiting = IndexedHeap<WaitingKey>()
    var waitingPositions: [Int] = []
    /// Hosts that can begin something now: asked ones first, then whoever is ready longest.
    var readied = IndexedHeap<ReadyKey>()
    var readiedPositions: [Int] = []

    var visits: [SourceKey: Visit] = [:]
    /// How many of them stand in a line; they hold no place meanwhile.
    var lined = 0
    /// How many of them have had their answer and read it; they hold no place either.
    var reading = 0
    /// Visits in lines keep what they have fetched so far in memory: so many times `concurrency` of them at most.
    static let lineFactor = 8

    private var sequence: UInt64 = 0

    package init(options: PolitenessOptions = PolitenessOptions(), capacity: Int = 100_000) {
        self.options = options
        self.capacity = max(1, capacity)
    }

    /// Sources that wait.
    package var count: Int { itemByKey.count }
    /// Visits under way.
    package var underWay: Int { visits.count }
    /// How many more scheduled sources may be added.
    package var room: Int { max(0, capacity - count) }

    /// Whether the source waits or is being visited.
    package func contains(_ key: SourceKey) -> Bool { itemByKey[key] != nil || visits[key] != nil }

    /// Sources that wait for that host. One host must not fill the whole window: load a share of it per host.
    package func count(host: String) -> Int { hostByName[host].map { hosts[$0].queue.count } ?? 0 }

    /// Adds a source, or merges it with the same source that already waits.
    @discardableResult
    package mutating func add(_ item: FrontierItem) -> FrontierAddition {
        if visits[item.key] != nil { return .underWay }
        if let slot = itemByKey[item.key], let known = items[slot] {
            let host = hostIndex(known.host)
            var merged = known
            merged.due = min(known.due, item.due)
            merged.priority = min(known.priority, item.priority)
            guard merged != known else { return .merged }
            items[slot] = merged
            hosts[host].queue.remove(slot, positions: &itemPositions)
            enqueue(slot, merged, at: host)
            return .merged
        }
        if item.priority == .scheduled, count >= capacity { return .full }
        let slot = freeItems.popLast() ?? items.count
        if slot == items.count {
            items.append(nil)
            itemPositions.append(-1)
        }
        items[slot] = item
        itemByKey[item.key] = slot
        enqueue(slot, item, at: hostIndex(item.host))
        return .added
    }

    /// Takes a waiting source out; false when it does not wait (it may be under way).
    @discardableResult
    package mutating func remove(_ key: SourceKey) -> Bool {
        guard let slot = itemByKey[key], let item = items[slot] else { return false }
        let host = hostIndex(item.host)
        takeOut(slot, key: key, from: host)
        file(host)
        return true
    }

    /// What to do now. A visit that is given out has its host's turn and one of the `concurrency` places; it gives the
    /// place up while it stands in a host's line, so that a slow host cannot hold up all the others, and once its request has
    /// ended.
    package mutating func next(
        now: Timestamp, using random: inout some RandomNumberGenerator
    ) -> FrontierAction {
        dropIdleHosts(now: now)
        guard hasPlace, visits.count < places * Frontier.lineFactor else { return .busy }
        while let head = waiting.first, head.key.at <= now {
            waiting.remove(head.id, positions: &waitingPositions)
            guard let item = hosts[head.id].queue.first else { continue }
            let key = ReadyKey(priority: item.key.priority, at: head.key.at, sequence: item.key.sequence)
            readied.insert(head.id, key: key, positions: &readiedPositions)
        }
        while let head = readied.first {
            let host = head.id
            guard let slot = hosts[host].queue.first?.id, let item = items[slot], readyTime(host) <= now else {
                // The clock was set back since: what was ready is not any more.
                file(host)
                continue
            }
            takeOut(slot, key: item.key, from: host)
            hosts[host].turn.begin(now: now, using: &random)
            visits[item.key] = Visit(hop: host)
            file(host)
            return .visit(item)
        }
        if let first = waiting.first { return .wait(until: first.key.at) }
        return visits.isEmpty ? .idle : .busy
    }

    var places: Int { max(1, options.concurrency) }

    /// Whether another request may go, as far as all hosts together are concerned: pages that are being read wait for nobody,
    /// but they fill the memory.
    var hasPlace: Bool { visits.count - lined - reading < places && reading < places }

    private mutating func enqueue(_ slot: Int, _ item: FrontierItem, at host: Int) {
        sequence += 1
        let key = ItemKey(priority: item.priority, due: item.due, sequence: sequence)
        hosts[host].queue.insert(slot, key: key, positions: &itemPositions)
        file(host)
    }

    private mutating func takeOut(_ slot: Int, key: SourceKey, from host: Int) {
        hosts[host].queue.remove(slot, positions: &itemPositions)
        items[slot] = nil
        itemByKey[key] = nil
        freeItems.append(slot)
    }
}

extension Frontier {
    struct Host: Sendable {
        var name: String
        var turn: HostTurn
        /// Its waiting sources, by priority and due time.
        var queue = IndexedHeap<ItemKey>()
        /// Visits under way whose next hop waits for this host, first come first served; they go before the queue.
        var line: [SourceKey] = []
    }

    struct Visit: Sendable {
        /// The host on which a request of this visit is in flight.
        var hop: Int?
        /// The host in whose line this visit stands.
        var line: Int?
        /// Its last request has ended, and it has not asked for another.
        var isReading = false
    }

    struct ItemKey: Comparable, Sendable {
        var priority: FrontierPriority
        var due: Timestamp
        var sequence: UInt64

        static func < (a: ItemKey, b: ItemKey) -> Bool {
            (a.priority.rawValue, a.due.microseconds, a.sequence)
                < (b.priority.rawValue, b.due.microseconds, b.sequence)
        }
    }

    struct WaitingKey: Comparable, Sendable {
        var at: Timestamp
        var sequence: UInt64

        static func < (a: WaitingKey, b: WaitingKey) -> Bool {
            (a.at.microseconds, a.sequence) < (b.at.microseconds, b.sequence)
        }
    }

    struct ReadyKey: Comparable, Sendable {
        var priority: FrontierPriority
        var at: Timestamp
        var sequence: UInt64

        static func < (a: ReadyKey, b: ReadyKey) -> Bool {
            (a.priority.rawValue, a.at.microseconds, a.sequence)
                < (b.priority.rawValue, b.at.microseconds, b.sequence)
        }
    }
}
