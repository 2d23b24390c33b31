import Model
import TestSupport
import Testing

@testable import Press

struct DemoTests {
    /// The words between the tags, scripts left out: enough to count and compare.
    private func words(_ html: String) -> [Substring] {
        let unscripted = html.replacing(/(?s)<(script|style|title)\b.*?<\/\1>|<!--.*?-->/, with: " ")
        return unscripted.replacing(/<[^>]*>/, with: " ").split { $0.isWhitespace }
    }

    @Test("every slot of every page is filled in every edition", arguments: DemoScript.editions)
    func slots(edition: Int) {
        let pages = DemoFiles.all.filter { $0.name.hasPrefix("pages/") }
        #expect(pages.count == 8)
        for page in pages {
            let text = DemoScript.text(of: String(page.name.dropFirst(6).dropLast(5)), edition)
            #expect(!text.isEmpty)
            #expect(!text.contains("{{"))
            #expect(text.contains("Written by hand for the Vidimus demo"))
        }
    }

    @Test(
        "an edition changes the words it says it changes, adverts and counters apart",
        arguments: [
            ("ria-novosti", 1...2, ["2,000-strong", "1,200-strong"]), ("ria-novosti", 2...3, []),
            ("rt", 1...2, []), ("makfax", 1...2, []), ("china-daily", 1...2, []), ("un-news", 1...2, []),
            ("un-news", 2...3, []), ("aljazeera", 2...3, []),
        ])
    func words(page: String, editions: ClosedRange<Int>, changed: [String]) {
        func plain(_ edition: Int) -> [Substring] {
            words(DemoScript.text(of: page, edition)).filter { !$0.allSatisfy(\.isNumber) }
        }
        let difference = plain(editions.upperBound).difference(from: plain(editions.lowerBound))
        #expect(
            difference.map { change in
                switch change {
                case .remove(_, let word, _), .insert(_, let word, _): String(word)
                }
            } == changed)
        #expect(DemoScript.text(of: page, editions.lowerBound) != DemoScript.text(of: page, editions.upperBound))
    }

    @Test("RT's third edition says the same in other words")
    func polished() {
        #expect(words(DemoScript.text(of: "rt", 2)) != words(DemoScript.text(of: "rt", 3)))
        #expect(DemoScript.text(of: "rt", 3).contains("resolution 1244"))
    }

    @Test("the chronicle cites every source of the demo, once, and nothing else")
    func citations() {
        var cited: [String] = []
        for file in DemoChronicle.files where !file.path.hasSuffix("index.md") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let sources = text.split(separator: "### Source:")[1].split(separator: "### Related:")[0]
            for line in sources.split(separator: "\n") {
                if let match = line.wholeMatch(of: /\d+\. \[(.+)\]\((.+)\)/) {
                    cited.append("\(match.1) \(match.2)")
                }
            }
        }
        #expect(cited.sorted() == DemoSource.all.map { "\($0.outlet) \($0.url)" }.sorted())
    }

    @Test("the day indexes and related links lead to entries that exist")
    func links() {
        let paths = Set(DemoChronicle.files.map { "/\($0.path)" })
        for file in DemoChronicle.files {
            for match in String(decoding: file.bytes, as: UTF8.self).matches(of: /\]\((\/news\/[^)]+)\)/) {
                let isDay = match.1.hasSuffix("/index.md")
                #expect(isDay || paths.contains(String(match.1)), "\(file.path)")
            }
        }
    }

    @Test("the chronicle is written out byte for byte")
    func write() throws {
        let folder = try TemporaryFolder("chronicle")
        try DemoChronicle.write(to: folder.file("deep/chronicle"))
        #expect(folder.files().count == DemoChronicle.files.count)
        for file in DemoChronicle.files { #expect(try folder.read("deep/chronicle/\(file.path)") == file.bytes) }
    }

    @Test(
        "each source answers as the script says",
        arguments: [
            ("RIA Novosti", [200, 200, 200]), ("Al Jazeera", [301, 301, 301]), ("RT", [200, 200, 200]),
            ("UN News Centre", [200, 200, 200]), ("Makfax", [200, 200, 302]), ("Financial Times", [403, 403, 403]),
            ("China Daily", [200, 200, 404]),
        ])
    func statuses(outlet: String, expected: [Int]) throws {
        let press = try Press()
        try press.start()
        let url = try WebURL(#require(DemoSource.named(outlet)).url)
        let client = try RawClient(port: press.port)
        var statuses: [Int] = []
        for edition in DemoScript.editions {
            try DemoScript.publish(edition: edition, on: press)
            client.get(url.target, host: url.authority)
            let response = try #require(client.readResponse())
            statuses.append(response.status)
            if let home = response["Location"] {
                let home = try url.resolving(home)
                client.get(home.target, host: home.authority)
                #expect(client.readResponse()?.status == 200)
            }
        }
        #expect(statuses == expected)
    }

    @Test("every host of a source has a robots.txt that lets the article be fetched")
    func robots() throws {
        for source in DemoSource.all { #expect(DemoScript.hosts.contains(try WebURL(source.url).host)) }
    }

    @Test("every edition says what it changes, and there is no fourth")
    func narration() throws {
        for edition in DemoScript.editions { #expect(!DemoScript.changes(in: edition).isEmpty) }
        for change in DemoScript.editions.flatMap(DemoScript.changes) where change.outlet != nil {
            #expect(change.url != nil)
        }
        let press = try Press()
        #expect(throws: PressError.noEdition(4)) { try DemoScript.publish(edition: 4, on: press) }
    }
}
