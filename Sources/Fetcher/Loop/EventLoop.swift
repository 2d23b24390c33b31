internal import CCurl
internal import CLinux
internal import Glibc
internal import Model

/// One libcurl multi handle driven by epoll. Made by one thread, then run by one other until the mailbox closes:
/// nothing here is ever touched by two.
final class EventLoop {
    let options: FetcherOptions
    let addressGuard: AddressGuard
    var budget: MemoryBudget

    private let mailbox: Mailbox
    private let multi: UnsafeMutableRawPointer
    private let poll: Int32
    private var transfers: [UInt64: Transfer] = [:]
    /// What epoll watches, by descriptor.
    private var watched: [Int32: UInt32] = [:]
    /// When libcurl wants to be called without an event.
    private var curlDue: Double?
    private var nextTick = Double.infinity
    private let tick: Double
    /// Whether a transfer may be waiting for memory.
    var mayHavePaused = false

    init(options: FetcherOptions, mailbox: Mailbox) throws(FetcherError) {
        self.options = options
        self.mailbox = mailbox
        addressGuard = AddressGuard(allowed: options.allowAddresses)
        budget = MemoryBudget(limit: options.memoryBudget, allowance: options.bodyAllowance)
        let shortest = min(options.firstByteTimeout, options.timeout, options.stallWindow)
        tick = min(0.5, max(0.01, shortest / 8))
        guard let multi = curl_multi_init() else { throw .libcurl("no memory for a multi handle") }
        self.multi = multi
        poll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard poll >= 0 else {
            let code = errno
            curl_multi_cleanup(multi)
            throw .system(call: "epoll_create1", errno: code)
        }
        var event = epoll_event()
        event.events = EPOLLIN.rawValue
        event.data.fd = mailbox.wakeup
        guard epoll_ctl(poll, EPOLL_CTL_ADD, mailbox.wakeup, &event) == 0 else {
            let code = errno
            close(poll)
            curl_multi_cleanup(multi)
            throw .system(call: "epoll_ctl", errno: code)
        }
        configure()
    }

    private func configure() {
        let me = Unmanaged.passUnretained(self).toOpaque()
        // One stream a connection: politeness lets one host have one request at a time anyway, and a paused stream
        // then holds nobody else up.
        ccurl_multi_set_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_NOTHING))
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(1, options.idleConnections))
        ccurl_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, me)
        ccurl_multi_set_socket(multi) { _, socket, what, context, _ in
            Unmanaged<EventLoop>.fromOpaque(context!).takeUnretainedValue().watch(socket, what)
            return 0
        }
        ccurl_multi_set_pointer(multi, CURLMOPT_TIMERDATA, me)
        ccurl_multi_set_timer(multi) { _, milliseconds, context in
            let loop = Unmanaged<EventLoop>.fromOpaque(context!).takeUnretainedValue()
            loop.curlDue = milliseconds < 0 ? nil : EventLoop.clock() + Double(milliseconds) / 1000
            return 0
        }
    }

    /// Seconds of the monotonic clock.
    static func clock() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Works until the mailbox closes, then ends what is under way and tears itself down.
    func run() {
        var events = [epoll_event](repeating: epoll_event(), count: 256)
        while true {
            if takeMessages() { break }
            if let due = curlDue, due <= EventLoop.clock() {
                curlDue = nil
                act(CURL_SOCKET_BAD, 0)
            }
            settle()
            let count = epoll_wait(poll, &events, Int32(events.count), patience())
            guard count > 0 else { continue }
            for event in events[..<Int(count)] {
                if event.data.fd == mailbox.wakeup {
                    var drained: UInt64 = 0
                    _ = read(mailbox.wakeup, &drained, 8)
                } else {
                    act(event.data.fd, event.events)
                }
            }
            settle()
        }
        for transfer in Array(transfers.values) { end(transfer, .cancelled) }
        curl_multi_cleanup(multi)
        close(poll)
        mailbox.end()
    }

    /// Milliseconds that epoll may sleep.
    private func patience() -> Int32 {
        guard let next = [curlDue, nextTick == .infinity ? nil : nextTick].compactMap({ $0 }).min() else { return -1 }
        return Int32(max(0, min(60_000, ((next - EventLoop.clock()) * 1000).rounded(.up))))
    }
}

// MARK: - transfers

extension EventLoop {
    /// True when it is time to end.
    private func takeMessages() -> Bool {
        let (messages, closing) = mailbox.take()
        for message in messages {
            switch message {
            case .start(let ticket): start(ticket)
            case .cancel(let id): if let transfer = transfers[id] { end(transfer, .cancelled) }
            case .release(let count): budget.release(count, now: EventLoop.clock())
            case .hurry(let host): hurry(host)
            }
        }
        return closing
    }

    /// What waits for a byte of this host waits half as long; the clocks are looked at now.
    private func hurry(_ host: String) {
        for transfer in transfers.values where transfer.ticket.request.url.host == host { transfer.pace.hurry() }
        nextTick = EventLoop.clock()
    }

    private func start(_ ticket: Ticket) {
        func refuse(_ reason: String) {
            ticket.reply.resume(
                returning: Exchange(
                    url: ticket.request.url, started: .now, outcome: .failure(FetchFailure(.cancelled, reason))))
        }
        if ticket.cancelled.isSet { return refuse("fetching was stopped") }
        guard let transfer = Transfer(ticket, loop: self) else { return refuse("no memory for a transfer") }
        let code = curl_multi_add_handle(multi, transfer.easy)
        guard code == CURLM_OK else { return refuse(String(cString: curl_multi_strerror(code))) }
        transfers[ticket.id] = transfer
        nextTick = min(nextTick, EventLoop.clock() + tick, transfer.pace.deadline)
    }

    /// Tells libcurl of a socket's events, or of time that has passed.
    private func act(_ socket: curl_socket_t, _ events: UInt32) {
        var mask: Int32 = 0
        if events & EPOLLIN.rawValue != 0 { mask |= CURL_CSELECT_IN }
        if events & EPOLLOUT.rawValue != 0 { mask |= CURL_CSELECT_OUT }
        if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { mask |= CURL_CSELECT_ERR }
        var running: Int32 = 0
        curl_multi_socket_action(multi, socket, mask, &running)
    }

    /// Ends what libcurl or the clocks have finished, and wakes what waits for memory.
    private func settle() {
        var finished: [(Transfer, CURLcode)] = []
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
                let known = ccurl_get_private(easy)
            else { continue }
            finished.append((Unmanaged<Transfer>.fromOpaque(known).takeUnretainedValue(), ccurl_result(message)))
        }
        for (transfer, code) in finished { end(transfer, code: code) }
        checkClocks()
        wakePaused()
    }

    private func checkClocks() {
        let now = EventLoop.clock()
        guard now >= nextTick else { return }
        nextTick = transfers.isEmpty ? .infinity : now + tick
        for transfer in Array(transfers.values) {
            if transfer.pausedSince != nil { continue }
            if let stop = transfer.pace.check(now: now, bytes: transfer.bytes) {
                end(transfer, stop)
            } else {
                nextTick = min(nextTick, max(now + 0.001, transfer.pace.nextLimit))
            }
        }
    }

    /// A woken transfer delivers at once what libcurl has held back, and may find itself waiting again.
    private func wakePaused() {
        guard mayHavePaused else { return }
        let paused = transfers.values.filter { $0.pausedSince != nil }.sorted { $0.id < $1.id }
        mayHavePaused = !paused.isEmpty
        budget.eldest = transfers.values.filter { !$0.body.isEmpty || $0.pausedSince != nil }.map(\.id).min()
        let mayRun = budget.mayRun(now: EventLoop.clock())
        for transfer in paused where (transfer.id == budget.eldest && mayRun) || budget.used < budget.limit / 2 {
            let since = transfer.pausedSince ?? EventLoop.clock()
            transfer.pausedSince = nil
            transfer.pace.forgive(EventLoop.clock() - since)
            curl_easy_pause(transfer.easy, CURLPAUSE_CONT)
        }
    }

    private func end(_ transfer: Transfer, _ stop: Stop) {
        transfer.stop = stop
        end(transfer, code: CURLE_OK)
    }

    private func end(_ transfer: Transfer, code: CURLcode) {
        // The table's entry is the right to answer: whoever takes it out does so, once.
        guard transfers.removeValue(forKey: transfer.id) != nil else { return }
        if budget.eldest == transfer.id { budget.eldest = nil }
        // The exchange takes the body out of the transfer.
        let count = transfer.body.count
        var exchange = transfer.exchange(code: code)
        if count > MemoryBudget.followed, exchange.response != nil {
            budget.handOver(count, now: EventLoop.clock())
            exchange.hold = BodyHold(count: count, mailbox: mailbox)
        } else {
            budget.give(back: count)
        }
        curl_multi_remove_handle(multi, transfer.easy)
        transfer.ticket.reply.resume(returning: exchange)
        if transfers.isEmpty { nextTick = .infinity }
    }
}

// MARK: - sockets

extension EventLoop {
    /// libcurl's wish for one socket. Descriptors may be closed, and their numbers given out again, without a word
    /// here: then epoll has forgotten them or knows them already, and either way the other call is right.
    private func watch(_ socket: curl_socket_t, _ what: Int32) {
        if what == CURL_POLL_REMOVE {
            watched[socket] = nil
            _ = epoll_ctl(poll, EPOLL_CTL_DEL, socket, nil)
            return
        }
        var event = epoll_event()
        event.events =
            (what & CURL_POLL_IN != 0 ? EPOLLIN.rawValue : 0) | (what & CURL_POLL_OUT != 0 ? EPOLLOUT.rawValue : 0)
        event.data.fd = socket
        let known = watched.updateValue(event.events, forKey: socket) != nil
        if epoll_ctl(poll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event) == 0 { return }
        if errno == ENOENT || errno == EEXIST {
            _ = epoll_ctl(poll, known ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event)
        }
    }
}
