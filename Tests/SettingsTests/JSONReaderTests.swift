import Testing

@testable import Settings

@Suite("The JSON reader")
struct JSONReaderTests {
    @Test(
        "names every slip of notation with its place and goes on",
        arguments: [
            ("", ["1:1: the file is empty, write {} to take every default"]),
            (" \n ", ["2:2: the file is empty, write {} to take every default"]),
            ("\u{FEFF}{}", ["1:1: the file begins with a byte order mark, save it without one"]),
            ("{} {}", ["1:4: nothing may follow the outermost value"]),
            ("{\"rot\": {\"failures\": 2,}}", ["1:23: no comma may stand before the closing \"}\""]),
            ("{\"text\": {},,\"log\": {}}", ["1:13: there is a comma too many"]),
            ("{, \"text\": {}}", ["1:2: there is a comma too many"]),
            ("{\"text\": {} \"log\": {}}", ["1:12: a comma is missing here"]),
            (
                "{\n  // why\n  \"text\": {} /* so */ # there\n}",
                [
                    "2:3: JSON knows no comments, remove this one", "3:14: JSON knows no comments, remove this one",
                    "3:23: JSON knows no comments, remove this one",
                ]
            ),
            ("{\"text\": {}, \"text\": {}}", ["1:14: the key \"text\" was already given in line 1"]),
            ("{text: {}}", ["1:2: keys stand in double quotes: \"text\""]),
            ("{'text': {}}", ["1:2: texts stand in double quotes, not single ones"]),
            ("{\"text\" {}}", ["1:9: a colon is missing after the key \"text\""]),
            ("{\"text\" = {}}", ["1:9: a colon stands between key and value, not ="]),
            ("{\"text\": {\"hostMemory\": True}}", ["1:25: True is written true"]),
            ("{\"fetch\": {\"caFile\": None}}", ["1:22: None is written null"]),
            ("{\"fetch\": {\"delay\": 2s}}", ["1:21: texts, durations and sizes stand in double quotes: \"2s\""]),
            ("{\"fetch\": {\"redirects\": 010}}", ["1:25: 010 is no JSON number"]),
            ("{\"fetch\": {\"jitter\": .5}}", ["1:22: .5 is no JSON number"]),
            ("{\"fetch\": {\"contact\": \"a\\qb\"}}", ["1:25: \\q is no escape of JSON"]),
            ("{\"fetch\": {\"contact\": \"\\u12\"}}", ["1:24: \\u needs four hexadecimal digits"]),
            ("{\"fetch\": {\"contact\": \"\\ud800\"}}", ["1:24: \\ud800 is half of a surrogate pair"]),
            (
                "{\"fetch\": {\"contact\": \"a\tb\"}}",
                ["1:25: a control character stands in a text, write it as an escape such as \\t"]
            ),
            ("{\"fetch\": {\"contact\": \"ab\n\"}}", ["1:23: the text that begins here is not closed on its line"]),
            ("{\"fetch\": {\"contact\": \"ab", ["1:23: the text that begins here is never closed"]),
            ("{\"fetch\": {", ["1:11: the object that begins here is never closed"]),
            ("{\"fetch\": [", ["1:11: the list that begins here is never closed"]),
            ("{\"fetch\": {]}", ["1:12: \"]\" does not close what line 1, column 11 opened"]),
            ("{\"fetch\":", ["1:10: the file ends where a value should stand"]),
            ("{\"fetch\": @}", ["1:11: a value should stand here, found \"@\""]),
            ("[]", ["1:1: the file must hold an object, found a list"]),
            ("/", ["1:1: a value should stand here, found \"/\""]),
            (
                "/*",
                [
                    "1:1: JSON knows no comments, remove this one",
                    "1:3: the file is empty, write {} to take every default",
                ]
            ),
        ])
    func slips(text: String, expected: [String]) {
        #expect(problems(in: text) == expected)
    }

    @Test("reads escapes and pairs of surrogates")
    func escapes() throws {
        let (root, slips) = JSONReader.read(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00é""#)
        #expect(slips.isEmpty)
        guard case .string(let text)? = root?.value else {
            Issue.record("no text")
            return
        }
        #expect(text == "\"\\/\u{8}\u{c}\n\r\té😀é")
    }

    @Test("takes every number of RFC 8259 and no other", arguments: ["0", "-0", "10", "1.5", "1e5", "1E-5", "-2.5e+3"])
    func numbers(text: String) {
        #expect(JSONReader.read(text).slips.isEmpty)
        for wrong in ["+1", "01", "1.", ".1", "1e", "--1", "1.2.3"] { #expect(!JSONReader.read(wrong).slips.isEmpty) }
    }

    @Test("columns count characters, not bytes")
    func columns() {
        #expect(
            problems(in: "{\"fetch\": {\"contact\": \"éé\", x}}").first == "1:29: keys stand in double quotes: \"x\"")
    }

    @Test("stops at a bounded depth and a bounded number of slips")
    func bounds() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(problems(in: deep) == ["1:33: values are nested more than 32 deep"])
        let commas = String(repeating: "[1 1],", count: 100_000)
        #expect(problems(in: "[" + commas).count == JSONReader.maximumSlips + 1)
    }

    @Test("survives every prefix and every changed byte of a real file")
    func mutations() throws {
        let text = Array(Configuration().json.utf8)
        // Without its last newline alone the file is still whole.
        for end in stride(from: 0, to: text.count - 1, by: 7) {
            #expect(!problems(in: String(decoding: text[..<end], as: UTF8.self)).isEmpty)
        }
        for i in stride(from: 0, to: text.count, by: 11) {
            for byte in [UInt8(ascii: "}"), UInt8(ascii: "\""), 0, 0xFF] {
                var changed = text
                changed[i] = byte
                _ = problems(in: String(decoding: changed, as: UTF8.self))
            }
        }
    }
}
