import Model
import Testing

@testable import Chronicle

@Suite("a list of URLs")
struct URLListTests {
    @Test(
        "has a URL a line, with a label on either side",
        arguments: [
            ("http://a.example/b", "http://a.example/b", ""),
            ("The A\thttp://a.example/b", "http://a.example/b", "The A"),
            ("http://a.example/b\tThe A", "http://a.example/b", "The A"),
            ("  http://a.example/b  ", "http://a.example/b", ""),
            ("http://a.example/b The A", "http://a.example/b", "The A"), ("a.example/b\tA", "a.example/b", "A"),
            ("www.a.example", "www.a.example", ""), ("\u{FEFF}http://a.example/b", "http://a.example/b", ""),
        ])
    func lines(text: String, url: String, label: String) throws {
        let file = ChronicleParser.parse(
            Array("# head\r\n\r\n\(text)\r\n".replacing("# head\r\n\r\n\u{FEFF}", with: "\u{FEFF}# head\r\n\r\n").utf8),
            path: "-")
        let entry = try #require(file.entries.first)
        #expect(file.entries.count == 1)
        #expect(entry.citations.map(\.url) == [url])
        #expect(entry.title == (label.isEmpty ? url : label))
        #expect(entry.citations.first?.line == 3)
        #expect(entry.date == nil)
    }

    @Test("lines without a URL are said and skipped when a list is asked for")
    func forced() {
        let file = ChronicleParser.parse(Array("no link\nhttp://a.example/\n".utf8), path: "x", format: .urls)
        #expect(file.entries.count == 1)
        #expect(file.diagnostics.map(\.code) == ["line-without-url"])
    }

    @Test("prose that mentions a URL is no list")
    func prose() {
        let text = "This is a licence.\nIt has many lines.\nSee http://a.example/ for it.\n"
        let file = ChronicleParser.parse(Array(text.utf8), path: "LICENSE.txt")
        #expect(file.entries.isEmpty)
        #expect(file.diagnostics.map(\.code) == ["not-a-chronicle"])
    }

    @Test("UTF-16 with its mark is read")
    func utf16() {
        let bytes: [UInt8] =
            [0xFF, 0xFE] + "http://a.example/\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let file = ChronicleParser.parse(bytes, path: "-")
        #expect(file.entries.map(\.title) == ["http://a.example/"])
    }
}
