import Foundation
import Model
import Testing

@testable import Chronicle

@Suite("the whole of the Wikipedia Current Events Portal", .enabled(if: Corpus.shared != nil))
struct WikitextCorpusTests {
    @Test("every bracketed link, cite template and bare URL becomes a citation, in time")
    func counts() async throws {
        let root = try await Corpus.wce()
        let clock = ContinuousClock()
        var files: [ChronicleFile] = []
        let parsing = try clock.measure { files = try Corpus.read(ChronicleReader(root: root)) }
        let citations = files.flatMap(\.entries).flatMap(\.citations)
        var keys: Set<SourceKey> = []
        var unparseable: [String] = []
        let keying = clock.measure {
            for citation in citations {
                switch citation.target {
                case .success(let url): keys.insert(SourceKey(url))
                case .failure: unparseable.append(citation.url)
                }
            }
        }
        // The links as a plain regular expression sees them, over the same bytes: `\[(https?://[^\s\]]+)`.
        var bracketed = 0
        var asWritten: Set<String> = []
        var missing: [String] = []
        let reader = ChronicleReader(root: root)
        for (path, file) in zip(try reader.paths(), files) {
            let bytes = DecodedText([UInt8](try Data(contentsOf: URL(filePath: root + "/" + path)))).bytes
            var cited: [String: Int] = [:]
            for citation in file.entries.flatMap(\.citations) { cited[citation.url, default: 0] += 1 }
            var i = 0
            while let start = bytes.find("[http", in: i..<bytes.count) {
                i = start + 5
                guard bytes.has("://", at: i, before: bytes.count) || bytes.has("s://", at: i, before: bytes.count)
                else { continue }
                while i < bytes.count, bytes[i] != .rightBracket, bytes.spaceLength(at: i, before: bytes.count) == 0 {
                    i += 1
                }
                let url = bytes.text((start + 1)..<i)
                bracketed += 1
                asWritten.insert(url)
                if cited[url, default: 0] > 0 { cited[url]! -= 1 } else { missing.append("\(path): \(url)") }
            }
        }
        var codes: [String: Int] = [:]
        for diagnostic in files.flatMap(\.diagnostics) { codes[diagnostic.code, default: 0] += 1 }
        print(
            """
            files \(files.count) entries \(files.map(\.entries.count).reduce(0, +)) citations \(citations.count)
            unique as written \(Set(citations.map(\.url)).count) bracketed \(bracketed) unique \(asWritten.count)
            keys \(keys.count) unparseable \(unparseable) missing \(missing)
            parsing \(parsing) keying \(keying) diagnostics \(codes)
            """)
        #expect(files.count == 6205)
        #expect(bracketed == 90311)
        #expect(missing.isEmpty)
        #expect(codes["encoding-windows-1252"] == 1133)
        if let out = ProcessInfo.processInfo.environment["VIDIMUS_WCE_OUT"] {
            var text = ""
            for file in files {
                for entry in file.entries {
                    text += "\(file.path)\t\(entry.line)\t\(entry.topics)\t\(entry.title)\t\(entry.lead)\n"
                    for c in entry.citations {
                        text +=
                            "  \(c.ordinal)\t\(c.line)\t\(c.label)\t\(c.url)\t\(c.repaired ?? "")\t\(c.original ?? "")\t\(c.markedDead)\n"
                    }
                }
                for d in file.diagnostics { text += "! \(d)\n" }
            }
            try text.write(toFile: out, atomically: true, encoding: .utf8)
        }
    }
}
