internal import Daemon
internal import Foundation
internal import Model

/// Which files of a folder in a git tree differ from a revision: committed since, changed, or not yet added.
struct GitChanges {
    let revision: String

    /// Paths relative to `folder`, of files that still are there.
    ///
    /// - Throws: `EngineFailure` when the folder lies in no git tree, or git knows no such revision.
    func files(in folder: String) throws -> [String] {
        let commit = try git(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"], in: folder,
            otherwise: "\(folder.printable): git knows no revision \"\(revision.printable)\" there")
        let changed = try git(
            [
                "diff", "--name-only", "--relative", "--diff-filter=d", "-z", commit.trimmingCharacters(in: .newlines),
                "--",
            ],
            in: folder, otherwise: "git could not compare \(folder.printable) with \(revision.printable)")
        let added = try git(
            ["ls-files", "--others", "--exclude-standard", "-z"], in: folder,
            otherwise: "git could not list \(folder.printable)")
        return Set((changed + added).split(separator: "\0").map(String.init)).sorted()
    }

    /// The folder as seen from the top of its git tree, with a slash at the end, empty for the top itself; nil outside of one.
    static func prefix(of folder: String) -> String? {
        let words = ["rev-parse", "--show-prefix"]
        guard let text = try? GitChanges(revision: "").git(words, in: folder, otherwise: "") else { return nil }
        return text.trimmingCharacters(in: .newlines)
    }

    private func git(_ arguments: [String], in folder: String, otherwise complaint: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder] + arguments
        let (out, err) = (Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = err
        process.standardInput = FileHandle.nullDevice
        do { try process.run() } catch { throw EngineFailure("git cannot be started: \(error)", code: .usage) }
        let text = out.fileHandleForReading.readDataToEndOfFile()
        let reason = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let last = reason.split(separator: "\n").last.map { ": \($0.description.printable)" } ?? ""
            throw EngineFailure(complaint + last, code: .usage)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
