internal import Glibc

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
        let bytes = Forest.decode(base64)
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
    func probability(_ row: UnsafeBufferPointer<UInt8>) -> Float {
        var sum: Float = 0
        let inner = (1 << depth) - 1
        features.withUnsafeBufferPointer { features in
            thresholds.withUnsafeBufferPointer { thresholds in
                leaves.withUnsafeBufferPointer { leaves in
                    for tree in 0..<trees {
                        let base = tree * inner
                        var node = 0
                        for _ in 0..<depth {
                            let right = row[Int(features[base + node])] > thresholds[base + node]
                            node = 2 * node + (right ? 2 : 1)
                        }
                        sum += leaves[tree * (inner + 1) + node - inner]
                    }
                }
            }
        }
        return 1 / (1 + expf(-sum))
    }

    private static func decode(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for byte in text.utf8 {
            let value: UInt32
            switch byte {
            case 65...90: value = UInt32(byte) - 65
            case 97...122: value = UInt32(byte) - 71
            case 48...57: value = UInt32(byte) + 4
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: continue
            }
            buffer = buffer << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(buffer >> bits & 255))
            }
        }
        return out
    }
}
