internal import Archive
package import Catalog
internal import Logging
internal import Model
package import Settings

/// Tells of news: gathers it into digests, keeps these in the catalog until they are delivered, and delivers them.
///
/// How far news was gathered and what is to be delivered are committed together, and nothing is sent before: a crash at any
/// point loses nothing and tells nothing anew. Only a delivery that arrived in the very moment of the crash comes again,
/// under the same name.
package actor Notifier {
    private let notes: NotifyNotes
    private let gatherer: NewsGatherer
    private let postman: Postman
    private let folder: ArchiveFolder
    private let span: Double
    private let logger: Logger
    private let clock: @Sendable () -> Timestamp
    private var isBusy = false
    private var wroteFeed = false

    init(
        _ configuration: Configuration, archive: Archive, logger: Logger,
        clock: @escaping @Sendable () -> Timestamp = { .now }
    ) {
        notes = NotifyNotes(catalog: archive.catalog)
        gatherer = NewsGatherer(configuration, catalog: archive.catalog)
        postman = Postman(configuration)
        folder = archive.folder
        span = configuration.notify.digest
        self.logger = logger
        self.clock = clock
    }

    /// Gathers news where its time has come, and delivers what is due.
    ///
    /// - Parameter atOnce: both now, whatever the time.
    /// - Throws: `CatalogError`; `CancellationError`.
    func round(atOnce: Bool = false) async throws -> NotifyOutcome {
        while isBusy { try await Task.sleep(for: .milliseconds(20)) }
        isBusy = true
        defer { isBusy = false }
        var outcome = NotifyOutcome()
        var book = try await notes.book() ?? Notifier.freshBook(span, at: clock())
        if book.isDue(every: atOnce ? 0 : span, at: clock()) { try await gather(into: &book, &outcome) }
        if !wroteFeed { try await writeFeed(book) }
        for delivery in atOnce ? book.deliveries : book.due(at: clock()) {
            try await deliver(delivery, &book, &outcome)
        }
        return outcome
    }

    /// News of the last day, or of the last digest's span, is told at the first time; what is older is history.
    static func freshBook(_ span: Double, at now: Timestamp) -> PostBook {
        PostBook(feed: CaptureID(at: now), since: now - max(span, 86_400))
    }

    /// What would be told now. Nothing is kept or sent.
    package static func preview(_ configuration: Configuration, catalog: Catalog) async throws -> [NewsItem] {
        let book = try await NotifyNotes(catalog: catalog).book() ?? freshBook(configuration.notify.digest, at: .now)
        let gatherer = NewsGatherer(configuration, catalog: catalog)
        var items: [NewsItem] = []
        var cursor = book.cursor
        var isWhole = false
        while !isWhole {
            let next = try await gatherer.next(after: cursor, since: book.since)
            items += next.items
            (cursor, isWhole) = (next.cursor, next.isWhole)
        }
        return items
    }

    // MARK: Gathering

    private func gather(into book: inout PostBook, _ outcome: inout NotifyOutcome) async throws {
        let before = book
        var isWhole = false
        while !isWhole, book.deliveries.count < PostBook.capacity {
            try Task.checkCancellation()
            let next = try await gatherer.next(after: book.cursor, since: book.since)
            book.cursor = next.cursor
            isWhole = next.isWhole
            if isWhole { book.last = clock() }
            if !next.items.isEmpty { try await add(next.items, to: &book, &outcome) }
        }
        // Where news is told at once, an idle daemon does not write every few seconds.
        if book.cursor != before.cursor || span > 0 || before.last == nil { try await notes.keep(book) }
    }

    private func add(_ items: [NewsItem], to book: inout PostBook, _ outcome: inout NotifyOutcome) async throws {
        let now = clock()
        let digest = NewsDigest(id: CaptureID(at: now), made: now, items: items)
        book.add(digest.id, by: postman.ways, at: now)
        let feed = (items.reversed() + (try await notes.feed())).prefix(AtomFeed.size)
        try await notes.keep(book, adding: digest, feed: Array(feed))
        wroteFeed = false
        outcome.items += items.count
        outcome.digests += 1
        logger.notice("news", metadata: ["summary": "\(digest.summary)", "digest": "\(digest.id)"])
    }

    /// The file follows from the notes; where it could not be written, it is written the next time.
    private func writeFeed(_ book: PostBook) async throws {
        let items = try await notes.feed()
        if items.isEmpty { return }
        do {
            try folder.writeFeed(AtomFeed(id: book.feed, items: items).bytes)
            wroteFeed = true
        } catch {
            logger.error("the feed could not be written", metadata: ["error": "\(error)"])
        }
    }

    // MARK: Delivering

    private func deliver(
        _ delivery: PostBook.Delivery, _ book: inout PostBook, _ outcome: inout NotifyOutcome
    ) async throws {
        guard postman.ways.contains(delivery.way), let digest = try await notes.digest(delivery.digest) else {
            logger.notice("a delivery was dropped: its reader is not configured any more", metadata: about(delivery))
            book.remove(delivery)
            return try await notes.keep(book, after: delivery)
        }
        do {
            try await postman.carry(digest, as: delivery)
            book.remove(delivery)
            outcome.delivered.append(DeliveryLine(delivery))
            logger.info("news delivered", metadata: about(delivery))
        } catch let error as CancellationError {
            throw error
        } catch {
            outcome.missed.append(miss(delivery, because: "\(error)", &book))
        }
        try await notes.keep(book, after: delivery)
    }

    private func miss(_ delivery: PostBook.Delivery, because reason: String, _ book: inout PostBook) -> DeliveryLine {
        var line = DeliveryLine(delivery)
        line.attempts += 1
        line.reason = reason
        var metadata = about(delivery)
        metadata["error"] = "\(reason)"
        if let next = book.failed(delivery, because: reason, at: clock()) {
            line.next = next
            metadata["next"] = "\(next)"
            logger.warning("news could not be delivered; it is tried again", metadata: metadata)
        } else {
            logger.error("news could not be delivered for a day; it was given up", metadata: metadata)
        }
        return line
    }

    private func about(_ delivery: PostBook.Delivery) -> Logger.Metadata {
        ["to": "\(delivery.way.label)", "delivery": "\(delivery.id)", "attempts": "\(delivery.attempts)"]
    }
}
