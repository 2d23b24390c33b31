internal import Archive
internal import Catalog
internal import Extractor
internal import Fetcher
internal import LinkRot
internal import Model
internal import WARC

/// The body of an answer, content coding removed: what is read for an article, whether it just came or was stored.
struct Document: Sendable {
    var bytes: [UInt8]
    /// Bytes in all; of a coded body only those that the extractor looks at are kept.
    var length: Int
    var headers: HeaderFields
    var url: WebURL
    /// What decoding had to cut or repair.
    var flags: [String]

    /// Nil for answers without a document of their own: redirects, 304, an empty body.
    init?(_ response: Response, at url: WebURL, limits: ContentCoding.Limits) {
        guard !response.isRedirect, response.status != 304, !response.body.isEmpty else { return nil }
        var limits = limits
        limits.maxKept = Extractor.maximumInput
        let decoded = ContentCoding.decode(response, limits: limits)
        bytes = decoded.bytes
        length = decoded.length
        flags = decoded.flags.map(\.rawValue)
        headers = response.headers
        self.url = url
    }

    /// The document of a capture as it was stored; nil as above, where the original of a revisit is lost, and where the payload was taken out.
    ///
    /// - Throws: `ArchiveError` when a record cannot be read.
    init?(_ capture: CaptureRow, in archive: ArchiveReader, limits: ContentCoding.Limits) async throws {
        guard let (response, url) = try await Document.answer(of: capture, in: archive) else { return nil }
        self.init(response, at: url, limits: limits)
    }

    /// The last answer of a capture, as it was stored.
    static func answer(
        of capture: CaptureRow, in archive: ArchiveReader
    ) async throws -> (response: Response, url: WebURL)? {
        guard let hop = capture.hops.last, let status = hop.status, status != 304, hop.response != nil else {
            return nil
        }
        let message = try await archive.response(of: capture, hop: capture.hops.count - 1)
        guard message.redaction == nil, let head = message.head, let body = message.body else { return nil }
        return (Response(status: status, headers: head.headers, body: body, truncated: hop.truncated), hop.url)
    }

    /// The article in it.
    func article(by extractor: Extractor) -> Article {
        var article = extractor.extract(bytes, contentType: headers["Content-Type"], url: url)
        article.flags += flags
        return article
    }

    /// The figures that verdicts look at.
    var facts: BodyFacts { BodyFacts(scanning: bytes, length: length, flags: flags) }
}
