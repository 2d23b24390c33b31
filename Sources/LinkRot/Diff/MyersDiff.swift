/// The shortest edit between two runs of numbers by E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986)
/// § 4b: linear memory, time by length × edits, and a bound on the edits beyond which a stretch counts as replaced.
struct MyersDiff {
    /// About a tenth of a second.
    static let usualBudget = 20_000_000

    private let old: [Int32]
    private let new: [Int32]
    /// Which elements are gone and which are new.
    private(set) var removed: [Bool]
    private(set) var added: [Bool]
    /// Whether the bound was reached anywhere.
    private(set) var isCoarse = false
    private var forward: [Int]
    private var backward: [Int]
    private let offset: Int
    /// Steps that may still be spent over all stretches.
    private(set) var budget: Int

    init(_ old: [Int32], _ new: [Int32], budget: Int = MyersDiff.usualBudget) {
        self.old = old
        self.new = new
        removed = Array(repeating: false, count: old.count)
        added = Array(repeating: false, count: new.count)
        offset = old.count + new.count + 1
        forward = Array(repeating: 0, count: 2 * offset + 2)
        backward = forward
        self.budget = budget
        run()
    }

    private mutating func run() {
        // A stack of stretches instead of recursion: depth is bounded by memory, not by the thread's stack.
        var open = [(old.indices, new.indices)]
        while var (a, b) = open.popLast() {
            while let i = a.first, let j = b.first, old[i] == new[j] {
                a = i + 1..<a.upperBound
                b = j + 1..<b.upperBound
            }
            while let i = a.last, let j = b.last, old[i] == new[j] {
                a = a.lowerBound..<i
                b = b.lowerBound..<j
            }
            if a.isEmpty || b.isEmpty {
                replace(a, b)
                continue
            }
            guard let (x, y) = middle(a, b), !(x == a.lowerBound && y == b.lowerBound),
                !(x == a.upperBound && y == b.upperBound)
            else {
                replace(a, b)
                continue
            }
            open.append((a.lowerBound..<x, b.lowerBound..<y))
            open.append((x..<a.upperBound, y..<b.upperBound))
        }
    }

    private mutating func replace(_ a: Range<Int>, _ b: Range<Int>) {
        for i in a { removed[i] = true }
        for j in b { added[j] = true }
    }

    /// A point on a shortest path through the stretch, found from both ends at once; nil when the budget is spent.
    private mutating func middle(_ a: Range<Int>, _ b: Range<Int>) -> (Int, Int)? {
        let n = a.count
        let m = b.count
        let delta = n - m
        let isOdd = !delta.isMultiple(of: 2)
        for d in 0...(n + m + 1) / 2 {
            // Diagonals outside the rectangle hold no points.
            let low = d <= m ? -d : -m + (d - m) % 2
            let high = d <= n ? d : n - (d - n) % 2
            budget -= 2 * max(0, high - low) + 2
            if budget < 0 {
                isCoarse = true
                return nil
            }
            for k in stride(from: low, through: high, by: 2) {
                var x = MyersDiff.furthest(forward, offset, d, k, n, m)
                if x >= 0 {
                    let start = x
                    while x < n, x - k < m, old[a.lowerBound + x] == new[b.lowerBound + x - k] { x += 1 }
                    budget -= x - start
                }
                forward[offset + k] = x
                guard isOdd, x >= 0, d > 0, abs(delta - k) < d, delta - k >= -m, delta - k <= n else { continue }
                let back = backward[offset + delta - k]
                if back >= 0, x + back >= n { return (a.lowerBound + x, b.lowerBound + x - k) }
            }
            for k in stride(from: low, through: high, by: 2) {
                var x = MyersDiff.furthest(backward, offset, d, k, n, m)
                if x >= 0 {
                    let start = x
                    while x < n, x - k < m, old[a.upperBound - 1 - x] == new[b.upperBound - 1 - x + k] { x += 1 }
                    budget -= x - start
                }
                backward[offset + k] = x
                guard !isOdd, x >= 0, abs(delta - k) <= d, delta - k >= -m, delta - k <= n else { continue }
                let front = forward[offset + delta - k]
                if front >= 0, x + front >= n { return (a.upperBound - x, b.upperBound - x + k) }
            }
        }
        return nil
    }

    /// How far along diagonal `k` one more edit leads, before the diagonal itself is followed; -1 for nowhere.
    private static func furthest(_ reached: [Int], _ offset: Int, _ d: Int, _ k: Int, _ n: Int, _ m: Int) -> Int {
        if d == 0 { return 0 }
        let down = k == d || k + 1 > n ? -1 : reached[offset + k + 1]
        let right = k == -d || k - 1 < -m ? -1 : reached[offset + k - 1]
        let fromAbove = down >= 0 && down - k <= m ? down : -1
        let fromLeft = right >= 0 && right < n ? right + 1 : -1
        return max(fromAbove, fromLeft)
    }
}
