internal import CLinux
internal import Foundation
internal import Model

/// A secret in a file: a systemd credential, or one that only its owner can read.
enum Secret {
    /// The path of a credential that systemd passed (systemd.exec(5), LoadCredential=); nil for none of that name.
    static func credential(_ name: String) -> String? {
        guard !name.contains("/"), let folder = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"],
            FileManager.default.fileExists(atPath: "\(folder)/\(name)")
        else { return nil }
        return "\(folder)/\(name)"
    }

    /// The first line of the file.
    ///
    /// - Throws: `EngineFailure` when it cannot be read, others may read it, or it holds nothing that can be sent.
    static func read(_ path: String) throws -> String {
        var info = stat()
        guard stat(path, &info) == 0, let data = FileManager.default.contents(atPath: path) else {
            throw EngineFailure("the secret \(path.printable) cannot be read", code: .configuration)
        }
        guard info.st_mode & 0o077 == 0 else {
            throw EngineFailure(
                "others may read the secret \(path.printable): chmod 600 \(path.printable)", code: .configuration)
        }
        let line = String(decoding: data.prefix(4096).prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
            .trimmingCharacters(in: .whitespaces)
        guard !line.isEmpty, line.utf8.allSatisfy({ $0 > 31 && $0 < 127 }) else {
            throw EngineFailure("the secret \(path.printable) holds no line of plain text", code: .configuration)
        }
        return line
    }
}
