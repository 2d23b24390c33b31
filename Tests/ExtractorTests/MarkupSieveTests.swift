import Testing

@testable import Extractor

@Suite("The sieve leaves of a document what makes the page")
struct MarkupSieveTests {
    private func written(_ html: String) -> String {
        String(decoding: MarkupSieve.sifted(Array(html.utf8)).bytes, as: UTF8.self)
    }

    @Test(
        "what no rule reads does not reach the parser",
        arguments: [
            ("<script>var a = '<p>';</script>x", "<script></script>x"),
            ("<style>p{}</style>", "<style></style>"),
            ("<p onclick='x()' title=\"a > b\">x</p>", "<p>x</p>"),
            ("<p>a</p>\n\n      <p>b</p>", "<p>a</p>\n<p>b</p>"),
            ("<p>a <!-- never > shown --> b</p>", "<p>a <?x> b</p>"),
            ("<!DOCTYPE html><p>a", "<?x><p>a"),
            ("<img src=x.png />", "<img />"),
            ("<p class=a id=b>x</p>", "<p _=0>x</p>"),
        ])
    func dropped(html: String, wanted: String) {
        #expect(written(html) == wanted)
    }

    @Test("values with references are left to the parser")
    func references() {
        #expect(written("<a href='?a&amp;b' rel=x onclick=y>x") == "<a href='?a&amp;b' rel=x>x")
    }

    @Test(
        "the page is what the parser makes of the whole document",
        arguments: [
            "<p class=lead ID='x' class=\"other\">Harbour <b>and</b> quay</p>",
            "<p class = 'a b' hidden>x</p><div aria-hidden=\"true\" data-testid=story-body data-testing=x>y</div>",
            "<a href=/x/>one</a><a href=\"/y\"/>two</a><a href='/z>three</a><p>four</p>'>five</a>",
            "<a href=\"/a?b&amp;c\" href=/other rel=author>six</a><a href=>seven</a><a href= class=x>eight</a>",
            "<p class=\"a\"id=\"b\"\"c\" = d /e=f>nine<br/>ten<br / >eleven",
            "<p \"class=x\" class=y <b>bold</b>text", "</ p>a</p x='>'>b</p", "a < b <c> d <1> e <_f> g <:h>i",
            "<?php echo '<p>' ?>a<? b ?>c", "<!-- a -- > b --!> c <!-- --> d <![CDATA[e]]> f <!ELEMENT g>h",
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x.dtd\">\n  <html lang=de>\n<title> A\n  B </title>",
            "<title>a<b>c</title>d", "<meta name=author content='Jane &amp; Joe'><meta property=og:title content=T>",
            "<script>if (a</b/) '</p>'</script >after<script src=x />shown", "<style>a<!-- </style> -->b",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"name\":\"<p>x</p>\"}</script>y",
            "<script type=application/json>[1, 2]</script><SCRIPT TYPE=\"application/LD&#43;json\">{}</SCRIPT>",
            "<script>never ended <p>x", "<p>never ended <!-- x", "<p class='never ended", "<p class=x", "a</p",
            "x<?a b", "<",
            "<pre>a\n\n   b \n<i> c</i>\t d\n</pre>e\r\n\r\nf", "<p>a\u{0C}b\u{A0} c</p>   &nbsp; <p> d&#10; e</p>",
            "<svg><title>t</title><path d='M0 0'/></svg><p>x</p><template><p>y</p></template>",
            "<table><tr><td>1<td>2<tr><th>3</table><ul><li>a<li>b</ul><p>a<p>b<div>c",
            "<link rel=canonical href=/c><base href=//h/><html xml:lang=en lang=fr><body class=a><body class=b>x",
        ])
    func same(html: String) {
        let plain = HTMLReader.page(of: Array(html.utf8))
        let sieved = HTMLReader.read(Array(html.utf8))
        #expect(story(sieved) == story(plain))
    }

    @Test("a name cut at a hundred letters is cut at the same place")
    func longNames() {
        let name = String(repeating: "a", count: 100)
        let html = "<\(name)class=x>a</\(name)b><p \(name)id=y>c"
        #expect(story(HTMLReader.read(Array(html.utf8))) == story(HTMLReader.page(of: Array(html.utf8))))
    }

    @Test(
        "what the parser would take for markup is none",
        arguments: ["<script></div>a</script>", "<script><noscript>a</script>", "<!-->", "<!--->"])
    func mended(html: String) {
        let page = HTMLReader.read(Array("<div>\(html)<p>harbour</p></div>".utf8))
        #expect(String(decoding: page.text, as: UTF8.self) == "harbour")
        #expect(page.elements.filter { $0.tag == .div }.count == 1)
    }

    /// All that the rules can see of a page, a line each.
    private func story(_ page: Page) -> [String] {
        var lines = ["text " + String(decoding: page.text, as: UTF8.self), "names \(page.names)"]
        lines += page.elements.map { "\($0)" }
        lines += page.blocks.map { "\($0)" }
        lines += page.links.map { "\(page.string(Int($0.start)..<Int($0.end))) \($0.shownStart) \($0.shownEnd)" }
        lines += page.facts.metas.map { "\(page.string($0.name)) = \(page.string($0.value))" }
        lines += (page.facts.linkedData + page.facts.appData).map(page.string)
        for fact in [page.facts.title, page.facts.language, page.facts.base, page.facts.canonical] {
            lines.append(fact.map(page.string) ?? "-")
        }
        lines += page.facts.items.map { "\($0.kind) \(page.string($0.name)) \(page.string($0.value)) \($0.shown)" }
        return lines
    }
}
