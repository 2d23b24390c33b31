import Model
import Testing

@testable import Extractor

@Suite("Text that stands on a page twice")
struct RepeatedTextTests {
    private static let sentences = [
        "The northern bridge of the river town was opened again on Thursday after two years of work.",
        "The mayor said at the ceremony that the bridge had cost more than the town ever planned to spend on it.",
        "Engineers checked every bolt during the winter, and the last tests were finished a week before the opening.",
        "Shopkeepers on both banks hope that their customers will come back now that the long way round is over.",
    ]

    private func read(_ paragraphs: [String]) -> [String] {
        let body = paragraphs.map { "<p>\($0)</p>" }.joined()
        let html = "<title>Bridge</title><article>\(body)</article>"
        let article = Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil)
        return article.text.split(separator: "\n").map(String.init)
    }

    @Test("an article that is written out twice is read once")
    func copy() {
        #expect(read(Self.sentences + [Self.sentences.joined(separator: " ")]).count <= 4)
        #expect(Set(read(Self.sentences + Self.sentences)) == Set(Self.sentences))
        #expect(read(Self.sentences + Self.sentences).count == 4)
    }

    @Test("a sentence that the article itself repeats stays")
    func refrain() {
        let refrain = "And so the people of the river town crossed the bridge once more."
        let paragraphs = [Self.sentences[0], Self.sentences[1], refrain, Self.sentences[2], refrain, Self.sentences[3]]
        #expect(read(paragraphs) == paragraphs)
    }
}
