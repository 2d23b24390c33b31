import Foundation
import Press
import TestSupport
import Testing

/// What an entry says, looked for in the versions of its source.
@Suite struct ClaimTests {
    private let url = "http://daily.example/bridge"

    @Test("show tells between which captures a number of the entry went missing, and what still stands")
    func missing() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try program.configure(press)
        try press.publish(.bridge(costing: "240,000"), at: url)
        try program.folder.write(
            """
            ### [2008-04-12](/news/2008/04/12/index.md)

            # Old bridge closes 

            The town's engineer puts the repairs at 240,000 crowns and calls for “cracks in two of its arches” to be looked at.

            ### Source:

            1. [Daily](\(url))

            """, to: "chronicle/news/2008/04/12/old-bridge-closes.md")
        _ = try await program.run("import")
        _ = try await program.run("fetch", "--all")
        let before = try await program.run("show", url)
        #expect(before.out.contains("3 of 3 found in the latest text"))
        try press.publish(.bridge(costing: "420,000"), at: url)
        _ = try await program.run("fetch", "--all")
        let after = try await program.run("show", "--json", url)
        let claims = try #require(after.lines.first?["claims"] as? [[String: Any]])
        let number = try #require(claims.first { $0["kind"] as? String == "number" })
        #expect(number["text"] as? String == "240,000")
        #expect(number["stands"] as? Bool == false)
        #expect(number["versions"] as? [Int] == [1])
        #expect((number["said"] as? String)?.hasPrefix("present in the capture of ") == true)
        let quote = try #require(claims.first { $0["kind"] as? String == "quote" })
        #expect(quote["stands"] as? Bool == true)
        #expect(quote["versions"] as? [Int] == [1, 2])
    }
}
