import Model
import Testing

@testable import Chronicle

@Suite("a day of wikitext")
struct WikiDayTests {
    private func read(_ body: String, path: String = "2008_April_12.txt") -> ChronicleFile {
        let text =
            "<!-- All news items below this line -->{{Current events header|2008|04|12}}\n\(body)\n"
            + "<!-- All news items above this line -->{{Current events footer}}"
        return ChronicleParser.parse(Array(text.utf8), path: path)
    }

    @Test("makes entries of leaves, and topics of what stands above them")
    func tree() {
        let file = read(
            """
            ;Law and crime
            *[[Trials of 2008|The trials]]:
            **A judge is [[appointed]]. [http://example.org/1 (''Daily'')], [http://example.org/2 (BBC)]
            ***She declines. [http://example.org/3 (BBC)]
            **A second judge is asked.
            '''Sport'''
            * A match ends. [http://example.org/4 Reuters]
            """)
        #expect(
            file.entries.map(\.title) == [
                "A judge is appointed.", "She declines.", "A second judge is asked.", "A match ends.",
            ])
        #expect(
            file.entries.map(\.topics) == [
                ["Law and crime", "The trials"], ["Law and crime", "The trials", "A judge is appointed."],
                ["Law and crime", "The trials"], ["Sport"],
            ])
        #expect(file.entries.map { $0.citations.map(\.label) } == [["Daily", "BBC"], ["BBC"], [], ["Reuters"]])
        #expect(file.entries.map(\.line) == [4, 5, 6, 8])
        #expect(Set(file.entries.map(\.date)) == [CalendarDay(year: 2008, month: 4, day: 12)])
        #expect(file.diagnostics.isEmpty)
    }

    @Test(
        "has its date from any kind of header, or from its name",
        arguments: [
            ("{{Current events header|2008|04|12}}\n* x", "2008_April_12.txt", "2008-04-12", []),
            ("{{Current  events header|2008 |April|12}}\n* x", "-", "2008-04-12", []),
            ("{{Current events|year=2018|month=03|day=1|content=\n* x\n}}", "-", "2018-03-01", []),
            ("<!-- All news items below this line -->\n* x", "data/2003_May_7.txt", "2003-05-07", []),
            ("{{Current events header|1999|05|23}}\n* x", "1999_May_20.txt", "1999-05-23", ["date-mismatch"]),
            ("{{Current events header|1999|02|30}}\n* x", "1999_March_2.txt", "1999-03-02", ["date-unreadable"]),
        ])
    func dates(text: String, path: String, date: String, codes: [String]) {
        let file = ChronicleParser.parse(Array(text.utf8), path: path)
        #expect(file.entries.map(\.title) == ["x"])
        #expect(file.entries.first?.date?.description == date)
        #expect(file.diagnostics.map(\.code) == codes)
    }

    @Test("takes URLs from cite templates over several lines, with their lines and labels")
    func templates() throws {
        let file = read(
            """
            * A bridge opens.<ref>{{cite news
             | title = A bridge
             | url = http://example.org/a?b=1
             | work = The Paper
            }}</ref>{{dead link|date=May 2010}} It is long.<ref>http://example.org/c.</ref>
            * Next.
            """)
        let entry = try #require(file.entries.first)
        #expect(file.entries.count == 2)
        #expect(entry.title == "A bridge opens. It is long.")
        #expect(entry.citations.map(\.url) == ["http://example.org/a?b=1", "http://example.org/c"])
        #expect(entry.citations.map(\.label) == ["The Paper", ""])
        #expect(entry.citations.map(\.line) == [4, 6])
        #expect(entry.citations.map(\.markedDead) == [true, false])
    }

    @Test(
        "takes an archived copy for a part of the citation it stands beside",
        arguments: [
            "[http://example.org/a (X)] {{webarchive|url=http://www.webcitation.org/5abc |date=2009}}",
            "[http://example.org/a (X)]{{dead link|date=May 2010}} {{webarchive|url=http://www.webcitation.org/5abc}}",
            "<ref>{{cite web|url=http://example.org/a |work=X |archiveurl=http://www.webcitation.org/5abc}}</ref>",
            "<ref>{{cite web|archive-url=http://www.webcitation.org/5abc |url=http://example.org/a |work=X}}</ref>",
        ])
    func archived(text: String) throws {
        let citations = try #require(read("* It rains. \(text)").entries.first).citations
        #expect(citations.map(\.url) == ["http://example.org/a"])
        #expect(citations.map(\.archived) == ["http://www.webcitation.org/5abc"])
        #expect(citations.map(\.label) == ["X"])
    }

    @Test("takes an archived copy that stands beside nothing for a citation")
    func lonelyArchive() throws {
        let citations = try #require(
            read("* It rains. {{webarchive|url=http://www.webcitation.org/5abc |date=2009}}").entries.first
        ).citations
        #expect(citations.map(\.url) == ["http://www.webcitation.org/5abc"])
    }

    @Test("takes a new address for a part of the citation before it")
    func moved() throws {
        let citations = try #require(
            read("* It rains. [http://example.org/a (X)] [http://example.net/b (new address)]").entries.first
        ).citations
        #expect(citations.map(\.url) == ["http://example.org/a"])
        #expect(citations.map(\.moved) == ["http://example.net/b"])
    }

    @Test("gives a line of links alone to the item above it")
    func stray() throws {
        let file = read("* It rains.\n[http://example.org/a (X)]\n* It stops.")
        #expect(file.entries.map { $0.citations.map(\.url) } == [["http://example.org/a"], []])
    }

    @Test("reads what stands in comments too, and says so")
    func comments() {
        let file = read("<!-- was here before\n*It rains. [http://example.org/a (X)]\n-->\n* It stops.")
        #expect(file.entries.map(\.title) == ["It rains.", "It stops."])
        #expect(file.diagnostics.map(\.code) == ["commented-out"])
    }

    @Test("shortens a long item to its first sentence and keeps it whole as lead")
    func long() throws {
        let first = "The U.S. envoy Dr. A. Example meets the ministers of several states for talks on fishing quotas."
        let text = first + String(repeating: " More is said on it.", count: 20)
        let entry = try #require(read("* \(text) [http://example.org/a (X)]").entries.first)
        #expect(entry.title == first)
        #expect(entry.lead == text)
    }

    @Test("names an entry without text by its label, or by its URL")
    func titles() {
        let file = read("*[http://example.org/a (X)]\n*[http://example.org/b]")
        #expect(file.entries.map(\.title) == ["X", "http://example.org/b"])
    }

    @Test("does not run on when something is never closed")
    func unclosed() {
        let file = read("* One {{cite web|url=http://example.org/a\n* Two [http://example.org/b (X)\n* Three <ref>x")
        #expect(file.entries.count == 3)
        #expect(
            file.entries.map { $0.citations.map(\.url) } == [["http://example.org/a"], ["http://example.org/b"], []])
    }

    @Test("Windows-1252 is read by hand and said")
    func windows1252() throws {
        let bytes = Array("{{Current events header|2008|04|12}}\n* Caf".utf8) + [0xE9, 0x20, 0x80, 0x96, 0x9D]
        let file = ChronicleParser.parse(bytes, path: "2008_April_12.txt")
        #expect(file.entries.map(\.title) == ["Café €–\u{9D}"])
        #expect(file.diagnostics.map(\.code) == ["encoding-windows-1252"])
    }
}
