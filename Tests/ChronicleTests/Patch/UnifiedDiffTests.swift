import Foundation
import Model
import TestSupport
import Testing

@testable import Chronicle

@Suite("the diff of a patch")
struct UnifiedDiffTests {
    @Test("shows the new lines with three lines around them, and the missing line end")
    func text() throws {
        let patch = try Patching().entry("1. [Daily](http://example.org/a)")
        #expect(
            String(decoding: UnifiedDiff.text(of: patch, path: "news/2008/04/12/a.md"), as: UTF8.self) == """
                --- a/news/2008/04/12/a.md
                +++ b/news/2008/04/12/a.md
                @@ -4,4 +4,5 @@
                 
                 ### Source:
                 
                -1. [Daily](http://example.org/a)
                \\ No newline at end of file
                +1. [Daily](http://example.org/a)
                +   [Archive 2008-04-13](\(Patching.copy))
                \\ No newline at end of file

                """)
    }

    @Test(
        "is what git applies",
        arguments: ["a.md", "with space.md", "quote\".md", "ž.md"],
        ["\n", "\r\n", "", "\n\n### Related:\n\n1. [x](/y)\n"])
    func git(name: String, ending: String) async throws {
        let folder = try TemporaryFolder()
        let lines = (1...30).map { "\($0). [S](http://example.org/\($0 % 7 == 0 ? "a" : "b\($0)"))" }
        let text = Patching.entry(lines.joined(separator: "\n") + ending)
        let patch = try Patching().patch(text, path: name)
        #expect(patch.outcomes.count == 4)
        try Data(patch.before).write(to: URL(filePath: folder.path + "/" + name))
        try Data(UnifiedDiff.text(of: patch, path: name)).write(to: URL(filePath: folder.path + "/it.diff"))
        let git = Tool("git", ["apply", "--whitespace=nowarn", "it.diff"], in: folder.path)
        #expect(try await git.run().code == 0)
        #expect([UInt8](try Data(contentsOf: URL(filePath: folder.path + "/" + name))) == patch.after)
    }

    @Test("is empty where nothing changes")
    func empty() throws {
        let patch = try Patching().entry("1. [Daily](http://example.org/b)\n")
        #expect(UnifiedDiff.text(of: patch, path: "a.md").isEmpty)
    }
}
