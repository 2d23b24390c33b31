import Model
import Testing

@testable import Chronicle

@Suite("patching a day of wikitext")
struct WikiPatchTests {
    static let template = " {{webarchive|url=\(Patching.copy)|date=2008-04-13}}"

    @Test(
        "puts {{webarchive}} behind a link, and behind what calls the link dead",
        arguments: [
            ("[http://example.org/a (Daily)]", ""), ("''[http://example.org/a (''Daily'')]", "''"),
            ("[http://example.org/a ''(Daily)'']", " [http://example.org/b (Other)]"),
            ("[http://example.org/a]{{dead link|date=May 2010}}", ""),
            ("<ref>http://example.org/a", "</ref> It is long."),
            ("[http://example.org/a (Daily)]", " <!-- [http://example.org/a (Daily)] -->"),
        ])
    func written(before: String, rest: String) throws {
        let patch = try Patching().day(before + rest)
        #expect(patch.outcomes.first == .written)
        #expect(patch.text == Patching.day(before + Self.template + rest))
    }

    @Test(
        "gives a cite template its parameters, written as the template is written",
        arguments: [
            (
                "<ref>{{cite news|url=http://example.org/a|title=A}}</ref>",
                "<ref>{{cite news|url=http://example.org/a|title=A |archive-url=URL |archive-date=2008-04-13 |url-status=dead}}</ref>"
            ),
            (
                "<ref>{{Cite web\n | title = A\n | url = http://example.org/a\n}}</ref>",
                "<ref>{{Cite web\n | title = A\n | url = http://example.org/a\n | archive-url = URL\n | archive-date = 2008-04-13\n | url-status = dead\n}}</ref>"
            ),
            (
                "{{cite web|url=http://example.org/a|archive-url=|archive-date=|url-status=live}}",
                "{{cite web|url=http://example.org/a|archive-url=URL|archive-date=2008-04-13|url-status=dead}}"
            ),
            (
                "{{cite web|url=http://example.org/a|deadurl=no}}",
                "{{cite web|url=http://example.org/a|deadurl=yes |archive-url=URL |archive-date=2008-04-13}}"
            ),
            (
                "{{citation|url=http://example.org/a|url-status=usurped}}{{dead link|date=May 2010}}",
                "{{citation|url=http://example.org/a|url-status=usurped |archive-url=URL |archive-date=2008-04-13}}{{dead link|date=May 2010}}"
            ),
        ])
    func templates(before: String, after: String) throws {
        let patch = try Patching().day(before)
        #expect(patch.outcomes == [.written])
        #expect(patch.text == Patching.day(after.replacing("URL", with: Patching.copy)))
    }

    @Test("says of a page that has changed that it has, not that it is dead")
    func changed() throws {
        let patching = try Patching([
            "http://example.org/a": Remedy(copy: .init(url: "https://x.example/1", day: Patching.day), isDead: false)
        ])
        let patch = patching.day("{{cite web|url=http://example.org/a}}")
        #expect(patch.text.contains("|url-status=deviated}}"))
    }

    @Test(
        "leaves a link alone that has an archived copy beside it",
        arguments: [
            "[http://example.org/a (Daily)] {{webarchive |url=https://archive.example/1 |date=May 1, 2010 }}",
            "[http://example.org/a (Daily)]{{dead link|date=May 2010}}{{wayback|url=https://archive.example/1}}",
            "{{cite web|url=http://example.org/a|archiveurl=https://archive.example/1|archivedate=2010}}",
            "{{cite web|archive-url=https://archive.example/1|url=http://example.org/a}}",
        ])
    func present(item: String) throws {
        let patch = try Patching().day(item)
        #expect(patch.outcomes == [.present])
        #expect(patch.isEmpty)
    }

    @Test(
        "tells what it leaves, and why",
        arguments: [
            ("[http://example.org/a (Daily)\n", "the link's bracket is not closed"),
            ("<!-- [http://example.org/a (Daily)] -->", "the link stands in a comment"),
            ("{{official|url=http://example.org/a}}", "the template \"official\" has no parameter for archived copies"),
            ("{{official|http://example.org/a}}", "the link stands in a template, where nothing may follow it"),
        ])
    func left(item: String, reason: String) throws {
        let patch = try Patching().day(item)
        #expect(patch.outcomes == [.left(reason)])
        #expect(patch.isEmpty)
    }

    @Test(
        "neither reads nor writes what stands in nowiki and pre",
        arguments: [
            "<nowiki>[http://example.org/a (Daily)]</nowiki>", "<pre>[http://example.org/a (Daily)]</pre>",
            "Thus:\n<PRE class=x>\n** [http://example.org/a (Daily)]\n** http://example.org/a\n</pre>",
        ])
    func verbatim(item: String) throws {
        let patch = try Patching().day(item + " [http://example.org/b (Other)]")
        #expect(patch.places.isEmpty && patch.isEmpty)
        let file = ChronicleParser.parse(patch.after, path: "2008_April_12.txt")
        #expect(file.entries.flatMap(\.citations).map(\.url) == ["http://example.org/b"])
    }

    @Test(
        "takes tags that are closed by themselves, never, or in a comment for none",
        arguments: [
            "<nowiki/>", "<nowiki>", "<pre /> </pre>", "<nowiki></nowiki>", "<!-- <nowiki> --> <!-- </nowiki> -->",
        ])
    func noVerbatim(tag: String) throws {
        let patch = try Patching().day(tag + " [http://example.org/a (Daily)]")
        #expect(patch.outcomes == [.written])
    }

    @Test("leaves a link alone whose URL has a bracket that ends it before its label")
    func bracketInURL() throws {
        let patch = try Patching([
            "http://example.org/a?b=[c": Remedy(copy: .init(url: "https://x.example/1", day: Patching.day))
        ]).day("[http://example.org/a?b=[c] (Daily)]")
        #expect(patch.outcomes == [.left("a bracket in the URL ends the link before its label")])
        #expect(patch.isEmpty)
    }

    @Test("patches what it patched to nothing, whatever the form")
    func again() throws {
        let items =
            "[http://example.org/a (X)]{{dead link}} <ref>{{cite web|url=http://example.org/a}}</ref> <ref>http://example.org/a</ref>"
        let once = try Patching().day(items)
        let twice = try Patching().patch(once.after, path: "2008_April_12.txt")
        #expect(once.outcomes == [.written, .written, .written])
        #expect(twice.outcomes == [.present, .present, .present])
        #expect(twice.isEmpty)
    }

    @Test("keeps the bytes of a file in Windows-1252, links behind them included")
    func windows() throws {
        let before =
            Array("{{Current events header|2008|04|12}}\r\n*Caf".utf8) + [0xE9, 0x20, 0x93, 0x94]
            + Array(" opens. [http://example.org/a (Le Mati".utf8) + [0xF1] + Array(")]\r\n*Next.\r\n".utf8)
        let patch = try Patching().patch(before, path: "2008_April_12.txt")
        #expect(patch.outcomes == [.written])
        let mark = Array(")]\r\n*Next.\r\n".utf8)
        #expect(patch.after == before.dropLast(mark.count) + Array(")]\(Self.template)\r\n*Next.\r\n".utf8))
    }

    @Test("writes no address that could end its template")
    func hostileAddress() throws {
        let url = "https://x.example/1/http://example.org/a|b}}{{c]''d"
        let patch = try Patching(["http://example.org/a": Remedy(copy: .init(url: url, day: Patching.day))])
            .day("[http://example.org/a (Daily)]")
        #expect(patch.text.contains("|url=https://x.example/1/http://example.org/a%7Cb%7D%7D%7B%7Bc%5D%27%27d|date="))
    }

    @Test("puts a new address behind the old link")
    func moved() throws {
        let patch = try Patching(["http://example.org/a": Remedy(newAddress: "https://example.net/a")])
            .day("[http://example.org/a (Daily)] <ref>{{cite web|url=http://example.org/a}}</ref>")
        #expect(
            patch.text
                == Patching.day(
                    "[http://example.org/a (Daily)] [https://example.net/a (new address)]"
                        + " <ref>{{cite web|url=http://example.org/a}} [https://example.net/a (new address)]</ref>"))
    }
}
