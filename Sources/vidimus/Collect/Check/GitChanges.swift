internal import Daemon
internal import Foundation
internal import Model
internal import Subprocess

/// Which files of a folder in a git tree differ from a revision: committed since, changed, or not yet added.
struct GitChanges {
    let revision: String

    /// Paths relative to `folder`, of files that still are there.
    ///
    /// - Throws: `EngineFailure` when the folder lies in no git tree, or git knows no such revision.
    func files(in folder: String) async throws -> [String] {
        let commit = try await git(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"], in: folder,
            otherwise: "\(folder.printable): git knows no revision \"\(revision.printable)\" there")
        let changed = try await git(
            [
                "diff", "--name-only", "--relative", "--diff-filter=d", "-z", commit.trimmingCharacters(in: .newlines),
                "--",
            ],
            in: folder, otherwise: "git could not compare \(folder.printable) with \(revision.printable)")
        let added = try await git(
            ["ls-files", "--others", "--exclude-standard", "-z"], in: folder,
            otherwise: "git could not list \(folder.printable)")
        return Set((changed + added).split(separator: "\0").map(String.init)).sorted()
    }

    /// The folder as seen from the top of its git tree, with a slash at the end, empty for the top itself; nil outside of one.
    static func prefix(of folder: String) async -> String? {
        let words = ["rev-parse", "--show-prefix"]
        guard let text = try? await GitChanges(revision: "").git(words, in: folder, otherwise: "") else { return nil }
        return text.trimmingCharacters(in: .newlines)
    }

    private func git(_ arguments: [String], in folder: String, otherwise complaint: String) async throws -> String {
        let git: ExecutionResult<Void, StringOutput<UTF8>, StringOutput<UTF8>>
        do {
            git = try await Subprocess.run(
                .name("git"), arguments: Arguments(["-C", folder] + arguments), output: .string(limit: .max),
                error: .string(limit: .max))
        } catch { throw EngineFailure("git cannot be started: \(error)", code: .usage) }
        guard git.terminationStatus.isSuccess else {
            let last = git.standardError.split(separator: "\n").last.map { ": \($0.description.printable)" } ?? ""
            throw EngineFailure(complaint + last, code: .usage)
        }
        return git.standardOutput
    }
}
