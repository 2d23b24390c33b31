internal import CLinux
internal import Glibc
internal import Model
internal import Synchronization

/// One hop on its way to the event loop, with the place its exchange goes to.
struct Ticket: Sendable {
    let id: UInt64
    let request: HopRequest
    let cancelled: CancelFlag
    let reply: CheckedContinuation<Exchange, Never>
}

/// Set when the task that waits for a hop is cancelled, be it before the hop reaches the loop.
final class CancelFlag: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .acquiring) }

    func set() { flag.store(true, ordering: .releasing) }
}

/// What tasks tell the event loop. Posting wakes the loop through an eventfd.
final class Mailbox: Sendable {
    enum Message: Sendable {
        case start(Ticket)
        case cancel(UInt64)
        /// So many bytes of a body that was handed over are free.
        case release(Int)
        /// This host hangs.
        case hurry(host: String)
    }

    private struct State {
        var messages: [Message] = []
        var closing = false
        var ended = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    /// Readable while there is something to take.
    let wakeup: Int32
    private let state = Mutex(State())

    init() throws(FetcherError) {
        wakeup = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard wakeup >= 0 else { throw .system(call: "eventfd", errno: errno) }
    }

    /// False when the loop takes no more work.
    func post(_ message: Message) -> Bool {
        state.withLock { state in
            if state.closing { return false }
            state.messages.append(message)
            if state.messages.count == 1 { wake() }
            return true
        }
    }

    /// All messages so far, and whether the loop is to end after them.
    func take() -> (messages: [Message], closing: Bool) {
        state.withLock { state in
            defer { state.messages = [] }
            return (state.messages, state.closing)
        }
    }

    /// Asks the loop to end.
    func close() {
        state.withLock { state in
            if state.closing { return }
            state.closing = true
            wake()
        }
    }

    /// Returns once the loop has ended.
    func ended() async {
        await withCheckedContinuation { continuation in
            let already = state.withLock { state in
                if !state.ended { state.waiting.append(continuation) }
                return state.ended
            }
            if already { continuation.resume() }
        }
    }

    /// The loop's last word.
    func end() {
        let waiting = state.withLock { state in
            state.closing = true
            state.ended = true
            Glibc.close(wakeup)
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Called with the lock held and the loop alive, so the descriptor is open.
    private func wake() {
        var one: UInt64 = 1
        _ = write(wakeup, &one, 8)
    }
}
