import Testing

@testable import Chronicle

@Suite("titles of running text")
struct HeadlineTests {
    private static let sentence = "The envoy of St. Example meets Gen. B. Sample of the U.S. Navy at 3 p.m. for talks."
    private static let filler = String(repeating: " And so it goes on for a while.", count: 12)
    private static let endless = Array(repeating: "word", count: 90).joined(separator: " ")

    @Test(
        "a short text is its own title, a long one gives its first sentence",
        arguments: [
            ("A. B.", "A. B.", false), (sentence, sentence, false), (sentence + filler, sentence, true),
            (String(endless.prefix(399)), String(endless.prefix(399)), false), ("", "", false),
            (sentence.dropLast() + "!\"" + filler, sentence.dropLast() + "!\"", true),
        ])
    func titles(text: String, title: String, hasLead: Bool) {
        #expect(Headline(text).title == title)
        #expect(Headline(text).lead == (hasLead ? text : ""))
    }

    @Test("a sentence without end is cut between words")
    func cut() {
        let headline = Headline(HeadlineTests.endless)
        #expect(headline.title.hasSuffix("word…"))
        #expect(headline.title.count <= 241)
        #expect(headline.lead == HeadlineTests.endless)
    }
}
