import Testing

@testable import Chronicle

@Suite("plain text of wikitext")
struct WikiTextTests {
    @Test(
        "markup falls away and the words stay",
        arguments: [
            ("[[A b|c]]s and [[d]]", "cs and d"), ("''it'' '''bo''' '''''bi''''' it's", "it bo bi it's"),
            ("a {{dead link|date=2010}}b", "a b"), ("{{nowrap|1 [[km]]&nbsp;x}}", "1 km x"),
            ("{{HMS|Ark|R1|6}} sails", "HMS Ark sails"), ("{{convert|5|km|mi}} off", "5 km off"),
            ("a<ref>b [http://example.org c]</ref> d<ref name=x /> e", "a d e"), ("a<!-- b --> c", "a c"),
            ("a<br>b <small>c</small> 1 < 2", "a b c 1 < 2"), ("[[File:A.jpg|thumb|B [[c]]]] d", "d"),
            ("[[:Category:A|B]], [[:C]]", "B, C"), ("[[A|]]", "A"),
            ("&lt;&#8364;&#x20AC;&#128;&nope;&amp", "<€€€&nope;&amp"),
            ("[[open", "open"), ("x]] y}} {{z", "x y z"), ("  a \u{A0}\u{3000} b\t\n c ", "a b c"),
            ("a. [http://example.org (B)], [http://example.org (C)]", "a."),
            ("a, [http://example.org reports] b.", "a, reports b."),
            ("a. [http://example.org Paper]", "a."), ("a [http://example.org Gaza]", "a Gaza"),
            ("''The Paper'' ([http://example.org ''Link''])", "The Paper (Link)"),
            ("a.[http://example.org/x] .", "a."),
        ])
    func plain(wikitext: String, text: String) {
        let bytes = Array(wikitext.utf8)
        let links = WikiLinkScanner.links(in: bytes, 0..<bytes.count)
        #expect(WikiText.plain(bytes, 0..<bytes.count, links: links) == text)
    }

    @Test(
        "links are found wherever they stand",
        arguments: [
            ("[http://a.example x] [https://b.example]", ["http://a.example", "https://b.example"]),
            ("[[http://a.example x]]", ["http://a.example"]), ("[HTTP://a.example/ x]", ["HTTP://a.example/"]),
            ("(see http://a.example/b_(c), or http://a.example/d).", ["http://a.example/b_(c)", "http://a.example/d"]),
            ("{{x|url=http://a.example/b|y}}", ["http://a.example/b"]),
            ("{{x|url=www.a.example/b}} www.c.example", ["www.a.example/b"]),
            ("[www.a.example x] [//b.example/c y]", ["www.a.example", "//b.example/c"]),
            ("<!-- [http://a.example] --><ref>http://b.example</ref>", ["http://a.example", "http://b.example"]),
            ("[http://a.example [http://b.example x]", ["http://a.example", "http://b.example"]),
            ("[http://a.example/x\u{A0}y]", ["http://a.example/x"]), ("[http:// x] http://", []),
            (
                "[https://web.archive.org/web/2004/http://a.example x]",
                [
                    "https://web.archive.org/web/2004/http://a.example"
                ]
            ), ("''http://a.example/b''", ["http://a.example/b"]),
        ])
    func links(wikitext: String, urls: [String]) {
        let bytes = Array(wikitext.utf8)
        #expect(WikiLinkScanner.links(in: bytes, 0..<bytes.count).map { bytes.text($0.url) } == urls)
    }

    @Test(
        "labels lose their brackets and quotes",
        arguments: [
            ("(BBC)", "BBC"), ("(''Makfax'')", "Makfax"), ("''(X)''", "X"), ("(ABC (Australia))", "ABC (Australia)"),
            ("| (X)", "X"), ("(X", "X"), ("X)", "X"), ("(X))", "X"), ("(\"X\")", "X"), ("([[The X|X]])", "X"),
            ("(A) (B)", "(A) (B)"), ("The X (includes pictures)", "The X (includes pictures)"), ("", ""), ("()", ""),
            ("({{de icon}} WDR)", "WDR"), ("(INN &#91;Israel&#93;)", "INN [Israel]"),
        ])
    func labels(wikitext: String, label: String) {
        let bytes = Array(wikitext.utf8)
        #expect(WikiLabel.clean(WikiText.plain(bytes, 0..<bytes.count)) == label)
    }
}
