import Model
import Testing

@testable import Extractor

@Suite("Hostile documents end in a flagged answer")
struct HostileDocumentTests {
    private let extractor = Extractor()

    private func read(_ html: String, type: String? = nil) -> Article {
        extractor.extract(Array(html.utf8), contentType: type, url: nil)
    }

    @Test("text beyond any depth is kept")
    func deep() {
        let article = read(
            String(repeating: "<div>", count: 200_000) + "DEEPTEXT" + String(repeating: "</div>", count: 200_000)
                + "<p>AFTER")
        #expect(article.flags.contains("depth-limit"))
        #expect(article.text.contains("DEEPTEXT"))
    }

    @Test("nesting that is deep but allowed is read as it stands", arguments: [10, 255, 257, 900])
    func nested(depth: Int) {
        let article = read(
            String(repeating: "<div>", count: depth) + "<p>\(sentence)</p>" + String(repeating: "</div>", count: depth))
        #expect(article.flags.isEmpty)
        #expect(article.text.contains("harbour"))
    }

    @Test("a tag with very many attributes keeps its text and loses the attributes")
    func attributes() {
        let many = (0..<200_000).map { "a\($0)=1" }.joined(separator: " ")
        let article = read("<p \(many)>\(sentence)")
        #expect(article.flags.contains("attribute-limit"))
        #expect(article.text.contains("harbour"))
    }

    @Test("NUL bytes are left out")
    func nul() {
        let article = read("<title>a\0b</title><p>x\0y</p><p>\(sentence)</p>")
        #expect(article.flags.contains("nul-bytes"))
        #expect(article.title == "ab")
        #expect(article.text.contains("harbour"))
    }

    @Test("bad bytes become replacement characters")
    func badBytes() {
        let bytes = Array("<meta charset=utf-8><p>".utf8) + [0xFF, 0xFE, 0xC3, 0x28] + Array(" \(sentence)</p>".utf8)
        let article = extractor.extract(bytes, contentType: nil, url: nil)
        #expect(article.flags.contains("bad-bytes"))
        #expect(article.text.contains("harbour"))
    }

    @Test("UTF-7 is refused and stays the letters that it is")
    func utf7() {
        let article = read("+ADw-script+AD4-alert(1)+ADw-/script+AD4-", type: "text/html; charset=utf-7")
        #expect(article.flags.contains("utf-7-refused"))
        #expect(!article.text.contains("<script>"))
    }

    @Test(
        "a picture or button that is never closed does not swallow the page",
        arguments: ["<svg><symbol><path>", "<button><div>Menu</button>", "<select><option>a"])
    func neverClosed(open: String) {
        let article = read("<title>T</title><body>\(open)<div class=article><p>\(sentence)</p><p>\(sentence)</p></div>")
        #expect(article.text.contains("harbour"))
        #expect(!article.text.contains("Menu"))
    }

    @Test("the model was trained on rows of this width")
    func columns() {
        #expect(ForestData.columns == BlockTable.columns)
    }

    @Test("tags beyond the limit end the document")
    func tags() {
        let article = read("<p>\(sentence)</p>" + String(repeating: "<b></b>", count: 600_000))
        #expect(article.flags.contains("node-limit"))
        #expect(article.text.contains("harbour"))
    }

    @Test("end tags that close nothing cost no more than the page")
    func strayEnds() {
        let article = read(
            String(repeating: "<div>", count: 900) + String(repeating: "</b>", count: 300_000) + "<p>\(sentence)</p>")
        #expect(article.text.contains("harbour"))
    }

    @Test("a text node of many megabytes is kept up to the limit")
    func longText() {
        let article = read("<p>" + String(repeating: "word ", count: 5_000_000) + "</p>")
        #expect(article.flags.contains("size-limit"))
        #expect(article.text.utf8.count > 10 << 20)
    }

    @Test(
        "broken documents of any kind are answered",
        arguments: [
            "", " ", "<", "<p", "<!--", "<![CDATA[", "</p></p></p>", "<p>\u{0}", "&#xD800;&#1114112;&bogus;&",
            "<a href=",
            "<script>", "<title>", "<svg><title>x", "<table><tr><td><table>", "<frameset><frame src=a>",
            "<meta charset=>",
            "<p style='display:none'>x", "\u{FEFF}", "<base href='::::'><a href='http://['>x</a>",
        ])
    func broken(html: String) {
        let article = read(html, type: "text/html")
        #expect(article.text.utf8.count <= html.utf8.count * 3)
    }

    @Test(
        "what is no text is called binary",
        arguments: [
            [0x25, 0x50, 0x44, 0x46, 0x2D], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF, 0xE0], [0x50, 0x4B, 3, 4],
        ])
    func binary(magic: [UInt8]) {
        let article = extractor.extract(magic + [UInt8](repeating: 1, count: 500), contentType: "text/html", url: nil)
        #expect(article.kind == .binary)
        #expect(article.text.isEmpty)
    }

    @Test("the same extractor serves many tasks at once")
    func parallel() async {
        let html = "<title>T</title><article><p>\(sentence)</p><p>\(sentence)</p></article>"
        let expected = read(html).text
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<50 {
                group.addTask { Extractor().extract(Array(html.utf8), contentType: nil, url: nil).text }
            }
            for await text in group { #expect(text == expected) }
        }
    }

    private let sentence =
        "The harbour master of the small town said on Monday that the old pier, which was closed in spring, will be opened again."

    @Test(
        "floods of metadata end in an answer",
        arguments: [
            String(
                repeating: #"<meta name=author content="Jane Roe"><meta name=date content=2020-03-04>"#, count: 10_000),
            #"<script type="application/ld+json">{"@type":"Article","author":""#
                + String(repeating: "[", count: 5 << 20) + "</script>",
            #"<script type="application/ld+json">"# + String(repeating: #"{"a":["#, count: 100_000) + "</script>",
            #"<meta name=author content=""# + String(repeating: "Jane Roe, ", count: 100_000) + #"">"#,
            "<p class=author>" + String(repeating: "Jane Roe and ", count: 80_000) + "</p>",
            "<h1>" + String(repeating: "Bridge ", count: 100_000) + "</h1>",
            String(repeating: "<h1>Bridge</h1><time datetime=2020-03-04></time>", count: 2000),
            "<p class=date>" + String(repeating: "4/3/2020 ", count: 100_000) + "</p>",
        ])
    func metadata(part: String) {
        let began = ContinuousClock.now
        let article = read("<title>Bridge opened</title>" + part + "<p>\(sentence)</p>")
        #expect(article.authors.count <= 12)
        #expect(article.authors.joined().utf8.count < 2000)
        #expect(ContinuousClock.now - began < .seconds(60))
    }

    @Test(
        "years out of the calendar are no dates",
        arguments: ["99999-01-01", "0000-00-00", "2020-02-30T25:61:61Z", "99999999999999999999", "13/13/13131"])
    func years(date: String) {
        let article = read(
            "<title>Bridge</title><meta property=article:published_time content='\(date)'><p>\(sentence)</p>")
        #expect(article.published == nil)
    }
}
