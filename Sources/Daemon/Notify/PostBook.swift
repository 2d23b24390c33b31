internal import Model

/// What notifications remember: how far news was gathered, and what is still to be delivered. Pure values; the catalog keeps
/// them as a note.
struct PostBook: Hashable, Sendable, Codable {
    /// Names the feed for ever.
    var feed: CaptureID
    /// The last `VisitRow.number` that was looked at.
    var cursor: Int64 = 0
    /// Visits made before are no news, such as those of an archive that was taken over.
    var since: Timestamp
    /// When all news was gathered last.
    var last: Timestamp?
    var deliveries: [Delivery] = []
    /// What was given up, latest last.
    var failed: [Delivery] = []

    /// One digest on its way to one reader.
    struct Delivery: Hashable, Sendable, Codable {
        /// The same in every attempt, so that a reader knows what it has already.
        var id: CaptureID
        var digest: CaptureID
        var way: Way
        var made: Timestamp
        var attempts = 0
        var next: Timestamp
        /// Why the last attempt failed.
        var reason: String?
    }

    enum Way: Hashable, Sendable, Codable {
        case webhook(url: String)
        case mail
    }

    init(feed: CaptureID, since: Timestamp) {
        self.feed = feed
        self.since = since
    }

    /// Seconds after the first, second, … failed attempt; the last one repeats.
    static let waits = [60.0, 300, 1800, 7200, 21600]
    /// Seconds after which a delivery is given up.
    static let patience = 86_400.0
    /// No more news is gathered while so many deliveries wait.
    static let capacity = 200
    /// How many given-up deliveries are remembered, and for how many seconds.
    private static let memory = (count: 20, span: 30 * 86_400.0)

    /// Whether news is to be gathered again; a clock that was set back does not stop it.
    func isDue(every span: Double, at now: Timestamp) -> Bool {
        guard deliveries.count < PostBook.capacity else { return false }
        return last.map { now < $0 || now - $0 >= span } ?? true
    }

    /// Sends a digest on its ways.
    mutating func add(_ digest: CaptureID, by ways: [Way], at now: Timestamp) {
        deliveries += ways.map {
            Delivery(id: CaptureID(at: now), digest: digest, way: $0, made: now, next: now)
        }
    }

    /// What is to be tried now. What a wrong clock has put off for longer than any wait is tried, too.
    func due(at now: Timestamp) -> [Delivery] {
        deliveries.filter { $0.next <= now || $0.next - now > PostBook.patience }
    }

    mutating func remove(_ delivery: Delivery) { deliveries.removeAll { $0.id == delivery.id } }

    /// Puts a delivery off, or gives it up.
    ///
    /// - Returns: when it is tried again; nil when it was given up.
    mutating func failed(_ delivery: Delivery, because reason: String, at now: Timestamp) -> Timestamp? {
        guard let place = deliveries.firstIndex(where: { $0.id == delivery.id }) else { return nil }
        deliveries[place].attempts += 1
        deliveries[place].reason = reason
        let end = delivery.made + PostBook.patience
        guard now < end else {
            let recent = failed.filter { now - $0.made < PostBook.memory.span } + [deliveries.remove(at: place)]
            failed = recent.suffix(PostBook.memory.count)
            return nil
        }
        let wait = PostBook.waits[min(deliveries[place].attempts, PostBook.waits.count) - 1]
        deliveries[place].next = min(now + wait, end)
        return deliveries[place].next
    }
}

extension PostBook.Way {
    /// For a person. Of a webhook only the host: the rest of such URLs is often a password.
    var label: String {
        switch self {
        case .webhook(let url): "webhook \((try? WebURL(url))?.origin ?? "?")"
        case .mail: "mail"
        }
    }
}
