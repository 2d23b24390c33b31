import Foundation
import Model
import Testing

@testable import Chronicle

@Suite("patching real files", .enabled(if: Corpus.shared != nil))
struct PatchCorpusTests {
    private struct Counts {
        var files = 0
        var written = 0
        var left: [String: Int] = [:]
    }

    /// Patches one source of every file, or all of them, and holds the result against the file.
    private func patch(_ root: String, _ paths: [String], all: Bool) throws -> Counts {
        var counts = Counts()
        for path in paths {
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path)))
            let citations = ChronicleParser.parse(bytes, path: path).entries.flatMap(\.citations)
            let targets = citations.filter { $0.archived == nil && $0.original == nil }.compactMap {
                try? $0.target.get()
            }
            guard !targets.isEmpty else { continue }
            let chosen = all ? targets : [targets[targets.count / 2]]
            let remedies = chosen.map { url in
                let copy = Remedy.Copy(url: "https://web.archive.org/web/20080413010203/\(url)", day: Patching.day)
                return (SourceKey(url), Remedy(copy: copy))
            }
            let table = Dictionary(remedies) { first, _ in first }
            let patch = ChroniclePatcher.patch(bytes, path: path, remedies: table)
            counts.files += 1
            for place in patch.places {
                switch place.outcome {
                case .written: counts.written += 1
                case .present: break
                case .left(let reason): counts.left[reason, default: 0] += 1
                }
            }
            // What was put in, taken out again, leaves the file as it was.
            var rest: [UInt8] = []
            var from = 0
            var shift = 0
            for edit in patch.edits {
                rest += patch.after[from..<(edit.range.lowerBound + shift)]
                rest += bytes[edit.range]
                from = edit.range.lowerBound + shift + edit.bytes.count
                shift += edit.bytes.count - edit.range.count
            }
            rest += patch.after[from...]
            #expect(rest == bytes, "\(path)")
            #expect(ChroniclePatcher.patch(patch.after, path: path, remedies: table).isEmpty, "\(path)")
        }
        return counts
    }

    @Test("one link in a hundred days of wikitext, everything else byte for byte")
    func wikitext() async throws {
        let root = try await Corpus.wce()
        let paths = try ChronicleReader(root: root).paths()
        let chosen = stride(from: 0, to: paths.count, by: paths.count / 130).map { paths[$0] }
        let counts = try patch(root, chosen, all: false)
        print("wce: one link in each of \(counts.files) files, \(counts.written) written, left \(counts.left)")
        #expect(counts.files >= 100)
        #expect(counts.written >= counts.files)
    }

    @Test("every link that can take one gets its copy, and a second run finds nothing to do")
    func everything() async throws {
        let root = try await Corpus.wce()
        let paths = try ChronicleReader(root: root).paths()
        let chosen = stride(from: 0, to: paths.count, by: 40).map { paths[$0] }
        let counts = try patch(root, chosen, all: true)
        print("wce: \(counts.files) files, \(counts.written) written, left \(counts.left)")
        #expect(Double(counts.left.values.reduce(0, +)) < 0.01 * Double(counts.written))
    }

    @Test("every source of the Context's files", arguments: ["context", "context-zh"])
    func context(folder: String) throws {
        let root = try #require(Corpus.shared) + "/data/chronicle/" + folder
        let counts = try patch(root, try ChronicleReader(root: root).paths(), all: true)
        print("\(folder): \(counts.files) files, \(counts.written) written, left \(counts.left)")
        #expect(counts.written > 0)
        #expect(counts.left.values.reduce(0, +) <= 2)
    }
}
