/// What the page as a whole says, against which its blocks are judged.
struct Signals {
    /// Hashes of the words of the title.
    var title = HashSet()
    /// Those of the main title alone, in order.
    var titleWords: [UInt64] = []
    /// Runs of three words of the article body given in linked data.
    var vote = HashSet()

    init(_ page: Page, _ linked: LinkedData) {
        var title = page.facts.title.map { Array(page.side[$0]) } ?? []
        for (name, value) in page.facts.metas where page.string(name) == "og:title" {
            title.append(32)
            title.append(contentsOf: page.side[value])
        }
        self.init(title: title, body: Array((linked.body ?? "").utf8))
        let first = page.facts.metas.first { page.string($0.name) == "og:title" }.map(\.value) ?? page.facts.title
        titleWords = first.map { Array(page.side[$0]).withUnsafeBufferPointer(BlockText.wordHashes) } ?? []
    }

    init(title: [UInt8], body: [UInt8]) {
        for word in title.withUnsafeBufferPointer(BlockText.wordHashes) { self.title.insert(word) }
        let words = body.withUnsafeBufferPointer(BlockText.wordHashes)
        if words.count >= 40 {
            for i in 2..<words.count {
                vote.insert(Phrases.join(Phrases.join(words[i - 2], words[i - 1]), words[i]))
            }
        }
    }
}

/// Hashes that are asked for far more often than found.
struct HashSet {
    /// One bit of each, by which most are known not to be here.
    private var sieve = SIMD16<UInt64>()
    private var all: Set<UInt64> = []

    var isEmpty: Bool { all.isEmpty }

    mutating func insert(_ hash: UInt64) {
        sieve[Int(truncatingIfNeeded: hash >> 60)] |= 1 << (hash >> 54 & 63)
        all.insert(hash)
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        sieve[Int(truncatingIfNeeded: hash >> 60)] >> (hash >> 54 & 63) & 1 != 0 && all.contains(hash)
    }
}
