import Model
import Testing

@testable import Chronicle

@Suite("a source among the Markdown that people write")
struct MarkdownSourceTests {
    private func read(_ sources: String) -> ChronicleFile {
        ChronicleParser.parse(Array(Patching.entry(sources).utf8), path: "news/2008/04/12/a.md")
    }

    @Test(
        "ends where its link does",
        arguments: [
            "[A](http://example.org/a) (in Russian)", "[A](http://example.org/a), 12 April 2008",
            "[A](http://example.org/a).", "[A](http://example.org/a): the bridge (again)",
            "[A](http://example.org/a) - retrieved", "[A](http://example.org/a) _(English)_",
            "[A](http://example.org/a)[^1]", "[A](http://example.org/a)(Russian)", "**[A](http://example.org/a)**",
            "[A](http://example.org/a)\\", "[A](<http://example.org/a>)", "[A](<http://example.org/a> 'a (title)')",
            "[A](http://example.org/a \"a (title)\")", "[A](http://example.org/a) <!-- checked -->",
            "[x] [A](http://example.org/a)",
            "Reuters (see [A](http://example.org/a))", "<!-- [B](http://example.org/b) --> [A](http://example.org/a)",
            "`[B](http://example.org/b)` [A](http://example.org/a)", "[B](/news/b.md) [A](http://example.org/a)",
            "A: <http://example.org/a>",
        ])
    func natural(source: String) throws {
        let file = read("1. \(source)\n")
        let citations = try #require(file.entries.first).citations
        #expect(citations.map(\.url) == ["http://example.org/a"])
        #expect(citations.map(\.label) == ["A"])
        #expect(file.diagnostics.isEmpty)
    }

    @Test(
        "keeps the brackets of its URL, also those that nobody opened or closed",
        arguments: [
            "http://example.org/a_(b).html", "http://example.org/a.(11.00.a.m.).html", "http://example.org/a|+b))",
            "http://example.org/a)b.html", "http://example.org/a(b", "http://example.org/a (b) c.html",
        ])
    func brackets(url: String) throws {
        let citations = try #require(read("1. [A](\(url))\n").entries.first).citations
        #expect(citations.map(\.url) == [url])
    }

    @Test("may share its line with others, each with what stands beside it")
    func several() throws {
        let text =
            "1. [A](http://example.org/a) [Archive](http://x.example/1) and [B](http://example.org/b) [IMG](http://i.example/)\n"
            + "   [Archive 2008-04-13](http://x.example/2)\n"
        let citations = try #require(read(text).entries.first).citations
        #expect(citations.map(\.url) == ["http://example.org/a", "http://example.org/b"])
        #expect(citations.map(\.ordinal) == [1, 2])
        #expect(citations.map(\.archived) == ["http://x.example/1", "http://x.example/2"])
    }

    @Test(
        "is none in a comment or in code",
        arguments: [
            "<!--\n1. [B](http://example.org/b)\n-->\n", "<!-- 1. [B](http://example.org/b) -->\n",
            "<!-- 1. [B](http://example.org/b)\n2. [C](http://example.org/c) -->\n",
            "```\n1. [B](http://example.org/b)\n```\n", "~~~ text\n```\n1. [B](http://example.org/b)\n~~~~\n",
        ])
    func hidden(lines: String) throws {
        let file = read(lines + "1. [A](http://example.org/a)\n")
        #expect(try #require(file.entries.first).citations.map(\.url) == ["http://example.org/a"])
        #expect(Set(file.diagnostics.map(\.code)) == ["source-hidden"])
    }

    @Test("a comment within a line that is never closed hides nothing below it")
    func openComment() throws {
        let file = read("1. [A](http://example.org/a) <!-- x\n2. [B](http://example.org/b)\n")
        #expect(try #require(file.entries.first).citations.count == 2)
    }
}
