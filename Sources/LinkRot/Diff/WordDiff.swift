/// The words that two texts share, and those that only one of them has, in reading order.
package struct WordDiff: Sendable {
    package enum Kind: String, Hashable, Sendable, Codable {
        case same, removed, added
    }

    /// A run of words of one kind. Words of `.same` are the new text's.
    package struct Segment: Hashable, Sendable {
        package var kind: Kind
        package var words: [WordToken]

        package init(_ kind: Kind, _ words: [WordToken]) {
            self.kind = kind
            self.words = words
        }

        package var text: String { words.text }
    }

    /// All words of both texts; where something was replaced, what is gone stands before what is new.
    package let segments: [Segment]
    /// The texts were too large or too unlike for an exact answer: whole stretches count as replaced.
    package let isCoarse: Bool

    /// Bytes of both texts beyond which only whole paragraphs are compared.
    package static let largestByWords = 8_000_000

    /// Compares two texts, paragraphs separated by newlines.
    package init(old: String, new: String) { self.init(old: old, new: new, largest: WordDiff.largestByWords) }

    init(old: String, new: String, largest: Int) {
        let isHuge = old.utf8.count + new.utf8.count > largest
        self.init(
            old: isHuge ? Tokenizer.paragraphs(old) : Tokenizer.tokens(old),
            new: isHuge ? Tokenizer.paragraphs(new) : Tokenizer.tokens(new), isCoarse: isHuge)
    }

    init(old: [WordToken], new: [WordToken], isCoarse: Bool = false) {
        var names: [String: Int32] = [:]
        func number(_ token: WordToken) -> Int32 {
            if let known = names[token.text] { return known }
            let fresh = Int32(names.count)
            names[token.text] = fresh
            return fresh
        }
        let a = old.map(number)
        let b = new.map(number)
        let blocks = ParagraphMatch.anchors(a, b, breakNumber: names["\n"])
        var removed = [Bool](repeating: true, count: a.count)
        var added = [Bool](repeating: true, count: b.count)
        var coarse = isCoarse
        var budget = MyersDiff.usualBudget
        var i = 0
        var j = 0
        for block in blocks + [ParagraphMatch.Block(old: a.count..<a.count, new: b.count..<b.count)] {
            // A gap between paragraphs that both texts have whole.
            let diff = MyersDiff(
                Array(a[i..<block.old.lowerBound]), Array(b[j..<block.new.lowerBound]), budget: budget)
            budget = diff.budget
            for (n, flag) in diff.removed.enumerated() { removed[i + n] = flag }
            for (n, flag) in diff.added.enumerated() { added[j + n] = flag }
            coarse = coarse || diff.isCoarse
            for n in block.old { removed[n] = false }
            for n in block.new { added[n] = false }
            i = block.old.upperBound
            j = block.new.upperBound
        }
        segments = WordDiff.joined(WordDiff.runs(old, new, removed, added))
        self.isCoarse = coarse
    }

    private static func runs(
        _ old: [WordToken], _ new: [WordToken], _ removed: [Bool], _ added: [Bool]
    ) -> [Segment] {
        var out: [Segment] = []
        var i = 0
        var j = 0
        while i < old.count || j < new.count {
            let goneFrom = i
            while i < old.count, removed[i] { i += 1 }
            if i > goneFrom { out.append(Segment(.removed, Array(old[goneFrom..<i]))) }
            let newFrom = j
            while j < new.count, added[j] { j += 1 }
            if j > newFrom { out.append(Segment(.added, Array(new[newFrom..<j]))) }
            let sameFrom = j
            while i < old.count, j < new.count, !removed[i], !added[j] {
                i += 1
                j += 1
            }
            if j > sameFrom { out.append(Segment(.same, Array(new[sameFrom..<j]))) }
        }
        return out
    }

    /// Takes lone short words and marks that two changes happen to share into the change, which reads better than a
    /// patchwork.
    private static func joined(_ runs: [Segment]) -> [Segment] {
        var out: [Segment] = []
        var gone: [WordToken] = []
        var fresh: [WordToken] = []
        func flush() {
            if !gone.isEmpty { out.append(Segment(.removed, gone)) }
            if !fresh.isEmpty { out.append(Segment(.added, fresh)) }
            gone = []
            fresh = []
        }
        for (n, run) in runs.enumerated() {
            switch run.kind {
            case .removed: gone += run.words
            case .added: fresh += run.words
            case .same:
                let isBridge =
                    run.words.count <= 2 && run.words.reduce(0, { $0 + $1.text.count }) <= 4
                    && !run.words.contains { $0.isBreak } && gone.count > 1 && fresh.count > 1 && n + 2 < runs.count
                    && runs[n + 1].kind == .removed && runs[n + 2].kind == .added
                if isBridge {
                    gone += run.words
                    fresh += run.words
                } else {
                    flush()
                    out.append(run)
                }
            }
        }
        flush()
        return out
    }

    package var isEmpty: Bool { segments.allSatisfy { $0.kind == .same } }
}
