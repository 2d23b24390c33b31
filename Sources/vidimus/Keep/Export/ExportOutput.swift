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
    init(_ path: String?, force: Bool, terminal: Terminal) throws {
        self.terminal = terminal
        guard let path, path != "-" else {
            file = nil
            return
        }
        try ExportOutput.refuse(path, force: force)
        file = try ExportFile(path)
    }

    /// - Throws: when there is something at that path and it may not be written over.
    static func refuse(_ path: String, force: Bool) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        if isFolder.boolValue {
            throw EngineFailure("\(path.printable) is a folder; name a file", code: .usage)
        }
        if !force {
            throw EngineFailure("\(path.printable) exists; --force writes over it", code: .usage)
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
