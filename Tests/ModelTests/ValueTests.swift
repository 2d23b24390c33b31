import Foundation
import Testing

@testable import Model

@Suite("Values survive every format they are written in")
struct ValueTests {
    @Test("a moment prints and reads back", arguments: [0, 1, 784_111_777_000_000, 1_795_218_300_123_456])
    func momentRoundTrip(microseconds: Int64) {
        let moment = Timestamp(microseconds: microseconds)
        #expect(Timestamp(iso8601: moment.iso8601) == moment)
        let whole = Timestamp(microseconds: microseconds / 1_000_000 * 1_000_000)
        #expect(Timestamp(httpDate: moment.httpDate) == whole)
        #expect(Timestamp(digits14: moment.digits14) == whole)
    }

    @Test(
        "the three HTTP dates mean one moment",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        ])
    func httpDates(text: String) {
        #expect(Timestamp(httpDate: text)?.iso8601 == "1994-11-06T08:49:37Z")
    }

    @Test(
        "zones and short forms",
        arguments: [
            ("2008-04-12T10:00:00+02:00", "2008-04-12T08:00:00Z"), ("2008-04-12 10:00", "2008-04-12T10:00:00Z"),
            ("2008", "2008-01-01T00:00:00Z"), ("2008-04", "2008-04-01T00:00:00Z"),
            ("2008-04-12T23:30:00.5-0030", "2008-04-13T00:00:00.500000Z"),
        ])
    func zones(text: String, expected: String) {
        #expect(Timestamp(iso8601: text)?.iso8601 == expected)
    }

    @Test(
        "what is no moment is nil", arguments: ["", "x", "2008-13-01", "2008-02-30", "2008-04-12T25:00:00Z", "12-04"])
    func noMoment(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
        #expect(Timestamp(httpDate: text) == nil)
    }

    @Test("a chronicle's day may lack its zero")
    func days() {
        #expect(CalendarDay("2017-01-1")?.description == "2017-01-01")
        #expect(CalendarDay("2017-02-29") == nil)
        for days in [-1_000_000, -719_162, -1, 0, 59, 60, 14000, 1_000_000] where days > -719_163 {
            #expect(CalendarDay(daysSince1970: days).daysSince1970 == days)
        }
    }

    @Test("digests agree with the standards' examples")
    func digests() {
        #expect(
            SHA256Digest(of: "abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA1Digest(of: Array("abc".utf8)).base32 == "VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")
        #expect(SHA1Digest(of: Array("abc".utf8)[...]).labelled.hasPrefix("sha1:"))
        var stream = SHA256Stream()
        Array("ab".utf8).withUnsafeBytes { stream.update($0) }
        Array("c".utf8).withUnsafeBytes { stream.update($0) }
        #expect(stream.finish() == SHA256Digest(of: "abc"))
    }

    @Test(
        "the keyed digests of RFC 4231 come out",
        arguments: [
            (
                [UInt8](repeating: 0x0B, count: 20), "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ])
    func keyedDigest(_ key: [UInt8], _ text: String, _ expected: String) {
        #expect(KeyedDigest.of(Array(text.utf8), key: key).hex == expected)
    }

    @Test("a capture's name sorts by time and reads back in any case")
    func captureNames() {
        let early = CaptureID(at: Timestamp(seconds: 1000))
        let late = CaptureID(at: Timestamp(seconds: 1001))
        #expect(early < late)
        #expect(CaptureID(late.text.uppercased()) == late)
        #expect(CaptureID("../../etc/passwd") == nil)
    }

    @Test("JSON keeps its meaning without a character that a terminal obeys")
    func printableJSON() throws {
        let evil = "a\u{202E}b\u{9B}2J\u{7F}\u{E0041}\n© « ☕︎ Скопје"
        let plain = [UInt8](try JSONEncoder().encode(["x": evil]))
        let safe = plain.printableJSON
        #expect(
            String(decoding: safe, as: UTF8.self)
                == #"{"x":"a\u202eb\u009b2J\u007f\udb40\udc41\n© « ☕︎ Скопје"}"#)
        #expect(try JSONDecoder().decode([String: String].self, from: Data(safe)) == ["x": evil])
        #expect(Array("{\"x\":\"é\"}".utf8).printableJSON == Array("{\"x\":\"é\"}".utf8))
    }

    @Test("what comes from the web cannot drive a terminal")
    func printable() {
        #expect("\u{1B}]0;pwn\u{7}a\u{202E}b\nc".printable == "\\u{1b}]0;pwn\\u{7}a\\u{202e}b\\nc")
        #expect("Скопје ☕︎ naïve".printable == "Скопје ☕︎ naïve")
    }
}

@Suite("Article text compares by what a reader reads")
struct ArticleTextTests {
    @Test("typography and white space do not make a version")
    func equal() {
        let a = "“It’s on,” he said –\u{00A0}twice.\n\n\nThe end…"
        let b = "\"It's on,\" he  said - twice. \nThe end...\n"
        #expect(ArticleText.digest(a) == ArticleText.digest(b))
        #expect(ArticleText.digest("cafe\u{301}") == ArticleText.digest("café"))
    }

    @Test("characters that are taken for composed are, alone and between others")
    func composed() {
        for value in UInt32(0x80)..<0x30000 {
            guard case .kept = TextFolder.Form(value), let scalar = Unicode.Scalar(value) else { continue }
            let text = "a\(scalar)\(scalar)e"
            let isComposed = text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(
                text.unicodeScalars)
            #expect(
                isComposed && scalar.properties.canonicalCombiningClass == .notReordered,
                "U+\(String(value, radix: 16))")
            #expect(!scalar.properties.isWhitespace, "U+\(String(value, radix: 16))")
        }
    }

    @Test("what is no letter, digit or sign of an unspaced script ends a word")
    func kinds() {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            switch WordCounter.kind(value) {
            case .letter: #expect(isWord, "U+\(String(value, radix: 16))")
            case .other: #expect(!isWord, "U+\(String(value, radix: 16))")
            case .apostrophe: #expect(scalar == "'")
            case .unspaced: break
            }
        }
    }

    @Test("a number, a case or a full stop does", arguments: ["2,000 men.", "1,200 men", "1,200 Men."])
    func different(text: String) {
        #expect(ArticleText.digest(text) != ArticleText.digest("1,200 men."))
    }

    @Test("a paragraph that breaks elsewhere is the same text, another word is not")
    func sameWords() {
        let known = ArticleText.normalised("One two.\nThree four.")
        #expect(ArticleText.isSame("One  two. Three\n\nfour.", asKnown: known))
        #expect(!ArticleText.isSame("One two.\nThree five.", asKnown: known))
        #expect(!ArticleText.isSame("", asKnown: known))
    }

    @Test(
        "words are counted in any script",
        arguments: [("one two", 2), ("it's", 1), ("联合国秘书长", 3), ("", 0), ("Ђорђе и Ťukot – 3½ «да»", 5)])
    func words(text: String, count: Int) {
        #expect(ArticleText.wordCount(text) == count)
    }

    @Test("event ids depend on day and sources, not on order or title")
    func eventIDs() {
        let day = CalendarDay("2008-04-12")
        let a = SourceKey(text: "com,a)/")
        let b = SourceKey(text: "com,b)/")
        #expect(EventID(date: day, keys: [a, b], title: "x") == EventID(date: day, keys: [b, a, a], title: "y"))
        #expect(EventID(date: day, keys: [], title: "X!") == EventID(date: day, keys: [], title: " x"))
        #expect(EventID(date: day, keys: [a], title: "x").text.hasPrefix("2008-04-12-"))
    }
}
