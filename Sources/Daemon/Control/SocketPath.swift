internal import Foundation

/// A Unix socket's address may hold 107 bytes; an archive's path may be longer. Linux reaches the socket through the
/// folder's descriptor all the same.
struct SocketPath: ~Copyable {
    private let folder: Int32
    private let name: String

    /// - Throws: `EngineFailure` when the folder cannot be opened.
    init(_ path: String) throws {
        let url = URL(fileURLWithPath: path)
        name = url.lastPathComponent
        folder = open(url.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else {
            throw EngineFailure(
                "\(url.deletingLastPathComponent().path): \(String(cString: strerror(errno)))", code: .archive)
        }
    }

    /// Valid while this value lives.
    var short: String { "/proc/self/fd/\(folder)/\(name)" }

    deinit { close(folder) }
}
