import Foundation
import TestSupport
import Testing

@testable import Chronicle

@Suite("a chronicle's file on disk")
struct EntryFileTests {
    private let folder: TemporaryFolder
    private var root: String { folder.path + "/chronicle" }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: root + "/news", withIntermediateDirectories: true)
        try Data("before".utf8).write(to: URL(filePath: root + "/news/a.md"))
    }

    private func content(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test("is replaced whole, with its mode, and nothing is left beside it")
    func replaced() throws {
        chmod(root + "/news/a.md", 0o640)
        try EntryFile(root: root, path: "news/a.md").replace(with: Array("after".utf8))
        #expect(try content(root + "/news/a.md") == "after")
        let mode = try FileManager.default.attributesOfItem(atPath: root + "/news/a.md")[.posixPermissions]
        #expect(mode as? Int == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/news") == ["a.md"])
    }

    @Test(
        "is not looked for outside of the chronicle",
        arguments: ["../outside.md", "news/../../outside.md", "/etc/hostname", "", "news//a.md", "news/./a.md"])
    func outside(path: String) throws {
        try Data("x".utf8).write(to: URL(filePath: folder.path + "/outside.md"))
        #expect(throws: EntryFileError.self) { try EntryFile(root: root, path: path) }
    }

    @Test("is not reached through a symbolic link")
    func links() throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder.path + "/elsewhere", withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(filePath: folder.path + "/elsewhere/b.md"))
        try files.createSymbolicLink(atPath: root + "/news/b.md", withDestinationPath: folder.path + "/elsewhere/b.md")
        try files.createSymbolicLink(atPath: root + "/linked", withDestinationPath: folder.path + "/elsewhere")
        for path in ["news/b.md", "linked/b.md"] {
            let error = #expect(throws: EntryFileError.self) { try EntryFile(root: root, path: path) }
            #expect(error?.reason == "a symbolic link stands in its path")
        }
    }

    @Test("is left alone when somebody has changed it meanwhile")
    func changed() throws {
        let file = try EntryFile(root: root, path: "news/a.md")
        try Data("another".utf8).write(to: URL(filePath: root + "/news/a.md"))
        #expect(throws: EntryFileError.self) { try file.replace(with: []) }
        #expect(try content(root + "/news/a.md") == "another")
        #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/news") == ["a.md"])
    }

    @Test("may be the whole chronicle")
    func single() throws {
        let file = try EntryFile(root: root + "/news/a.md", path: "a.md")
        #expect(file.bytes == Array("before".utf8))
        try file.replace(with: Array("after".utf8))
        #expect(try content(root + "/news/a.md") == "after")
    }
}
