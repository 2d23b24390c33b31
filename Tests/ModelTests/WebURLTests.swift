import Testing

@testable import Model

@Suite("URLs are read as a browser reads them")
struct WebURLTests {
    @Test(
        "serialisation",
        arguments: [
            ("http://Example.COM", "http://example.com/"),
            ("  https://example.com:443/a\n/b  ", "https://example.com/a/b"),
            ("http://example.com:8080/x?y#z", "http://example.com:8080/x?y"),
            ("http://user:secret@example.com/", "http://example.com/"),
            ("http:\\\\example.com\\a\\..\\b", "http://example.com/b"),
            ("http://example.com/a/%2e%2E/b/./c/", "http://example.com/b/c/"),
            ("http://example.com/Ünï?q=ö", "http://example.com/%C3%9Cn%C3%AF?q=%C3%B6"),
            ("http://bücher.example/", "http://xn--bcher-kva.example/"),
            ("http://ПРЕЗИДЕНТ.рф/", "http://xn--d1abbgf6aiiy.xn--p1ai/"),
            ("http://中国。example/", "http://xn--fiqs8s.example/"),
            ("http://0x7f.1/", "http://127.0.0.1/"),
            ("http://017700000001/", "http://127.0.0.1/"),
            ("http://2130706433", "http://127.0.0.1/"),
            ("http://[0:0:0:0:0:0:0:1]:81/", "http://[::1]:81/"),
            ("http://example.com./", "http://example.com/"),
            ("http://ex%61mple.com/", "http://example.com/"),
            ("http://a.example/x|y^z", "http://a.example/x%7Cy%5Ez"),
            ("http:/a.example/one-slash", "http://a.example/one-slash"),
        ])
    func serialises(written: String, expected: String) throws {
        #expect(try WebURL(written).string == expected)
    }

    @Test(
        "what is no http URL says why",
        arguments: [
            ("", WebURLError.empty), ("   ", .empty), ("makfax.com.mk/x", .notAbsolute), ("/x", .notAbsolute),
            ("file:///etc/passwd", .scheme("file")), ("gopher://a/", .scheme("gopher")),
            ("javascript:alert(1)", .scheme("javascript")), ("http://", .noHost), ("http:///", .noHost),
            ("http:///2026/11/story", .noHost),
            ("http://a b/", .badHost("a b")), ("http://a:99999/", .badPort("99999")), ("http://a:x/", .badPort("x")),
            ("http://256.1.1.1/", .badHost("256.1.1.1")), ("http://[::g]/", .badHost("[::g]")),
        ])
    func refuses(written: String, expected: WebURLError) {
        #expect(throws: expected) { try WebURL(written) }
    }

    @Test("a URL of ten kilobytes is refused")
    func tooLong() {
        let text = "http://example.com/" + String(repeating: "a", count: 10_000)
        #expect(throws: WebURLError.tooLong(text.utf8.count)) { try WebURL(text) }
    }

    @Test(
        "references resolve against the page's URL",
        arguments: [
            ("c", "http://h.example/a/c"), ("/c", "http://h.example/c"), ("../c", "http://h.example/c"),
            ("?z", "http://h.example/a/b?z"), ("", "http://h.example/a/b?q"), ("#f", "http://h.example/a/b?q"),
            ("//o.example/x", "http://o.example/x"), ("https://o.example", "https://o.example/"),
            ("http:c", "http://h.example/a/c"),
        ])
    func resolves(reference: String, expected: String) throws {
        let base = try WebURL("http://h.example/a/b?q")
        #expect(try base.resolving(reference).string == expected)
    }

    @Test("a reference to another scheme is refused", arguments: ["file:///x", "ftp://a/", "mailto:a@b.example"])
    func refusesReference(reference: String) throws {
        let base = try WebURL("http://h.example/")
        #expect(throws: WebURLError.self) { try base.resolving(reference) }
    }
}
