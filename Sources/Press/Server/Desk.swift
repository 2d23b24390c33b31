internal import Model
internal import Synchronization

/// What the press's callers and its loop share: what is published, and what was asked.
final class Desk: Sendable {
    struct Book {
        var site = Site()
        var log: [PressRequest] = []
        var counters = PressCounters()
    }

    let book = Mutex(Book())
    let connections = Atomic<Int>(0)
    let bytesSent = Atomic<Int>(0)
    /// The log keeps at least that many of the latest requests, and at most twice as many.
    let logLimit: Int

    init(logLimit: Int) { self.logLimit = logLimit }

    func answer(_ request: ParsedRequest, connection: Int, date: [UInt8]) -> Answer {
        var logged = PressRequest(
            method: request.method, target: request.target, host: request.host, head: request.head,
            connection: connection, moment: .now)
        // The answer is made outside the lock, since a maker may take its time or turn to the press itself.
        let found = book.withLock { $0.site.find(request) }
        let page = found.page ?? found.maker?(logged).map(Site.Prepared.init)
        let reply = Reply(request: request, prepared: page ?? Site.unknown, date: date)
        let answer = found.misbehaviour.map(reply.spoiled) ?? reply.answer()
        logged.status = answer.status
        book.withLock { book in
            book.counters.requests += 1
            if answer.status == 304 { book.counters.notModified += 1 }
            if page == nil, found.misbehaviour == nil { book.counters.unknown += 1 }
            guard logLimit > 0 else { return }
            if book.log.count >= 2 * logLimit { book.log.removeFirst(logLimit) }
            book.log.append(logged)
        }
        return answer
    }
}
