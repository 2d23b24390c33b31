import Foundation
import Model
import TestSupport
import Testing

@testable import Chronicle

/// The real data that acceptance checks run on: `VIDIMUS_SHARED` names the folder that holds `data/chronicle`.
enum Corpus {
    static let shared = ProcessInfo.processInfo.environment["VIDIMUS_SHARED"]

    /// The unpacked day files: `VIDIMUS_WCE` when set, otherwise unpacked by tar into a temporary folder.
    static func wce() async throws -> String { try await unpacked.value }

    /// Unpacked once: whoever unpacked it again would tear files away from those that read them.
    private static let unpacked = Task {
        if let folder = ProcessInfo.processInfo.environment["VIDIMUS_WCE"] { return folder }
        let folder = FileManager.default.temporaryDirectory.appending(path: "vidimus-wce-\(getpid())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let tar = Tool("tar", ["-xJf", "\(try #require(shared))/data/chronicle/wce.tar.xz", "-C", folder])
        try #require(try await tar.run().code == 0)
        atexit { Corpus.remove() }
        return folder
    }

    private static func remove() {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vidimus-wce-\(getpid())")
        try? FileManager.default.removeItem(at: folder)
    }

    /// All files of a chronicle, read in order.
    static func read(_ reader: ChronicleReader) throws -> [ChronicleFile] {
        try reader.paths().compactMap {
            if case .file(let file) = reader.read($0) { file } else { nil }
        }
    }
}
