internal import Foundation

/// Gradient-boosted trees over rows of bytes: complete binary trees of one depth, so that walking one is arithmetic.
struct Forest: Sendable {
    private let depth: Int
    private let features: [UInt16]
    private let thresholds: [UInt8]
    private let leaves: [Float]
    private let trees: Int

    /// - Parameter base64: per tree the inner nodes (feature, little-endian, and threshold), then the leaves
    ///   (signed, 1/2048, little-endian).
    init(base64: String, depth: Int) {
        self.depth = depth
        let bytes = Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data()
        let inner = (1 << depth) - 1
        let size = inner * 3 + (inner + 1) * 2
        trees = bytes.count / size
        var features: [UInt16] = []
        var thresholds: [UInt8] = []
        var leaves: [Float] = []
        for tree in 0..<trees {
            var at = tree * size
            for _ in 0..<inner {
                features.append(UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8)
                thresholds.append(bytes[at + 2])
                at += 3
            }
            for _ in 0...inner {
                leaves.append(Float(Int16(bitPattern: UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8)) / 2048)
                at += 2
            }
        }
        self.features = features
        self.thresholds = thresholds
        self.leaves = leaves
    }

    /// The probability that a row stands for article text.
    /// - Parameter prior: what is known besides the row, as log odds.
    func probability(_ row: UnsafeBufferPointer<UInt8>, prior: Float = 0) -> Float {
        var sum = prior
        let inner = (1 << depth) - 1
        features.withUnsafeBufferPointer { features in
            thresholds.withUnsafeBufferPointer { thresholds in
                leaves.withUnsafeBufferPointer { leaves in
                    @inline(__always)
                    func step(_ tree: Int, _ node: Int) -> Int {
                        let at = tree * inner + node
                        return 2 * node + (row[Int(features[at])] > thresholds[at] ? 2 : 1)
                    }
                    // Four trees at once: each waits for memory at every step, and so they wait together.
                    var tree = 0
                    while tree + 4 <= trees {
                        var nodes: (Int, Int, Int, Int) = (0, 0, 0, 0)
                        for _ in 0..<depth {
                            nodes.0 = step(tree, nodes.0)
                            nodes.1 = step(tree + 1, nodes.1)
                            nodes.2 = step(tree + 2, nodes.2)
                            nodes.3 = step(tree + 3, nodes.3)
                        }
                        sum += leaves[tree * (inner + 1) + nodes.0 - inner]
                        sum += leaves[(tree + 1) * (inner + 1) + nodes.1 - inner]
                        sum += leaves[(tree + 2) * (inner + 1) + nodes.2 - inner]
                        sum += leaves[(tree + 3) * (inner + 1) + nodes.3 - inner]
                        tree += 4
                    }
                    while tree < trees {
                        var node = 0
                        for _ in 0..<depth { node = step(tree, node) }
                        sum += leaves[tree * (inner + 1) + node - inner]
                        tree += 1
                    }
                }
            }
        }
        return 1 / (1 + expf(-sum))
    }
}
