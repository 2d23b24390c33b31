import Model
import Testing

@testable import Chronicle

@Suite("patching an entry in Markdown")
struct ContextPatchTests {
    static let line = "   [Archive 2008-04-13](\(Patching.copy))"

    @Test("puts the archived copy below the source and changes no other byte")
    func written() throws {
        let before =
            "1. [Daily](http://example.org/a)\n2. [Other](http://example.org/b)\n\n### Related:\n\n1. [ x ](/news/b.md)\n"
        let patch = try Patching().entry(before)
        #expect(patch.outcomes == [.written])
        #expect(
            patch.text
                == Patching.entry(before.replacing("example.org/a)\n", with: "example.org/a)\n\(Self.line)\n")))
    }

    @Test("is read back as a part of the same citation")
    func readBack() throws {
        let patch = try Patching().entry("1. [Daily](http://example.org/a)\n2. [Other](http://example.org/b)\n")
        let file = ChronicleParser.parse(patch.after, path: "news/2008/04/12/a.md")
        let citations = try #require(file.entries.first).citations
        #expect(citations.map(\.url) == ["http://example.org/a", "http://example.org/b"])
        #expect(citations.map(\.archived) == [Patching.copy, nil])
        #expect(file.diagnostics.isEmpty)
    }

    @Test(
        "leaves a source alone that has an archived copy beside it",
        arguments: [
            "1. [Daily](http://example.org/a)\n   [Archive 2011-01-01](https://archive.example/1)\n",
            "1. [Daily](http://example.org/a)\n\n[archived](https://archive.example/1)\n",
            "1. [Daily](http://example.org/a) [Archive](https://archive.example/1)\n",
            "1. [Daily](http://example.org/a) [IMG](http://example.org/i.png) [存档 2011-01-01](https://archive.example/1)\n",
        ])
    func present(sources: String) throws {
        let patch = try Patching().entry(sources)
        #expect(patch.outcomes == [.present])
        #expect(patch.isEmpty)
        let citations = ChronicleParser.parse(patch.after, path: "news/2008/04/12/a.md").entries[0].citations
        #expect(citations.map(\.url) == ["http://example.org/a"])
        #expect(citations.map(\.archived) == ["https://archive.example/1"])
    }

    @Test("patches what it patched to nothing")
    func again() throws {
        let once = try Patching().entry("1. [Daily](http://example.org/a)\n1. [Again](http://example.org/a)\n")
        let twice = try Patching().patch(once.after, path: "news/2008/04/12/a.md")
        #expect(once.outcomes == [.written, .written])
        #expect(twice.outcomes == [.present, .present])
        #expect(twice.isEmpty)
    }

    @Test("keeps the file's line ends, and the lack of one at its end")
    func lineEnds() throws {
        let dos = Patching.entry("1. [Daily](http://example.org/a)\n2. [Other](http://example.org/b)")
            .replacing("\n", with: "\r\n")
        let patch = try Patching([
            "http://example.org/b": Remedy(copy: .init(url: "https://x.example/1", day: Patching.day))
        ])
        .patch(dos, path: "news/2008/04/12/a.md")
        #expect(patch.text == dos + "\r\n   [Archive 2008-04-13](https://x.example/1)")
    }

    @Test("keeps bytes that are no UTF-8, a byte order mark and a source's number")
    func bytes() throws {
        let before: [UInt8] =
            [0xEF, 0xBB, 0xBF] + Array(Patching.entry("10. [Caf").utf8) + [0xE9]
            + Array("](http://example.org/a)\n".utf8)
        let patch = try Patching().patch(before, path: "news/2008/04/12/a.md")
        #expect(patch.outcomes == [.written])
        #expect(patch.after == before + Array("    [Archive 2008-04-13](\(Patching.copy))\n".utf8))
    }

    @Test("writes brackets in an address so that none of them ends it")
    func brackets() throws {
        let patch = try Patching([
            "http://example.org/a": Remedy(
                copy: .init(url: "https://x.example/1/http://example.org/a|+all))", day: Patching.day))
        ]).entry("1. [Daily](http://example.org/a)\n")
        #expect(patch.text.hasSuffix("[Archive 2008-04-13](https://x.example/1/http://example.org/a|+all%29%29)\n"))
    }

    @Test("puts a new address beside the old one")
    func moved() throws {
        let patch = try Patching(["http://example.org/a": Remedy(newAddress: "https://example.net/a")])
            .entry("1. [Daily](http://example.org/a)\n")
        #expect(
            patch.text == Patching.entry("1. [Daily](http://example.org/a)\n   [New address](https://example.net/a)\n"))
        let citation = ChronicleParser.parse(patch.after, path: "news/2008/04/12/a.md").entries[0].citations[0]
        #expect(citation.moved == "https://example.net/a")
        #expect(citation.archived == nil)
    }

    @Test("tells of a source that stands where nothing can stand beside it")
    func swallowed() throws {
        let text = Patching.entry("1. [Other](http://example.org/b)\n")
            .replacing("aground.", with: "aground. [http://example.org/a (Daily)]")
        let patch = try Patching().patch(text, path: "news/2008/04/12/a.md")
        #expect(patch.outcomes == [.left("the source stands where no link can stand beside it")])
        #expect(patch.isEmpty)
    }

    @Test("leaves copies of copies, pictures and lists of URLs alone")
    func notMeant() throws {
        let cited = "https://web.archive.org/web/2008/http://example.org/a"
        let patching = try Patching([
            cited: Remedy(copy: .init(url: "https://x.example/1", day: Patching.day)),
            "http://example.org/i.png": Remedy(copy: .init(url: "https://x.example/2", day: Patching.day)),
        ])
        let patch = patching.entry("1. [Daily](\(cited))\n2. [Cover Image](http://example.org/i.png)\n")
        #expect(patch.outcomes == [.left("the link is that of an archived copy itself")])
        let list = try Patching().patch("http://example.org/a\n", path: "urls.txt")
        #expect(list.outcomes == [.left("the source stands where no link can stand beside it")])
        #expect(patch.isEmpty && list.isEmpty)
    }

    @Test(
        "writes nothing into comments and code, nor where it would not be seen whose copy it is",
        arguments: [
            ("<!--\n1. [Daily](http://example.org/a)\n-->\n", []),
            ("```\n1. [Daily](http://example.org/a)\n```\n", []), ("1. `[Daily](http://example.org/a)`\n", []),
            (
                "1. [Daily](http://example.org/a) and [Other](http://example.org/b)\n",
                [.left("several sources share the line")]
            ),
            (
                "1. [Daily](http://example.org/a) <!-- a\n   b -->\n",
                [.left("with the link beside it the line would read differently")]
            ),
        ] as [(String, [PatchedPlace.Outcome])])
    func nothing(sources: String, outcomes: [PatchedPlace.Outcome]) throws {
        let patch = try Patching().entry(sources)
        #expect(patch.outcomes == outcomes)
        #expect(patch.isEmpty)
    }

    @Test("ends the new line as the source's line ends, whatever the others do")
    func mixedLineEnds() throws {
        let before = "1. [Daily](http://example.org/a)\r\n2. [Daily](http://example.org/a)\n"
        let patch = try Patching().entry(before)
        #expect(
            patch.text
                == Patching.entry(
                    before.replacing("a)\r\n", with: "a)\r\n\(Self.line)\r\n").replacing(
                        "a)\n", with: "a)\n\(Self.line)\n")))
    }
}
