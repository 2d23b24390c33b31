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
                response: Samples.response(200, [("Content-Type", "text/HTML; charset=utf-8")], body: "x")))
        let entry = WARCEntry(record: record, version: "WARC/1.1", offset: 420, length: 99, faults: [])
        let digest = SHA1Digest(of: Array("x".utf8)).labelled
        let line = try #require(CDXJ(entry, filename: "a.warc.gz")).line
        #expect(
            line == "example,press)/story?a=1&b=2 20261120100000 {\"url\": \"http://www.press.example/Story?b=2&a=1\", "
                + "\"mime\": \"text/html\", \"status\": \"200\", \"digest\": \"\(digest)\", "
                + "\"length\": \"99\", \"offset\": \"420\", \"filename\": \"a.warc.gz\"}")
    }

    @Test("records that no replay looks up have no line")
    func none() {
        let entry = WARCEntry(record: Samples.info(), version: "WARC/1.1", offset: 0, length: 1, faults: [])
        #expect(CDXJ(entry, filename: "a.warc.gz") == nil)
    }
}
