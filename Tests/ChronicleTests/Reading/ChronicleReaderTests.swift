import Foundation
import Model
import Testing

@testable import Chronicle

@Suite("reading a chronicle from disk")
final class ChronicleReaderTests {
    private let root: String
    private let outside: String

    init() throws {
        let base = FileManager.default.temporaryDirectory.appending(path: "vidimus-chronicle-\(UUID().uuidString)").path
        root = base + "/tree"
        outside = base + "/outside.md"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try write("../outside.md", ContextDocumentTests.entry)
    }

    deinit { try? FileManager.default.removeItem(atPath: String(root.dropLast("/tree".count))) }

    private func write(_ path: String, _ text: String) throws {
        let file = root + "/" + path
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: file))
    }

    private func tree() throws {
        for path in [
            "news/2011/03/5/a.md", "news/2011/03/5/a.html", "news/2011/03/5/index.md", "news/2011/03/5/README.md",
            "news/2011/03/6/README.md", ".git/x.md", ".hidden.md", "drafts/b.md", "list.txt", "picture.png",
        ] { try write(path, ContextDocumentTests.entry) }
    }

    @Test("lists text files in order, without dot files, twins and other formats")
    func listing() throws {
        try tree()
        #expect(
            try ChronicleReader(root: root).paths() == [
                "drafts/b.md", "list.txt", "news/2011/03/5/a.md", "news/2011/03/5/index.md", "news/2011/03/6/README.md",
            ])
        let some = ChronicleReader(root: root, include: ["news/**", "drafts/**"], exclude: ["drafts/**", "index.md"])
        #expect(try some.paths() == ["news/2011/03/5/a.md", "news/2011/03/6/README.md"])
    }

    @Test("a root may be one file")
    func single() throws {
        try tree()
        let reader = ChronicleReader(root: root + "/list.txt", format: .context)
        #expect(try reader.paths() == ["list.txt"])
        guard case .file(let file) = reader.read("list.txt") else { return #expect(Bool(false)) }
        #expect(file.entries.count == 1)
    }

    @Test("links out of the tree and links to folders are not followed")
    func links() throws {
        try tree()
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: root + "/out.md", withDestinationPath: outside)
        try manager.createSymbolicLink(atPath: root + "/loop", withDestinationPath: root)
        try manager.createSymbolicLink(atPath: root + "/in.md", withDestinationPath: root + "/drafts/b.md")
        try manager.createSymbolicLink(atPath: root + "/nowhere.md", withDestinationPath: root + "/gone.md")
        let reader = ChronicleReader(root: root, include: ["*.md"], exclude: ["news/**"])
        #expect(try reader.paths() == ["drafts/b.md", "in.md"])
        for path in ["out.md", "../outside.md", "nowhere.md", "news"] {
            guard case .file(let file) = reader.read(path) else { return #expect(Bool(false)) }
            #expect(file.entries.isEmpty)
            #expect(file.diagnostics.map(\.severity) == [.error])
        }
    }

    @Test("a file whose bytes are known is not parsed again")
    func unchanged() throws {
        try tree()
        let reader = ChronicleReader(root: root)
        guard case .file(let first) = reader.read("drafts/b.md") else { return #expect(Bool(false)) }
        guard case .unchanged = reader.read("drafts/b.md", known: first.digest) else { return #expect(Bool(false)) }
        try write("drafts/b.md", ContextDocumentTests.entry + "\n")
        guard case .file(let second) = reader.read("drafts/b.md", known: first.digest) else {
            return #expect(Bool(false))
        }
        #expect(second.digest != first.digest)
    }

    @Test("a binary file gives a diagnostic and no entry")
    func binary() throws {
        try write("a.md", "\u{89}PNG")
        try Data([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]).write(to: URL(filePath: root + "/a.md"))
        guard case .file(let file) = ChronicleReader(root: root).read("a.md") else { return #expect(Bool(false)) }
        #expect(file.diagnostics.map(\.code) == ["binary"])
    }

    @Test("a chronicle that is not there is an error with the path in it")
    func missing() {
        let error = #expect(throws: ChronicleError.self) { try ChronicleReader(root: self.root + "/gone").paths() }
        #expect(error?.description.contains("/gone") == true)
    }

    @Test(
        "formats are known by name, and those not read yet are said", arguments: ["feed", "csv", "opml", "frontmatter"])
    func formats(name: String) throws {
        let format = try #require(ChronicleFormat(rawValue: name))
        #expect(throws: ChronicleError.unsupportedFormat(format)) { try ChronicleFormat.named(name) }
        #expect(throws: ChronicleError.unsupportedFormat(format)) {
            try ChronicleReader(root: self.root, format: format).paths()
        }
        #expect(throws: ChronicleError.unknownFormat("x")) { try ChronicleFormat.named("x") }
    }
}
