/// Runs of neighbouring words as hashes (A. Broder, "On the resemblance and containment of documents", 1997): whether
/// two texts are the same article, whatever was moved, cut or added around it.
struct Shingles {
    private let counts: [UInt64: Int32]
    let total: Int

    /// - Parameter size: words in a run. Short texts need short runs: see `size(for:)`.
    init(_ words: [WordHash], size: Int) {
        var counts: [UInt64: Int32] = [:]
        counts.reserveCapacity(words.count)
        total = max(0, words.count - size + 1)
        for start in 0..<total {
            var run: UInt64 = 0xCBF2_9CE4_8422_2325
            for word in words[start..<start + size] { run = (run ^ word.value) &* 0x0000_0100_0000_01B3 ^ (run >> 29) }
            counts[run, default: 0] += 1
        }
        self.counts = counts
    }

    /// Three words, fewer where the shorter text has few.
    static func size(for words: Int) -> Int { words >= 24 ? 3 : words >= 8 ? 2 : 1 }

    /// Runs that both have, each as often as in the one that has it less.
    func shared(with other: Shingles) -> Int {
        let (small, large) = counts.count < other.counts.count ? (counts, other.counts) : (other.counts, counts)
        return small.reduce(0) { sum, entry in sum + Int(min(entry.value, large[entry.key] ?? 0)) }
    }
}

/// How much two texts have in common.
package struct Resemblance: Hashable, Sendable {
    /// Shared runs of words against all, 0 to 1.
    package var similarity: Double
    /// Share of the old text that stands in the new one, 0 to 1.
    package var kept: Double
    /// Share of the new text that comes from the old one, 0 to 1.
    package var inherited: Double
    package var oldWords: Int
    package var newWords: Int

    package init(old: String, new: String) {
        self.init(old: WordHash.words(of: old), new: WordHash.words(of: new))
    }

    /// Of a text with itself.
    init(same words: Int) {
        similarity = 1
        kept = 1
        inherited = 1
        oldWords = words
        newWords = words
    }

    init(old: [WordToken], new: [WordToken]) {
        self.init(old: WordHash.words(of: old), new: WordHash.words(of: new))
    }

    private init(old: [WordHash], new: [WordHash]) {
        oldWords = old.count
        newWords = new.count
        let size = Shingles.size(for: min(oldWords, newWords))
        let a = Shingles(old, size: size)
        let b = Shingles(new, size: size)
        let shared = Double(a.shared(with: b))
        similarity = a.total + b.total == 0 ? 1 : 2 * shared / Double(a.total + b.total)
        kept = a.total == 0 ? (b.total == 0 ? 1 : 0) : shared / Double(a.total)
        inherited = b.total == 0 ? (a.total == 0 ? 1 : 0) : shared / Double(b.total)
    }
}
