/// Finds the paragraphs that two texts have in common, so that words are compared only in between.
enum ParagraphMatch {
    /// A run of words that stands in both texts.
    struct Block {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// Common whole paragraphs in order, by the shortest edit over paragraphs.
    static func anchors(_ old: [Int32], _ new: [Int32], breakNumber: Int32?) -> [Block] {
        guard let breakNumber else { return [] }
        var names: [ArraySlice<Int32>: Int32] = [:]
        func number(_ words: ArraySlice<Int32>) -> Int32 {
            if let known = names[words] { return known }
            let fresh = Int32(names.count)
            names[words] = fresh
            return fresh
        }
        let a = paragraphs(old, breakNumber)
        let b = paragraphs(new, breakNumber)
        let diff = MyersDiff(a.map { number(old[$0]) }, b.map { number(new[$0]) })
        var out: [Block] = []
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if diff.removed[i] { i += 1; continue }
            if diff.added[j] { j += 1; continue }
            out.append(Block(old: a[i], new: b[j]))
            i += 1
            j += 1
        }
        return out
    }

    /// Ranges of paragraphs, each without its break.
    private static func paragraphs(_ words: [Int32], _ breakNumber: Int32) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = 0
        for (i, word) in words.enumerated() where word == breakNumber {
            out.append(start..<i)
            start = i + 1
        }
        if start < words.count { out.append(start..<words.count) }
        return out
    }
}
