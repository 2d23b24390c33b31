internal import Daemon
internal import Foundation
internal import Model
internal import WARC

/// A folder of text files that is there whole or not at all: it is filled under a temporary name beside its own.
final class ExportFolder {
    let path: String
    private(set) var files = 0
    private(set) var bytes = 0
    private let temporary: String
    private let replaces: Bool
    private var isFinished = false
    /// By its first line a folder is known that may be written over.
    static let readme = "README.md"
    private let mark: String

    /// - Parameter mark: the first line of the folder's README.md.
    /// - Throws: when there is something at that path that may not be replaced.
    init(_ path: String, mark: String, force: Bool) throws {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        self.mark = mark
        temporary = "\(self.path).\(getpid()).partial"
        replaces = FileManager.default.fileExists(atPath: self.path)
        if replaces {
            guard force else {
                throw EngineFailure("\(path.printable) exists; --force puts the export in its place", code: .usage)
            }
            let readme = FileManager.default.contents(atPath: "\(self.path)/\(ExportFolder.readme)") ?? Data()
            guard readme.starts(with: Data((mark + "\n").utf8)) else {
                throw EngineFailure(
                    "\(path.printable) was not made by this export, so --force leaves it alone; name another folder",
                    code: .usage)
            }
        }
        try makeFolder("")
    }

    deinit { if !isFinished { try? FileManager.default.removeItem(atPath: temporary) } }

    /// - Parameter name: a path of our own making.
    func write(_ name: String, _ text: String) throws {
        let parent = (name as NSString).deletingLastPathComponent
        if !parent.isEmpty { try makeFolder(parent) }
        let file = "\(temporary)/\(name)"
        do { try Data(text.utf8).write(to: URL(fileURLWithPath: file)) } catch {
            throw WARCError.unwritable(path: "\(path)/\(name)", reason: "\(error.localizedDescription)")
        }
        files += 1
        bytes += text.utf8.count
    }

    /// Writes the README, makes everything durable and gives the folder its name.
    func finish(readme: String) throws {
        try write(ExportFolder.readme, mark + "\n" + readme)
        sync()
        let old = "\(path).\(getpid()).old"
        if replaces { try move(path, old) }
        try move(temporary, path)
        isFinished = true
        ExportFile.syncFolder(of: path)
        if replaces { try? FileManager.default.removeItem(atPath: old) }
    }

    private func move(_ from: String, _ to: String) throws {
        if rename(from, to) != 0 { throw WARCError.unwritable(path: to, reason: String(cString: strerror(errno))) }
    }

    private func makeFolder(_ name: String) throws {
        let folder = name.isEmpty ? temporary : "\(temporary)/\(name)"
        do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: !name.isEmpty) } catch
        {
            throw WARCError.unwritable(path: path, reason: "\(error.localizedDescription)")
        }
    }
}
