/// A way in which a web server lets its readers down. Rates are bytes per second, sizes are bytes.
package enum Misbehaviour: Hashable, Sendable {
    /// Takes the request and never answers.
    case hang
    /// Sends the head and never the body.
    case hangAfterHead
    /// Resets the connection (RST) instead of answering.
    case reset
    /// Resets the connection after that much of the body.
    case resetInBody(after: Int)
    /// Closes the connection without a byte.
    case closeAtOnce
    /// Drips the status line and the header fields.
    case slowHead(bytesPerSecond: Int)
    /// Drips the body.
    case slowBody(bytesPerSecond: Int)
    /// Announces one length, sends fewer bytes, closes.
    case truncated(announced: Int, sent: Int)
    /// Chunked coding that stops without its last chunk.
    case truncatedChunks(sent: Int)
    /// A body that never ends; nil sends as fast as the reader reads.
    case endless(bytesPerSecond: Int?)
    /// A head that never ends.
    case endlessHead
    /// Header fields of at least that size in all before the page.
    case headerFlood(bytes: Int)
    /// Bytes that are no HTTP.
    case garbage
    /// 429 to the first requests, the page afterwards.
    case rateLimited(retryAfter: Int? = nil, times: Int = .max)
    /// 503 to the first requests, the page afterwards.
    case unavailable(retryAfter: Int? = nil, times: Int = .max)
    /// 500 to the first requests, the page afterwards.
    case serverError(times: Int = .max)
    /// Redirects to itself.
    case redirectLoop
    /// A few bytes of gzip that inflate to so many zero bytes (1,032 to 1).
    case bomb(inflated: Int)
    /// Says gzip and sends plain bytes.
    case lyingEncoding
    /// Says gzip and stops in the middle of the stream.
    case tornGzip
    /// Sends 103 Early Hints before the answer (RFC 8297).
    case earlyHints
}
