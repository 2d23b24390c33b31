internal import Model

/// Joins a request and a page into an answer, properly or with one misbehaviour.
struct Reply {
    let request: ParsedRequest
    let prepared: Site.Prepared
    /// The whole Date field, made once a second.
    let date: [UInt8]

    private var page: Page { prepared.page }

    /// The answer of a server that does its work.
    func answer() -> Answer {
        guard request.method == "GET" || request.method == "HEAD" else {
            return short(405, fields: [.init("Allow", "GET, HEAD")])
        }
        if isUnchanged { return notModified() }
        let closes = !request.keepAlive || page.framing == .untilClose
        let head = end(prepared.head, closes: closes)
        guard request.method == "GET", !Heads.isBodyless(page.status), !page.body.isEmpty || isChunked else {
            return Answer(status: page.status, steps: [.bytes(head)], keepsAlive: !closes)
        }
        return Answer(status: page.status, steps: [.bytes(head), .bytes(framedBody)], keepsAlive: !closes)
    }

    /// RFC 9110 § 13.2.2: the entity tag decides where there is one, the date otherwise.
    private var isUnchanged: Bool {
        guard page.status == 200 else { return false }
        if let tags = request.ifNoneMatch {
            guard let own = page.etag?.strongPart else { return false }
            return tags == "*" || tags.split(separator: ",").contains { $0.trimmingBlanks.strongPart == own }
        }
        guard let since = request.ifModifiedSince.flatMap(Timestamp.init(httpDate:)), let last = page.lastModified
        else { return false }
        return last.seconds.rounded(.down) <= since.seconds
    }

    private func notModified() -> Answer {
        var head = Heads.statusLine(304)
        if let etag = page.etag { head.add("ETag", etag) }
        if let moment = page.lastModified { head.add("Last-Modified", moment.httpDate) }
        return Answer(
            status: 304, steps: [.bytes(end(head, closes: !request.keepAlive))], keepsAlive: request.keepAlive)
    }

    private var isChunked: Bool {
        if case .chunked = page.framing { true } else { false }
    }

    /// The body as it goes on the wire.
    var framedBody: [UInt8] {
        if case .chunked(let size) = page.framing { page.body.chunked(by: size) } else { page.body }
    }

    /// Adds what ends every head.
    func end(_ head: [UInt8], closes: Bool) -> [UInt8] {
        var head = head
        head.reserveCapacity(head.count + date.count + 32)
        head.append(contentsOf: date)
        if closes { head.add("Connection", "close") }
        head.append(contentsOf: "\r\n".utf8)
        return head
    }

    /// A head of that status and those fields, with no length of its own.
    func head(_ status: Int, _ fields: [HeaderFields.Field], closes: Bool = true) -> [UInt8] {
        var head = Heads.statusLine(status)
        for field in fields { head.add(field.name, field.value) }
        return end(head, closes: closes)
    }

    /// A small answer made of a status alone.
    func short(_ status: Int, fields: [HeaderFields.Field] = []) -> Answer {
        let reason = Heads.reason(status)
        var small = Page(html: "<!doctype html><title>\(status) \(reason)</title><h1>\(reason)</h1>", status: status)
        small.headers.fields += fields
        let closes = !request.keepAlive
        let head = end(Heads.render(small), closes: closes)
        let body = request.method == "HEAD" ? [] : small.body
        return Answer(status: status, steps: [.bytes(head), .bytes(body)], keepsAlive: !closes)
    }
}

extension String {
    /// An entity tag without its weakness mark: If-None-Match compares weakly (RFC 9110 § 13.1.2).
    fileprivate var strongPart: Substring { hasPrefix("W/") ? dropFirst(2) : self[...] }
}
