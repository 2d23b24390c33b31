import Testing

@testable import Extractor

@Suite("Character encodings")
struct EncodingTests {
    private func decode(_ bytes: [UInt8], _ type: String? = nil) -> (String, DecodedDocument) {
        let document = DecodedDocument(bytes, contentType: type)
        return (String(decoding: document.text, as: UTF8.self), document)
    }

    @Test(
        "labels name the encodings of the WHATWG standard",
        arguments: [
            ("UTF8", "utf-8"), (" Latin1 ", "windows-1252"), ("iso-8859-1", "windows-1252"), ("ascii", "windows-1252"),
            ("cp1251", "windows-1251"), ("gb2312", "gbk"), ("GB18030", "gb18030"), ("ks_c_5601-1987", "euc-kr"),
            ("x-sjis", "shift_jis"), ("koi8-ru", "koi8-u"), ("iso-8859-9", "windows-1254"), ("tis-620", "windows-874"),
            ("866", "ibm866"), ("utf-16", "utf-16le"), ("x-mac-cyrillic", "x-mac-cyrillic"), ("Big5-HKSCS", "big5"),
        ])
    func labels(label: String, name: String) {
        #expect(EncodingLabel.name(of: label.utf8) == name)
    }

    @Test("labels that the standard does not know are refused", arguments: ["utf-7", "utf-32", "klingon", ""])
    func unknown(label: String) {
        #expect(EncodingLabel.name(of: label.utf8) == nil)
    }

    @Test(
        "declared by HTTP",
        arguments: [
            ("windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "Привет"),
            ("koi8-r", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "Привет"), ("ibm866", [0x8C, 0xA8, 0xE0], "Мир"),
            ("iso-8859-5", [0xBC, 0xD8, 0xE0], "Мир"), ("iso-8859-2", [0xB3, 0xF3, 0x64, 0xBC], "łódź"),
            ("gb2312", [0xD6, 0xD0, 0xCE, 0xC4], "中文"), ("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"),
            ("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"), ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
            ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"), ("euc-kr", [0xC7, 0xD1, 0xB1, 0xB9], "한국"),
            ("windows-1252", [0x80, 0x93, 0xE9], "€“é"), ("windows-1252", [0x81], "\u{81}"),
            ("macintosh", [0x8E], "é"), ("windows-1253", [0xC1, 0xE8], "Αθ"), ("windows-1255", [0xF9, 0xEC], "של"),
            ("windows-1256", [0xD3, 0xE1], "سل"), ("utf-16le", [0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "A😀"),
            ("utf-16be", [0x04, 0x1C], "М"),
        ] as [(String, [UInt8], String)])
    func declared(name: String, bytes: [UInt8], text: String) {
        let (decoded, document) = decode(bytes, "text/html; charset=\(name)")
        #expect(decoded == text)
        #expect(!document.flags.contains("bad-bytes"))
    }

    @Test(
        "declared in the document",
        arguments: [
            "<meta charset=windows-1251>", "<META CHARSET='cp1251'>",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
            "<!-- charset=utf-8 --><meta content='text/html;charset = windows-1251' http-equiv=x>",
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?>",
        ])
    func prescan(head: String) {
        let (decoded, document) = decode(Array(head.utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2])
        #expect(decoded.hasSuffix("Привет"))
        #expect(document.encoding == "windows-1251")
    }

    @Test("a byte order mark overrules HTTP")
    func mark() {
        let (decoded, document) = decode([0xFF, 0xFE, 0x1C, 0x04], "text/html; charset=koi8-r")
        #expect(decoded == "М")
        #expect(document.encoding == "utf-16le")
    }

    @Test("text that is valid UTF-8 throughout is UTF-8 whatever it claims")
    func mismatch() {
        let (decoded, document) = decode(Array("<meta charset=windows-1251>Привет, мир".utf8))
        #expect(decoded.hasSuffix("Привет, мир"))
        #expect(document.flags == ["encoding-mismatch"])
    }

    @Test("guesses where nothing is declared", arguments: ["windows-1251", "koi8-r", "gb18030", "shift_jis", "euc-kr"])
    func guess(name: String) {
        let samples: [String: [UInt8]] = [
            "windows-1251": [
                0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0, 0x20, 0xE8, 0x20, 0xE4, 0xEE, 0xEC,
                0x20,
            ],
            "koi8-r": [
                0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x2C, 0x20, 0xCD, 0xC9, 0xD2, 0x20, 0xC9, 0x20, 0xC4, 0xCF, 0xCD,
                0x20,
            ],
            "gb18030": [0xD6, 0xD0, 0xCE, 0xC4, 0xD0, 0xC2, 0xCE, 0xC5, 0xB1, 0xA8, 0xB5, 0xC0],
            "shift_jis": [0x93, 0xFA, 0x96, 0x7B, 0x82, 0xCC, 0x90, 0x56, 0x95, 0xB7, 0x82, 0xC5, 0x82, 0xB7],
            "euc-kr": [0xC7, 0xD1, 0xB1, 0xB9, 0xBD, 0xC5, 0xB9, 0xAE, 0xC0, 0xC7, 0xB4, 0xBA, 0xBD, 0xBA],
        ]
        let bytes = Array(repeatElement(samples[name]!, count: 8).joined())
        #expect(decode(bytes).1.encoding == name)
    }

    @Test(
        "ill-formed sequences become one replacement character each",
        arguments: [
            ([0x41, 0xFF, 0x42], "A\u{FFFD}B"), ([0xE4, 0xBD], "\u{FFFD}"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF0, 0x9F, 0x98, 0x41], "\u{FFFD}A"),
        ] as [([UInt8], String)])
    func repair(bytes: [UInt8], text: String) {
        let (decoded, document) = decode(bytes, "text/html; charset=utf-8")
        #expect(decoded == text)
        #expect(document.flags == ["bad-bytes"])
    }

    @Test("a torn double byte does not eat the ASCII after it")
    func torn() {
        #expect(decode([0xD6, 0x3C, 0x70, 0x3E], "text/html; charset=gb2312").0.hasSuffix("<p>"))
    }
}
