/// The words in and around a block, as hashes: its own, those of the heading above it, and those in class and id of its
/// element and the one around. What each of them tells is learned (`WordWeights`).
struct BlockTokens {
    /// Where a word stands; the same word tells something else in each place. The last three bits of a token.
    enum Place: UInt32, CaseIterable {
        case text = 1
        case opening, heading, name
    }

    static let placeMask: UInt32 = 7
    private static let textLimit = 600
    private static let headingLimit = 80
    private static let levels = 2

    private let page: Page
    /// By block: the heading above it; -1 without one.
    private let headings: [Int32]

    init(_ page: Page) {
        self.page = page
        var last: Int32 = -1
        headings = page.blocks.indices.map { b in
            defer { if page.elements[Int(max(0, page.blocks[b].element))].tag.headingLevel > 0 { last = Int32(b) } }
            return last
        }
    }

    /// Calls `take` with each token of a block, as often as it stands there.
    @inline(__always)
    func forEach(of b: Int, _ take: (UInt32) -> Void) {
        var isFirst = true
        words(page.blocks[b], BlockTokens.textLimit) { word in
            take(token(word, .text))
            if isFirst { take(token(word, .opening)) }
            isFirst = false
        }
        if headings[b] >= 0 {
            words(page.blocks[Int(headings[b])], BlockTokens.headingLimit) { take(token($0, .heading)) }
        }
        names(of: b, take)
    }

    private func names(of b: Int, _ take: (UInt32) -> Void) {
        var element = Int(page.blocks[b].element)
        var level = 0
        while element >= 0, level < BlockTokens.levels {
            let first = Int(page.elements[element].firstName)
            let next = element + 1
            let end = next < page.elements.count ? Int(page.elements[next].firstName) : page.names.count
            for name in page.names[first..<end] { take(token(UInt64(name), .name)) }
            element = Int(page.elements[element].parent)
            level += 1
        }
    }

    @inline(__always)
    private func token(_ word: UInt64, _ place: Place) -> UInt32 {
        UInt32(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & ~BlockTokens.placeMask | place.rawValue
    }

    /// Runs of letters in small form; a run of digits counts as the digit 0.
    @inline(__always)
    private func words(_ block: Page.Block, _ limit: Int, _ take: (UInt64) -> Void) {
        let range = Int(block.start)..<min(Int(block.end), Int(block.start) + limit)
        page.text.withUnsafeBufferPointer { text in
            var hash = Phrases.seed
            var length = 0
            var afterDigit = false
            for i in range {
                let byte = text[i]
                let folded = byte | 0x20
                let digit = (48...57).contains(byte)
                if (97...122).contains(folded) || byte >= 0x80 || (digit && !afterDigit) {
                    hash = (hash ^ UInt64(digit ? 48 : byte < 0x80 ? folded : byte)) &* 0x100_0000_01B3
                    length += 1
                } else if !digit, length > 0 {
                    take(hash)
                    hash = Phrases.seed
                    length = 0
                }
                afterDigit = digit
            }
            if length > 0 { take(hash) }
        }
    }
}
