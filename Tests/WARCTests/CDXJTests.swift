import Model
import Testing
import WARC

@Suite("CDXJ")
struct CDXJTests {
    @Test("a response's line has the key, the moment and where it lies")
    func line() throws {
        let record = Samples.record(
            Samples.exchange(
                "http://www.Press.example/Story?b=2&a=1",
                response: Samples.response(200, [("Content-Type", "text/html; charset=utf-8")], body: "x")))
        let digest = SHA1Digest(of: Array("x".utf8)).labelled
        #expect(
            try line(of: record)
                == "example,press)/story?a=1&b=2 20261120100000 {\"url\": \"http://www.press.example/Story?b=2&a=1\", "
                + "\"mime\": \"text/html\", \"status\": \"200\", \"digest\": \"\(digest)\", "
                + "\"length\": \"99\", \"offset\": \"420\", \"filename\": \"a.warc.gz\"}")
    }

    @Test("a document of our own is listed, too; warcinfo, requests and warc-fields are not")
    func documents() throws {
        let builder = RecordBuilder(warcinfo: Samples.warcinfo)
        let text = builder.resource(
            Array("The text.".utf8), urn: "urn:vidimus:text:0A", contentType: "text/plain; charset=utf-8",
            date: Samples.moment, id: RecordID.make(), concurrentTo: [])
        #expect(
            try line(of: text).hasPrefix(
                "urn:vidimus:text:0a 20261120100000 {\"url\": \"urn:vidimus:text:0A\", \"mime\": \"text/plain\", \"digest\""
            ))
        let facts = builder.metadata(
            WARCFieldsText(), targetURI: "http://a.example/", date: Samples.moment, id: RecordID.make(),
            concurrentTo: [])
        #expect(CDXJ(entry(facts), filename: "a.warc.gz") == nil)
        #expect(CDXJ(entry(Samples.info()), filename: "a.warc.gz") == nil)
    }

    @Test("a 304 has neither status nor type of its own")
    func notModified() throws {
        let exchange = Samples.exchange(response: Samples.response(304))
        let original = RecordBuilder.Original(
            targetURI: "http://press.example/story", date: Samples.moment, payloadDigest: "sha1:ABC")
        let record = RecordBuilder(warcinfo: Samples.warcinfo).notModified(
            of: exchange, original: original, id: RecordID.make(), concurrentTo: [])
        #expect(
            try line(of: record).contains(
                "\"mime\": \"warc/revisit\", \"digest\": \"sha1:ABC\", \"length\""))
    }

    @Test("a line is ASCII, whatever the web sent")
    func ascii() throws {
        let response = Samples.response(200, [("Content-Type", "té\"xt/h😀\u{7f} x")], body: "x")
        #expect(
            try line(of: Samples.record(Samples.exchange(response: response))).contains(
                "\"mime\": \"t\\u00e9\\\"xt/h\\ud83d\\ude00\""))
    }

    @Test(
        "keys are those of the tools that the field shares",
        arguments: [
            ("urn:vidimus:Text:ABC", "urn:vidimus:text:abc"),
            ("http://1.2.3.4/x", "4,3,2,1)/x"),
            ("http://[::1]:8080/x?", "::1:8080)/x"),
            ("https://a.example:443/A//b/../c/./?B=1&a&A=0#x", "example,a)/a/c?a&a=0&b=1"),
            ("http://user:p@a.example:8080/%7e%d0%9c/a%252fb?q=%20x+y", "example,a:8080)/~%d0%9c/a/b?q=%20x+y"),
            ("dns:a.example", "dns:a.example"),
            ("metadata://a.example/x?b&a", "example,a)/x?a&b"),
            ("ftp://a.example:21/x", "example,a:21)/x"),
            ("http://a.example/a?x=1&sid=0123456789abcdef0123456789abcdef&y=2", "example,a)/a?x=1&y=2"),
            ("http://a.example/a?CFID=1&cftoken=2&z=3", "example,a)/a?z=3"),
            ("http://a.example/(S(0123456789abcdef01234567))/Page.aspx", "example,a)/page.aspx"),
            ("http://www.com/", "com)/"),
            ("http://www2.a.example/?", "example,a)/"),
            ("http://a.example?x=1", "example,a)/?x=1"),
            ("http://a.example/x?&&b=2&a=1&", "example,a)/x?&&&a=1&b=2"),
            ("http://A.example./x/", "example,a)/x"),
            ("urn:a b?c", "urn:a%20b?c"),
            ("https://www.www.a.example/x%00y%23", "example,a,www)/x%00y%23"),
        ])
    func keys(_ uri: String, _ key: String) {
        #expect(CDXKey.of(uri) == key)
    }

    @Test("lines come out sorted and once, however little memory there is", arguments: [1 << 20, 64])
    func sorting(_ limit: Int) throws {
        var sorter = LineSorter(folder: "/tmp", limit: limit)
        for line in ["b", "a\u{ff}", "", "a", "ab", "b", "a b", "Z"] { try sorter.add(line) }
        var out: [String] = []
        try sorter.finish { line in out.append(String(decoding: line, as: UTF8.self)) }
        #expect(out == ["", "Z", "a", "a b", "ab", "a\u{ff}", "b"])
    }

    private func entry(_ record: WARCRecord) -> WARCEntry {
        WARCEntry(record: record, version: "WARC/1.1", offset: 420, length: 99, faults: [])
    }

    private func line(of record: WARCRecord) throws -> String {
        try #require(CDXJ(entry(record), filename: "a.warc.gz")).line
    }
}
