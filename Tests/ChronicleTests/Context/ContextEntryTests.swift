import Model
import Testing

@testable import Chronicle

@Suite("an entry of the Context")
struct ContextEntryTests {
    private func read(_ text: String, path: String = "news/2011/03/5/a.md") -> ChronicleFile {
        ChronicleParser.parse(Array(text.utf8), path: path)
    }

    @Test("has date, title, lead, topic, citations and related entries")
    func whole() throws {
        let file = read(ContextDocumentTests.entry)
        let entry = try #require(file.entries.first)
        #expect(file.entries.count == 1)
        #expect(entry.date == CalendarDay(year: 2011, month: 3, day: 5))
        #expect(entry.title == "A ferry runs aground off the coast.")
        #expect(entry.lead == "Nobody is hurt.")
        #expect(entry.topics == ["Harbours"])
        #expect(entry.citations.map(\.url) == ["http://example.org/a_(b).html"])
        #expect(entry.citations.map(\.label) == ["Daily"])
        #expect(entry.citations.map(\.line) == [14])
        #expect(
            entry.related == [
                RelatedEntry(
                    title: "An older [sic] story", path: "news/2010/01/2/b.md", context: ["Harbours", "Ferries"])
            ])
        #expect(file.diagnostics.isEmpty)
    }

    @Test(
        "keeps its sections under localized headings",
        arguments: ["Source", "Sources", "信息来源", "資訊來源"], ["有关", "Related", "相关"])
    func headings(sources: String, related: String) throws {
        let text = """
            ### [2011-03-5](/news/2011/03/5/index.md)

            # 标题

            ### \(sources):

            1. [新报](http://example.org/1) [IMG](http://example.org/1.jpg)

            ### \(related):

            1. [旧闻 ](/zh/news/2010/01/2/旧闻.md) _消息: 港口_
            """
        let entry = try #require(read(text).entries.first)
        #expect(entry.citations.map(\.url) == ["http://example.org/1"])
        #expect(entry.related == [RelatedEntry(title: "旧闻", path: "news/2010/01/2/旧闻.md", context: ["港口"])])
    }

    @Test("counts its citations itself, since printed ordinals repeat, and leaves pictures out")
    func ordinals() throws {
        let text = """
            ### [2011-03-5](/x)
            # T
            ### Sources:
            1. [A](http://example.org/a)
            2. [B](http://example.org/b)
            2. [Cover Image](http://example.org/c.jpg)
            2. [D](http://example.org/d)
            """
        let entry = try #require(read(text).entries.first)
        #expect(entry.citations.map(\.ordinal) == [1, 2, 3])
        #expect(entry.citations.map(\.label) == ["A", "B", "D"])
    }

    @Test("gives back the sources that its title swallowed")
    func swallowed() throws {
        let text = """
            ### [2007-02-17](/x)
            # A singer retires. [http://example.org/a?b=1]
            """
        let file = read(text, path: "-")
        let entry = try #require(file.entries.first)
        #expect(entry.title == "A singer retires.")
        #expect(entry.citations.map(\.url) == ["http://example.org/a?b=1"])
        #expect(file.diagnostics.map(\.code) == ["source-in-title"])
    }

    @Test("says when the swallowed source lost its slashes")
    func mangled() throws {
        let text = "### [2018-01-11](/x)\n# A trial ends. [https:--example.org-2018-01-a.html \"(The Paper)\"]\n"
        let file = read(text, path: "-")
        let entry = try #require(file.entries.first)
        #expect(entry.title == "A trial ends.")
        #expect(entry.citations.map(\.url) == ["https:--example.org-2018-01-a.html"])
        #expect(entry.citations.map(\.label) == ["The Paper"])
        #expect(file.diagnostics.map(\.code).contains("url-mangled"))
    }

    @Test("knows the names it had before")
    func aliases() throws {
        let text = """
            ### [2011-03-5](/x)
            # T
            ### Changes:
            1. [Old title](/news/2011/03/5/old.md) _2018-01-01 23:30:05 (First version)_
            """
        #expect(try #require(read(text).entries.first).aliases == ["news/2011/03/5/old.md"])
    }

    @Test("resolves entities and italics, and keeps both URLs of an archived source")
    func texts() throws {
        let text = """
            ### [2011-03-5](/x)
            # The ''Albatross'' &ndash; a  tanker &amp; its crew [...] return.
            ### Sources:
            1. [''The &quot;Paper&quot;''](https://web.archive.org/web/20110306000000/http://example.org/a)
            """
        let entry = try #require(read(text).entries.first)
        #expect(entry.title == "The Albatross – a tanker & its crew [...] return.")
        #expect(entry.citations.first?.label == "The \"Paper\"")
        #expect(entry.citations.first?.url == "https://web.archive.org/web/20110306000000/http://example.org/a")
        #expect(entry.citations.first?.original == "http://example.org/a")
    }

    @Test("may have nothing but a title")
    func bare() throws {
        let file = read(
            "### [2007-02-17](/news/2007/02/17/index.md)\n\n#  New Year\n\n\n", path: "news/2007/02/17/n.md")
        #expect(file.entries.map(\.title) == ["New Year"])
        #expect(file.diagnostics.map(\.code) == ["no-sources"])
    }

    @Test(
        "takes its day from the head, and says when the path disagrees",
        arguments: [
            ("### [2011-03-5](/x)\n# T\n", "news/2011/03/6/a.md", "2011-03-05", true),
            ("### [2011-03-5](/x)\n# T\n", "news/2011/03/5/a.md", "2011-03-05", false),
            ("### [2011-03-5](/x)\n# T\n", "-", "2011-03-05", false),
        ])
    func days(text: String, path: String, day: String, mismatch: Bool) throws {
        let file = read(text, path: path)
        #expect(try #require(file.entries.first).date?.description == day)
        #expect(file.diagnostics.map(\.code).contains("date-mismatch") == mismatch)
    }

    @Test("is not made from a day index, which cites nothing")
    func index() {
        let text = """
            ## [2011-03-5](/news/2011/03/5/index.md)

            ### [ A story [http://example.org/x]](/news/2011/03/5/a.md)
            _Context: Harbours_

            ## [Previous Day...](/news/2011/03/4/index.md)
            """
        let file = read(text, path: "news/2011/03/5/index.md")
        #expect(file.entries.isEmpty)
        #expect(file.diagnostics.isEmpty)
    }

    @Test("leaves links to the chronicle itself out")
    func own() throws {
        let text = """
            ### [2011-03-5](/x)
            # T
            ### Sources:
            1. [A](https://chronicle.example/news/2011/03/4/b.md)
            2. [B](http://chronicle.example.org/b)
            """
        let file = ChronicleParser.parse(Array(text.utf8), path: "-", site: "https://chronicle.example/")
        #expect(file.entries.first?.citations.map(\.label) == ["B"])
        #expect(file.diagnostics.map(\.code) == ["own-page"])
    }
}
