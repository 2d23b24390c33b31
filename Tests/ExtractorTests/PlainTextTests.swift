import Model
import Testing

@testable import Extractor

@Suite("Documents without markup")
struct PlainTextTests {
    private func read(_ text: String) -> Article {
        Extractor().extract(Array(text.utf8), contentType: "text/plain; charset=utf-8", url: nil)
    }

    private let first =
        "The northern bridge of the river town was opened again on Thursday, and the first buses crossed it."
    private let second =
        "The mayor said at the ceremony that the bridge, which cost more than planned, would last for a century."
    private let third =
        "“We have learned from the flood,” he told reporters, “and we have built higher than ever before.”"

    @Test("section links, date, source and share bar above, sections and teasers below")
    func sections() {
        let article = read(
            """
            World

            Politics

            Bridge of the river town opened again

            Updated: 2011-04-23 17:57

            (Agencies)

            Twitter Facebook Myspace Yahoo! Linkedin Mixx

            RIVERTOWN - \(first)

            \(second)

            A short line.

            \(third)

            E-paper

            Rowing against the stream

            Young crews from three lands met on the lake for a race.

            Paper lanterns
            Two brothers

            European Edition

            Specials
            """)
        #expect(article.text == "RIVERTOWN - \(first)\n\(second)\nA short line.\n\(third)")
        #expect(article.title == "Bridge of the river town opened again")
        #expect(article.published == "2011-04-23T17:57:00")
        #expect(article.authors == ["Agencies"])
        #expect(article.path == "plain-text")
    }

    @Test("a run of icon names above, a podcast list below")
    func icons() {
        let icons = [
            "bookmark", "camera", "check", "chevron down", "close", "download", "edit", "mail", "search", "share",
        ]
        let article = read(
            icons.map { "icon \($0)" }.joined()
                + "\n10 Apr, 2008 12:04\n\nBridge opened\n\n\(first)\n\n\(second)\n\n\(third)\n\nPodcasts\n0:00\n27:22\n0:00\n27:48"
        )
        #expect(article.text == "\(first)\n\(second)\n\(third)")
        #expect(article.published == "2008-04-10T12:04:00")
    }

    @Test("a byline alone above the text")
    func byline() {
        let article = read("By RIA Novosti\n\(first)\n\(second)\n\(third)")
        #expect(article.text == "\(first)\n\(second)\n\(third)")
        #expect(article.authors == ["RIA Novosti"])
        #expect(article.language == "en")
    }

    @Test("lines broken at a fixed width are joined to paragraphs")
    func wrapped() {
        let wrapped = [first, second, third].map { paragraph in
            var lines = [""]
            for word in paragraph.split(separator: " ") {
                if lines[lines.count - 1].count + word.count > 52 { lines.append("") }
                lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
            }
            return (lines + lines).joined(separator: "\n")
        }.joined(separator: "\n\n")
        #expect(read(wrapped).text.split(separator: "\n").count == 3)
    }

    @Test("a document without a type and without tags is plain text")
    func untyped() {
        let article = Extractor().extract(Array("\(first)\n\(second)".utf8), contentType: nil, url: nil)
        #expect(article.path == "plain-text")
    }
}
