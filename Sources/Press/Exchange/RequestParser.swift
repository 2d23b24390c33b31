/// Cuts the bytes of a connection into requests (RFC 9112). A value: bytes go in, requests come out.
struct RequestParser {
    /// A longer head is answered with 431.
    static let headLimit = 256 * 1024

    enum Outcome {
        /// More bytes are needed.
        case incomplete
        case request(ParsedRequest)
        /// No request at all: answer with this status and close.
        case broken(status: Int)
    }

    private var buffer: [UInt8] = []
    /// Where the next request starts in the buffer.
    private var start = 0
    /// How far the buffer has been searched for the end of the head.
    private var searched = 0
    /// Bytes of a request body still to be skipped: the press reads no bodies.
    private var toSkip = 0

    /// Bytes received and not yet taken.
    var backlog: Int { buffer.count - start }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if start > 0, start == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            (start, searched) = (0, 0)
        }
        buffer.append(contentsOf: bytes)
    }

    mutating func next() -> Outcome {
        let skipped = min(toSkip, buffer.count - start)
        (start, toSkip) = (start + skipped, toSkip - skipped)
        // Empty lines before a request are to be ignored (RFC 9112 § 2.2).
        while start < buffer.count, buffer[start] == 13 || buffer[start] == 10 { start += 1 }
        searched = max(searched, start)
        guard toSkip == 0, let end = endOfHead() else {
            return buffer.count - start > Self.headLimit ? .broken(status: 431) : .incomplete
        }
        let head = Array(buffer[start..<end.content])
        start = end.next
        searched = start
        guard let request = ParsedRequest(head) else { return .broken(status: 400) }
        toSkip = request.bodyLength
        return .request(request)
    }

    /// The first empty line after `start`; a bare line feed ends a line too.
    private mutating func endOfHead() -> (content: Int, next: Int)? {
        var at = max(start, searched - 3)
        while at < buffer.count {
            guard let feed = buffer[at...].firstIndex(of: 10) else { break }
            if feed + 1 < buffer.count, buffer[feed + 1] == 10 { return (feed, feed + 2) }
            if feed + 2 < buffer.count, buffer[feed + 1] == 13, buffer[feed + 2] == 10 { return (feed, feed + 3) }
            at = feed + 1
        }
        searched = buffer.count
        return nil
    }
}
