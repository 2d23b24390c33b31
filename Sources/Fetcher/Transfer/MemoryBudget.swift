/// How many bytes of bodies are held: of unfinished ones, and of large ones that were handed over and not yet let go.
///
/// Whoever would go beyond the limit waits, but the eldest never does: so one transfer always runs to its end and nothing
/// locks up. Only where handed-over bodies alone fill half the budget the eldest waits as well, for as long as some of
/// them are let go every minute; a visit that holds one may itself be waiting for a transfer. The first bytes of a body
/// are never refused: ordinary pages do not queue behind a flood of large ones.
struct MemoryBudget {
    let limit: Int
    private(set) var used = 0
    private(set) var handedOver = 0
    private var lastRelease = 0.0
    /// The transfer that need not ask.
    var eldest: UInt64?

    /// Smaller bodies are not followed once they are handed over.
    static let followed = 65_536
    /// Bytes that every transfer may hold.
    private let allowance: Int
    private static let patience = 60.0

    init(limit: Int, allowance: Int) {
        self.limit = limit
        self.allowance = allowance
    }

    /// Takes `count` bytes for a transfer that holds `held`; false when it has to wait.
    mutating func take(_ count: Int, for id: UInt64, held: Int, now: Double) -> Bool {
        if used + count > limit, held + count > allowance, !(id == eldest && mayRun(now: now)) { return false }
        used += count
        return true
    }

    /// Whether the eldest may go beyond the limit.
    func mayRun(now: Double) -> Bool { handedOver < limit / 2 || now - lastRelease > Self.patience }

    mutating func give(back count: Int) { used -= count }

    /// A finished body leaves the transfer and stays in memory.
    mutating func handOver(_ count: Int, now: Double) {
        if handedOver == 0 { lastRelease = now }
        handedOver += count
    }

    /// A body that was handed over is gone.
    mutating func release(_ count: Int, now: Double) {
        used -= count
        handedOver -= count
        lastRelease = now
    }
}

/// Stands for a large body in the hands of others; its end tells the event loop that the memory is free.
final class BodyHold: Sendable {
    private let count: Int
    private let mailbox: Mailbox

    init(count: Int, mailbox: Mailbox) {
        self.count = count
        self.mailbox = mailbox
    }

    deinit { _ = mailbox.post(.release(count)) }
}
