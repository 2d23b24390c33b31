import Model
import Testing

@testable import Extractor

@Suite("A host's boilerplate is told from its articles by what its pages share")
struct BlockMemoryTests {
    private func article(_ blocks: [(ArticleBlock.Kind, String)]) -> Article {
        var writer = ArticleWriter()
        for (kind, text) in blocks { writer.append(ArticleBlock(kind), text.utf8) }
        var article = Article(extractor: "test")
        writer.fill(&article)
        return article
    }

    private func article(_ paragraphs: String...) -> Article { article(paragraphs.map { (.paragraph, $0) }) }

    /// A paragraph of `words` words that is like no other.
    private func story(_ name: String, words: Int = 60) -> String {
        (0..<words).map { "\(name)\($0)" }.joined(separator: " ") + "."
    }

    /// What the memory says when these texts were each seen on so many other pages.
    private func others(_ texts: [String], on pages: Int = 2) -> [Int64: Int] {
        var out: [Int64: Int] = [:]
        for text in texts { for digest in BlockMemory(article(text)).digests { out[digest] = pages } }
        return out
    }

    private func kept(_ article: Article, _ others: [Int64: Int]) -> [String] {
        BlockMemory(article).cleaned(others).text.split(separator: "\n").map(String.init)
    }

    private let call = "You can share this story on social media and follow our reporters wherever you are."

    @Test("a call under the text is taken out once three pages have it, and the article says so")
    func tail() {
        let page = article(story("a"), story("b"), call)
        #expect(kept(page, others([call])) == [story("a"), story("b")])
        #expect(BlockMemory(page).cleaned(others([call])).flags == ["host-memory"])
        #expect(BlockMemory(page).cleaned(others([call], on: 1)) == page)
        #expect(BlockMemory(page).cleaned([:]) == page)
    }

    @Test("a sentence within the text stays, however often it is told; a label there goes")
    func middle() {
        let sentence = "Nobody was hurt, the police said on Tuesday."
        let label = "Advertisement, please scroll on"
        let page = article([
            (.paragraph, story("a")), (.paragraph, sentence), (.paragraph, label), (.heading, "What we know"),
            (.paragraph, story("b")),
        ])
        let left = kept(page, others([sentence, label, "What we know"]))
        #expect(left == [story("a"), sentence, "What we know", story("b")])
    }

    @Test("a long block is taken out at an end only, where it is an eighth of the article at most")
    func long() {
        let notice = story("notice", words: 40)
        let body = (0..<6).map { story("p\($0)") }
        let end = article((body + [notice]).map { (.paragraph, $0) })
        #expect(kept(end, others([notice])) == body)
        let middle = article((body[..<3] + [notice] + body[3...]).map { (.paragraph, $0) })
        #expect(kept(middle, others([notice])).contains(notice))
        let short = article(story("p"), story("q"), notice)
        #expect(kept(short, others([notice])).contains(notice))
    }

    @Test("a copy of another page is left alone, and is recognised by its long paragraphs")
    func copy() {
        let body = (0..<20).map { story("p\($0)", words: 50 + $0) }
        let page = article((body + [call]).map { (.paragraph, $0) })
        let memory = BlockMemory(page)
        let printed = Dictionary(uniqueKeysWithValues: memory.digests.map { ($0, 2) })
        #expect(memory.isCopy(printed))
        #expect(memory.cleaned(printed) == page)
        #expect(!memory.isCopy(others([call])))
    }

    @Test("never more than a quarter of the article goes")
    func quarter() {
        let calls = (0..<4).map { "Call number \($0) asks you to read on with us today" }
        let page = article(([story("a", words: 30)] + calls).map { (.paragraph, $0) })
        #expect(kept(page, others(calls)).count == 5)
    }

    @Test("what is remembered of a page is bounded by its ends, its labels and its longest blocks")
    func remembered() {
        let body = (0..<1000).map { story("p\($0)") }
        #expect(BlockMemory(article(body.map { (.paragraph, $0) })).digests.count <= 17)
    }
}
