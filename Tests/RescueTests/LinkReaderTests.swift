import Model
import Testing

@testable import Rescue

@Suite("links as RFC 8288 writes them")
struct LinkReaderTests {
    @Test("commas and semicolons in quotes and angle brackets part nothing")
    func quoting() throws {
        let links = LinkReader.links(
            "<http://a.example/x,y;z>; rel=\"memento first\"; datetime=\"Sat, 12 Apr 2008 01:02:03 GMT\"; title=\"a, \\\"b\\\"; c\","
                + " <http://a.example/map>;rel=timemap;type=\"application/link-format\"")
        #expect(links.map(\.target) == ["http://a.example/x,y;z", "http://a.example/map"])
        #expect(links[0].relations == ["memento", "first"])
        #expect(links[0].moment == Timestamp(digits14: "20080412010203"))
        #expect(links[0].parameters["title"] == "a, \"b\"; c")
        #expect(links[1].has("timemap"))
        #expect(links[1].parameters["type"] == "application/link-format")
    }

    @Test(
        "what is no link is passed over, and what follows is read",
        arguments: [
            ("junk, <http://a.example/>; rel=x", ["http://a.example/"]), ("<http://a.example/", []), ("", []),
            (",,, <a>;rel, <b>;=x;rel=y", ["a", "b"]), ("<a>; rel=\"never closed, <b>", ["a"]),
            ("<a>\n;\trel = \"x\" \r\n,\n<b>", ["a", "b"]), ("<>; rel=self", [""]),
            ("<a> trailing <x>, <b>", ["a", "b"]),
        ])
    func hostile(text: String, targets: [String]) {
        #expect(LinkReader.links(text).map(\.target) == targets)
    }

    @Test("only the first relation counts, and names are read in any case")
    func relations() throws {
        let link = try #require(LinkReader.links("<a>; REL=Original; rel=memento; Type=x").first)
        #expect(link.relations == ["original"])
        #expect(link.parameters["type"] == "x")
    }

    @Test("an endless field is read to its limit")
    func limit() {
        #expect(LinkReader.links(String(repeating: "<a>,", count: 5000)).count == 1000)
    }

    @Test(
        "a memento's address tells collection, moment and original",
        arguments: [
            ("https://web.archive.org/web/20080412010203/http://a.example/b?c=d", "http://a.example/b?c=d"),
            ("http://127.0.0.1:8080/coll/20080412010203mp_/http://a.example/b", "http://a.example/b"),
            ("https://web.archive.org/web/20080412010203id_/http:/a.example/", "http://a.example/"),
        ])
    func addresses(url: String, original: String) throws {
        let address = try #require(MementoAddress(try WebURL(url)))
        #expect(address.original.string == original)
        #expect(address.moment == Timestamp(digits14: "20080412010203"))
        #expect(address.raw?.string.hasSuffix("/20080412010203id_/\(original)") == true)
    }

    @Test(
        "other addresses are no such mementos'",
        arguments: [
            "https://a.example/20080412/http://b.example/", "https://a.example/20080412010203/", "https://a.example/",
            "https://a.example/20080412010203toolong_/http://b.example/",
            "https://a.example/20081312010203/http://b.example/",
            "https://a.example/20080412010203/b.example",
        ])
    func noAddress(url: String) throws {
        #expect(MementoAddress(try WebURL(url)) == nil)
    }
}
