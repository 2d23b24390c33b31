import Foundation
import Model
import Press
import TestSupport
import Testing

@Suite("A flood of large bodies")
struct FloodTests {
    @Test("from many hosts at once needs little more memory than a few of them")
    func memory() async throws {
        let program = try Program()
        let press = try Press.started()
        defer { press.stop() }
        try program.configure(press)
        let type = HeaderFields([.init("Content-Type", "application/octet-stream")])
        let page = Page(headers: type, body: [UInt8](repeating: 1, count: 49_000_000))
        let urls = (0..<12).map { "http://flood\($0).example/large" }
        for url in urls { try press.publish(page, at: url) }
        try program.folder.write(urls.joined(separator: "\n"), to: "chronicle/sources.txt")
        #expect(try await program.run("import").code == 0)
        let (fetched, peak) = try await program.measured("fetch", "--all", "--json")
        #expect(fetched.lines.filter { $0["capture"] is String }.count == urls.count)
        // All bodies together are 588 MB, of which most waited with the press.
        #expect(peak > 50_000_000 && peak < 400_000_000)
    }
}
