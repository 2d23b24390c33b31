import Model
import Testing

@testable import Web

@Suite("Markup")
struct HTMLTests {
    @Test(
        "text becomes markup only with everything escaped that means something",
        arguments: [
            ("plain", "plain"),
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("a & b &amp; c", "a &amp; b &amp;amp; c"),
            (#"" onmouseover="x"#, "&quot; onmouseover=&quot;x"),
            ("it's", "it&#39;s"),
            ("a\u{0}b\u{7}c\u{1B}[31m\u{9B}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}[31m\u{FFFD}"),
            ("evil\u{202E}txt.exe\u{2066}", "evil\u{FFFD}txt.exe\u{FFFD}"),
            ("one\ntwo\tthree\r", "one\ntwo\tthree\u{FFFD}"),
            ("Привет 世界 👩‍👩‍👧 e\u{301}", "Привет 世界 👩‍👩‍👧 e\u{301}"),
            ("", ""),
        ])
    func escaping(text: String, expected: String) {
        #expect(HTML.escaping(text).text == expected)
        let inside: HTML = "<p title=\"\(text)\">\(text)</p>"
        #expect(inside.text == "<p title=\"\(expected)\">\(expected)</p>")
    }

    @Test("markup within markup stays as it is, numbers are grouped, nothing stands for nil")
    func composing() {
        let bold: HTML = "<b>\(12_345)</b>"
        let none: HTML? = nil
        let page: HTML = "<p>\(bold)\(none)\([bold, bold].joined(by: ", "))</p>"
        #expect(page.text == "<p><b>12\u{202F}345</b><b>12\u{202F}345</b>, <b>12\u{202F}345</b></p>")
    }

    @Test(
        "numbers are grouped by threes from five digits on",
        arguments: [(0, "0"), (9999, "9999"), (10_000, "10 000"), (1_234_567, "1 234 567"), (-10_000, "-10 000")])
    func grouping(number: Int, expected: String) {
        #expect(number.grouped == expected.replacing(" ", with: "\u{202F}"))
    }

    @Test(
        "bytes are counted in powers of ten",
        arguments: [(0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1500, "1.5 kB"), (27_949_000, "28 MB")])
    func byteCounts(bytes: Int, expected: String) { #expect(bytes.byteCount == expected) }

    @Test("addresses of pages carry any URL")
    func links() throws {
        let links = Links(base: "/v/")
        #expect(links.search("a&b +ü") == "/v/search?q=a%26b%20%2B%C3%BC")
        #expect(links.sources(standings: [.dead, .alive], page: 2) == "/v/sources?standing=alive&standing=dead&page=2")
        #expect(links.sources() == "/v/sources")
    }
}
