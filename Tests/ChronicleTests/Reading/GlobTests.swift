import Testing

@testable import Chronicle

@Suite("globs")
struct GlobTests {
    @Test(
        "match whole relative paths",
        arguments: [
            ("news/**", "news/2008/04/a.md", true), ("news/**", "news/a.md", true), ("news/**", "old/news/a.md", false),
            ("**/a.md", "a.md", true), ("**/a.md", "x/y/a.md", true), ("*.md", "x/y/a.md", true),
            ("*.md", "a.txt", false),
            ("news/*.md", "news/a.md", true), ("news/*.md", "news/x/a.md", false), ("news/", "news/x/a.md", true),
            ("news/20??/**/index.md", "news/2008/04/12/index.md", true), ("**", "a/b", true),
            ("./news/**", "news/a", true),
            ("a/**/b/**/c", "a/x/b/y/z/c", true), ("a/**/b/**/c", "a/x/y/z/c", false), ("[a-c]x", "bx", true),
            ("[!a-c]x", "bx", false), ("a*b*c", "axxbyyc", true), ("news/2008/**", "news/2009/a.md", false),
            ("a[b", "a[b", true), ("", "a", false),
        ])
    func matching(pattern: String, path: String, matches: Bool) {
        #expect(Glob(pattern).matches(path) == matches)
    }

    @Test(
        "tell which folders are worth entering",
        arguments: [
            ("news/**", "news", true, true), ("news/**", "old", false, false), ("news/*.md", "news", true, false),
            ("*.md", "anything", true, false), ("a/b/c/*.md", "a/b", true, false),
        ])
    func folders(pattern: String, folder: String, mayMatch: Bool, matchesAll: Bool) {
        #expect(Glob(pattern).mayMatch(below: folder) == mayMatch)
        #expect(Glob(pattern).matchesAll(below: folder) == matchesAll)
    }

    @Test("a hostile pattern takes no exponential time", .timeLimit(.minutes(1)))
    func hostile() {
        let pattern = String(repeating: "**/a*a*a*a*/", count: 30) + "b"
        let path = Array(repeating: String(repeating: "a", count: 200), count: 60).joined(separator: "/")
        #expect(!Glob(pattern).matches(path))
    }
}
