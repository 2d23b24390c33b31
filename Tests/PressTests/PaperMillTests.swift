import Press
import Testing

struct PaperMillTests {
    @Test("a page has its size, its own text, and the same text every time", arguments: [2000, 30_000])
    func pages(bytes: Int) {
        let mill = PaperMill(bytes: bytes)
        let page = mill.page(host: "h1.example", target: "/1")
        #expect((bytes...bytes + 600).contains(page.body.count))
        #expect(PaperMill(bytes: bytes).page(host: "h1.example", target: "/1") == page)
        #expect(mill.page(host: "h1.example", target: "/2").body != page.body)
        #expect(mill.page(host: "h2.example", target: "/1").body != page.body)
    }

    @Test("another edition has the same article")
    func edition() throws {
        var mill = PaperMill(bytes: 5000)
        let first = String(decoding: mill.page(host: "h", target: "/").body, as: UTF8.self)
        mill.edition = 2
        let second = String(decoding: mill.page(host: "h", target: "/").body, as: UTF8.self)
        #expect(first != second)
        #expect(first.split(separator: "<article>")[1] == second.split(separator: "<article>")[1])
    }
}
