internal import Catalog
package import Model

/// Where deliveries of news stand, as `status` shows it.
package struct NotifyReport: Hashable, Sendable, Codable {
    /// When all news was gathered last.
    package var gathered: Timestamp?
    package var pending: [DeliveryLine]
    /// Given up after a day of attempts, latest last.
    package var failed: [DeliveryLine]
}

/// One digest on its way to one reader.
package struct DeliveryLine: Hashable, Sendable, Codable {
    /// The name that the reader gets with every attempt.
    package var delivery: CaptureID
    /// A webhook's host, or `mail`.
    package var to: String
    package var made: Timestamp
    package var attempts: Int
    package var next: Timestamp
    /// Why the last attempt failed; nil where none did.
    package var reason: String?

    init(_ delivery: PostBook.Delivery) {
        self.delivery = delivery.id
        to = delivery.way.label
        made = delivery.made
        attempts = delivery.attempts
        next = delivery.next
        reason = delivery.reason
    }
}

/// What came of gathering and delivering now.
package struct NotifyOutcome: Hashable, Sendable, Codable {
    /// Items that were new.
    package var items = 0
    package var digests = 0
    /// What arrived, each with its attempts before.
    package var delivered: [DeliveryLine] = []
    /// What did not arrive, and is tried again or was given up.
    package var missed: [DeliveryLine] = []
}

extension NotifyReport {
    /// Nil before news was gathered for the first time.
    init?(_ catalog: Catalog) async throws {
        guard let book = try await NotifyNotes(catalog: catalog).book() else { return nil }
        gathered = book.last
        pending = book.deliveries.map(DeliveryLine.init)
        failed = book.failed.map(DeliveryLine.init)
    }
}
