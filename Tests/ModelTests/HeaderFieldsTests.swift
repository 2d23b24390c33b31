import Model
import Testing

@Suite("Header fields")
struct HeaderFieldsTests {
    @Test(
        "names are the same whatever the case of their letters, and only then",
        arguments: [
            ("Content-Length", "content-LENGTH", true), ("WARC-Date", "WARC-Date", true), ("", "", true),
            ("Content-Length", "Content-Lengt", false), ("X-A", "X-B", false), ("a@b", "a`b", false),
            ("a[b", "a{b", false), ("É", "é", false), ("Set-Cookie-Of-A-Long-Name", "SET-COOKIE-OF-A-LONG-NAME", true),
        ])
    func names(a: String, b: String, isSame: Bool) {
        #expect(HeaderFields.isSame(a, b) == isSame)
        #expect((HeaderFields([.init(a, "1")])[b] == "1") == isSame)
    }
}
