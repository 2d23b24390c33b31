/// How many bytes of unfinished bodies are held, over all transfers. Whoever would go beyond it waits, but the eldest
/// never does: so one transfer always runs to its end, frees what it holds, and nothing locks up.
struct MemoryBudget {
    let limit: Int
    private(set) var used = 0
    /// The transfer that need not ask.
    var eldest: UInt64?

    init(limit: Int) { self.limit = limit }

    /// Takes `count` bytes for a transfer; false when it has to wait.
    mutating func take(_ count: Int, for id: UInt64) -> Bool {
        if used + count > limit, id != eldest { return false }
        used += count
        return true
    }

    mutating func give(back count: Int) { used -= count }
}
