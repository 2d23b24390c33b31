internal import Foundation

/// Gradient-boosted trees over rows of bytes: complete binary trees of one depth, at most eight.
struct Forest: Sendable {
    private let depth: Int
    /// By tree: the inner nodes, each the column that it looks at and, in the last eight bits, its threshold.
    private let nodes: [UInt32]
    private let leaves: [Float]
    private let trees: Int
    /// The columns that a row must have.
    private let columns: Int

    /// - Parameter base64: per tree the inner nodes (feature, little-endian, and threshold), then the leaves
    ///   (signed, 1/2048, little-endian).
    init(base64: String, depth: Int) {
        precondition((1...8).contains(depth))
        self.depth = depth
        let bytes = Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data()
        let inner = (1 << depth) - 1
        let size = inner * 3 + (inner + 1) * 2
        trees = bytes.count / size
        var nodes: [UInt32] = []
        var leaves: [Float] = []
        for tree in 0..<trees {
            var at = tree * size
            for _ in 0..<inner {
                nodes.append(UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]))
                at += 3
            }
            for _ in 0...inner {
                leaves.append(Float(Int16(bitPattern: UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8)) / 2048)
                at += 2
            }
        }
        self.nodes = nodes
        self.leaves = leaves
        columns = nodes.reduce(0) { max($0, Int($1 >> 8) + 1) }
    }

    /// The probability that each row stands for article text.
    ///
    /// Sixteen rows go through a tree at once: every node compares their bytes, and from the leaves up each takes the
    /// answer of one of its two branches. More comparisons than a walk makes, but none waits for another (half the time).
    ///
    /// - Parameters:
    ///   - rows: one after the other, each of `width` bytes.
    ///   - priors: what is known of each row besides, as log odds.
    func probabilities(_ rows: UnsafeBufferPointer<UInt8>, width: Int, priors: [Float]) -> [Float] {
        let count = priors.count
        precondition(rows.count >= count * width && width >= columns)
        var sums = priors
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: columns) { table in
            table.initialize(repeating: Lanes())
            for first in stride(from: 0, to: count, by: Lanes.scalarCount) {
                let some = first..<min(count, first + Lanes.scalarCount)
                let bytes = UnsafeMutableRawBufferPointer(table)
                for row in some {
                    for column in 0..<columns {
                        bytes[column &* Lanes.scalarCount &+ row &- first] = rows[row &* width &+ column]
                    }
                }
                sums.withUnsafeMutableBufferPointer {
                    add(UnsafeMutableBufferPointer(rebasing: $0[some]), UnsafeBufferPointer(table))
                }
            }
        }
        return sums.map { 1 / (1 + expf(-$0)) }
    }

    private typealias Lanes = SIMD16<UInt8>

    /// Adds what all trees say of the rows whose columns stand in `table`, in the order of the trees.
    private func add(_ sums: UnsafeMutableBufferPointer<Float>, _ table: UnsafeBufferPointer<Lanes>) {
        let inner = (1 << depth) - 1
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: inner + 1) { answers in
            answers.initialize(repeating: Lanes())
            nodes.withUnsafeBufferPointer { nodes in
                for tree in 0..<trees {
                    @inline(__always)
                    func goesRight(_ node: Int) -> SIMDMask<SIMD16<Int8>> {
                        let node = nodes[tree &* inner &+ node]
                        return table[Int(node >> 8)] .> Lanes(repeating: UInt8(truncatingIfNeeded: node))
                    }
                    var level = (inner + 1) / 2
                    for i in 0..<level {
                        let left = UInt8(truncatingIfNeeded: 2 &* i)
                        answers[i] = Lanes(repeating: left)
                            .replacing(with: left &+ 1, where: goesRight(level &- 1 &+ i))
                    }
                    while level > 1 {
                        level /= 2
                        for i in 0..<level {
                            answers[i] = answers[2 &* i]
                                .replacing(with: answers[2 &* i &+ 1], where: goesRight(level &- 1 &+ i))
                        }
                    }
                    let leaf = UnsafeRawBufferPointer(answers)
                    leaves.withUnsafeBufferPointer { leaves in
                        for row in sums.indices { sums[row] += leaves[tree &* (inner &+ 1) &+ Int(leaf[row])] }
                    }
                }
            }
        }
    }
}
