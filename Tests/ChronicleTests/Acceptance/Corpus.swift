import Foundation
import Model
import TestSupport
import Testing

@testable import Chronicle

/// The real data that acceptance checks run on: `VIDIMUS_SHARED` names the folder that holds `data/chronicle`.
enum Corpus {
    static let shared = ProcessInfo.processInfo.environment["VIDIMUS_SHARED"]

    /// The unpacked day files: `VIDIMUS_WCE` when set, otherwise unpacked by tar into a temporary folder.
    static func wce() async throws -> String {
        if let folder = ProcessInfo.processInfo.environment["VIDIMUS_WCE"] { return folder }
        let folder = FileManager.default.temporaryDirectory.appending(path: "vidimus-wce-\(getpid())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let tar = Tool("tar", ["-xJf", "\(try #require(shared))/data/chronicle/wce.tar.xz", "-C", folder])
        try #require(try await tar.run().code == 0)
        return folder
    }

    /// All files of a chronicle, read in order.
    static func read(_ reader: ChronicleReader) throws -> [ChronicleFile] {
        try reader.paths().compactMap {
            if case .file(let file) = reader.read($0) { file } else { nil }
        }
    }
}
