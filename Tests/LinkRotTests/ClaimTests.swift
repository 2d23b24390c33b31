import Model
import Testing

@testable import LinkRot

/// What an entry says, looked for in its source.
@Suite struct ClaimTests {
    @Test(
        "an entry's quotes, numbers and names are its claims",
        arguments: [
            (
                "Serbia asked to wait",
                "The Secretary-General Ban Ki-moon asks for “no step taken alone” and 2,000 officers in the province until talks are over.",
                ["no step taken alone", "2,000", "Secretary-General", "Ban", "Ki-moon"]
            ),
            (
                "Миссия", "В городе Приштина разместят 1,8 тыс полицейских, сказал «мы готовы к работе» министр.",
                ["мы готовы к работе", "1,8 тыс", "Приштина"]
            ),
            ("One dies", "At least one person died in a fire, two weeks after the last one.", ["two"]),
            ("Empty quotes", "They call it a \"coup\" and nothing else is said here.", []),
        ])
    func claims(title: String, lead: String, expected: [String]) {
        #expect(ClaimReader.claims(title: title, lead: lead).map(\.text) == expected)
    }

    @Test(
        "a claim is found in other spellings, and not where the text says something else",
        arguments: [
            ("It will send two thousand officers to the province.", "2,000 men", true),
            ("It will send 1,200 officers to the province.", "2,000 men", false),
            ("“No step,” he said, “taken alone” will do.", "\"no step taken alone\"", false),
            ("He wants no step taken, alone or with others.", "\"no step taken alone\"", true),
            ("Talks with the delegation of Mr Ban and Ki-moon's staff.", "the envoy of Ki-moon came to the town", true),
            ("Переговоры с Путиным начались.", "встреча с Путина прошла вчера в городе и была долгой", true),
        ])
    func found(text: String, lead: String, isFound: Bool) throws {
        let claim = try #require(ClaimReader.claims(title: "", lead: lead).first)
        #expect(ClaimSearch(title: nil, text: text).finds(claim) == isFound)
    }

    @Test(
        "the sentence says in which captures it was seen, and no more",
        arguments: [
            ([true], "present in the capture of 1"), ([false], "absent in the capture of 1"),
            ([true, true], "present in the captures from 1 to 4"),
            ([false, false], "absent in the captures from 1 to 4"),
            ([true, false], "present in the capture of 2, absent in that of 3"),
            ([true, false, false], "present in the capture of 2, absent in that of 3"),
            ([false, true], "present in the capture of 3, absent in earlier ones"),
            ([true, false, true], "present in the capture of 5, absent in earlier ones"), ([], "no text was kept"),
        ] as [([Bool], String)])
    func sentences(found: [Bool], expected: String) {
        // A version's captures are numbered 1 and 2, 3 and 4, …; a single version has one.
        let sights = found.enumerated().map { i, isFound in
            let first = Double(2 * i + 1)
            return ClaimHistory.Sight(
                version: i + 1, first: Timestamp(seconds: first),
                last: Timestamp(seconds: found.count == 1 ? first : first + 1),
                isFound: isFound)
        }
        let history = ClaimHistory(claim: Claim(kind: .number, text: "7", needles: ["7"]), sights: sights)
        #expect(history.sentence { String($0.microseconds / 1_000_000) } == expected)
    }
}
