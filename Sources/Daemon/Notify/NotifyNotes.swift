internal import Catalog
internal import Foundation
internal import Model

/// What notifications keep in the catalog's notes: the book, each digest until it is delivered, and the items of the feed.
struct NotifyNotes {
    let catalog: Catalog

    private static let book = "notify"
    private static let feed = "notify-feed"
    private static func digest(_ id: CaptureID) -> String { "notify-digest-\(id.text)" }

    /// Nil where there is none, or one that this version does not understand.
    func book() async throws(CatalogError) -> PostBook? { try await read(Self.book) }

    func digest(_ id: CaptureID) async throws(CatalogError) -> NewsDigest? { try await read(Self.digest(id)) }

    /// Latest first.
    func feed() async throws(CatalogError) -> [NewsItem] { try await read(Self.feed) ?? [] }

    /// Keeps the book, with a digest and the feed that it is in where there is a new one: all or nothing.
    func keep(_ book: PostBook, adding digest: NewsDigest? = nil, feed: [NewsItem] = []) async throws {
        var notes: [String: String?] = [Self.book: try text(book)]
        if let digest {
            notes[Self.feed] = try text(feed)
            let isAwaited = book.deliveries.contains { $0.digest == digest.id }
            if isAwaited { notes[Self.digest(digest.id)] = try text(digest) }
        }
        try await catalog.setNotes(notes)
    }

    /// Keeps the book, and forgets a digest that no delivery waits for any more.
    func keep(_ book: PostBook, after delivery: PostBook.Delivery) async throws {
        var notes: [String: String?] = [Self.book: try text(book)]
        if !book.deliveries.contains(where: { $0.digest == delivery.digest }) {
            notes.updateValue(nil, forKey: Self.digest(delivery.digest))
        }
        try await catalog.setNotes(notes)
    }

    private func read<Value: Decodable>(_ name: String) async throws(CatalogError) -> Value? {
        guard let text = try await catalog.note(name) else { return nil }
        return try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }

    private func text(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
