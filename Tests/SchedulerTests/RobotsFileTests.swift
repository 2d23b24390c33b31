import Model
import Testing

@testable import Scheduler

@Suite("robots.txt as a file")
struct RobotsFileTests {
    private func read(_ text: String, agent: String = "vidimus") -> RobotsFile {
        RobotsFile(Array(text.utf8), agent: agent)
    }

    @Test(
        "a product token has letters, hyphens and underscores",
        arguments: [
            ("vidimus", true), ("Vidimus-News", true), ("vidimus_2", false), ("a_b", true), ("", false), ("*", false),
            (" vidimus", false), ("vidimus/1", false), ("ви", false), ("two words", false),
        ])
    func token(_ text: String, _ isToken: Bool) {
        #expect(RobotsFile.isProductToken(text) == isToken)
    }

    @Test(
        "the product token stands at the beginning of the User-Agent",
        arguments: [
            ("vidimus/1 (+https://e.example)", "vidimus"), ("News-Keeper 2", "News-Keeper"), ("", ""), ("/1", ""),
        ])
    func productToken(_ field: String, _ token: String) {
        #expect(RobotsFile.productToken(ofUserAgent: field) == token)
    }

    @Test(
        "every kind of line end is counted once",
        arguments: [
            "User-agent: a\nAllow: /b\nUser-agent: c\n\n\nDisallow: /\n",
            "User-agent: a\r\nAllow: /b\r\nUser-agent: c\r\n\r\n\r\nDisallow: /\r\n",
            "User-agent: a\rAllow: /b\rUser-agent: c\r\r\rDisallow: /\r",
            "User-agent: a\nAllow: /b\nUser-agent: c\n\n\nDisallow: /",
            "User-agent: a\nAllow: /b\r\nUser-agent: c\n\r\n\nDisallow: /",
        ])
    func lines(_ text: String) {
        let file = read(text, agent: "c")
        #expect(file.lines == 6)
        #expect(file.directives == 4)
        #expect(file.rules.rule(forTarget: "/x")?.line == 6)
    }

    @Test(
        "a byte order mark is skipped at the start, even a piece of one, and nowhere else",
        arguments: [
            ([0xEF, 0xBB, 0xBF], "User-agent: a\nAllow: /", 2, 0),
            ([0xEF, 0xBB], "User-agent: a\nAllow: /", 2, 0),
            ([0xEF], "User-agent: a\nAllow: /", 2, 0),
            ([0xEF, 0x11, 0xBF], "User-agent: a\nAllow: /", 1, 1),
            ([], "User-agent: a\n\u{FEFF}Allow: /", 1, 1),
        ] as [([UInt8], String, Int, Int)])
    func mark(_ mark: [UInt8], _ text: String, _ directives: Int, _ unknown: Int) {
        let file = RobotsFile(mark + Array(text.utf8), agent: "a")
        #expect(file.directives == directives)
        #expect(file.unknown == unknown)
    }

    @Test("sitemaps are found wherever they stand, under either name")
    func sitemaps() {
        let text = "Sitemap: https://e.example/1.xml\nuser-agent: *\nsite-map: https://e.example/2.xml\ndisallow: /a\n"
        #expect(read(text).sitemaps == ["https://e.example/1.xml", "https://e.example/2.xml"])
        #expect(!read(text).rules.allows(target: "/a"))
    }

    @Test(
        "the crawl delay is that of the group that holds",
        arguments: [
            ("user-agent: *\ncrawl-delay: 10", 10), ("user-agent: *\ncrawl-delay: 0.5", 0.5),
            ("user-agent: *\ncrawl-delay: 10\nuser-agent: vidimus\ncrawl-delay: 3\nallow: /", 3),
            ("user-agent: *\ncrawl-delay: 10\nallow: /\nuser-agent: vidimus\nallow: /", nil),
            ("user-agent: *\ncrawl-delay: soon", nil), ("user-agent: *\ncrawl-delay: -1", nil),
            ("user-agent: *\ncrawl-delay: inf", nil), ("user-agent: *\ncrawl-delay: nan", nil), ("crawl-delay: 4", nil),
        ] as [(String, Double?)])
    func crawlDelay(_ text: String, _ delay: Double?) {
        #expect(read(text).crawlDelay == delay)
    }

    @Test("a rule says where it stands and how it reads")
    func evidence() {
        let rule = read("# us\nuser-agent: *\nallow: /\ndisallow: /вода/*.asp$").rules.rule(
            forTarget: "/%D0%B2%D0%BE%D0%B4%D0%B0/1.asp")
        #expect(rule == .init(allow: false, line: 4, pattern: "/%D0%B2%D0%BE%D0%B4%D0%B0/*.asp$"))
    }

    @Test(
        "of a URL the path, its parameters and the query are compared",
        arguments: [
            ("https://a.example", "/"), ("https://a.example/", "/"), ("https://a.example/b", "/b"),
            ("https://a.example/b/", "/b/"), ("https://a.example/b?c=https://d.example/", "/b?c=https://d.example/"),
            ("https://a.example/b?c=d&e#part", "/b?c=d&e"), ("https://a.example?c", "/?c"),
            ("https://a.example/b;v=1#part", "/b;v=1"), ("https://u:p@a.example:8443/b", "/b"),
        ])
    func compared(_ url: String, _ path: String) throws {
        let url = try WebURL(url)
        #expect(read("user-agent: *\ndisallow: \(path)$").rules.rule(for: url)?.allow == false)
        #expect(read("user-agent: *\ndisallow: \(path)x").rules.rule(for: url) == nil)
    }

    @Test("what stands beyond 500 KiB is not read, nor the line that is cut there")
    func limit() {
        let head = "user-agent: *\ndisallow: /a\n"
        let filling = String(repeating: "#", count: RobotsFile.maximumLength - head.utf8.count - 15) + "\n"
        let file = read(head + filling + "disallow: /private\ndisallow: /b\n")
        #expect(file.truncated)
        #expect(!file.rules.allows(target: "/a"))
        #expect(file.rules.allows(target: "/b"))
        #expect(file.rules.allows(target: "/other"))
        #expect(!read(head).truncated)
    }

    @Test("an overlong line counts as far as it is read")
    func longLine() {
        let long = "/x/" + String(repeating: "a", count: 20_000)
        let file = read("user-agent: *\ndisallow: \(long)/end\n")
        #expect(file.rules.allows(target: "/x/a"))
        #expect(!file.rules.allows(target: long + "/other"))
    }

    @Test("stars without end cost no more than any other pattern")
    func hostile() {
        let stars = "/" + String(repeating: "*a", count: 8000) + "$"
        let nearly = String(repeating: "a", count: 4000) + "b"
        let text =
            "user-agent: *\ndisallow: \(stars)\n" + String(repeating: "disallow: /*\(nearly)*\(nearly)\n", count: 40)
        let path = "/" + String(repeating: "a", count: 8000)
        let rules = read(text).rules
        let clock = ContinuousClock()
        let taken = clock.measure { #expect(!rules.allows(target: path)) }
        #expect(!rules.allows(target: path))
        #expect(rules.allows(target: path + "b"))
        #expect(taken < .seconds(20))
    }

    @Test("a file of rubbish is read to its end")
    func rubbish() {
        var random = SeededNumbers(7)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
                Array("\r\n:#*$%/ \tuser-agentdisallow: 0fF\u{0}é".utf8).randomElement(using: &random)!
            }
            let file = RobotsFile(bytes, agent: "vidimus")
            _ = file.rules.allows(target: "/" + String(decoding: bytes.prefix(50), as: UTF8.self))
            #expect(file.lines <= bytes.count)
        }
    }
}
