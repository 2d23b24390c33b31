internal import Archive
internal import Catalog
internal import Fetcher
internal import Model

/// Undoes the content coding of answers, and sees to it that only so many large documents are in memory at once.
struct DocumentReader: Sendable {
    /// How far content codings are undone.
    let limits: ContentCoding.Limits
    private let desk = ReadingDesk()

    init(limits: ContentCoding.Limits) { self.limits = limits }

    /// The document of an answer; nil when it has none.
    ///
    /// - Parameter place: taken for a large document, after waiting for it, where there is none yet: whoever has a place
    ///   never waits for another. To be held for as long as the document or what was read in it is.
    /// - Throws: `CancellationError` when the task ends before there is room.
    func document(
        _ response: Response, at url: WebURL, place: inout ReadingDesk.Place?
    ) async throws -> Document? {
        guard let document = beginning(of: response, at: url) else { return nil }
        let most = limits.bytes(wire: response.body.count)
        if document.length > ReadingDesk.ordinary {
            try await take(document.length, &place)
        } else if document.flags.contains(DecodedBody.Flag.bomb.rawValue), most > ReadingDesk.ordinary {
            try await take(most, &place)
            return Document(response, at: url, limits: limits)
        }
        return document
    }

    /// The document of a capture as it was stored; nil when it has none.
    ///
    /// - Parameter place: as above.
    /// - Throws: `ArchiveError` when a record cannot be read; `CancellationError` as above.
    func document(
        _ capture: CaptureRow, in archive: ArchiveReader, place: inout ReadingDesk.Place?
    ) async throws -> Document? {
        if let length = capture.hops.last?.payloadLength, length > ReadingDesk.ordinary {
            // What its coding lets it grow to is not known before it is read.
            try await take(limits.bytes(wire: length), &place)
        }
        guard let (response, url) = try await Document.answer(of: capture, in: archive) else { return nil }
        return try await document(response, at: url, place: &place)
    }

    private func take(_ bytes: Int, _ place: inout ReadingDesk.Place?) async throws {
        if place == nil { place = try await desk.place(for: bytes) }
    }

    /// A page whose coding is undone as far as no place is needed for it.
    private func beginning(of response: Response, at url: WebURL) -> Document? {
        var limits = limits
        limits.maxDecoded = min(limits.maxDecoded, ReadingDesk.ordinary)
        return Document(response, at: url, limits: limits)
    }
}
