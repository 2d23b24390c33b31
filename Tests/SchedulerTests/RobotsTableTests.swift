import Testing

@testable import Scheduler

/// The ground that Google's public test-suite for robots.txt covers (robots_test.cc), in examples of our own.
@Suite("robots.txt, case by case")
struct RobotsTableTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var file: String
        var agent = "vidimus"
        var allowed: [String] = []
        var disallowed: [String] = []

        var testDescription: String { name }

        init(_ name: String, _ file: String, agent: String = "vidimus", yes: [String] = [], no: [String] = []) {
            self.name = name
            self.file = file
            self.agent = agent
            allowed = yes
            disallowed = no
        }
    }

    @Test("a path is judged as the file says", arguments: syntax + groups + precedence + patterns + encoding)
    func table(_ row: Case) {
        let rules = RobotsFile(Array(row.file.utf8), agent: row.agent).rules
        for target in row.allowed { #expect(rules.allows(target: target), "\(target) should be allowed") }
        for target in row.disallowed { #expect(!rules.allows(target: target), "\(target) should be disallowed") }
    }

    static let syntax: [Case] = [
        Case("an empty file allows everything", "", yes: ["/", "/a"]),
        Case("an empty agent is named by no group", "User-agent: heron\nDisallow: /", agent: "", yes: ["/a"]),
        Case("name, colon, value", "User-agent: vidimus\nDisallow: /", no: ["/a/b"]),
        Case("names that are not known say nothing", "agent: vidimus\nforbid: /", yes: ["/a/b"]),
        Case("a colon may be missing", "user-agent vidimus\ndisallow /", no: ["/a/b"]),
        Case("a sentence is no rule", "user-agent: *\ndisallow all of / please", yes: ["/a"]),
        Case("names in upper case", "USER-AGENT: vidimus\nDISALLOW: /\nALLOW: /q/", yes: ["/q/1"], no: ["/r"]),
        Case("names in mixed case", "uSER-aGENT: vidimus\ndISALLOW: /\naLLOW: /q/", yes: ["/q/1"], no: ["/r"]),
        Case("space before the colon", "User-agent \t : vidimus\n  Disallow : /", no: ["/a"]),
        Case("no space after it", "User-agent:vidimus\nDisallow:/", no: ["/a"]),
        Case("common misspellings of user-agent", "useragent: vidimus\ndisallow: /", no: ["/a"]),
        Case("user agent in two words", "user agent: vidimus\ndisallow: /", no: ["/a"]),
        Case(
            "common misspellings of disallow",
            "user-agent: *\ndissallow: /a\ndissalow: /b\ndisalow: /c\ndiasllow: /d\ndisallaw: /e",
            yes: ["/f"], no: ["/a", "/b", "/c", "/d", "/e"]),
        Case("comments end a line", "user-agent: vidimus # us\n# disallow: /\ndisallow: /x#y", yes: ["/a"], no: ["/x"]),
        Case("line ends of Unix", "user-agent: *\nallow: /a\ndisallow: /", yes: ["/a"], no: ["/b"]),
        Case("line ends of Windows", "user-agent: *\r\nallow: /a\r\ndisallow: /\r\n", yes: ["/a"], no: ["/b"]),
        Case("line ends of old Macs", "user-agent: *\rallow: /a\rdisallow: /\r", yes: ["/a"], no: ["/b"]),
        Case("a page of HTML is no file of rules", "<html><p>Not found: sorry</p>\n</html>", yes: ["/a"]),
        Case("rules inside HTML still count", "<pre>\nuser-agent: *\ndisallow: /a\n</pre>", yes: ["/b"], no: ["/a"]),
        Case("NUL and control bytes hurt nobody", "\0\u{1}\nuser-agent: *\n\0: \0\ndisallow: /a", no: ["/a"]),
    ]

    /// A file of which the parts are told apart below.
    private static let mixed = """
        allow: /early/

        user-agent: heron
        disallow: /
        allow: /h/
        user-agent: stork
        disallow: /
        allow: /s/


        allow: /late/
        user-agent: ibis

        user-agent: heron
        allow: /again/
        disallow: /
        """

    static let groups: [Case] = [
        Case("groups of one agent merge", mixed, agent: "heron", yes: ["/h/1", "/again/1"], no: ["/s/1", "/early/1"]),
        Case("blank lines do not end a group", mixed, agent: "stork", yes: ["/s/1", "/late/1"], no: ["/again/1"]),
        Case("agents in a row share a group", mixed, agent: "ibis", yes: ["/again/1"], no: ["/early/1", "/h/1"]),
        Case("agents compare without case", "user-agent: VIDIMUS\ndisallow: /", no: ["/a"]),
        Case("ours too", "user-agent: vidimus\ndisallow: /", agent: "ViDiMus", no: ["/a"]),
        Case("a version after the agent is passed over", "user-agent: vidimus/1.0\ndisallow: /", no: ["/a"]),
        Case("so are further words", "user-agent: Vidimus the archive\ndisallow: /", no: ["/a"]),
        Case("an agent's beginning is another agent", "user-agent: vidi\ndisallow: /", yes: ["/a"]),
        Case("a longer agent is another agent", "user-agent: vidimus-news\ndisallow: /", yes: ["/a"]),
        Case(
            "a named group sets the one of * aside", "user-agent: *\ndisallow: /\nuser-agent: vidimus\ndisallow: /x",
            yes: ["/a"], no: ["/x"]),
        Case(
            "even when it is empty", "user-agent: *\ndisallow: /\n\nuser-agent: vidimus", yes: ["/a"]),
        Case(
            "* holds for the unnamed, wherever it stands", "user-agent: heron\nallow: /\nuser-agent: *\ndisallow: /",
            no: ["/a"]),
        Case("* may be followed by words", "user-agent: * (all)\ndisallow: /", no: ["/a"]),
        Case("*bot is not *", "user-agent: *bot\ndisallow: /", yes: ["/a"]),
        Case("only others are named", "user-agent: heron\ndisallow: /\nuser-agent: ibis\ndisallow: /", yes: ["/a"]),
        Case("rules before any group count for nobody", "disallow: /\nuser-agent: *\nallow: /a", yes: ["/b"]),
        Case(
            "a sitemap ends no group", "user-agent: vidimus\nsitemap: https://example.org/s.xml\ndisallow: /a",
            no: ["/a"]),
        Case(
            "nor does a crawl delay", "user-agent: vidimus\ncrawl-delay: 5\nuser-agent: heron\ndisallow: /a",
            no: ["/a"]),
    ]

    static let precedence: [Case] = [
        Case("values keep their case", "user-agent: *\ndisallow: /A/", yes: ["/a/b"], no: ["/A/b"]),
        Case(
            "the longer disallow wins", "user-agent: *\ndisallow: /a/page\nallow: /a/", yes: ["/a/b"], no: ["/a/page"]),
        Case("the longer allow wins", "user-agent: *\nallow: /a/page\ndisallow: /a/", yes: ["/a/page"], no: ["/a/"]),
        Case("empty rules say nothing", "user-agent: *\ndisallow:\nallow: ", yes: ["/", "/a"]),
        Case("an empty disallow lifts no other", "user-agent: *\ndisallow: /a\ndisallow:", no: ["/a"]),
        Case("allow wins a tie", "user-agent: *\ndisallow: /\nallow: /", yes: ["/a"]),
        Case("whatever the order", "user-agent: *\nallow: /a\ndisallow: /a", yes: ["/a"]),
        Case("one octet decides", "user-agent: *\ndisallow: /q\nallow: /q/", yes: ["/q/"], no: ["/q"]),
        Case(
            "stars count as octets", "user-agent: *\nallow: /page\ndisallow: /*.htm", yes: ["/page"],
            no: ["/page.htm"]),
        Case(
            "and may lose by them", "user-agent: *\nallow: /d/story.\ndisallow: /*.htm", yes: ["/d/story.htm"],
            no: ["/d/other.htm"]),
        Case("the front page alone", "user-agent: *\nallow: /$\ndisallow: /", yes: ["/"], no: ["/a", "/?a"]),
        Case(
            "an allowed index page stands for its folder", "user-agent: *\nallow: /d/index.html\ndisallow: /",
            yes: ["/d/", "/d/index.html"], no: ["/d/index.htm", "/d/other", "/d"]),
        Case(
            "a disallowed one does not", "user-agent: *\ndisallow: /d/index.html", yes: ["/d/"], no: ["/d/index.html"]),
    ]

    static let patterns: [Case] = [
        Case(
            "a pattern is a prefix", "user-agent: *\ndisallow: /\nallow: /eel",
            yes: ["/eel", "/eel.html", "/eel/smoked.html", "/eels", "/eels/a.html", "/eel.php?id=1"],
            no: ["/Eel.asp", "/conger-eel", "/?id=eel", "/ee"]),
        Case(
            "a star at the end changes nothing", "user-agent: *\ndisallow: /\nallow: /eel*",
            yes: ["/eel", "/eel.html", "/eels/a.html"], no: ["/Eel", "/conger-eel", "/?id=eel"]),
        Case(
            "a slash at the end means the folder", "user-agent: *\ndisallow: /\nallow: /eel/",
            yes: ["/eel/", "/eel/?id=1", "/eel/a.htm"], no: ["/eel", "/eel.html", "/Eel/a.htm"]),
        Case(
            "a star stands for anything", "user-agent: *\ndisallow: /\nallow: /*.cgi",
            yes: ["/a.cgi", "/d/a.cgi", "/d/a.cgi?x", "/d/any.cgi.txt", "/a.cgi/", "/index?f=a.cgi/"],
            no: ["/cgi/", "/index?cgi", "/a.CGI", "/"]),
        Case(
            "a dollar anchors the end", "user-agent: *\ndisallow: /\nallow: /*.cgi$",
            yes: ["/a.cgi", "/d/a.cgi"], no: ["/a.cgi?x", "/a.cgi/", "/a.cgi5", "/cgi/", "/a?cgi", "/a.CGI"]),
        Case(
            "a star in the middle", "user-agent: *\ndisallow: /\nallow: /eel*.cgi",
            yes: ["/eel.cgi", "/eels/conger.cgi?x"], no: ["/Eel.cgi", "/eel.CGI", "/a/eel.cgi"]),
        Case(
            "a star may stand for nothing, and for slashes", "user-agent: *\ndisallow: /a/*/z",
            yes: ["/a/z", "/a/b/y"], no: ["/a//z", "/a/b/z", "/a/b/c/z1"]),
        Case(
            "an anchored literal is the whole path", "user-agent: *\ndisallow: /a/b$", yes: ["/a/b/", "/a/bc", "/a"],
            no: ["/a/b"]),
        Case("a star before the dollar", "user-agent: *\ndisallow: /a*$", yes: ["/b"], no: ["/a", "/a/b"]),
        Case("a dollar inside is a dollar", "user-agent: *\ndisallow: /a$b", yes: ["/a"], no: ["/a$b", "/a%24b"]),
        Case(
            "an escaped star is a star", "user-agent: *\ndisallow: /with-%2A.html", yes: ["/with-x.html"],
            no: ["/with-*.html"]),
        Case(
            "an escaped dollar is a dollar", "user-agent: *\ndisallow: /a-%24", yes: ["/a-", "/a-b"],
            no: ["/a-$", "/a-$b"]),
        Case("a pattern may begin with a star", "user-agent: *\ndisallow: *.gif$", yes: ["/a.gif?1"], no: ["/d/a.gif"]),
        Case("a star alone means everything", "user-agent: *\ndisallow: *", no: ["/", "/a"]),
        Case("a pattern without a slash means nothing", "user-agent: *\ndisallow: a\ndisallow: $", yes: ["/a", "/"]),
        Case("stars in a row are one", "user-agent: *\ndisallow: /a**b", yes: ["/a"], no: ["/ab", "/axxb"]),
        Case(
            "pieces are found in order", "user-agent: *\ndisallow: /*ab*ba$", yes: ["/aba", "/ab"],
            no: ["/abba", "/xabxabba"]),
        Case(
            "a piece that overlaps itself is found", "user-agent: *\ndisallow: /*aabaaa*c", yes: ["/aabaabaa-c"],
            no: ["/aabaabaaa-c"]),
    ]

    static let encoding: [Case] = [
        Case(
            "a query is compared as it is written",
            "user-agent: *\ndisallow: /\nallow: /a?q=1&u=http://b.example?x&y",
            yes: ["/a?q=1&u=http://b.example?x&y"], no: ["/a?q=2"]),
        Case(
            "letters beyond ASCII are escaped", "user-agent: *\ndisallow: /вести/", yes: ["/vesti/"],
            no: ["/%D0%B2%D0%B5%D1%81%D1%82%D0%B8/1", "/вести/1"]),
        Case(
            "an escape's case does not count", "user-agent: *\ndisallow: /%d0%b2", yes: ["/%D0%B3"],
            no: ["/%D0%B2", "/%d0%b2"]),
        Case(
            "escapes of plain letters are read", "user-agent: *\ndisallow: /%62%61%7a", yes: ["/%62"],
            no: ["/baz", "/%62%61%7A", "/b%61z"]),
        Case("an escaped slash is not a slash", "user-agent: *\ndisallow: /a/b", yes: ["/a%2Fb"], no: ["/a/b"]),
        Case(
            "broken escapes stand for themselves", "user-agent: *\ndisallow: /100%\ndisallow: /%zz", yes: ["/1"],
            no: ["/100%", "/%zz"]),
        Case("a space in a pattern is escaped", "user-agent: *\ndisallow: /a b", yes: ["/a"], no: ["/a%20b", "/a b"]),
    ]
}
