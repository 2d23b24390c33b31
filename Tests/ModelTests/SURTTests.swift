import Testing

@testable import Model

@Suite("A source is known by its key")
struct SURTTests {
    @Test(
        "the key of a URL",
        arguments: [
            ("http://news.bbc.co.uk/2/hi/europe/7342121.stm", "uk,co,bbc,news)/2/hi/europe/7342121.stm"),
            ("http://www.rt.com/", "com,rt)/"),
            ("http://www2.example.org/a/", "org,example)/a"),
            ("http://example.com:8080/x", "com,example:8080)/x"),
            ("http://192.0.2.7/x", "192.0.2.7)/x"),
            ("http://example.com/a%7Eb%2fc", "com,example)/a~b%2Fc"),
            ("http://example.com/?b=2&a=1&utm_source=x", "com,example)/?a=1&b=2"),
            ("http://example.com/?fbclid=x", "com,example)/"),
            ("http://example.com/p.do;jsessionid=12?a", "com,example)/p.do?a"),
            ("http://www.com/", "com,www)/"),
        ])
    func key(url: String, expected: String) throws {
        #expect(SourceKey(try WebURL(url)).text == expected)
    }

    @Test(
        "spellings of one page have one key",
        arguments: [
            ("http://www.example.com/a", "https://example.com/a/"),
            ("http://example.com/a#top", "http://example.com:80/a?"),
            ("http://EXAMPLE.com/%7eb", "http://example.com/~b"),
        ])
    func merges(a: String, b: String) throws {
        #expect(SourceKey(try WebURL(a)) == SourceKey(try WebURL(b)))
    }

    @Test("the case of a path tells pages apart, except in a CDX key")
    func keepsCase() throws {
        let a = try WebURL("http://example.com/watch?v=aB")
        let b = try WebURL("http://example.com/watch?v=Ab")
        #expect(SourceKey(a) != SourceKey(b))
        #expect(SURT.transform(a, style: .cdx) == SURT.transform(b, style: .cdx))
    }
}
