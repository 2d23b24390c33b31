import Model
import Testing

@testable import Extractor

@Suite("What pops up over a page")
struct PopupTests {
    private static let story = [
        "The ferry company said on Monday that its oldest ship will leave the lake in autumn, after ninety years of service.",
        "Its engine can no longer be repaired, because the last workshop that made parts for it was closed in the spring.",
        "The town council wants to keep the ship as a museum and has asked the company for its price, the mayor said.",
    ]
    private static let rules = [
        "By taking part in the discussion you accept the rules of the community, which are meant to keep it friendly for all.",
        "Comments that insult other readers or the editors are removed, and their writers may be locked out without notice.",
    ]

    private func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\($0)</p>" }.joined() }

    private func read(_ body: String) throws -> [String] {
        let html = "<html><head><title>Oldest ship leaves the lake</title></head><body>\(body)</body></html>"
        let article = try Extractor().extract(
            Array(html.utf8), contentType: "text/html; charset=utf-8", url: WebURL("https://daily.example/news/ship"))
        return article.text.split(separator: "\n").map(String.init)
    }

    @Test("rules for comments are no part of the article", arguments: ["modal-window rules", "popup", "cookie-dialog"])
    func rules(name: String) throws {
        let lines = try read(
            "<div class=\"story\"><h1>Oldest ship leaves the lake</h1>\(paragraphs(Self.story))</div>"
                + "<div class=\"\(name)\"><div class=\"body\">\(paragraphs(Self.rules))</div></div>")
        #expect(lines == Self.story)
    }

    @Test("an article that is shown in an overlay stays")
    func overlay() throws {
        let lines = try read(
            "<div class=\"overlay\"><article><h1>Oldest ship leaves the lake</h1>\(paragraphs(Self.story))</article></div>"
        )
        #expect(lines == Self.story)
    }
}
