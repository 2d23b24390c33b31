import Model
import Testing

@testable import Chronicle

@Suite("URLs as chronicles write them")
struct LinkTests {
    @Test(
        "what sticks to a URL is taken off, and what belongs to it stays",
        arguments: [
            ("http://a.example/b", nil, ""), ("http://a.example/b(CNN)", "http://a.example/b", "CNN"),
            ("http://a.example/b_(Film)", nil, ""), ("http://a.example/?id=(hampton)", nil, ""),
            ("http://a.example/b_(1).html", nil, ""), ("http://a.example/b.(2nd.a.m.).html", nil, ""),
            ("http://a.example/b''(Times", "http://a.example/b", "(Times"),
            ("http://a.example/''2006''/b", "http://a.example/2006/b", ""),
            ("http://a.example/b,", "http://a.example/b", ""), ("http://a.example/b|", "http://a.example/b", ""),
            ("http://a.example/b?c=d|e|f", nil, ""), ("http://a.example/b|Label", "http://a.example/b", "Label"),
            ("http://a.example/b:", nil, ""), ("http://a.example/b?c&amp;d=1", "http://a.example/b?c&d=1", ""),
            ("http://a.example/b)", "http://a.example/b", ""), ("http://a.example/(b)", nil, ""),
            ("http://a.example/b#\"", "http://a.example/b#", ""), ("www.a.example/b", "http://www.a.example/b", ""),
            ("//a.example/b", "http://a.example/b", ""), ("a.example/b", "http://a.example/b", ""),
            ("http://http://a.example/", "http://a.example/", ""), ("file:///etc/passwd", nil, ""),
            ("gopher://a.example/", nil, ""), ("http://a.example/é", nil, ""), ("", nil, ""),
            ("ftp.a.example", "http://ftp.a.example", ""),
        ] as [(String, String?, String)])
    func repairs(written: String, repaired: String?, label: String) {
        let bytes = Array(written.utf8)
        let url = WrittenURL(bytes, 0..<bytes.count, hasLabel: false)
        #expect(url.url == written)
        #expect(url.repaired == repaired)
        #expect(url.gluedLabel == label)
    }

    @Test(
        "the original of an archived page is found",
        arguments: [
            ("https://web.archive.org/web/20040101000000/http://a.example/b?c=d", "http://a.example/b?c=d"),
            ("https://web.archive.org/web/20080512182610id_/http://a.example/", "http://a.example/"),
            ("http://web.archive.org/web/2004/www.a.example/b", "http://www.a.example/b"),
            ("http://web.archive.org/web/*/http://a.example/", "http://a.example/"),
            ("https://web.archive.org/web/2004/http:/a.example/b", "http://a.example/b"),
            ("https://archive.is/20130119130952/http://a.example/b", "http://a.example/b"),
            ("https://archive.today/2013.01.19-130952/https://a.example/b", "https://a.example/b"),
            ("http://www.webcitation.org/query?url=http%3A%2F%2Fa.example%2Fb%3Fc&date=2009", "http://a.example/b?c"),
            ("http://www.webcitation.org/5abc", nil), ("https://archive.is/AbCdE", nil),
            ("https://archive.org/details/something", nil), ("http://a.example/http://b.example/", nil), ("", nil),
            ("https://web.archive.org", nil), ("https://web.archive.org/web/2004/", nil),
        ] as [(String, String?)])
    func originals(url: String, original: String?) {
        #expect(ArchiveURL.original(of: url) == original)
    }

    @Test(
        "odd URLs are kept as they are and said to be odd",
        arguments: [
            ("file:///etc/passwd", ["url-scheme"]), ("gopher://a.example/", ["url-scheme"]),
            ("http://a.example:99999/", ["url-invalid"]), ("http://", ["url-invalid"]),
            ("http://a.example/b)", ["url-unbalanced"]), ("http://a.example/b,", ["url-repaired"]),
            ("http://a.example/" + String(repeating: "x", count: 10_000), ["url-too-long"]),
            ("http://192.168.0.1/", []), ("https://A.Example:8443/b", []), ("http://a.example", []),
        ])
    func diagnostics(url: String, codes: [String]) {
        let file = ChronicleParser.parse(Array((url + "\n").utf8), path: "-", format: .urls)
        #expect(file.entries.flatMap(\.citations).map(\.url) == [url])
        #expect(file.diagnostics.map(\.code) == codes)
    }
}
