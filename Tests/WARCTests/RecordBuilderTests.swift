import Model
import Testing
import WARC

@Suite("Records")
struct RecordBuilderTests {
    @Test("a chunked origin's body is stored with its true length and the coding's field renamed")
    func chunked() throws {
        let record = Samples.record(
            Samples.exchange(response: Samples.response(200, [("Transfer-Encoding", "chunked")], body: "hello")))
        let head = try #require(record.http)
        #expect(head.headers["Transfer-Encoding"] == nil)
        #expect(head.headers["X-Orig-Transfer-Encoding"] == "chunked")
        #expect(head.headers["Content-Length"] == "5")
    }

    @Test(
        "the stored Content-Length is always the body's",
        arguments: [["5"], ["900"], ["5", "6"], []])
    func lengths(_ sent: [String]) throws {
        let response = Samples.response(200, sent.map { ("Content-Length", $0) }, body: "hello")
        let head = try #require(Samples.record(Samples.exchange(response: response)).http)
        #expect(head.headers.all("Content-Length") == ["5"])
        #expect(head.headers.all("X-Orig-Content-Length") == (sent == ["5"] ? [] : sent))
    }

    @Test("an HTTP/2 response has an HTTP/1.1 status line, and its protocols stand in fields of their own")
    func http2() throws {
        var exchange = Samples.exchange(
            response: Samples.response(200, [(":status", "200"), ("content-type", "text/html")], body: "x"),
            request: "GET /story HTTP/2\r\nHost: press.example\r\n\r\n", protocols: ["h2", "tls/1.3"])
        exchange.cipherSuite = "TLS_AES_128_GCM_SHA256"
        let record = Samples.record(exchange)
        #expect(record.http?.startLine == "HTTP/1.1 200 OK")
        #expect(record.http?.headers.fields.map(\.name) == ["content-type", "Content-Length"])
        #expect(record.fields.all("WARC-Protocol") == ["h2", "tls/1.3"])
        #expect(record.fields["WARC-Cipher-Suite"] == "TLS_AES_128_GCM_SHA256")
        let request = RecordBuilder(warcinfo: Samples.warcinfo).request(exchange, id: RecordID.make(), concurrentTo: [])
        #expect(request?.http?.startLine == "GET /story HTTP/1.1")
    }

    @Test("a server cannot write lines of its own into a head or a record's header")
    func injection() throws {
        let response = Samples.response(
            200, [("X-A", "1\r\nWARC-Type: warcinfo\r\n\r\nbody"), ("bad name\r\n", "x")], body: "x")
        let exchange = Samples.exchange(response: response, protocols: ["h2\r\nX-Evil: 1"])
        try Samples.withFile(Samples.bytes([Samples.info(), Samples.record(exchange)])) { path in
            let entry = try #require(try WARCReader.items(path).last?.entry)
            #expect(entry.record.type == .response)
            #expect(entry.record.fields["X-Evil"] == nil)
            #expect(entry.record.http?.headers["X-A"] == "1  WARC-Type: warcinfo    body")
            #expect(entry.record.body == Array("x".utf8))
        }
    }

    @Test(
        "target URIs are RFC 3986",
        arguments: [
            ("http://a.example/x[1]|2", "http://a.example/x%5B1%5D%7C2"),
            ("http://a.example/100%", "http://a.example/100%25"),
            ("http://a.example/100%2f%zz", "http://a.example/100%2f%25zz"),
            ("http://[::1]:8080/?q={a}^b", "http://[::1]:8080/?q=%7Ba%7D%5Eb"),
            ("http://a.example/plain?x=1&y=2", "http://a.example/plain?x=1&y=2"),
        ])
    func targets(_ url: String, _ clean: String) throws {
        #expect(TargetURI.clean(try WebURL(url)) == clean)
    }

    @Test("a revisit keeps the new head, names the original and says that its payload is elsewhere")
    func revisit() {
        let exchange = Samples.exchange(response: Samples.response(200, [("ETag", "\"2\"")], body: "same"))
        let original = RecordBuilder.Original(
            targetURI: "http://press.example/old", date: Samples.moment - 60, payloadDigest: "sha1:ABC")
        let record = RecordBuilder(warcinfo: Samples.warcinfo).revisit(
            exchange.response!, of: exchange, original: original, id: RecordID.make(), concurrentTo: ["<urn:uuid:1>"])
        #expect(record.body.isEmpty)
        #expect(record.http?.headers["ETag"] == "\"2\"")
        #expect(record.fields["WARC-Profile"]?.hasSuffix("identical-payload-digest") == true)
        #expect(record.fields["WARC-Refers-To-Target-URI"] == "http://press.example/old")
        #expect(record.fields["WARC-Refers-To-Date"] == "2026-11-20T09:59:00.123456Z")
        #expect(record.fields["WARC-Truncated"] == "length")
        #expect(record.fields["WARC-Concurrent-To"] == "<urn:uuid:1>")
    }

    @Test("a 304 is a revisit with an empty block")
    func notModified() {
        let exchange = Samples.exchange(response: Samples.response(304, [("ETag", "\"2\"")]))
        let original = RecordBuilder.Original(
            targetURI: "http://press.example/story", date: Samples.moment, payloadDigest: "sha1:ABC")
        let record = RecordBuilder(warcinfo: Samples.warcinfo).notModified(
            of: exchange, original: original, id: RecordID.make(), concurrentTo: [])
        #expect(record.blockLength == 0)
        #expect(record.fields["WARC-Profile"]?.hasSuffix("server-not-modified") == true)
        #expect(record.fields["WARC-Refers-To-Date"] == Samples.moment.iso8601)
    }

    @Test("record names are UUIDs of version 4, each another")
    func names() {
        let names = (0..<100).map { _ in RecordID.make() }
        #expect(Set(names).count == 100)
        #expect(names.allSatisfy { $0.utf8.count == 47 && Array($0)[24] == "4" && "89ab".contains(Array($0)[29]) })
    }
}
