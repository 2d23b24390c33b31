internal import CLinux
internal import Glibc
internal import Model
internal import Synchronization

/// The press's one thread: accepts, reads, asks the desk for answers, and sends them at their pace.
final class Loop {
    /// How long a finished connection is kept for the client to close it, in seconds: closing first could reset the
    /// connection before the last bytes are read.
    private static let drainTime = 2.0
    private static let bufferSize = 64 * 1024

    private let listener: Int32
    private let bell: Int32
    private let desk: Desk
    private let epoll: Int32
    private var connections: [Int32: Connection] = [:]
    /// Connections with a `wakeAt`.
    private var sleepers: Set<Int32> = []
    /// Whether the process has no file descriptors left for more connections.
    private var isFull = false
    private var date: (second: Int64, field: [UInt8]) = (0, [])
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Loop.bufferSize, alignment: 16)

    /// Takes over the listener; the bell (an eventfd) stays with its owner, who rings it to end the loop.
    init(listener: Int32, bell: Int32, desk: Desk) throws(PressError) {
        self.listener = listener
        self.bell = bell
        self.desk = desk
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { throw .last("epoll_create1") }
        watch(listener, EPOLL_CTL_ADD, EPOLLIN.rawValue)
        watch(bell, EPOLL_CTL_ADD, EPOLLIN.rawValue)
    }

    deinit {
        for fd in connections.keys { close(fd) }
        close(epoll)
        close(listener)
        buffer.deallocate()
    }

    /// Ends when the bell rings.
    func run() {
        // Signals belong to the program's own threads.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
        var events = [epoll_event](repeating: epoll_event(), count: 256)
        while true {
            let count = epoll_wait(epoll, &events, Int32(events.count), timeout)
            if count < 0, errno != EINTR { return }
            for event in events.prefix(max(0, Int(count))) {
                switch event.data.fd {
                case bell: return
                case listener: acceptAll()
                case let fd: if let connection = connections[fd] { handle(connection, event.events) }
                }
            }
            wakeSleepers()
        }
    }

    // MARK: Clock

    private var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Milliseconds until the first sleeper wakes; -1 when nobody sleeps.
    private var timeout: Int32 {
        guard let first = sleepers.compactMap({ connections[$0]?.wakeAt }).min() else { return -1 }
        return Int32(min(60_000, max(0, ((first - now) * 1000).rounded(.up))))
    }

    private func sleep(_ connection: Connection, until moment: Double) {
        connection.wakeAt = moment
        sleepers.insert(connection.fd)
    }

    private func wakeSleepers() {
        guard !sleepers.isEmpty else { return }
        let now = now
        for fd in sleepers {
            guard let connection = connections[fd], let moment = connection.wakeAt, moment <= now else { continue }
            connection.wakeAt = nil
            sleepers.remove(fd)
            if connection.isDraining { end(connection) } else { serve(connection) }
        }
    }

    /// The Date field of this second.
    private var dateField: [UInt8] {
        let moment = Timestamp.now
        let second = moment.microseconds / 1_000_000
        if second != date.second { date = (second, Array("Date: \(moment.httpDate)\r\n".utf8)) }
        return date.field
    }

    // MARK: Connections

    private func watch(_ fd: Int32, _ operation: Int32, _ events: UInt32) {
        var event = epoll_event()
        event.events = events
        event.data.fd = fd
        epoll_ctl(epoll, operation, fd, &event)
    }

    private func acceptAll() {
        while let fd = Sockets.accept(listener) {
            let number = desk.connections.add(1, ordering: .relaxed).newValue
            connections[fd] = Connection(fd: fd, number: number)
            watch(fd, EPOLL_CTL_ADD, EPOLLIN.rawValue)
        }
        guard errno == EMFILE || errno == ENFILE else { return }
        // The waiting client would wake the loop again and again; it is let in when another leaves.
        watch(listener, EPOLL_CTL_MOD, 0)
        isFull = true
    }

    private func end(_ connection: Connection, hard: Bool = false) {
        connections[connection.fd] = nil
        sleepers.remove(connection.fd)
        if hard { Sockets.reset(connection.fd) } else { close(connection.fd) }
        if isFull {
            watch(listener, EPOLL_CTL_MOD, EPOLLIN.rawValue)
            isFull = false
        }
    }

    /// Says that no more will come, and leaves it to the client to close.
    private func drain(_ connection: Connection) {
        guard !connection.hasEnded, shutdown(connection.fd, Int32(SHUT_WR)) == 0 else { return end(connection) }
        connection.delivery = nil
        connection.isDraining = true
        watch(connection.fd, EPOLL_CTL_MOD, EPOLLIN.rawValue)
        sleep(connection, until: now + Self.drainTime)
    }

    private func handle(_ connection: Connection, _ events: UInt32) {
        if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { return end(connection) }
        if events & EPOLLIN.rawValue != 0, !read(connection) { return end(connection) }
        if events & EPOLLOUT.rawValue != 0, connection.waitsForRoom {
            connection.waitsForRoom = false
            watch(connection.fd, EPOLL_CTL_MOD, EPOLLIN.rawValue)
            serve(connection)
        } else if connection.delivery == nil, !connection.isDraining {
            serve(connection)
        }
    }

    /// Reads what is there; false when the connection is over.
    private func read(_ connection: Connection) -> Bool {
        let count = recv(connection.fd, buffer.baseAddress, buffer.count, 0)
        if count > 0 {
            if connection.isDraining { return true }
            connection.parser.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            // A client that sends on and on while it is being answered is no client.
            return connection.parser.backlog <= 2 * RequestParser.headLimit
        }
        if count < 0 { return errno == EAGAIN || errno == EINTR }
        connection.hasEnded = true
        guard !connection.isDraining, connection.delivery?.isUnderWay == true else { return false }
        // A half-closed connection still takes its answer; nothing more is to be read.
        watch(connection.fd, EPOLL_CTL_MOD, connection.waitsForRoom ? EPOLLOUT.rawValue : 0)
        return true
    }

    /// Answers what was asked, one request after the other, as far as may and can be sent now. A loop, since a client
    /// may ask for thousands of pages in one breath.
    private func serve(_ connection: Connection) {
        while true {
            if connection.delivery == nil {
                guard let answer = nextAnswer(connection) else {
                    if connection.hasEnded { end(connection) }
                    return
                }
                connection.delivery = Delivery(answer)
            }
            guard deliver(connection) else { return }
            connection.delivery = nil
        }
    }

    /// Nil while no request has come in whole.
    private func nextAnswer(_ connection: Connection) -> Answer? {
        switch connection.parser.next() {
        case .incomplete: return nil
        case .request(let request): return desk.answer(request, connection: connection.number, date: dateField)
        case .broken(let status):
            let rest = Array("Connection: close\r\nContent-Length: 0\r\n\r\n".utf8)
            let head = Heads.statusLine(status) + dateField + rest
            return Answer(status: status, steps: [.bytes(head)], keepsAlive: false)
        }
    }

    /// Sends as much as may and can be sent now; true when all is sent and the next request may be taken.
    private func deliver(_ connection: Connection) -> Bool {
        // One fast reader of an endless page must not keep the others waiting.
        var turn = 1 << 20
        while true {
            switch connection.delivery?.action(now: now) {
            case .send(let bytes, let offset, let limit, let more):
                let flags = Int32(MSG_NOSIGNAL) | (more ? Int32(MSG_MORE) : 0)
                let count = bytes.withUnsafeBytes { send(connection.fd, $0.baseAddress! + offset, limit, flags) }
                if count < 0 {
                    if errno == EAGAIN || errno == EINTR { awaitRoom(connection) } else { end(connection) }
                    return false
                }
                connection.delivery?.sent(count)
                desk.bytesSent.add(count, ordering: .relaxed)
                turn -= count
                if turn <= 0 {
                    awaitRoom(connection)
                    return false
                }
            case .wait(let moment):
                sleep(connection, until: moment)
                return false
            case .hang:
                if connection.hasEnded { end(connection) }
                return false
            case .reset:
                end(connection, hard: true)
                return false
            case .close:
                drain(connection)
                return false
            case .finished, nil: return true
            }
        }
    }

    private func awaitRoom(_ connection: Connection) {
        connection.waitsForRoom = true
        watch(connection.fd, EPOLL_CTL_MOD, (connection.hasEnded ? 0 : EPOLLIN.rawValue) | EPOLLOUT.rawValue)
    }
}
