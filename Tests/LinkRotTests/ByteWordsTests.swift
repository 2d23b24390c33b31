import Testing

@testable import LinkRot

@Suite("What is read by bytes is what characters say")
struct ByteWordsTests {
    private static let texts = [
        "", "The casino's jackpot: bonus, bonus-code and free-spins!", "казино» «Вулкан», СТАВКИ и бонусы",
        "Best CASINO\nslots (poker) x-casino casino-x casinos7", "casino\u{301} poker\u{200D}s",
        "заи\u{306}мы и займы", "在线娱乐城和真人棋牌。真人\u{FE00}", "Ein Wetten–Haus, café porn…", "ﬁnance Ǆungla İstanbul ΣΑΣ",
    ]

    @Test("words of spam", arguments: texts)
    func spam(text: String) {
        #expect(SpamWords.count(in: text) == SpamWords.countByCharacters(text.lowercased()))
    }

    @Test("how much two texts have in common", arguments: texts, texts)
    func resemblance(old: String, new: String) {
        let byTokens = Resemblance(old: Tokenizer.tokens(old), new: Tokenizer.tokens(new))
        #expect(Resemblance(old: old, new: new) == byTokens)
    }

    @Test(
        "phrases in a plain text",
        arguments: [
            ("just a moment", "just a moment", true), ("ups", "cups", false), ("доступ запрещён", "запрещён", true),
            ("页面不存在", "不存在", true), ("error", "error 404", false), ("", "oops", false),
        ])
    func phrases(text: String, phrase: String, stands: Bool) {
        #expect(ByteSearch.isPlain(text))
        #expect(ByteSearch.holds(text, phrase) == stands)
        #expect(text.contains(phrase) == stands)
    }

    @Test("marks that join a letter make a text other than plain", arguments: ["e\u{301}", "a\r\nb", "하"])
    func notPlain(text: String) {
        #expect(!ByteSearch.isPlain(text))
    }

    @Test(
        "needles of any length are found where they stand, the last byte of the text included",
        arguments: [
            (["ab", "abc", "xyz"], "xabcab", ["ab", "abc"]),
            (["casino", "case"], "a case of casino", ["casino", "case"]),
            (["页面", "页面不存在"], "此页面不存在", ["页面", "页面不存在"]), (["abcd"], "abc", []), (["ab"], "b", []), ([], "ab", []),
            (["dead", "beef"], "deadbeef", ["dead", "beef"]), (["aaaa"], "aaaaa", ["aaaa"]),
        ])
    func needles(needles: [String], text: String, found: [String]) {
        let bytes = Array(text.utf8)
        let search = Needles(needles.map { ($0, $0) })
        #expect(search.all(in: bytes) == Set(found))
        let first = needles.filter(text.contains)
            .min { text.firstRange(of: $0)!.lowerBound < text.firstRange(of: $1)!.lowerBound }
        #expect(search.first(in: bytes) == first)
    }

    @Test("the beginning of a text is whole characters", arguments: texts, [0, 3, 10, 400])
    func beginning(text: String, count: Int) {
        #expect(ByteSearch.beginning(of: text, count) == String(text.prefix(count)))
    }
}
