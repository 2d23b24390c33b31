internal import Model

extension Reply {
    /// The answer of a server that lets its reader down in that way.
    func spoiled(_ how: Misbehaviour) -> Answer {
        let page = prepared.page
        let whole = answer()
        // A HEAD has no body that could go wrong.
        if request.method == "HEAD", how.spoilsOnlyBody { return whole }
        let text = HeaderFields.Field("Content-Type", "text/html; charset=utf-8")
        let gzip = HeaderFields.Field("Content-Encoding", "gzip")
        func length(_ count: Int) -> HeaderFields.Field { .init("Content-Length", String(count)) }
        func broken(_ status: Int, _ steps: Answer.Step...) -> Answer {
            Answer(status: status, steps: steps, keepsAlive: false)
        }
        func wait(_ seconds: Int?) -> [HeaderFields.Field] {
            seconds.map { [.init("Retry-After", String($0))] } ?? []
        }

        switch how {
        case .hang: return broken(0, .hang)
        case .hangAfterHead: return broken(page.status, .bytes(properHead), .hang)
        case .reset: return broken(0, .reset)
        case .resetInBody(let count):
            return broken(page.status, .bytes(properHead), .bytes(Array(framedBody.prefix(count))), .reset)
        case .closeAtOnce: return broken(0, .close)
        case .slowHead(let rate):
            return broken(page.status, .dripped(properHead, bytesPerSecond: rate), .bytes(framedBody))
        case .slowBody(let rate):
            return broken(page.status, .bytes(properHead), .dripped(framedBody, bytesPerSecond: rate))
        case .truncated(let announced, let sent):
            return broken(200, .bytes(head(200, [text, length(announced)])), .bytes(page.body.filled(to: sent)))
        case .truncatedChunks(let sent):
            let chunks = page.body.filled(to: sent).chunked(by: 1024, isWhole: false)
            return broken(200, .bytes(head(200, [text, .init("Transfer-Encoding", "chunked")])), .bytes(chunks))
        case .endless(let rate):
            let line = Array("<p>There is always one more line of this page.</p>\n".utf8)
            return broken(
                200, .bytes(head(200, [text])), .endless(line.repeated(toAtLeast: 32_768), bytesPerSecond: rate))
        case .endlessHead:
            let field = Array("X-More: and there is always one more header field\r\n".utf8).repeated(toAtLeast: 32_768)
            return broken(200, .bytes(Heads.statusLine(200)), .endless(field, bytesPerSecond: nil))
        case .headerFlood(let bytes):
            let field = Array("X-Flood: one of very many header fields that say nothing at all\r\n".utf8)
            let flood = field.repeated(toAtLeast: bytes)
            return broken(200, .bytes(Heads.statusLine(200) + flood + Array("\r\n".utf8)), .bytes(page.body))
        case .garbage:
            return broken(0, .bytes((0..<600).map { UInt8(truncatingIfNeeded: $0 &* $0 &+ 7) }))
        case .rateLimited(let seconds, _): return short(429, fields: wait(seconds))
        case .unavailable(let seconds, _): return short(503, fields: wait(seconds))
        case .serverError: return short(500)
        case .redirectLoop: return short(302, fields: [.init("Location", request.target)])
        case .bomb(let size):
            let bytes = GzipBomb.bytes(inflatingTo: size)
            return broken(200, .bytes(head(200, [text, gzip, length(bytes.count)])), .bytes(bytes))
        case .lyingEncoding:
            return broken(200, .bytes(head(200, [text, gzip, length(page.body.count)])), .bytes(page.body))
        case .tornGzip:
            let bytes = Array(GzipBomb.bytes(inflatingTo: 100_000).dropLast(12))
            return broken(200, .bytes(head(200, [text, gzip, length(bytes.count)])), .bytes(bytes))
        case .earlyHints:
            let hints = Array("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n".utf8)
            return Answer(status: whole.status, steps: [.bytes(hints)] + whole.steps, keepsAlive: whole.keepsAlive)
        }
    }

    private var properHead: [UInt8] { end(prepared.head, closes: true) }
}

extension Misbehaviour {
    fileprivate var spoilsOnlyBody: Bool {
        switch self {
        case .hangAfterHead, .resetInBody, .slowBody, .truncated, .truncatedChunks, .endless, .bomb, .lyingEncoding,
            .tornGzip:
            true
        default: false
        }
    }
}

extension [UInt8] {
    /// Whole copies of these bytes, one after the other.
    fileprivate func repeated(toAtLeast count: Int) -> [UInt8] {
        var out = self
        out.reserveCapacity(2 * count)
        while out.count < count { out.append(contentsOf: out) }
        return out
    }

    /// The first `count` bytes, blanks after them where there are too few.
    fileprivate func filled(to count: Int) -> [UInt8] {
        self.prefix(count) + Array(repeating: 32, count: Swift.max(0, count - self.count))
    }
}
