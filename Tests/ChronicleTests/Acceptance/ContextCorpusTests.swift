import Foundation
import Model
import Testing

@testable import Chronicle

@Suite("the real files of the Context", .enabled(if: Corpus.shared != nil))
struct ContextCorpusTests {
    @Test(
        "print back byte for byte, and every source line is a citation",
        arguments: [("context", 35), ("context-zh", 18)])
    func files(folder: String, count: Int) throws {
        let root = try #require(Corpus.shared) + "/data/chronicle/" + folder
        var sourceLines = 0
        var number = 0
        var citations: [Citation] = []
        let names = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".md") }
        for name in names {
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: root + "/" + name)))
            number += 1
            #expect(ContextDocument(bytes).printed == bytes, "\(name)")
            let file = ChronicleParser.parse(bytes, path: name)
            citations += file.entries.flatMap(\.citations)
            // Counted apart from the parser: the numbered lines below a heading for sources.
            var inSources = false
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                if line.hasPrefix("### ") { inSources = line.contains("Source") || line.contains("信息来源") }
                if inSources, line.first?.isNumber == true, !line.contains("[Cover Image]") { sourceLines += 1 }
            }
            #expect(!file.diagnostics.contains { $0.code == "source-unreadable" || $0.severity == .error }, "\(name)")
        }
        let swallowed = folder == "context" ? 2 : 0
        #expect(number == count)
        #expect(citations.count == sourceLines + swallowed)
        print("\(folder): \(number) files, \(sourceLines) source lines, \(citations.count) citations")
    }
}
