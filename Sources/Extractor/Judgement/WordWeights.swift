internal import Foundation

/// What single words in and around a block tell of it, learned from what the forests' first stage got wrong.
///
/// Of the words that many hosts use only; all others tell nothing, so that a page in a language of which no weights are
/// known is judged by its structure alone.
struct WordWeights: Sendable {
    /// Open addressing: a token and its weight; token 0 is a free slot.
    private let slots: [(token: UInt32, weight: Float)]
    private let mask: Int

    /// - Parameter base64: per word its token (four bytes, little-endian) and its weight (signed, 1/1024, two bytes).
    init(base64: String) {
        let bytes = Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data()
        var size = 16
        while size < bytes.count / 3 { size *= 2 }
        var slots = [(token: UInt32, weight: Float)](repeating: (0, 0), count: size)
        for at in stride(from: 0, to: bytes.count / 6 * 6, by: 6) {
            let token = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << UInt32($1 * 8) }
            let weight = Int16(bitPattern: UInt16(bytes[at + 4]) | UInt16(bytes[at + 5]) << 8)
            var slot = WordWeights.start(token) & (size - 1)
            while slots[slot].token != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = (token, Float(weight) / 1024)
        }
        self.slots = slots
        mask = size - 1
    }

    /// How much a block's words speak for it, as a difference of log odds. In each place the words share one voice:
    /// their sum by the root of their number, so that a long paragraph does not outshout what stands around it.
    func score(of b: Int, _ tokens: BlockTokens) -> Float {
        withUnsafeTemporaryAllocation(of: (sum: Float, count: Float).self, capacity: 8) { places in
            places.initialize(repeating: (0, 2))
            tokens.forEach(of: b) { token in
                let place = Int(token & BlockTokens.placeMask)
                places[place].sum += weight(token)
                places[place].count += 1
            }
            return places.reduce(0) { $0 + $1.sum / $1.count.squareRoot() }
        }
    }

    @inline(__always)
    private func weight(_ token: UInt32) -> Float {
        var slot = WordWeights.start(token) & mask
        while slots[slot].token != 0 {
            if slots[slot].token == token { return slots[slot].weight }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// The upper bits, since the last ones are the place.
    @inline(__always)
    private static func start(_ token: UInt32) -> Int { Int(token >> 3) }
}
