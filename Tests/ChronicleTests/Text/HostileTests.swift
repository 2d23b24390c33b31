import Model
import Testing

@testable import Chronicle

@Suite("hostile files")
struct HostileTests {
    /// Each would take minutes or a deep stack if any step were quadratic or recursive.
    @Test(
        "take linear time in every format", .timeLimit(.minutes(1)),
        arguments: [
            "{{", "}}", "[[", "]]", "<ref>", "</ref>", "<!--", "-->", "[http://", "[http://a.example ",
            "http://a.example ",
            "{{nowrap|", "{{cite|url=http://a.example|", "''", "&", "|", "[[a|", "*", "<", "{{a|[[b|", "(", "](/",
            "1. [",
            "\n* a {{", "\n*", "\n1. [a](http://b.example) ", "\n### [a](/b", "_", "\u{E9}", " ", "http://a.example/,",
            "[a](((b) ", "[a](http://b) ", "`", "``a`", "\n1. [a](b) <!-- ", "<nowiki>", "<pre></pre>\n* a", "\n```",
            "![a](",
        ], [ChronicleFormat.context, .wce, .urls, .auto])
    func repeated(piece: String, format: ChronicleFormat) {
        let text = "### [2011-03-5](/x)\n# T\n### Sources:\n1. " + String(repeating: piece, count: 20_000)
        let file = ChronicleParser.parse(Array(text.utf8), path: "x.md", format: format)
        #expect(file.diagnostics.count <= FileLog.limit + 1)
    }

    @Test("any bytes are read without a crash", arguments: 0..<200)
    func noise(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let pieces = [
            "[", "]", "(", ")", "{{", "}}", "http://", "https:--", "a.example", " ", "\n", "*", "#", "### ", "Source:",
            "''",
            "<ref>", "<!--", "-->", "url=", "|", "_", "&amp;", "1. ", "\u{0}", "é", "\t", "\r", "2011-03-5", "[IMG](",
            "'''",
            "{{Current events header|", "<", ">", "\"", "=", ";", ":", "www.", "/", ".", ",", "[[", "]]",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<400 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let pick = Int(state >> 33)
            if pick % 29 == 0 {
                bytes.append(UInt8(truncatingIfNeeded: pick >> 5))
            } else {
                bytes += pieces[pick % pieces.count].utf8
            }
        }
        for format in [ChronicleFormat.context, .wce, .urls, .auto] {
            _ = ChronicleParser.parse(bytes, path: "2011_March_5.txt", format: format)
        }
        #expect(ContextDocument(bytes).printed == bytes)
    }

    @Test(
        "bytes are told apart as text or binary",
        arguments: [
            ([0x25, 0x50, 0x44, 0x46, 0x2D], true), (Array("plain".utf8), false), ([], false), ([0, 0, 0, 0], true),
            (Array("one \u{0} among many letters, which make it text all the same".utf8), false),
        ] as [([UInt8], Bool)])
    func binary(bytes: [UInt8], isBinary: Bool) {
        #expect(DecodedText.isBinary(bytes) == isBinary)
    }

    @Test("stray bytes in UTF-8 leave the rest of it whole")
    func mixed() {
        let text = DecodedText(Array("Ünïcödé ".utf8) + [0x93] + Array("x".utf8) + [0xE2, 0x80])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "Ünïcödé “xâ€")
        #expect(text.encoding == .mixed)
    }
}
