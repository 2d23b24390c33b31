import Testing

@testable import Chronicle

@Suite("a Context file, line by line")
struct ContextDocumentTests {
    static let entry = """

        Formats: [HTML](/news/2011/03/5/a.html)  [JSON](/news/2011/03/5/a.json)

        ### [2011-03-5](/news/2011/03/5/index.md)

        ##### Harbours
        # A ferry runs aground off the coast.\u{20}

        Nobody is hurt.


        ### Sources:

        1. [Daily](http://example.org/a_(b).html)
        1. [Cover Image](http://example.org/a.jpg)

        ### Related:

        1. [ An older [sic] story ](/news/2010/01/2/b.md) _Context: Harbours, Ferries_

        """

    @Test(
        "any bytes print back as they were",
        arguments: [
            entry, "", "\n", "\r\n\r\n", "# x", "### [2011-03-5](", "### [](", "1. [](", "### Source:\n1. [",
            "### Source:\r\n1. [a](b) [IMG](c)\r\nno end", "\u{FEFF}### [2011-03-5](/x)\n", "a\u{0}b\n\u{1}",
            "### Related:\n1. [a](/b) _Context: c", "_", "__", "### Source:\n1. )", "### Source:\n1. [a](b",
        ])
    func roundTrip(text: String) {
        let bytes = Array(text.utf8)
        let document = ContextDocument(bytes)
        #expect(document.printed == bytes)
        var place = 0
        for line in document.lines {
            #expect(line.range.lowerBound == place)
            place = line.range.upperBound
        }
        #expect(place == bytes.count)
    }

    @Test("bytes that are no UTF-8 print back too")
    func anyBytes() {
        let bytes = Array("### Source:\n1. [Caf".utf8) + [0xE9] + Array("](http://example.org/".utf8) + [0xFF, 41, 10]
        #expect(ContextDocument(bytes).printed == bytes)
        #expect(ContextDocument(bytes).items(of: .sources).count == 1)
    }

    @Test(
        "the heads tell what a file is",
        arguments: [
            ("### [2011-03-5](/news/2011/03/5/index.md)\n\n# T\n", ContextDocument.Kind.entry),
            ("## [2011-03-5](/news/2011/03/5/index.md)\n\n### [ T ](/news/2011/03/5/t.md)\n", .index),
            ("## Essays\n### [T](/opinion/2011/t.md)\n", .index), ("# A page\n\nabout something\n", .other),
            ("### [2011-13-5](/x)\n", .index), ("", .other),
        ])
    func kinds(text: String, kind: ContextDocument.Kind) {
        #expect(ContextDocument(Array(text.utf8)).kind == kind)
    }

    @Test(
        "a source's line is read as a whole, whatever brackets it holds",
        arguments: [
            ("1. [A](http://example.org/x_(1).html)", "A", "http://example.org/x_(1).html", nil),
            ("1. [A](http://example.org/x|+all))", "A", "http://example.org/x|+all)", nil),
            (
                "12. [A](http://example.org/x) [IMG](http://example.org/(i).png)", "A", "http://example.org/x",
                "http://example.org/(i).png"
            ),
            ("1. [A [B](C)](http://example.org/x)", "A [B](C)", "http://example.org/x", nil),
            ("1. [A](http://example.org/x", "A", "http://example.org/x", nil),
            ("1. A: http://example.org/x", "A", "http://example.org/x", nil),
            ("- [](http://example.org/ü)", "", "http://example.org/ü", nil),
        ] as [(String, String, String, String?)])
    func sources(line: String, label: String, url: String, image: String?) throws {
        let document = ContextDocument(Array("### Source:\n\(line)\n".utf8))
        let item = try #require(document.items(of: .sources).first).item
        #expect(document.text(item.label) == label)
        #expect(document.text(item.target) == url)
        #expect(item.image.map(document.text) == image)
    }

    @Test("a source's URL is replaced and nothing else")
    func replacing() throws {
        let document = ContextDocument(Array(ContextDocumentTests.entry.utf8))
        let line = try #require(document.items(of: .sources).first).line
        let changed = try #require(document.replacingTarget(onLine: line, with: "http://example.net/kept"))
        let expected = ContextDocumentTests.entry.replacing(
            "http://example.org/a_(b).html", with: "http://example.net/kept")
        #expect(changed.printed == Array(expected.utf8))
        #expect(document.replacingTarget(onLine: 1, with: "x") == nil)
        #expect(document.replacingTarget(onLine: 0, with: "x") == nil)
    }
}
