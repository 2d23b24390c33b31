import Testing

@testable import LinkRot

@Suite("Words kept, removed and added")
struct WordDiffTests {
    /// `same [-removed-] {+added+}`.
    private func marked(_ old: String, _ new: String) -> String {
        WordDiff(old: old, new: new).segments.map { segment in
            switch segment.kind {
            case .same: segment.text
            case .removed: "[-\(segment.text)-]"
            case .added: "{+\(segment.text)+}"
            }
        }.joined(separator: " ")
    }

    @Test(
        "the shortest edit in words",
        arguments: [
            ("a b c", "a b c", "a b c"), ("", "a", "{+a+}"), ("a", "", "[-a-]"), ("", "", ""),
            ("12 people died", "15 people died", "[-12-] {+15+} people died"),
            ("the old bridge fell", "the bridge fell", "the [-old-] bridge fell"),
            ("he said so.", "he said so!", "he said so [-.-] {+!+}"), ("事故造成三人死亡", "事故造成五人死亡", "事故造成 [-三-] {+五+} 人死亡"),
            ("one\ntwo\nthree", "one\nthree", "one\n [-two\n-] three"), ("don't go", "do go", "[-don't-] {+do+} go"),
        ])
    func edits(old: String, new: String, expected: String) {
        #expect(marked(old, new) == expected)
    }

    @Test("both texts can be read off the segments", arguments: 0..<60)
    func complete(seed: Int) {
        var random = Steps(state: UInt64(seed) &* 977 &+ 1)
        func text() -> String {
            (0..<random.next(40)).map { _ in ["a", "b", "c", "d\n", "e"][random.next(5)] }.joined(separator: " ")
        }
        let old = text()
        let new = text()
        let diff = WordDiff(old: old, new: new)
        let a = diff.segments.filter { $0.kind != .added }.flatMap(\.words)
        let b = diff.segments.filter { $0.kind != .removed }.flatMap(\.words)
        #expect(a == Tokenizer.tokens(old))
        #expect(b == Tokenizer.tokens(new))
    }

    @Test("no edit script is shorter", arguments: 0..<200)
    func minimal(seed: Int) {
        var random = Steps(state: UInt64(seed) &* 31 &+ 7)
        let a = (0..<random.next(30)).map { _ in Int32(random.next(4)) }
        let b = (0..<random.next(30)).map { _ in Int32(random.next(4)) }
        let diff = MyersDiff(a, b)
        let kept = zip(a, diff.removed).filter { !$0.1 }.map(\.0)
        #expect(kept == zip(b, diff.added).filter { !$0.1 }.map(\.0))
        var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in a.indices {
            for j in b.indices {
                table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
            }
        }
        #expect(kept.count == table[a.count][b.count])
    }

    @Test("texts without anything in common end within the budget")
    func hostile() {
        let old = (0..<8_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<8_000).map { "b\($0)" }.joined(separator: " ")
        let diff = WordDiff(old: old, new: new)
        #expect(diff.isCoarse)
        #expect(diff.segments.count == 2)
    }

    @Test("huge texts are compared by paragraphs")
    func huge() {
        let paragraph = String(repeating: "words and words ", count: 100)
        let diff = WordDiff(old: paragraph + "\nthe end", new: paragraph + "\nan end", largest: 1000)
        #expect(diff.isCoarse)
        #expect(diff.segments.map(\.kind) == [.same, .removed, .added])
    }

    @Test("hunks hold the change and some words around it")
    func hunks() {
        let head = (1...20).map { "h\($0)" }.joined(separator: " ")
        let tail = (1...20).map { "t\($0)" }.joined(separator: " ")
        let hunks = WordDiff(old: "first\n\(head) twelve \(tail)", new: "first\n\(head) fifteen \(tail)").hunks(
            context: 3)
        #expect(hunks.count == 1)
        #expect(hunks.first?.paragraph == 2)
        #expect(hunks.first?.opensMidway == true)
        #expect(hunks.first?.endsMidway == true)
        #expect(hunks.first?.segments.map(\.text) == ["h18 h19 h20", "twelve", "fifteen", "t1 t2 t3"])
        #expect(WordDiff(old: head, new: head).hunks().isEmpty)
        let two = WordDiff(old: "a \(head) b \(tail) c", new: "x \(head) b \(tail) y").hunks(context: 2)
        #expect(two.map { $0.segments.map(\.text) } == [["a", "x", "h1 h2"], ["t19 t20", "c", "y"]])
    }

    @Test("words are cut as readers see them")
    func tokens() {
        let words = Tokenizer.tokens("Don't pay $1,000.50 (or 5%) to co-owner Ко́ля 北京ok.")
        #expect(
            words.map(\.text) == [
                "Don't", "pay", "$", "1,000.50", "(", "or", "5", "%", ")", "to", "co-owner", "Ко́ля", "北", "京", "ok",
                ".",
            ])
        #expect(words.text == "Don't pay $1,000.50 (or 5%) to co-owner Ко́ля 北京ok.")
    }
}

/// Small numbers from a seed.
struct Steps {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
