internal import Archive
internal import Daemon
internal import Foundation
internal import Model
internal import WARC

/// Where a text export goes: a file that is there whole or not at all, or standard output.
struct ExportOutput {
    /// Nil for standard output.
    private let file: ExportFile?
    private let terminal: Terminal

    /// - Throws: when the file exists and may not be written over, or cannot be made.
    init(_ path: String?, _ guarded: Guarded, terminal: Terminal) throws {
        self.terminal = terminal
        guard let path, path != "-" else {
            file = nil
            return
        }
        try guarded.check(path)
        file = try ExportFile(path)
    }

    /// What an export may not touch.
    struct Guarded {
        /// The archive's folder: its files are evidence, whatever --force says.
        var archive: String
        /// Whether other files may be written over.
        var force: Bool

        /// - Throws: when nothing may be written at that path.
        func check(_ path: String, isFolder: Bool = false) throws {
            let parent = URL(fileURLWithPath: path).deletingLastPathComponent().resolvingSymlinksInPath().path
            let inner = URL(fileURLWithPath: archive).resolvingSymlinksInPath().path
            if parent == inner || parent.hasPrefix(inner + "/") {
                throw EngineFailure(
                    "\(path.printable) lies in the archive, where nothing but the archive is kept; name another place",
                    code: .usage)
            }
            var isThere: ObjCBool = false
            guard !isFolder, FileManager.default.fileExists(atPath: path, isDirectory: &isThere) else { return }
            if isThere.boolValue {
                throw EngineFailure("\(path.printable) is a folder; name a file", code: .usage)
            }
            if !force {
                throw EngineFailure("\(path.printable) exists; --force writes over it", code: .usage)
            }
        }
    }

    /// Files and folders that are needed only while an export is made lie beside it.
    var folder: String {
        guard let file else { return NSTemporaryDirectory() }
        let parent = (file.path as NSString).deletingLastPathComponent
        return parent.isEmpty ? "." : parent
    }

    func write(_ bytes: [UInt8]) throws(WARCError) {
        if let file { try file.write(bytes) } else { terminal.write(bytes, to: STDOUT_FILENO) }
    }

    /// - Returns: the file's path; nil for standard output.
    func finish() throws(WARCError) -> String? {
        try file?.finish()
        return file?.path
    }
}
